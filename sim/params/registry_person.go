package params

// registryPeople: heterogeneity between people.
var registryPeople = []row{
	{"People.AbilitySD", "log units", .25, .40, "B", "M", "Hunter, Schmidt & Judiesch 1990; Prechelt 1999", sectionDispersion, "SD of log output between persons; with within-person spread it gives the half ratio near 2", func(p *Params) any { return &p.People.AbilitySD }},
	{"People.StrainSD", "z", .3, 1, "D", "", "own assumption", sectionNoise, "SD of the strain people bring with them", func(p *Params) any { return &p.People.StrainSD }},
	{"People.SensitivitySD", "-", .2, .8, "D", "", "own assumption", sectionNoise, "log-normal sigma of the weight of negative events", func(p *Params) any { return &p.People.SensitivitySD }},
	{"People.TrustLow", "0..1", .35, .50, "D", "", "own assumption, \"swift trust\"", sectionTrust, "lower end of starting trust", func(p *Params) any { return &p.People.TrustLow }},
	{"People.TrustHigh", "0..1", .50, .70, "D", "", "own assumption, \"swift trust\"", sectionTrust, "upper end of starting trust", func(p *Params) any { return &p.People.TrustHigh }},
	{"People.AtDesk", "1", .5, .9, "D", "", "own assumption", sectionChannels, "chance of being found at one's desk", func(p *Params) any { return &p.People.AtDesk }},
}

// registryAffect: day-to-day feelings.
var registryAffect = []row{
	{"Affect.Carry", "-", .3, .7, "B", "L1", "Dalal, Bhave & Fiset 2014", sectionNoise, "autocorrelation from day to day", func(p *Params) any { return &p.Affect.Carry }},
	{"Affect.SD", "log units", .15, .35, "B", "L1", "Nichols 2019; Podsakoff et al. 2019", sectionNoise, "stationary SD; with Noise about half of daily variance lies within persons", func(p *Params) any { return &p.Affect.SD }},
	{"Affect.TeamSD", "log units", .04, .15, "C", "M", "Barsade 2002; Sy, Côté & Saavedra 2005", sectionNoise, "shock that a team shares", func(p *Params) any { return &p.Affect.TeamSD }},
	{"Affect.Noise", "log units", .15, .30, "B", "L1", "Nichols 2019", sectionNoise, "white noise of a day's output", func(p *Params) any { return &p.Affect.Noise }},
	{"Affect.GoodEvent", "log units", .02, .10, "D", "", "own assumption", sectionNoise, "lift of one good event", func(p *Params) any { return &p.Affect.GoodEvent }},
	{"Affect.BadWeight", "-", 2, 5, "C", "M", "Miner, Glomb & Hulin 2005", sectionMotivation, "how much more a bad event weighs than a good one; the study has about 5 for mood", func(p *Params) any { return &p.Affect.BadWeight }},
	{"Affect.ThanksLift", "log units", .02, .10, "C", "M", "Bradler et al. 2016, for direction", sectionMotivation, "lift of being thanked", func(p *Params) any { return &p.Affect.ThanksLift }},
}

