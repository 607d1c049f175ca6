package params

// family is the distribution that a group of coefficients parameterises.
type family struct {
	name    string
	members []string // full names of coefficients
}

// families lists every coefficient that shapes a draw; a coefficient that is not listed enters as it is, "constant", and the switches
// of sub-models are "switch".
var families = []family{
	{"AR(1)", []string{"Affect.Carry", "Affect.SD", "Budget.MoodCarry", "Budget.PressureCarry"}},
	{"normal", []string{
		"People.AbilitySD", "People.StrainSD", "Affect.TeamSD", "Affect.Noise", "Needs.Spread", "Needs.Common", "Needs.Climate", "Needs.QualitySD", "Alignment.Noise", "Alignment.Redirect",
		"Feedback.Mean", "Feedback.SD", "Feedback.ResponseSD", "Leverage.Mean", "Leverage.SD", "Team.SharedSD", "Turnover.Own",
		"Rework.Honest", "Observation.AcrossRoom", "Observation.Tone", "Observation.Voice",
		"Observation.InPersonLow", "Observation.InPersonHigh", "Hiring.File", "Hiring.Unstructured", "Hiring.Structured",
		"Hiring.WorkSample", "Hiring.References", "Hiring.Raters", "Hiring.Shine", "Reading.WorkLow", "Reading.WorkHigh", "Reading.Rating",
		"Reading.Status", "Reading.IntentLow", "Reading.IntentHigh", "Reading.Survey", "Reading.Interest", "Reading.Own",
		"Advice.Person", "Advice.Project", "Advice.Matter", "Advice.Far",
	}},
	{"half-normal", []string{"Alignment.StartSD", "Rework.Bend"}},
	{"log-normal", []string{
		"People.SensitivitySD", "Focus.LagMedian", "Focus.LagSigma", "Channels.ReplyMedian", "Channels.ChatMedian", "Channels.ReplySigma",
		"Ramp.TauSmall", "Ramp.TauMedium", "Ramp.TauLarge", "Ramp.Spread", "Slip.Mu", "Slip.Project", "Slip.Task", "Slip.Sigma", "Slip.Stated",
		"Pile.Minutes", "Pile.Sigma", "Team.KnowSpread",
	}},
	{"uniform", []string{
		"Hiring.Sourcing", "Hiring.NoticeLow", "Hiring.NoticeHigh", "People.TrustLow", "People.TrustHigh", "Ramp.LagLow", "Ramp.LagHigh", "BuyIn.Lag", "Turnover.Close",
	}},
	{"Bernoulli", []string{
		"People.AtDesk", "Channels.WrittenBase", "Channels.WrittenSlope", "Channels.SpokenBase", "Channels.SpokenSlope",
		"Channels.ReplyChance", "Channels.CallReach", "Channels.ToneWritten", "Channels.ToneSpoken", "Channels.ToneExpected", "Channels.EarshotLearns",
		"Compliance.InPerson", "Compliance.Video", "Compliance.Phone", "Compliance.Text", "Compliance.Trust", "Compliance.Reasons",
		"Compliance.Strain", "Openness.Base", "Openness.Trust", "Openness.Safety", "Openness.Candour", "Openness.Bystander", "Openness.Call",
		"Openness.Video", "Openness.Text", "Openness.Gathering", "Openness.NotAsked", "Openness.SmallTalk", "Openness.Noticed",
		"Openness.AskedTwice", "Openness.Unasked", "Openness.Habit", "Focus.ByColleagues", "Queue.Comes", "Queue.AsksAgain", "Threads.RoundsPerDay", "Parallel.Boundary", "Rework.Distorted",
		"Rework.Upward", "Pile.Wrong", "Justice.Against", "Turnover.Base", "Turnover.Passed", "Team.Episode", "Team.Turns",
		"Alignment.Craft", "Hiring.Rival", "Hiring.Yes", "Hiring.YesPay", "Hiring.YesInterest", "Hiring.YesRival", "Hiring.YesInflated",
		"Hiring.YesFramed", "Hiring.Counter", "Systems.SeesDay", "Systems.SeesNight", "Systems.Tells", "Systems.Points",
		"Systems.Drift", "Systems.Breaks", "Systems.Night", "Role.Visible", "Role.Fire", "Role.Helped", "Role.Stress", "Role.Pull",
		"Advice.Habit", "Advice.Free", "Advice.Miss", "Advice.False", "Vows.Quoted",
		"BuyIn.Base", "BuyIn.Research", "BuyIn.Involved", "BuyIn.Prewired", "BuyIn.Trust", "BuyIn.Match", "BuyIn.Loses", "BuyIn.Cold",
		"BuyIn.Comply", "BuyIn.Sway", "BuyIn.Inflated", "BuyIn.Read", "BuyIn.Glance", "BuyIn.Tells", "BuyIn.TellsTrust", "BuyIn.TellsAside",
		"BuyIn.TellsWire", "BuyIn.TellsText", "BuyIn.Back", "BuyIn.BackOpponent", "BuyIn.Polite", "BuyIn.Reach",
		"Budget.Base", "Budget.Window", "Budget.Credit", "Budget.Priority", "Budget.Loss", "Budget.Discussed", "Budget.Slack", "Budget.Cost",
		"Budget.Freeze", "Budget.Case", "Budget.Mood", "Budget.Inflated", "Budget.Spin", "Budget.Reduce", "Budget.Defer", "Budget.Interest",
		"Budget.Promise", "Budget.Honest", "Budget.Falls", "Budget.Forget", "Budget.Withdrawn", "Budget.Cut", "Budget.CutBad", "Budget.Bad",
		"Budget.Door", "Budget.Answers",
	}},
	{"Poisson", []string{"Turnover.Personal", "Turnover.Outside", "Turnover.Reorganised"}},
}

