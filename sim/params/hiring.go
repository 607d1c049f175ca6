package params

// Hiring holds what evidence of a candidate is worth, who comes, and how a newcomer is seen in (personnel selection; interview validity;
// dilution; person-group fit; newcomer socialisation). Validities are correlations with later true performance among all applicants.
type Hiring struct {
	On           int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	File         float64 // validity of a file: certificates, biodata, what is written [-]; .4, range .3-.45; grade B, Sackett, Zhang, Berry & Lievens 2022: job knowledge .40, biodata .38.
	Unstructured float64 // validity of a talk that goes where it goes [-]; .19, range .15-.3; grade A, Sackett, Zhang, Berry & Lievens 2022.
	Structured   float64 // validity of the same questions for everybody, scored; contested upwards, 80 % credibility interval .18 to .66 [-]; .42, range .35-.55; grade A, Sackett, Zhang, Berry & Lievens 2022.
	WorkSample   float64 // validity of a piece of the work itself [-]; .33, range .25-.45; grade A, Sackett, Zhang, Berry & Lievens 2022.
	References   float64 // validity of asking who has worked with them [-]; .26, range .15-.35; grade C, Schmidt & Hunter 1998.
	Shows        float64 // correlation of ability with a first year's performance; published validities are divided by it to be those of ability [-]; .9, range .8-1; grade D, own measurement over 21,000 applicants: .86, with interest and the team in the rest.
	Raters       float64 // correlation of the judgements of two who judge apart from each other [-]; .4, range .3-.6; grade D, Conway, Jako & Goodman 1995, for order.
	Panel        int     // raters on a panel, the manager among them, where there are as many [1]; 3, range 2-5; grade D, own assumption.
	Shine        float64 // loading of self-presentation on a talk that goes where it goes [-]; .5, range .3-.6; grade C, Barrick, Shaffer & DeGrassi 2009, for order.
	Saturates    float64 // minutes by one person after which more of them add no validity [min]; 45, range 30-60; grade D, Dana, Dawes & Peterson 2013, for direction.
	Minutes      float64 // what one interview or sample takes of the manager [min]; 45, range 30-90; grade D, own assumption.
	Looks        float64 // what asking for references takes of the manager [min]; 20, range 10-40; grade D, own assumption.
	SureBase     float64 // stated confidence with the file alone [1]; .5, range .4-.7; grade D, own assumption.
	Sure         float64 // stated confidence gained per log of one more hour [1]; .1, range .05-.2; grade D, Dana, Dawes & Peterson 2013, for direction.
	Impression   float64 // weight of the impression of a talk in how good somebody seems, against all else [1]; .7, range .4-.9; grade D, Dana, Dawes & Peterson 2013, for direction: dilution.
	Sourcing     float64 // weeks over which applications come in after a post is advertised [wk]; 4, range 2-6; grade C, Abdel-Hamid 1989b, DE-A case, for order: hiring delay of 30 working days in all, low for the trade.
	NoticeLow    float64 // shortest time from a yes to the first day [wk]; 4, range 2-6; grade C, Abdel-Hamid 1989b, DE-A case, for order; with the sourcing 6 to 14 weeks in all, much as Ramp.LagLow and LagHigh have it.
	NoticeHigh   float64 // and longest [wk]; 8, range 6-13; grade C, Abdel-Hamid 1989b, DE-A case, for order.
	Rival        float64 // chance that somebody who has applied gets another offer in a week, at an ordinary market value [1/wk]; .06, range .02-.15; grade D, own assumption.
	RivalMarket  float64 // log of that chance per z of market value [-]; .5, range .2-.8; grade D, own assumption.
	RivalDays    int     // days until they take the other offer where you make none [working days]; 8, range 4-15; grade D, own assumption.
	Answer       int     // days until an offer is answered [working days]; 3, range 1-5; grade D, own assumption.
	Yes          float64 // logit of a yes to an offer at the market [logit]; 1.5, range .8-2.2; grade D, own assumption.
	YesPay       float64 // per z of pay above what others would pay [logit]; .7, range .3-1.2; grade D, Chapman et al. 2005, for direction.
	YesInterest  float64 // per z of interest in the kind of work [logit]; .4, range .1-.8; grade C, Chapman et al. 2005, for direction.
	YesRival     float64 // with another offer in hand [logit]; -1.2, range -2 to -.5; grade D, own assumption.
	YesInflated  float64 // where more was promised than can be known [logit]; .5, range .1-1; grade D, Phillips 1998, for direction: realistic previews.
	YesFramed    float64 // where the offer was put by what they care about [logit]; .3, range .1-.6; grade D, own assumption.
	Counter      float64 // share of those who would say no and ask for more instead [1]; .35, range .1-.6; grade D, own assumption.
	FitQuit      float64 // weight of fit with the people of the team in the propensity to quit, negative [-]; .35, range .2-.5; grade B, Kristof-Brown, Zimmerman & Johnson 2005: fit with the organisation with quit intention -.35.
	FitRelated   float64 // relatedness per z of fit with the team [z]; .65, range .3-.9; grade B, Kristof-Brown, Zimmerman & Johnson 2005, for direction: fit with the organisation with satisfaction .44.
	BuddyRamp    float64 // time to find in with somebody who sees one in, as a share of without [-]; .8, range .65-.95; grade D, Bauer et al. 2007, for direction.
	Welcome      float64 // relatedness lent by a buddy, and half of it by half an hour of the manager [z]; .3, range .1-.5; grade D, Bauer et al. 2007, for direction.
	WelcomeTrust float64 // share of a kept promise that being seen in earns the manager [-]; 1, range .5-1.5; grade D, Bauer et al. 2007, for direction.
	WelcomeFades float64 // half-life of that relatedness [wk]; 8, range 4-16; grade D, own assumption.
	Oversold     float64 // shares of a small letdown where more was promised than there is [-]; 2.5, range 2-4; grade D, Phillips 1998, for direction: realistic previews.
}