// registryOpenness: saying what stands behind a question.
var registryOpenness = []row{
	{"Openness.Base", "logit", -1, .5, "D", "M", "Detert & Burris 2007; Morrison 2014, for signs", sectionTrust, "voice: saying what stands behind a question, asked in private, at trust .5 and safety .5", func(p *Params) any { return &p.Openness.Base }},
	{"Openness.Trust", "logit", 2, 6, "D", "M", "Detert & Burris 2007; Morrison 2014, for signs", sectionTrust, "what trust adds to voice, per unit about .5", func(p *Params) any { return &p.Openness.Trust }},
	{"Openness.Safety", "logit", 1, 4, "D", "M", "Edmondson 1999; Frazier et al. 2017, for signs", sectionTrust, "what safety adds to voice, per unit about .5", func(p *Params) any { return &p.Openness.Safety }},
	{"Openness.Candour", "logit", .2, .8, "D", "", "own assumption", sectionTrust, "what each z of candour adds to voice", func(p *Params) any { return &p.Openness.Candour }},
	{"Openness.Bystander", "logit", -1, -.2, "D", "M", "Rosen & Tesser 1970, for signs", sectionTrust, "what each person in earshot adds to voice, at most three", func(p *Params) any { return &p.Openness.Bystander }},
	{"Openness.Call", "logit", -1, 0, "D", "", "own assumption", sectionChannels, "what the telephone adds to voice", func(p *Params) any { return &p.Openness.Call }},
	{"Openness.Video", "logit", -.8, 0, "D", "", "own assumption", sectionChannels, "what a video call adds to voice", func(p *Params) any { return &p.Openness.Video }},
	{"Openness.Prefers", "-", 0, 1, "D", "L2", "Carlson & Zmud 1999, for existence", sectionChannels, "share of the offset of writing that a preference for it takes away, per z, and logits that speaking then costs", func(p *Params) any { return &p.Openness.Prefers }},
	{"Openness.Unasked", "logit", -3, -1.5, "D", "M", "Morrison 2014, for existence", sectionTrust, "saying it in a week without being asked, at trust .5 and safety .5", func(p *Params) any { return &p.Openness.Unasked }},
	{"Openness.Habit", "logit", .5, 1.5, "D", "M", "Morrison, Wheeler-Smith & Kamdar 2011, for existence", sectionTrust, "what each z of candour adds to voice that nobody asked for", func(p *Params) any { return &p.Openness.Habit }},
	{"Openness.Text", "logit", -2, -.5, "D", "", "own assumption", sectionChannels, "what writing adds to voice, for people to whom it is not the usual way", func(p *Params) any { return &p.Openness.Text }},
	{"Openness.Gathering", "logit", -2, -.5, "D", "M", "Rosen & Tesser 1970, for signs", sectionTrust, "what being before everybody adds to voice", func(p *Params) any { return &p.Openness.Gathering }},
	{"Openness.NotAsked", "logit", -2.5, -.5, "D", "", "own assumption", sectionTrust, "what is added to voice when the question was only answered", func(p *Params) any { return &p.Openness.NotAsked }},
	{"Openness.SmallTalk", "logit", -2, -.3, "D", "", "own assumption", sectionFeedback, "what is added to voice when only \"how are things?\" was asked; half of it in a one-to-one", func(p *Params) any { return &p.Openness.SmallTalk }},
	{"Openness.Noticed", "logit", 0, .8, "D", "", "own assumption", sectionFeedback, "what is added to voice when something true was noticed and said", func(p *Params) any { return &p.Openness.Noticed }},
	{"Openness.AskedTwice", "logit", -1.5, 0, "D", "", "own assumption", sectionTrust, "what is added to voice when asked again within three days", func(p *Params) any { return &p.Openness.AskedTwice }},
	{"Openness.Smallest", "0..1", .05, .3, "D", "", "own assumption", sectionTrust, "weight of a concern below which there is nothing to say", func(p *Params) any { return &p.Openness.Smallest }},
}

// registryTrust: trust, slow gain and fast loss.
var registryTrust = []row{
	{"Trust.Useful", "share of 1-T", .02, .06, "D", "", "own assumption", sectionTrust, "kept promise or useful help; 26 good weeks take .50 to .83", func(p *Params) any { return &p.Trust.Useful }},
	{"Trust.Small", "-", .25, .75, "D", "", "own assumption", sectionTrust, "share of Useful that a plain answer earns", func(p *Params) any { return &p.Trust.Small }},
	{"Trust.Contact", "share of 1-T", .002, .02, "D", "", "own assumption", sectionTrust, "a conversation that settled nothing", func(p *Params) any { return &p.Trust.Contact }},
	{"Trust.Letdown", "share of T", .04, .16, "D", "M", "Baumeister et al. 2001, for asymmetry, which is grade C", sectionTrust, "trust that a small letdown costs", func(p *Params) any { return &p.Trust.Letdown }},
	{"Trust.Breach", "share of T", .2, .5, "C", "M", "Schweitzer, Hershey & Bradlow 2006, for direction", sectionTrust, "trust that a lie, blame or a broken confidence costs", func(p *Params) any { return &p.Trust.Breach }},
	{"Trust.AfterShare", "-", .4, .8, "D", "M", "Schweitzer, Hershey & Bradlow 2006, for direction", sectionTrust, "share of gains that still count after a breach", func(p *Params) any { return &p.Trust.AfterShare }},
	{"Trust.AfterDays", "working days", 125, 500, "D", "", "own assumption", sectionTrust, "how long gains count less after a breach", func(p *Params) any { return &p.Trust.AfterDays }},
	{"Trust.Ignored", "working days", 2, 5, "D", "", "own assumption", sectionTrust, "days a matter lies untouched before it counts as half a small letdown, and again", func(p *Params) any { return &p.Trust.Ignored }},
}

// registrySafety: psychological safety.
var registrySafety = []row{
	{"Safety.Trust", "weight", .3, .7, "D", "", "own assumption", sectionTrust, "weight of mean trust; the three weights add up to 1", func(p *Params) any { return &p.Safety.Trust }},
	{"Safety.Reaction", "weight", .1, .5, "D", "M", "Edmondson 1999, for direction", sectionTrust, "weight of how bad news was taken", func(p *Params) any { return &p.Safety.Reaction }},
	{"Safety.Norm", "weight", .1, .4, "D", "", "own assumption", sectionTrust, "weight of the team's norm", func(p *Params) any { return &p.Safety.Norm }},
	{"Safety.TeamNorm", "0..1", .3, .7, "D", "", "own assumption", sectionTrust, "the norm, of every team alike", func(p *Params) any { return &p.Safety.TeamNorm }},
	{"Safety.Learn", "share", .2, .6, "D", "", "own assumption", sectionTrust, "how far one reception of bad news moves the memory of it", func(p *Params) any { return &p.Safety.Learn }},
}