// audit says who last compared the rows of some groups with their sources, and when.
type audit struct {
	by, date string
	groups   []string // first parts of names
}

// audits lists the comparisons made so far. No paper has been read whole yet: L1 rests on an abstract or the paper's own page, L2 on a
// retelling, M on memory. Whoever opens a paper adds a line with their name.
var audits = []audit{
	{"project, against its evidence base", "2026-11-26", []string{
		"People", "Affect", "Focus", "Channels", "Compliance", "Openness", "Trust", "Safety", "Strain", "Work", "Queue", "Threads", "Manager",
		"Observation", "Ramp", "Slip", "Parallel", "Rework", "Pile", "Hands", "Needs", "Goals", "Alignment", "Turnover", "Hours", "Justice",
		"Feedback", "Team", "Leverage", "Reading", "Hiring", "Role", "Advice", "Vows", "Year", "BuyIn", "Budget",
	}},
}

// departure is a coefficient that is not what the specification of the model has, or acts in another way, and why.
type departure struct{ name, why string }

// departures lists them all; the registry says each in its note.
var departures = []departure{
	{"Turnover.Base", "the specified .0013, held against the yearly rate, as the specification asks, because work shocks arise in play"},
	{"Alignment.Noise", "departs from the specified 2: with it a year's luck has its share of what a team brings"},
	{"Alignment.Spoken", "not specified: what work is for comes up in passing, an eighth of a talk about it"},
	{"Alignment.Met", "not specified: a one-to-one goes two ways and is not about purpose alone"},
	{"Alignment.Need", "not specified: a moderator that the literature on role ambiguity names"},
	{"Alignment.Priority", "not specified beyond a hazard in the calendar: what is wanted changes, and those who worked toward it do not"},
	{"Alignment.Craft", "not sized in the specification; chosen, with CraftAble and CraftDeg, so that hard work at what is not wanted is found where nobody looks (S5.07)"},
	{"Strain.Ambiguity", "not specified as a term: role ambiguity is the hindrance stressor best supported"},
	{"Strain.Misfit", "not specified as a term: the fit of a manager's closeness and channel with the person is what makes the same policy suit one team and burden another; chosen so that strain, which is what it differs by, comes to an SD of about 1, as specified, and the share of policy by cast lies in its band (VT25c). While all of the squared misfit counted, its SD was 1.5, one in ten stood at the bound of 4, and it went with output at -.5. With performance it goes at -.37 now, and at -.25 as a questionnaire and a rating have it, where -.17 is published, -.21 in offices (Corbeanu et al. 2023; S5.09)"},
	{"Strain.MisfitUsual", "not specified: strain is counted about what is ordinary, for this person and for this manager"},
	{"Strain.CloseCheck", "not specified: with .4, being looked over every week goes with strain about as monitoring does in the source; with a whole at twice that"},
	{"Strain.ClosePlaced", "not specified: by a quarter a standing one-to-one a week adds .2 SD of strain under a manager who is near already, and being walked up to as often .9; by a whole the two added the same"},
	{"Needs.Quarrels", "not specified: by it relationship conflict goes with how gladly a team works at -.15 to -.18, of -.54 published, of which half is taken for cause"},
	{"Team.Alike", "not specified: norms are named as a state of the team and not sized; members of teams are alike in habits more than in abilities"},
	{"Openness.Unasked", "not specified as a process: voice is by definition also unasked"},
	{"Leverage.Deal", "the specification says that crafting which is negotiated lowers the angle, without a size"},
	{"Turnover.Manager", "departs from the specified .36: that is the sum of all paths; part of it runs through motivation, justice and strain"},
	{"Turnover.Shock", "departs in form: several shocks at once add, 1 + 2.5 each, instead of multiplying, so that a bad month does not empty a team"},
	{"Turnover.Justice", "not specified: justice also reaches leaving by itself, at a small weight, as turnover research has it"},
	{"Safety.Trust", "departs in form: the memory of how bad news was taken moves only when some is delivered, as specified; trust weighs in every evening, so that a team need not wait for bad news to become safer"},
	{"Feedback.Climate", "not specified: a safe team takes feedback better; half of what trust does"},
	{"Feedback.ResponseSD", "departs in form: the person's slope multiplies the mean effect and not the noise, so that the published spread of 1.0 stays"},
	{"Feedback.HalfLife", "departs in form: one piece of feedback soon after another adds only what the first has lost, so that no stream of it lifts anybody beyond what one does"},
	{"Justice.PerWeek", "not specified: trust moves by the week, and no more of it comes of many kept promises in one than of one"},
	{"Feedback.Cancelled", "departs from a whole small letdown: what is noticed is that a habit stops, and no single meeting is announced"},
	{"Manager.TaskTaken", "goes beyond the specified loss of autonomy, Hands.Poached: the day's mood suffers too, by a tenth of its SD"},
	{"Rework.Plateau", "departs from the 90 % of the saying: this is the most that is ever reported before the end, and bent reports come below it"},
	{"Strain.PerEvening", "serves scenarios without the full model of long hours; the specified .03 z per hour above 45, two hours of it"},
	{"Strain.Recovery", "the specified .10 a week, taken day by day"},
	{"Reading.Survey", "not specified: studies ask intentions in confidence, so what is compared with them must be asked so too"},
	{"Alignment.Zeal", "not sized in the specification, which says only that high motivation amplifies the angle: the lack of it brings nobody nearer to what is wanted"},
	{"Ramp.Spread", "not specified: people differ in how fast they find in"},
	{"Budget.Case", "not specified as a term: the specification names a business case and gives it no weight; at 0 the published equation holds"},
	{"Budget.Mood", "not specified as a term: the specification has a boss with moods; at 0, and on an ordinary day, the published equation holds"},
	{"Budget.Interest", "not specified as a term: asking managerial questions signals interest upwards; without any the published equation holds"},
	{"BuyIn.Ease", "not specified: whoever shapes a proposal takes out of it what would cost them"},
	{"Strain.BlockedCost", "not specified as a term: being held up is a hindrance stressor, at a small weight"},
	{"Compliance.Trust", "not specified beyond the factor on the offsets: who trusts more says yes more often by every way"},
	{"Compliance.Strain", "not specified: who is strained says no more often"},
	{"Channels.ToneWritten", "the middle of the specified .56 to .84"},
	{"Hiring.Shows", "not specified: a candidate has an ability, and a year's work depends on more; without it every published validity would come out too low"},
	{"Hiring.References", "not specified: the older meta-analysis has .26, the newer one does not report it"},
	{"Hiring.FitRelated", "not sized in the specification; it carries the published link of fit and satisfaction, of which motivation half a year after beginning has half, .2"},
	{"Channels.ToneSpoken", "the middle of the specified .75 to .90, rounded"},
	{"Compliance.InPerson", "reached at trust .5, where video and phone come to .64 and .54, because trust takes part of their offsets away; at .2 the three are .69, .45 and .34"},
	{"Trust.Letdown", "times the person's sensitivity, whose mean is 1.13"},
	{"Hands.Poached", "goes beyond it: a task taken over also counts as being looked over once, so that autonomy falls by about .15 over two weeks"},
	{"Needs.Spread", "departs from an SD of 1: what the three needs support has one of about .8 over people"},
	{"People.StrainSD", "departs from an SD of 1, and fades like any strain: what differs for good between people comes of Strain.Misfit"},
	{"Hours.On", "off, nobody works long, has a week off or makes errors of strain; hindrance strain and its buffer (Strain.Ambiguity, Strain.Misfit, Hours.Buffer) are no part of the switch"},
	{"Team.On", "off, nobody is alike in habits either (Team.Alike); saying unasked what stands behind a matter (Openness.Unasked) is no part of the switch"},
	{"Team.Personal", "counted per unit of conflict, whose SD between teams is about 1 on a day and .65 over half a year; its correlation with half a year's output is about -.17"},
	{"Team.Cognition", "converted like the correlations of persons; that of teams with half a year's output comes to about .3"},
	{"Team.KnowSpread", "the source counts projects of all sizes; here 65 % of teams of eight have a truck factor of 1 or 2, of five nearly all, of twelve one in ten"},
	{"Ramp.Parallel", "read as a matter of newcomers who are one more than the work was divided among, for as long as they are, and not of a loss that ends with finding in: with 39 weeks left help comes to 3.8 and 2.8 weeks, of the specified 4.4 and 3.2; whoever fills a post again does a planned share"},
	{"Rework.Distorted", "goes down to nought where everything can be said; the survey found no difference between projects of high and low risk, and here there is none either"},
	{"Rework.Upward", "of all stories at safety .5: the less safe, the more of those bent upwards, and no more downwards"},
	{"Rework.Bend", "set between two figures: what is reported half way correlates by .67 with what is truly done, where .6 is specified, and of what is bent one report in ten comes out accurate; more would bring the first nearer and the second out of the published tenth to seventh"},
	{"Rework.Story", "not specified: neighbouring reports are of one piece, as no survey of single reports shows"},
	{"Rework.Held", "not specified: without it one report in eight would take back a little of the last, where one in twenty does"},
	{"Reading.SkillSD", "not specified: quality as experienced is counted in Turnover.TrustSD, and comes to have an SD of 1.5 over managers of all kinds and not 1"},
	{"Needs.Validity", "departs from .35 within what is published (.21 to .45), by which motivation went with performance at up to .407 over ranges of seeds, of .40; it goes at .348 to .395 over four of them"},
	{"Needs.Trust", "departs in form: the specification lets trust support relatedness alone, by which alone motivation would go with trust at .08 and lie between teams to less than 1 %; so it does at .29"},
	{"Needs.Just", "not specified: by it the justice of what was decided about somebody goes with motivation at .15, far below what is published; at .3 at .23"},
	{"Needs.Expert", "not specified in size: by it a manager's technical skill goes with motivation at .12"},
	{"Needs.Climate", "not specified: teams differ in motivation for good, as they do in habits; with what managers bring, an eighth of its variance lies between teams"},
	{"Needs.CashCrowds", "not sized in the specification, which says that the link is weaker where incentives are directly salient"},
	{"Turnover.TrustSD", "over managers drawn at random the SD of a team's trust comes to .14 after half a year"},
	{"Role.Visible", "not specified: of acts that worked few are seen to have, and no more than Role.Most of them count in a week, so that identity takes the weeks it is to take (VT28); what is praised counts each time"},
	{"Channels.EarshotLearns", "not specified: who sits near overhears; what is said to all settles the questions of all present that are about the same project, as specified"},
	{"Team.Sour", "not specified: an episode that turns personal leaves more behind than one that does not"},
	{"Turnover.MeanTrust", "what trust comes to on average after half a year, over managers drawn at random; over the eight archetypes it is .42"},
	{"Strain.CloseMean", "over managers drawn at random it comes to a mean of -.1 with an SD of .3 after half a year, over the eight archetypes, of whom several keep away, to -.4 and .4"},
	{"Strain.TextMean", "what it comes to on average after half a year over the eight archetypes, .27 with an SD of .14; over managers drawn at random it is .17 and .1"},
	{"Alignment.Mail", "departs in form from a quarter of the effect: the same sent again and again brings nobody beyond that much clarity"},
	{"Alignment.CraftAble", "and exp(.5) times as often per z of the need for growth, which is not specified either"},
	{"Trust.Ignored", "half of the specified small letdown, each time these days have passed again"},
	{"Ramp.Start", "far below the one published share, .50 to .65 for those who came new to one project of NASA's; chosen so that half and nine tenths of full productivity come after as many weeks as in the source (VT08)"},
	{"Ramp.Mentoring", "twice what is published (.2 and .25); with it somebody new costs the three months of work that DeMarco & Lister have (S5.01)"},
	{"Hiring.YesInterest", "the source has the job itself attract more than pay; here, where a z of pay is what others would pay besides, pay weighs more"},
	{"Budget.Loss", "graded for the frame itself in the specification, and here for requests: of those no size is published, and health messages persuade no better by loss (O'Keefe & Jensen 2007)"},
	{"Reading.Leniency", "the source compares ratings on which something hangs with ratings for research or development"},
	{"Hiring.FitQuit", "the fit here is with the people of the team, and what is cited was read of fit with the organisation; of fit with the group the same paper has less, about -.2 [M]"},
}

// flip is a coefficient whose size is ours that turns the sign of a lesson when it alone is moved to an end of its range, as the sensitivity
// analysis of engine/validate finds it.
type flip struct{ name, lesson string }

// flips lists those that are known. Such a lesson must not be told as a fact.
var flips = []flip{
	{"Pile.Minutes", "hands-one-day"},
	{"Hiring.Impression", "talk-dilutes"},
}