// defaultHiring returns the values given beside each field.
func defaultHiring() Hiring {
	return Hiring{
		On: 1, File: .4, Unstructured: .19, Structured: .42, WorkSample: .33, References: .26, Raters: .4, Panel: 3,
		Shine: .5, Saturates: 45, Minutes: 45, Looks: 20, SureBase: .5, Sure: .1, Impression: .7, Sourcing: 4, NoticeLow: 4,
		NoticeHigh: 8, Rival: .06, RivalMarket: .5, RivalDays: 8, Answer: 3, Yes: 1.5, YesPay: .7, YesInterest: .4,
		YesRival: -1.2, Shows: .9, YesInflated: .5, YesFramed: .3, Counter: .35, FitQuit: .35, FitRelated: .65, BuddyRamp: .8,
		Welcome: .3, WelcomeTrust: 1, WelcomeFades: 8, Oversold: 2.5,
	}
}

// registryHiring: see type Hiring.
var registryHiring = []row{
	{"Hiring.On", "-", 0, 1, "D", "", "switch", sectionHiring, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Hiring.On }},
	{"Hiring.File", "-", .3, .45, "B", "L2", "Sackett, Zhang, Berry & Lievens 2022: job knowledge .40, biodata .38", sectionHiring, "validity of a file: certificates, biodata, what is written", func(p *Params) any { return &p.Hiring.File }},
	{"Hiring.Unstructured", "-", .15, .3, "A", "L2", "Sackett, Zhang, Berry & Lievens 2022", sectionHiring, "validity of a talk that goes where it goes", func(p *Params) any { return &p.Hiring.Unstructured }},
	{"Hiring.Structured", "-", .35, .55, "A", "L2", "Sackett, Zhang, Berry & Lievens 2022", sectionHiring, "validity of the same questions for everybody, scored; contested upwards, 80 % credibility interval .18 to .66", func(p *Params) any { return &p.Hiring.Structured }},
	{"Hiring.WorkSample", "-", .25, .45, "A", "L2", "Sackett, Zhang, Berry & Lievens 2022", sectionHiring, "validity of a piece of the work itself", func(p *Params) any { return &p.Hiring.WorkSample }},
	{"Hiring.References", "-", .15, .35, "C", "M", "Schmidt & Hunter 1998", sectionHiring, "validity of asking who has worked with them", func(p *Params) any { return &p.Hiring.References }},
	{"Hiring.Shows", "-", .8, 1, "D", "", "own measurement over 21,000 applicants: .86, with interest and the team in the rest", sectionHiring, "correlation of ability with a first year's performance; published validities are divided by it to be those of ability", func(p *Params) any { return &p.Hiring.Shows }},
	{"Hiring.Raters", "-", .3, .6, "D", "M", "Conway, Jako & Goodman 1995, for order", sectionHiring, "correlation of the judgements of two who judge apart from each other", func(p *Params) any { return &p.Hiring.Raters }},
	{"Hiring.Panel", "1", 2, 5, "D", "", "own assumption", sectionHiring, "raters on a panel, the manager among them, where there are as many", func(p *Params) any { return &p.Hiring.Panel }},
	{"Hiring.Shine", "-", .3, .6, "C", "M", "Barrick, Shaffer & DeGrassi 2009, for order", sectionHiring, "loading of self-presentation on a talk that goes where it goes", func(p *Params) any { return &p.Hiring.Shine }},
	{"Hiring.Saturates", "min", 30, 60, "D", "L1", "Dana, Dawes & Peterson 2013, for direction", sectionHiring, "minutes by one person after which more of them add no validity", func(p *Params) any { return &p.Hiring.Saturates }},
	{"Hiring.Minutes", "min", 30, 90, "D", "", "own assumption", sectionHiring, "what one interview or sample takes of the manager", func(p *Params) any { return &p.Hiring.Minutes }},
	{"Hiring.Looks", "min", 10, 40, "D", "", "own assumption", sectionHiring, "what asking for references takes of the manager", func(p *Params) any { return &p.Hiring.Looks }},
	{"Hiring.SureBase", "1", .4, .7, "D", "", "own assumption", sectionHiring, "stated confidence with the file alone", func(p *Params) any { return &p.Hiring.SureBase }},
	{"Hiring.Sure", "1", .05, .2, "D", "L1", "Dana, Dawes & Peterson 2013, for direction", sectionHiring, "stated confidence gained per log of one more hour", func(p *Params) any { return &p.Hiring.Sure }},
	{"Hiring.Impression", "1", .4, .9, "D", "L1", "Dana, Dawes & Peterson 2013, for direction: dilution", sectionHiring, "weight of the impression of a talk in how good somebody seems, against all else", func(p *Params) any { return &p.Hiring.Impression }},
	{"Hiring.Sourcing", "wk", 2, 6, "C", "L1", "Abdel-Hamid 1989b, DE-A case, for order: hiring delay of 30 working days in all, low for the trade", sectionHiring, "weeks over which applications come in after a post is advertised", func(p *Params) any { return &p.Hiring.Sourcing }},
	{"Hiring.NoticeLow", "wk", 2, 6, "C", "L1", "Abdel-Hamid 1989b, DE-A case, for order", sectionHiring, "shortest time from a yes to the first day; with the sourcing 6 to 14 weeks in all, much as Ramp.LagLow and LagHigh have it", func(p *Params) any { return &p.Hiring.NoticeLow }},
	{"Hiring.NoticeHigh", "wk", 6, 13, "C", "L1", "Abdel-Hamid 1989b, DE-A case, for order", sectionHiring, "longest time from a yes to the first day", func(p *Params) any { return &p.Hiring.NoticeHigh }},
	{"Hiring.Rival", "1/wk", .02, .15, "D", "", "own assumption", sectionHiring, "chance that somebody who has applied gets another offer in a week, at an ordinary market value", func(p *Params) any { return &p.Hiring.Rival }},
	{"Hiring.RivalMarket", "-", .2, .8, "D", "", "own assumption", sectionHiring, "log of that chance per z of market value", func(p *Params) any { return &p.Hiring.RivalMarket }},
	{"Hiring.RivalDays", "working days", 4, 15, "D", "", "own assumption", sectionHiring, "days until they take the other offer where you make none", func(p *Params) any { return &p.Hiring.RivalDays }},
	{"Hiring.Answer", "working days", 1, 5, "D", "", "own assumption", sectionHiring, "days until an offer is answered", func(p *Params) any { return &p.Hiring.Answer }},
	{"Hiring.Yes", "logit", .8, 2.2, "D", "", "own assumption", sectionHiring, "logit of a yes to an offer at the market", func(p *Params) any { return &p.Hiring.Yes }},
	{"Hiring.YesPay", "logit", .3, 1.2, "D", "M", "Chapman et al. 2005, for direction", sectionHiring, "what each z of pay above what others would pay adds to a yes", func(p *Params) any { return &p.Hiring.YesPay }},
	{"Hiring.YesInterest", "logit", .1, .8, "C", "M", "Chapman et al. 2005, for direction", sectionHiring, "what each z of interest in the kind of work adds to a yes", func(p *Params) any { return &p.Hiring.YesInterest }},
	{"Hiring.YesRival", "logit", -2, -.5, "D", "", "own assumption", sectionHiring, "what another offer in hand adds to a yes", func(p *Params) any { return &p.Hiring.YesRival }},
	{"Hiring.YesInflated", "logit", .1, 1, "D", "M", "Phillips 1998, for direction: realistic previews", sectionHiring, "what promising more than can be known adds to a yes", func(p *Params) any { return &p.Hiring.YesInflated }},
	{"Hiring.YesFramed", "logit", .1, .6, "D", "", "own assumption", sectionHiring, "what putting an offer by what they care about adds to a yes", func(p *Params) any { return &p.Hiring.YesFramed }},
	{"Hiring.Counter", "1", .1, .6, "D", "", "own assumption", sectionHiring, "share of those who would say no and ask for more instead", func(p *Params) any { return &p.Hiring.Counter }},
	{"Hiring.FitQuit", "-", .2, .5, "B", "L2", "Kristof-Brown, Zimmerman & Johnson 2005: fit with the organisation with quit intention -.35", sectionHiring, "weight of fit with the people of the team in the propensity to quit, negative", func(p *Params) any { return &p.Hiring.FitQuit }},
	{"Hiring.FitRelated", "z", .3, .9, "B", "L2", "Kristof-Brown, Zimmerman & Johnson 2005, for direction: fit with the organisation with satisfaction .44", sectionHiring, "relatedness per z of fit with the team", func(p *Params) any { return &p.Hiring.FitRelated }},
	{"Hiring.BuddyRamp", "-", .65, .95, "D", "M", "Bauer et al. 2007, for direction", sectionHiring, "time to find in with somebody who sees one in, as a share of without", func(p *Params) any { return &p.Hiring.BuddyRamp }},
	{"Hiring.Welcome", "z", .1, .5, "D", "M", "Bauer et al. 2007, for direction", sectionHiring, "relatedness lent by a buddy, and half of it by half an hour of the manager", func(p *Params) any { return &p.Hiring.Welcome }},
	{"Hiring.WelcomeTrust", "-", .5, 1.5, "D", "M", "Bauer et al. 2007, for direction", sectionHiring, "share of a kept promise that being seen in earns the manager", func(p *Params) any { return &p.Hiring.WelcomeTrust }},
	{"Hiring.WelcomeFades", "wk", 4, 16, "D", "", "own assumption", sectionHiring, "half-life of that relatedness", func(p *Params) any { return &p.Hiring.WelcomeFades }},
	{"Hiring.Oversold", "-", 2, 4, "D", "M", "Phillips 1998, for direction: realistic previews", sectionHiring, "shares of a small letdown where more was promised than there is", func(p *Params) any { return &p.Hiring.Oversold }},
}
