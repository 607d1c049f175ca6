package params

// Default returns the coefficients with the values given beside each field.
func Default() Params {
	return Params{
		People: Heterogeneity{AbilitySD: .33, SensitivitySD: .5, StrainSD: .6, TrustLow: .45, TrustHigh: .55, AtDesk: .8},
		Ramp:   defaultRamp(), Slip: defaultSlip(), Parallel: Parallel{Overhead: .17, Further: .03, Boundary: .3},
		Rework: defaultRework(), Pile: defaultPile(), Hands: defaultHands(),
		Role: defaultRole(), Advice: defaultAdvice(), Vows: defaultVows(), Year: defaultYear(),
		Affect: Affect{
			Carry: .5, SD: .25, TeamSD: .08, Noise: .22, GoodEvent: .05, BadWeight: 3, ThanksLift: .05,
		},
		Focus: Focus{HoursPerDay: 5, LagMedian: 6, LagSigma: 1, Strain: .02, ByColleagues: .6},
		Channels: Channels{
			WrittenBase: .88, WrittenSlope: .78, SpokenBase: .97, SpokenSlope: .22, WriteMin: 5, WriteSlope: 7,
			ChatShare: .5, TalkMin: 5, TalkSlope: 15, ReplyMedian: 47, ChatMedian: 8, ReplySigma: 1.8, ReplyChance: .9,
			CallReach: .55, ToneWritten: .7, ToneSpoken: .83, ToneExpected: .875, StrideMinutes: .012, AsideMinutes: 5, LipReading: .3,
			EarshotStrides: 8, EarshotLearns: .5,
		},
		Compliance: Compliance{
			InPerson: 1.39, Video: -1.10, Phone: -1.63, Text: -2.2, TrustCuts: .5, JobCuts: .35, Trust: 2, Reasons: .4,
			Strain: -.8,
		},
		Openness: Openness{
			Base: -.1, Trust: 4, Safety: 2, Candour: .5, Prefers: .6, Unasked: -2.2, Habit: 1, Bystander: -.55, Call: -.5, Video: -.3, Text: -1.3, Gathering: -1.2,
			NotAsked: -1.5, SmallTalk: -1, Noticed: .3, AskedTwice: -.7, Smallest: .15,
		},
		Trust: Trust{
			Useful: .04, Small: .5, Contact: .008, Letdown: .08, Breach: .35, AfterShare: .6, AfterDays: 250, Ignored: 3,
		},
		Safety: Safety{Trust: .5, Reaction: .3, Norm: .2, TeamNorm: .5, Learn: .35},
		Strain: Strain{
			PerEvening: .06, Recovery: .02, Output: .10, Kappa: .5, Ambiguity: .03, Misfit: .10, MisfitUsual: .7, Relief: .25, CloseMean: -.1, CloseSD: .5, CloseCheck: .4, ClosePlaced: .25, CloseText: .3, CloseKeep: .75,
			TextMean: .25, TextSD: .18, TextKeep: .92, BlockedCost: .03,
		},
		Work: Work{
			CommPerSquare: .0006, AskedShare: .5, BlockedMost: .9, Doubt: .3,
			EveningHours: 1.6,
		},
		Queue:   Queue{Comes: .22, Stands: 2, WaitMinutes: 25, AsksAgain: .35},
		Threads: Threads{RoundsPerDay: .5, Blur: .02, PerRoundMin: 4, SystemPerDay: 5},
		Manager: Manager{
			BlockLoss: 25, PerMessage: 1.5, TicketHours: .5, TalkMinutes: 15, CoffeeMin: 12, TaskTaken: -.025,
		},
		Observation: Observation{
			AcrossRoom: .2, Tone: .2, ToneBias: -.2, Voice: .3, InPersonLow: .4, InPersonHigh: .55, Masking: .3,
		},
		Needs: defaultNeeds(), Goals: defaultGoals(), Alignment: defaultAlignment(), Turnover: defaultTurnover(), Hours: defaultHours(),
		Justice: defaultJustice(), Feedback: defaultFeedback(), Team: defaultTeam(), Leverage: defaultLeverage(), Reading: defaultReading(),
		Hiring: defaultHiring(), Systems: defaultSystems(), Machines: defaultMachines(),
		BuyIn: defaultBuyIn(), Budget: defaultBudget(),
	}
}
