package params

// registryNeeds: see type Needs.
var registryNeeds = []row{
	{"Needs.On", "-", 0, 1, "D", "", "switch", sectionMotivation, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Needs.On }},
	{"Needs.Autonomy", "-", .25, .35, "A", "L1", "Cerasoli, Nicklin & Nassrelgrgawi 2016 (.28 of the sum of three)", sectionMotivation, "weight of autonomy in motivation", func(p *Params) any { return &p.Needs.Autonomy }},
	{"Needs.Competence", "-", .35, .45, "A", "L1", "Cerasoli, Nicklin & Nassrelgrgawi 2016 (.37 of the sum of three)", sectionMotivation, "weight of competence in motivation", func(p *Params) any { return &p.Needs.Competence }},
	{"Needs.Relatedness", "-", .22, .32, "A", "L1", "Cerasoli, Nicklin & Nassrelgrgawi 2016 (.25 of the sum of three)", sectionMotivation, "weight of relatedness in motivation", func(p *Params) any { return &p.Needs.Relatedness }},
	{"Needs.Weeks", "wk", 3, 12, "D", "", "own dynamics", sectionMotivation, "time in which motivation approaches what the needs support", func(p *Params) any { return &p.Needs.Weeks }},
	{"Needs.NeedWeeks", "wk", 1, 6, "D", "", "own dynamics", sectionMotivation, "time in which a need approaches what the weeks bring", func(p *Params) any { return &p.Needs.NeedWeeks }},
	{"Needs.Spread", "z", .6, 1.1, "D", "", "own assumption", sectionMotivation, "SD of a person's own level of each need", func(p *Params) any { return &p.Needs.Spread }},
	{"Needs.Common", "-", .3, .7, "D", "", "own assumption", sectionMotivation, "correlation of the three own levels", func(p *Params) any { return &p.Needs.Common }},
	{"Needs.Climate", "-", 0, .2, "C", "M", "Schneider 1987; Bliese 2000, for existence", sectionMotivation, "share of the variance of what the three own levels have in common that is the team's", func(p *Params) any { return &p.Needs.Climate }},
	{"Needs.Validity", "-", .21, .45, "A", "L1", "Cerasoli, Nicklin & Ford 2014", sectionMotivation, "correlation of motivation with quantity of output", func(p *Params) any { return &p.Needs.Validity }},
	{"Needs.Quality", "-", .35, .50, "B", "L1", "Cerasoli, Nicklin & Ford 2014 (quality above quantity)", sectionMotivation, "correlation of motivation with quality of output", func(p *Params) any { return &p.Needs.Quality }},
	{"Needs.QualitySD", "log units", .08, .3, "D", "", "own assumption", sectionMotivation, "SD between people of log quality that nothing here explains, the same every week", func(p *Params) any { return &p.Needs.QualitySD }},
	{"Needs.Progress", "z", .2, .7, "C", "M", "Amabile & Kramer 2011, for direction", sectionMotivation, "competence per SD of a week's finished work about the ordinary", func(p *Params) any { return &p.Needs.Progress }},
	{"Needs.WeekSD", "log units", .3, .5, "B", "L1", "Nichols 2019", sectionMotivation, "SD of a week's log output between and within people", func(p *Params) any { return &p.Needs.WeekSD }},
	{"Needs.Blocked", "z", .5, 2, "D", "M", "Amabile & Kramer 2011, for direction", sectionMotivation, "competence that a wholly blocked week takes", func(p *Params) any { return &p.Needs.Blocked }},
	{"Needs.Trust", "z", .5, 3, "D", "L1", "Slemp, Kern, Patrick & Ryan 2018, for direction", sectionMotivation, "support of each of the three needs per unit of trust in the manager about .5", func(p *Params) any { return &p.Needs.Trust }},
	{"Needs.Just", "z", 0, .4, "D", "M", "Colquitt et al. 2001, for direction", sectionMotivation, "support of each of the three needs per z of justice", func(p *Params) any { return &p.Needs.Just }},
	{"Needs.Quarrels", "z", 0, .6, "D", "M", "De Dreu & Weingart 2003: -.54 corrected with satisfaction", sectionMotivation, "relatedness taken per SD of relationship conflict in the team", func(p *Params) any { return &p.Needs.Quarrels }},
	{"Needs.Expert", "z", 0, .8, "D", "M", "Artz, Goodall & Oswald 2017, for direction", sectionMotivation, "support of each of the three needs per unit of the manager's own technical skill about .8", func(p *Params) any { return &p.Needs.Expert }},
	{"Needs.Watched", "z", .1, .5, "C", "L1", "Falk & Kosfeld 2006; Ravid et al. 2022; Siegel, König & Lazar 2022: satisfaction r -.10, stress .11, performance -.01, for direction", sectionMotivation, "autonomy that one controlling act a week takes from somebody of ordinary preference", func(p *Params) any { return &p.Needs.Watched }},
	{"Needs.WatchSlope", "-", 0, 1, "D", "", "own assumption", sectionMotivation, "how much more being watched takes per z of preference for autonomy", func(p *Params) any { return &p.Needs.WatchSlope }},
	{"Needs.WatchKeep", "1/wk", .3, .9, "D", "", "own assumption", sectionMotivation, "share of being watched that stays from week to week", func(p *Params) any { return &p.Needs.WatchKeep }},
	{"Needs.Given", "z", .2, .8, "D", "M", "Hackman & Oldham 1976, for direction", sectionMotivation, "autonomy that a decision given away brings", func(p *Params) any { return &p.Needs.Given }},
	{"Needs.Recognised", "z", .02, .2, "C", "M", "Bradler et al. 2016, for direction", sectionMotivation, "motivation that recognition brings at once", func(p *Params) any { return &p.Needs.Recognised }},
	{"Needs.Cash", "log units", .02, .12, "B", "L1", "Cerasoli, Nicklin & Ford 2014, for direction", sectionMotivation, "log output of a wholly salient cash incentive", func(p *Params) any { return &p.Needs.Cash }},
	{"Needs.CashNeed", "z", .1, .4, "B", "M", "Deci, Koestner & Ryan 1999", sectionMotivation, "autonomy that a wholly salient cash incentive costs", func(p *Params) any { return &p.Needs.CashNeed }},
	{"Needs.CashQuality", "log units", 0, .08, "C", "L1", "Cerasoli, Nicklin & Ford 2014, for direction", sectionMotivation, "log quality that a wholly salient cash incentive costs", func(p *Params) any { return &p.Needs.CashQuality }},
	{"Needs.CashCrowds", "-", 0, .5, "C", "L1", "Cerasoli, Nicklin & Ford 2014, for direction: at .4 motivation keeps the least of the published .21 to .45", sectionMotivation, "share of the weight of motivation that a wholly salient cash incentive takes", func(p *Params) any { return &p.Needs.CashCrowds }},
}

