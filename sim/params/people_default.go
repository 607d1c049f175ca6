package params

// defaultNeeds returns the values given beside each field of Needs.
func defaultNeeds() Needs {
	return Needs{
		On: 1, Autonomy: .31, Competence: .41, Relatedness: .28, Weeks: 6, NeedWeeks: 3, Spread: .87, Common: .5, Climate: .1, Validity: .3,
		Quality: .45, QualitySD: .13, Progress: .2, WeekSD: .38, Blocked: 1.0, Trust: 1.5, Just: .15, Expert: .3, Quarrels: .4, Watched: .25, WatchSlope: .5, WatchKeep: .6,
		Given: .4, Recognised: .08, Cash: .06, CashNeed: .2, CashQuality: .03, CashCrowds: .4,
	}
}

// defaultGoals returns the values given beside each field of Goals.
func defaultGoals() Goals {
	return Goals{
		On: 1, Simple: .10, Complex: .05, Mix: .8, Weeks: 8, Turn: 5,
	}
}

// defaultAlignment returns the values given beside each field of Alignment.
func defaultAlignment() Alignment {
	return Alignment{
		On: 1, StartSD: 30, Interest: 1.2, Clarity: 1.5, Involved: 1.0, Noise: 2.5, Talk: .6, Mail: .25, Spoken: .12, Met: .6, Keep: .96, Step: .4,
		StepKeep: .9, Zeal: .01, Priority: 1.2, Redirect: 35, Need: .2, Craft: .05, CraftAble: .6, Notice: 4, CraftUp: .2, CraftDeg: 9.5,
	}
}

// defaultTurnover returns the values given beside each field of Turnover.
func defaultTurnover() Turnover {
	return Turnover{
		On: 1, Base: .0013, Manager: .26, MeanTrust: .41, TrustSD: .08, JusticeShare: .5, Satisfaction: .40, Fit: .25, Pay: .35,
		Embedded: .50, Strain: .3, Justice: .15, Own: .55, Contagion: .35, HalfLife: 8, Shock: 3.5, ShockWeeks: 8, Personal: .6,
		Outside: .3, Reorganised: .4, ReviewWeeks: 26, PoorReview: -.9, Close: .4, Letdown: 2, Passed: .25,
	}
}

// defaultHours returns the values given beside each field of Hours.
func defaultHours() Hours {
	return Hours{
		On: 1, Knee: 49, Curve: 28, From: 45, Gain: .30, Buffer: .4, Rework: .045, WeekOff: .5, PerNight: 2, Nights: 5,
	}
}

// defaultJustice returns the values given beside each field of Justice.
func defaultJustice() Justice {
	return Justice{
		On: 1, WithReasons: .3, Without: .3, Against: .4, Most: 2.5, HalfLife: 13, PerWeek: 1,
	}
}

// defaultFeedback returns the values given beside each field of Feedback.
func defaultFeedback() Feedback {
	return Feedback{
		On: 1, Mean: .41, Task: .25, Self: .45, Public: .15, Trust: .2, Climate: .1, SD: 1.0, HalfLife: 4, Unit: .33, Heard: .1,
		ResponseSD: .5, Rate: 2, Memory: 5, Related: .6, TheirAgenda: 1.3, Questioned: .5, Typed: .5, Cancelled: .5,
	}
}

// defaultTeam returns the values given beside each field of Team.
func defaultTeam() Team {
	return Team{
		On: 1, Episode: .2, Turns: .25, Step: .9, Sour: 3.5, HalfLife: 8, Personal: .08, Safe: .02, SafeFrom: .53, Cleared: .3, Cognition: .38,
		SharedSD: .2, Shared: .6, Learn: .05, Met: .05, Know: .06, Forget: .01, Part: .25, KnowSpread: 1.2, Lost: .3, Alike: .45,
	}
}

// defaultLeverage returns the values given beside each field of Leverage.
func defaultLeverage() Leverage {
	return Leverage{
		On: 1, Mean: .25, SD: .4, HalfLife: 6, Trust: .5, Gap: .25, Output: .24, Deal: 1.5, Serves: .93, Need: .35,
	}
}

// defaultReading returns the values given beside each field of Reading.
func defaultReading() Reading {
	return Reading{
		On: 1, WorkLow: .65, WorkHigh: .75, Halo: .2, Rating: .72, Leniency: .3, Status: .6, StatusBias: .6, IntentLow: .3,
		IntentHigh: .6, IntentBias: -.4, Survey: .85, Interest: .6, Text: .42, Own: .29, OwnBias: .5, SkillSD: 1.5, OutputSD: .35,
	}
}