// registryStrain: job demands and resources.
var registryStrain = []row{
	{"Strain.PerEvening", "z", .03, .12, "D", "L1", "Pencavel 2015, for direction", sectionStrain, "strain of one evening of two hours", func(p *Params) any { return &p.Strain.PerEvening }},
	{"Strain.Recovery", "1/d", .01, .04, "D", "M", "Demerouti et al. 2001, for direction, which is grade B", sectionStrain, "share removed by a working day", func(p *Params) any { return &p.Strain.Recovery }},
	{"Strain.Output", "log units", .05, .15, "C", "L1", "Swider & Zimmerman 2010: R .36 for all of burnout; Corbeanu, Iliescu, Ion & Spînu 2023: r -.17 for exhaustion", sectionStrain, "log output lost per z above 0", func(p *Params) any { return &p.Strain.Output }},
	{"Strain.Kappa", "-", .3, .8, "D", "", "own assumption", sectionStrain, "causal discount on correlations: what is published as r enters output as r*People.AbilitySD*kappa", func(p *Params) any { return &p.Strain.Kappa }},
	{"Strain.Ambiguity", "z/wk", 0, .15, "D", "M", "Örtqvist & Wincent 2006, for direction", sectionStrain, "strain of a week without any clarity per z of the need for it above 0", func(p *Params) any { return &p.Strain.Ambiguity }},
	{"Strain.Misfit", "z/wk", 0, .15, "D", "M", "Edwards, Caplan & Harrison 1998, for existence", sectionStrain, "strain of a week per squared SD of misfit between closeness wanted and had, beyond what this person has with any manager and this manager with any person", func(p *Params) any { return &p.Strain.Misfit }},
	{"Strain.MisfitUsual", "-", 0, 1, "D", "", "own assumption", sectionStrain, "share of what a manager's ways are to anybody that people get used to", func(p *Params) any { return &p.Strain.MisfitUsual }},
	{"Strain.Relief", "-", 0, 1, "D", "", "own assumption", sectionStrain, "what a manager who suits takes away, as a share", func(p *Params) any { return &p.Strain.Relief }},
	{"Strain.CloseMean", "-", -.3, .5, "D", "", "own measurement over managers drawn at random", sectionStrain, "log of contacts a week at which a manager is felt to be ordinarily close", func(p *Params) any { return &p.Strain.CloseMean }},
	{"Strain.CloseSD", "-", .4, .8, "D", "", "own assumption", sectionStrain, "difference in the log of contacts a week that is felt as one SD over managers", func(p *Params) any { return &p.Strain.CloseSD }},
	{"Strain.CloseCheck", "-", 0, 1, "D", "L1", "Siegel, König & Lazar 2022, for size of the whole: stress .11", sectionStrain, "being looked over unasked as a share of a contact, beyond the contact it may be", func(p *Params) any { return &p.Strain.CloseCheck }},
	{"Strain.ClosePlaced", "-", 0, 1, "D", "", "own assumption", sectionStrain, "a meeting, or a one-to-one about more than status, as a share of being walked up to", func(p *Params) any { return &p.Strain.ClosePlaced }},
	{"Strain.CloseText", "-", .1, .6, "D", "", "own assumption", sectionStrain, "a written contact as a share of a spoken one", func(p *Params) any { return &p.Strain.CloseText }},
	{"Strain.TextMean", "1", .15, .4, "D", "", "own measurement over managers of all kinds", sectionStrain, "share of contacts in writing at which a manager is felt to be ordinary in that", func(p *Params) any { return &p.Strain.TextMean }},
	{"Strain.TextSD", "1", .1, .3, "D", "", "own assumption", sectionStrain, "difference in the share of contacts in writing that is felt as one SD over managers", func(p *Params) any { return &p.Strain.TextSD }},
	{"Strain.TextKeep", "1/wk", .85, .96, "D", "", "own assumption", sectionStrain, "share of contacts in writing that is still felt after a week", func(p *Params) any { return &p.Strain.TextKeep }},
	{"Strain.CloseKeep", "1/wk", .6, .85, "D", "", "own assumption", sectionStrain, "share of closeness that is still felt after a week", func(p *Params) any { return &p.Strain.CloseKeep }},
	{"Strain.BlockedCost", "z", .01, .06, "D", "M", "Crawford, LePine & Rich 2010, for direction", sectionStrain, "strain of a fully blocked day", func(p *Params) any { return &p.Strain.BlockedCost }},
}