// registryGoals: see type Goals.
var registryGoals = []row{
	{"Goals.On", "-", 0, 1, "D", "", "switch", sectionMotivation, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Goals.On }},
	{"Goals.Simple", "log units", .06, .15, "A", "M", "Locke & Latham 2002; kappa applied", sectionMotivation, "log output of a specific accepted goal on simple work", func(p *Params) any { return &p.Goals.Simple }},
	{"Goals.Complex", "log units", .02, .08, "B", "M", "Wood, Mento & Locke 1987", sectionMotivation, "log output of a specific accepted goal on complex work", func(p *Params) any { return &p.Goals.Complex }},
	{"Goals.Mix", "-", 0, 1, "D", "", "own assumption for software work", sectionMotivation, "how complex the work is, 0 simple to 1 complex", func(p *Params) any { return &p.Goals.Mix }},
	{"Goals.Weeks", "wk", 4, 13, "D", "", "own assumption", sectionMotivation, "for how long a goal carries", func(p *Params) any { return &p.Goals.Weeks }},
	{"Goals.Turn", "deg", 2, 10, "D", "", "own assumption", sectionMotivation, "degrees by which an unaccepted goal turns somebody away", func(p *Params) any { return &p.Goals.Turn }},
}

// registryAlignment: see type Alignment.
var registryAlignment = []row{
	{"Alignment.On", "-", 0, 1, "D", "", "switch", sectionAlignment, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Alignment.On }},
	{"Alignment.StartSD", "deg", 20, 40, "D", "", "own assumption (mean cosine .87)", sectionAlignment, "SD of the half-normal angle at the start", func(p *Params) any { return &p.Alignment.StartSD }},
	{"Alignment.Interest", "deg/wk", .6, 2, "D", "", "own assumption", sectionAlignment, "drift per unit of interest gap", func(p *Params) any { return &p.Alignment.Interest }},
	{"Alignment.Clarity", "deg/wk", .8, 2.5, "D", "M", "Tubre & Collins 2000; Boswell 2006, for direction", sectionAlignment, "drift back per unit of clarity", func(p *Params) any { return &p.Alignment.Clarity }},
	{"Alignment.Involved", "deg/wk", .5, 2, "D", "", "own assumption", sectionAlignment, "drift back per unit of involvement", func(p *Params) any { return &p.Alignment.Involved }},
	{"Alignment.Noise", "deg", 1, 4, "D", "", "own assumption", sectionAlignment, "SD of a week's drift", func(p *Params) any { return &p.Alignment.Noise }},
	{"Alignment.Talk", "-", .3, .9, "D", "", "own assumption", sectionAlignment, "share of the missing clarity that a two-way talk about purpose brings", func(p *Params) any { return &p.Alignment.Talk }},
	{"Alignment.Mail", "-", .1, .5, "D", "", "own assumption", sectionAlignment, "the most clarity that the same in writing or said to all brings", func(p *Params) any { return &p.Alignment.Mail }},
	{"Alignment.Spoken", "-", 0, .4, "D", "", "own assumption: what it is for comes up on the way", sectionAlignment, "effect of settling a matter together by voice, as a share", func(p *Params) any { return &p.Alignment.Spoken }},
	{"Alignment.Met", "-", 0, .7, "D", "", "own assumption: two ways, and not about that alone", sectionAlignment, "effect of an ordinary one-to-one, as a share", func(p *Params) any { return &p.Alignment.Met }},
	{"Alignment.Keep", "1/wk", .85, .98, "D", "", "own assumption", sectionAlignment, "share of clarity that stays from week to week", func(p *Params) any { return &p.Alignment.Keep }},
	{"Alignment.Step", "-", .2, .7, "D", "", "own assumption", sectionAlignment, "share of the missing involvement that being part of a decision brings", func(p *Params) any { return &p.Alignment.Step }},
	{"Alignment.StepKeep", "1/wk", .8, .97, "D", "", "own assumption", sectionAlignment, "share of involvement that stays from week to week", func(p *Params) any { return &p.Alignment.StepKeep }},
	{"Alignment.Zeal", "1/wk", 0, .03, "D", "", "own assumption: zeal carries people further the way they go", sectionAlignment, "share by which a week of one z of motivation above 0 opens whatever angle there is", func(p *Params) any { return &p.Alignment.Zeal }},
	{"Alignment.Priority", "1/yr", .3, 2, "D", "", "own assumption", sectionAlignment, "changes of priority of each project", func(p *Params) any { return &p.Alignment.Priority }},
	{"Alignment.Redirect", "deg", 15, 45, "D", "", "own assumption", sectionAlignment, "SD of the turn of what is wanted in one", func(p *Params) any { return &p.Alignment.Redirect }},
	{"Alignment.Need", "-", 0, .6, "D", "M", "Lyons 1971, for existence", sectionAlignment, "how much more drift and clarity count per z of the need for clarity", func(p *Params) any { return &p.Alignment.Need }},
	{"Alignment.Craft", "1/wk", .005, .08, "D", "M", "Wrzesniewski & Dutton 2001, for existence", sectionAlignment, "chance a week that somebody re-shapes the job, about the mean over people", func(p *Params) any { return &p.Alignment.Craft }},
	{"Alignment.CraftAble", "-", 0, .6, "D", "M", "Hollander 1958, for existence", sectionAlignment, "log of how much more often somebody re-shapes the job per SD of ability", func(p *Params) any { return &p.Alignment.CraftAble }},
	{"Alignment.Notice", "wk", 1, 6, "D", "", "own assumption", sectionAlignment, "weeks after a one-to-one in which the two of you still speak of what the job has become", func(p *Params) any { return &p.Alignment.Notice }},
	{"Alignment.CraftUp", "z", .1, .4, "D", "L1", "Rudolph et al. 2017, for direction", sectionAlignment, "motivation that re-shaping one's job brings", func(p *Params) any { return &p.Alignment.CraftUp }},
	{"Alignment.CraftDeg", "deg", 2, 12, "D", "", "own assumption", sectionAlignment, "degrees that re-shaping one's job turns: back when spoken about, away when unnoticed", func(p *Params) any { return &p.Alignment.CraftDeg }},
}

// registryTurnover: see type Turnover.
var registryTurnover = []row{
	{"Turnover.On", "-", 0, 1, "D", "", "switch", sectionTurnover, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Turnover.On }},
	{"Turnover.Base", "1/wk", .0008, .0025, "B", "", "own calibration to a yearly rate of 10 to 20 %", sectionTurnover, "hazard of an ordinary person in an ordinary week without a shock", func(p *Params) any { return &p.Turnover.Base }},
	{"Turnover.Manager", "-", .1, .45, "B", "L2", "Hoffman & Tadelis 2021: .36 = ln(.4)/2.56 for the sum of all paths", sectionTurnover, "fall of the log hazard per SD of manager quality as experienced, on the direct path alone", func(p *Params) any { return &p.Turnover.Manager }},
	{"Turnover.MeanTrust", "0..1", .3, .6, "D", "", "own measurement over managers drawn at random", sectionTurnover, "trust at which manager quality is ordinary", func(p *Params) any { return &p.Turnover.MeanTrust }},
	{"Turnover.TrustSD", "0..1", .05, .15, "D", "", "own assumption", sectionTurnover, "trust that is one SD of manager quality", func(p *Params) any { return &p.Turnover.TrustSD }},
	{"Turnover.JusticeShare", "-", 0, .8, "D", "M", "Colquitt et al. 2001, for direction", sectionTurnover, "manager quality per z of justice", func(p *Params) any { return &p.Turnover.JusticeShare }},
	{"Turnover.Satisfaction", "-", .2, .6, "B", "M", "Griffeth, Hom & Gaertner 2000", sectionTurnover, "weight of motivation in the propensity to quit, negative", func(p *Params) any { return &p.Turnover.Satisfaction }},
	{"Turnover.Fit", "-", .1, .5, "B", "L2", "Kristof-Brown, Zimmerman & Johnson 2005", sectionTurnover, "weight of interest in the work in the propensity to quit, per z, negative", func(p *Params) any { return &p.Turnover.Fit }},
	{"Turnover.Pay", "-", .1, .5, "B", "L1", "Griffeth, Hom & Gaertner 2000, for direction", sectionTurnover, "weight of the gap between market and pay in the propensity to quit, per z", func(p *Params) any { return &p.Turnover.Pay }},
	{"Turnover.Embedded", "-", .2, .7, "A", "L1", "Jiang et al. 2012, for direction", sectionTurnover, "weight of embeddedness in the propensity to quit, negative", func(p *Params) any { return &p.Turnover.Embedded }},
	{"Turnover.Strain", "1/z", .1, .5, "B", "L1", "Swider & Zimmerman 2010, for direction: R .33 for all of burnout", sectionTurnover, "weight of strain above 0 in the propensity to quit", func(p *Params) any { return &p.Turnover.Strain }},
	{"Turnover.Justice", "-", 0, .3, "B", "M", "Colquitt et al. 2001, for direction", sectionTurnover, "weight of justice in the propensity to quit, negative", func(p *Params) any { return &p.Turnover.Justice }},
	{"Turnover.Own", "-", .3, .8, "D", "", "own assumption: makes the SD of the propensity 1", sectionTurnover, "SD of what else inclines a person", func(p *Params) any { return &p.Turnover.Own }},
	{"Turnover.Contagion", "-", .1, .6, "D", "L1", "Felps et al. 2009, for existence", sectionTurnover, "log hazard per recent exit of a teammate who was close; half of it for one who was not", func(p *Params) any { return &p.Turnover.Contagion }},
	{"Turnover.HalfLife", "wk", 4, 16, "D", "", "own assumption", sectionTurnover, "half-life of an exit in the minds of the others", func(p *Params) any { return &p.Turnover.HalfLife }},
	{"Turnover.Shock", "-", 2.5, 5, "D", "L2", "Lee & Mitchell 1994; Holtom et al. 2005: over 60 % of leavers name one", sectionTurnover, "factor on the hazard after a shock", func(p *Params) any { return &p.Turnover.Shock }},
	{"Turnover.ShockWeeks", "wk", 4, 12, "D", "", "own assumption", sectionTurnover, "how long a shock raises the hazard of leaving", func(p *Params) any { return &p.Turnover.ShockWeeks }},
	{"Turnover.Personal", "1/yr", .3, 1, "C", "L1", "Holtom et al. 2005, for existence", sectionTurnover, "personal shocks in a year", func(p *Params) any { return &p.Turnover.Personal }},
	{"Turnover.Outside", "1/yr", .1, .6, "C", "L1", "Holtom et al. 2005, for existence", sectionTurnover, "outside offers to somebody of ordinary market value", func(p *Params) any { return &p.Turnover.Outside }},
	{"Turnover.Reorganised", "1/yr", 0, .6, "D", "", "own assumption", sectionTurnover, "re-organisations and lost projects that come from above, of each project", func(p *Params) any { return &p.Turnover.Reorganised }},
	{"Turnover.ReviewWeeks", "wk", 13, 52, "D", "", "own assumption", sectionTurnover, "weeks between two performance reviews", func(p *Params) any { return &p.Turnover.ReviewWeeks }},
	{"Turnover.PoorReview", "z", -1.5, -.5, "D", "", "own assumption", sectionTurnover, "rating below which a review is a shock", func(p *Params) any { return &p.Turnover.PoorReview }},
	{"Turnover.Close", "1", .2, .6, "D", "", "own assumption", sectionTurnover, "how alike in whom they are close to two teammates are who are close: of two drawn at random, Close-Close^2/4 are, .36", func(p *Params) any { return &p.Turnover.Close }},
	{"Turnover.Letdown", "shares of a small letdown", 1.5, 4, "D", "", "own assumption: broken promises are", sectionTurnover, "smallest letdown by the manager that is a shock", func(p *Params) any { return &p.Turnover.Letdown }},
	{"Turnover.Passed", "1", .1, .5, "D", "", "own assumption", sectionTurnover, "chance that an unfavourable decision without reasons is a shock", func(p *Params) any { return &p.Turnover.Passed }},
}

// registryHours: see type Hours.
var registryHours = []row{
	{"Hours.On", "-", 0, 1, "D", "", "switch", sectionStrain, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Hours.On }},
	{"Hours.Knee", "h", 47, 51, "B", "L2", "Pencavel 2015", sectionStrain, "hours a week up to which output is proportional", func(p *Params) any { return &p.Hours.Knee }},
	{"Hours.Curve", "h", 24, 32, "B", "L2", "Pencavel 2015: flat from 63", sectionStrain, "beyond it effective hours are 49+D-D^2/this", func(p *Params) any { return &p.Hours.Curve }},
	{"Hours.From", "h", 42, 48, "D", "", "own assumption", sectionStrain, "hours above which a week strains", func(p *Params) any { return &p.Hours.From }},
	{"Hours.Gain", "z/wk", .2, .4, "D", "", "own assumption", sectionStrain, "strain per ten hours above it", func(p *Params) any { return &p.Hours.Gain }},
	{"Hours.Buffer", "-", .2, .5, "D", "M", "Demerouti et al. 2001, for direction", sectionStrain, "share of that demand which full resources take away", func(p *Params) any { return &p.Hours.Buffer }},
	{"Hours.Rework", "1/z", .02, .09, "D", "", "own assumption", sectionStrain, "share of output that goes into the defects of strain per z: 15 % more of them cost about 4.5 % net", func(p *Params) any { return &p.Hours.Rework }},
	{"Hours.WeekOff", "-", .3, .7, "D", "M", "Demerouti et al. 2001, effort and recovery, for direction", sectionStrain, "share of strain that a real week off removes", func(p *Params) any { return &p.Hours.WeekOff }},
	{"Hours.PerNight", "h", 1, 3, "D", "", "own assumption", sectionStrain, "hours of an evening somebody was asked for", func(p *Params) any { return &p.Hours.PerNight }},
	{"Hours.Nights", "1", 1, 10, "D", "", "own assumption", sectionStrain, "evenings that one yes covers", func(p *Params) any { return &p.Hours.Nights }},
}

// registryJustice: see type Justice.
var registryJustice = []row{
	{"Justice.On", "-", 0, 1, "D", "", "switch", sectionTrust, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Justice.On }},
	{"Justice.WithReasons", "z", .1, .5, "C", "M", "Colquitt et al. 2001, for direction", sectionTrust, "justice of a decision told with its reasons, however it falls", func(p *Params) any { return &p.Justice.WithReasons }},
	{"Justice.Without", "z", .1, .6, "D", "", "own assumption", sectionTrust, "justice lost by an unfavourable one without", func(p *Params) any { return &p.Justice.Without }},
	{"Justice.Against", "1", .2, .6, "D", "", "own assumption", sectionTrust, "chance that a decision goes against the person", func(p *Params) any { return &p.Justice.Against }},
	{"Justice.Most", "z", 2, 3, "D", "", "own assumption", sectionTrust, "bound of justice either way", func(p *Params) any { return &p.Justice.Most }},
	{"Justice.HalfLife", "wk", 6, 26, "D", "", "own assumption", sectionTrust, "half-life of a decision in memory", func(p *Params) any { return &p.Justice.HalfLife }},
	{"Justice.PerWeek", "1", .5, 2, "D", "", "own assumption: trust moves by the week", sectionTrust, "trust that one week can earn, in kept promises", func(p *Params) any { return &p.Justice.PerWeek }},
}

// registryFeedback: see type Feedback.
var registryFeedback = []row{
	{"Feedback.On", "-", 0, 1, "D", "", "switch", sectionFeedback, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Feedback.On }},
	{"Feedback.Mean", "within-person SD", .3, .5, "A", "L1", "Kluger & DeNisi 1996", sectionFeedback, "mean effect of one intervention", func(p *Params) any { return &p.Feedback.Mean }},
	{"Feedback.Task", "SD", .1, .4, "B", "L1", "Kluger & DeNisi 1996, for direction", sectionFeedback, "what feedback about the task adds to the mean effect", func(p *Params) any { return &p.Feedback.Task }},
	{"Feedback.Self", "SD", .2, .7, "B", "L1", "Kluger & DeNisi 1996, for direction", sectionFeedback, "what feedback about the self takes from the mean effect", func(p *Params) any { return &p.Feedback.Self }},
	{"Feedback.Public", "SD", 0, .4, "D", "", "own assumption: before others attention goes to the self", sectionFeedback, "what an effect below 0 loses further where the feedback is given before others", func(p *Params) any { return &p.Feedback.Public }},
	{"Feedback.Trust", "SD", 0, .4, "D", "", "own assumption", sectionFeedback, "what trust adds to the mean effect, per unit of 2T-1", func(p *Params) any { return &p.Feedback.Trust }},
	{"Feedback.Climate", "SD", 0, .3, "D", "", "own assumption", sectionFeedback, "what safety adds to the mean effect, the feedback environment, per unit of 2S-1", func(p *Params) any { return &p.Feedback.Climate }},
	{"Feedback.SD", "SD", .9, 1.1, "A", "L1", "Kluger & DeNisi 1996: over a third negative", sectionFeedback, "SD of the effect of feedback; 1.0 to 1.1 about the mean of .41 make 34 to 36 % negative", func(p *Params) any { return &p.Feedback.SD }},
	{"Feedback.HalfLife", "wk", 2, 8, "D", "", "own assumption", sectionFeedback, "half-life of the effect of feedback", func(p *Params) any { return &p.Feedback.HalfLife }},
	{"Feedback.Unit", "log units", .25, .4, "B", "L1", "Nichols 2019", sectionFeedback, "one within-person SD of a day's log output", func(p *Params) any { return &p.Feedback.Unit }},
	{"Feedback.Heard", "z", 0, .2, "B", "M", "Deci, Koestner & Ryan 1999, for direction", sectionFeedback, "competence per SD of effect", func(p *Params) any { return &p.Feedback.Heard }},
	{"Feedback.ResponseSD", "-", .2, .7, "D", "", "own assumption", sectionFeedback, "SD of the slope of a manager's act between persons, about 1", func(p *Params) any { return &p.Feedback.ResponseSD }},
	{"Feedback.Rate", "wk", 1, 3, "D", "", "own assumption", sectionFeedback, "saturation of one-to-ones, g(f) = 1-exp(-rate*f)", func(p *Params) any { return &p.Feedback.Rate }},
	{"Feedback.Memory", "wk", 3, 8, "D", "", "own assumption", sectionFeedback, "weeks over which their frequency is felt", func(p *Params) any { return &p.Feedback.Memory }},
	{"Feedback.Related", "z", .2, 1, "D", "", "own assumption", sectionFeedback, "relatedness that full frequency brings", func(p *Params) any { return &p.Feedback.Related }},
	{"Feedback.TheirAgenda", "-", 1, 1.6, "D", "L2", "Rogelberg 2024, for direction", sectionFeedback, "gain of a one-to-one whose agenda is the report's, as a factor", func(p *Params) any { return &p.Feedback.TheirAgenda }},
	{"Feedback.Questioned", "-", .2, .8, "D", "L2", "Rogelberg 2024, for direction", sectionFeedback, "gain of a one-to-one that is a status interrogation, as a factor", func(p *Params) any { return &p.Feedback.Questioned }},
	{"Feedback.Typed", "-", .2, .8, "D", "", "own assumption", sectionFeedback, "what a one-to-one held in writing is worth", func(p *Params) any { return &p.Feedback.Typed }},
	{"Feedback.Cancelled", "small letdowns", .25, 1, "D", "", "own assumption", sectionFeedback, "letdown when a habit of them stops", func(p *Params) any { return &p.Feedback.Cancelled }},
}

// registryTeam: see type Team.
var registryTeam = []row{
	{"Team.On", "-", 0, 1, "D", "", "switch", sectionTeam, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Team.On }},
	{"Team.Episode", "1/wk", .1, .4, "D", "", "own assumption", sectionTeam, "chance a week of a disagreement about the work", func(p *Params) any { return &p.Team.Episode }},
	{"Team.Turns", "1", .1, .4, "B", "L1", "De Wit, Greer & Jehn 2012, for direction", sectionTeam, "chance that one becomes personal, times 1 less safety", func(p *Params) any { return &p.Team.Turns }},
	{"Team.Step", "z", .5, 1.2, "D", "", "own assumption", sectionTeam, "conflict that one episode adds", func(p *Params) any { return &p.Team.Step }},
	{"Team.Sour", "-", 2, 4, "D", "", "own assumption", sectionTeam, "times as much that one adds which turns personal", func(p *Params) any { return &p.Team.Sour }},
	{"Team.HalfLife", "wk", 4, 16, "D", "", "own assumption", sectionTeam, "half-life of conflict", func(p *Params) any { return &p.Team.HalfLife }},
	{"Team.Personal", "log units", .04, .12, "A", "M", "De Dreu & Weingart 2003", sectionTeam, "log output per SD of relationship conflict, before kappa", func(p *Params) any { return &p.Team.Personal }},
	{"Team.Safe", "log units", 0, .04, "B", "L1", "De Wit, Greer & Jehn 2012", sectionTeam, "gain of task conflict per SD where it is safe", func(p *Params) any { return &p.Team.Safe }},
	{"Team.SafeFrom", "0..1", .5, .8, "D", "", "own assumption", sectionTeam, "safety from which that holds: one SD above the mean, .46, over managers drawn at random, half a year on", func(p *Params) any { return &p.Team.SafeFrom }},
	{"Team.Cleared", "-", .1, .5, "D", "", "own assumption", sectionTeam, "share of conflict that a good meeting about it clears", func(p *Params) any { return &p.Team.Cleared }},
	{"Team.Cognition", "-", .25, .45, "A", "M", "DeChurch & Mesmer-Magnus 2010", sectionTeam, "correlation of knowing who knows what with performance", func(p *Params) any { return &p.Team.Cognition }},
	{"Team.SharedSD", "-", .1, .3, "D", "", "own assumption", sectionTeam, "SD between teams of knowing who knows what, 0 to 1", func(p *Params) any { return &p.Team.SharedSD }},
	{"Team.Shared", "0..1", .4, .8, "D", "", "own assumption", sectionTeam, "knowing who knows what at which a team with ordinary meetings ends up", func(p *Params) any { return &p.Team.Shared }},
	{"Team.Learn", "1/wk", .02, .1, "D", "", "own assumption", sectionTeam, "share of the way a week covers", func(p *Params) any { return &p.Team.Learn }},
	{"Team.Met", "-", .01, .1, "D", "", "own assumption", sectionTeam, "share of what is missing that one team meeting adds", func(p *Params) any { return &p.Team.Met }},
	{"Team.Know", "1/wk", .03, .15, "B", "L1", "Zhou & Mockus 2010", sectionTeam, "share of what is missing that a week on a project teaches", func(p *Params) any { return &p.Team.Know }},
	{"Team.Forget", "1/wk", 0, .03, "D", "", "own assumption", sectionTeam, "share of knowledge that a week away takes", func(p *Params) any { return &p.Team.Forget }},
	{"Team.Part", "0..1", .15, .4, "D", "", "own assumption", sectionTeam, "part of a project that somebody in the middle comes to know", func(p *Params) any { return &p.Team.Part }},
	{"Team.KnowSpread", "-", .5, 1.5, "C", "L1", "Avelino et al. 2016: 65 % of projects have truck factor 1 or 2", sectionTeam, "log-normal sigma of the part of a project that people come to know", func(p *Params) any { return &p.Team.KnowSpread }},
	{"Team.Alike", "-", 0, .5, "C", "M", "Schneider 1987; Morrison, Wheeler-Smith & Kamdar 2011, for existence", sectionTeam, "share of the variance in habits that a team has in common", func(p *Params) any { return &p.Team.Alike }},
	{"Team.Lost", "-", .1, .6, "D", "", "own assumption", sectionTeam, "share of the remaining work that comes back when all knowledge of it leaves", func(p *Params) any { return &p.Team.Lost }},
}

// registryLeverage: see type Leverage.
var registryLeverage = []row{
	{"Leverage.On", "-", 0, 1, "D", "", "switch", sectionLeverage, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Leverage.On }},
	{"Leverage.Mean", "z", .1, .5, "B", "L1", "Eden et al. 2000, r = .13 for managers trained to do it", sectionLeverage, "mean effect of a high expectation on the competence of somebody who expects little of themselves", func(p *Params) any { return &p.Leverage.Mean }},
	{"Leverage.SD", "z", .2, .6, "B", "L1", "McNatt 2000; Kierein & Gold 2000, for variance", sectionLeverage, "SD of the effect of a high expectation on competence", func(p *Params) any { return &p.Leverage.SD }},
	{"Leverage.HalfLife", "wk", 3, 12, "C", "L1", "McNatt & Judge 2004", sectionLeverage, "half-life of the effect of a high expectation unless a success follows", func(p *Params) any { return &p.Leverage.HalfLife }},
	{"Leverage.Trust", "0..1", .4, .7, "D", "", "own assumption", sectionLeverage, "trust from which a high expectation is believed", func(p *Params) any { return &p.Leverage.Trust }},
	{"Leverage.Gap", "-", .15, .35, "D", "", "own assumption", sectionLeverage, "fall of the interest gap, 0 to 1, per z of interest in the work", func(p *Params) any { return &p.Leverage.Gap }},
	{"Leverage.Output", "-", .15, .35, "B", "L2", "Sackett et al. 2022; Nye et al. 2012", sectionLeverage, "correlation of interest with performance", func(p *Params) any { return &p.Leverage.Output }},
	{"Leverage.Deal", "-", .5, 2, "D", "", "own assumption", sectionLeverage, "degrees that work of somebody's own choice turns them back, in those of job crafting", func(p *Params) any { return &p.Leverage.Deal }},
	{"Leverage.Serves", "1", .8, 1, "D", "", "own assumption", sectionLeverage, "share of what one must know that serves in another kind of work in the same project", func(p *Params) any { return &p.Leverage.Serves }},
	{"Leverage.Need", "z", .1, .6, "D", "M", "Van Iddekinge et al. 2011, for direction", sectionLeverage, "autonomy per z of interest in the work", func(p *Params) any { return &p.Leverage.Need }},
}

// registryReading: see type Reading.
var registryReading = []row{
	{"Reading.On", "-", 0, 1, "D", "", "switch", sectionObservation, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Reading.On }},
	{"Reading.WorkLow", "-", .4, .7, "D", "", "own assumption", sectionObservation, "r of a quarter of work output read without understanding it", func(p *Params) any { return &p.Reading.WorkLow }},
	{"Reading.WorkHigh", "-", .65, .85, "D", "", "own assumption", sectionObservation, "r of a quarter of work output read with full technical understanding", func(p *Params) any { return &p.Reading.WorkHigh }},
	{"Reading.Halo", "z", 0, .4, "C", "L1", "Sutton, Baldwin, Wood & Hoffman 2013, for direction: liking goes with ratings at .77, and part of that is earned", sectionObservation, "bias of reading somebody's work, per z of liking", func(p *Params) any { return &p.Reading.Halo }},
	{"Reading.Rating", "-", .67, .82, "A", "L1", "Viswesvaran, Ones & Schmidt 1996", sectionObservation, "r of a performance rating: the root of an interrater reliability of .52; newer ones of .45 to .68 allow .67 to .82", func(p *Params) any { return &p.Reading.Rating }},
	{"Reading.Leniency", "z", .1, .5, "B", "L1", "Jawahar & Williams 1997: a third of an SD where something hangs on a rating", sectionObservation, "bias of a rating that must be said face to face, and on which something hangs", func(p *Params) any { return &p.Reading.Leniency }},
	{"Reading.Status", "-", .4, .7, "D", "L1", "Snow, Keil & Wallace 2007, for direction", sectionObservation, "r of what somebody says about the state of their work", func(p *Params) any { return &p.Reading.Status }},
	{"Reading.StatusBias", "z", .3, .9, "D", "L1", "Snow, Keil & Wallace 2007, for direction", sectionObservation, "optimism of a status at no safety at all", func(p *Params) any { return &p.Reading.StatusBias }},
	{"Reading.IntentLow", "-", .2, .4, "D", "", "own assumption", sectionObservation, "r of the intention to leave, asked at trust 0", func(p *Params) any { return &p.Reading.IntentLow }},
	{"Reading.IntentHigh", "-", .5, .7, "D", "", "own assumption", sectionObservation, "r of the intention to leave, asked at trust 1", func(p *Params) any { return &p.Reading.IntentHigh }},
	{"Reading.IntentBias", "z", -.8, 0, "D", "M", "Rosen & Tesser 1970, for direction", sectionObservation, "how much lower than it is the intention to leave is told", func(p *Params) any { return &p.Reading.IntentBias }},
	{"Reading.Survey", "-", .75, .95, "D", "", "own assumption: as reliable as such scales commonly are", sectionObservation, "r of the intention to leave in a confidential survey, as studies ask it", func(p *Params) any { return &p.Reading.Survey }},
	{"Reading.Interest", "-", .4, .8, "D", "", "own assumption", sectionObservation, "r of what somebody says they like to work on, in a one-to-one", func(p *Params) any { return &p.Reading.Interest }},
	{"Reading.Text", "-", .3, .6, "D", "M", "Byron 2008, for direction", sectionObservation, "validity of a reading taken in writing, as a share of one taken in talking", func(p *Params) any { return &p.Reading.Text }},
	{"Reading.Own", "-", .2, .4, "A", "L2", "Zell & Krizan 2014", sectionObservation, "r of one's own skill as one feels it", func(p *Params) any { return &p.Reading.Own }},
	{"Reading.SkillSD", "z", 1, 2, "D", "", "own measurement over managers drawn at random", sectionObservation, "SD of the quality that teams experience, over managers of all kinds: what one's own skill is felt against", func(p *Params) any { return &p.Reading.SkillSD }},
	{"Reading.OwnBias", "z", .2, .8, "B", "M", "Moore & Healy 2008, better than average, for direction", sectionObservation, "how much better one feels one's own skill to be", func(p *Params) any { return &p.Reading.OwnBias }},
	{"Reading.OutputSD", "log units", .25, .45, "B", "L1", "Nichols 2019", sectionObservation, "SD of a quarter's log output between people", func(p *Params) any { return &p.Reading.OutputSD }},
}
