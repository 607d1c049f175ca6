package params

// registryRole: see type Role.
var registryRole = []row{
	{"Role.On", "-", 0, 1, "D", "", "switch", sectionRole, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Role.On }},
	{"Role.Worked", "-", .01, .04, "D", "", "own assumption; Ibarra 1999 and Hill 1992 give no dose", sectionRole, "identity gained by an act of a manager's that visibly worked", func(p *Params) any { return &p.Role.Worked }},
	{"Role.Visible", "1", .03, .4, "D", "", "own assumption", sectionRole, "chance that what worked is seen to be the manager's doing", func(p *Params) any { return &p.Role.Visible }},
	{"Role.Most", "1", 1, 3, "D", "", "own assumption", sectionRole, "such steps that one week can bring", func(p *Params) any { return &p.Role.Most }},
	{"Role.Talked", "1/wk", .005, .02, "D", "", "own assumption", sectionRole, "identity gained by a week with a conversation with a peer or a mentor", func(p *Params) any { return &p.Role.Talked }},
	{"Role.Praised", "-", .01, .04, "D", "", "own assumption", sectionRole, "identity lost by technical firefighting that was praised", func(p *Params) any { return &p.Role.Praised }},
	{"Role.Fire", "1", .2, .8, "D", "", "own assumption", sectionRole, "chance that putting out a fire is praised", func(p *Params) any { return &p.Role.Fire }},
	{"Role.Helped", "1", 0, .3, "D", "", "own assumption", sectionRole, "chance that other technical work of one's own is praised", func(p *Params) any { return &p.Role.Helped }},
	{"Role.Stress", "logit", .6, 2, "D", "", "own assumption", sectionRole, "logit of turning to the technical first, per z of own strain", func(p *Params) any { return &p.Role.Stress }},
	{"Role.Pull", "logit", 1, 3, "D", "", "own assumption", sectionRole, "logit of turning to the technical first that each unit of identity takes away", func(p *Params) any { return &p.Role.Pull }},
	{"Role.Over", "z/h", .01, .06, "D", "", "own assumption", sectionRole, "own strain of an hour that runs over into duties", func(p *Params) any { return &p.Role.Over }},
	{"Role.Waits", "z", 0, .006, "D", "", "own assumption", sectionRole, "own strain of each small thing that still waits in the evening", func(p *Params) any { return &p.Role.Waits }},
	{"Role.Evening", "z", .01, .08, "D", "", "own assumption", sectionRole, "own strain of an evening on which people work at the manager's wish", func(p *Params) any { return &p.Role.Evening }},
	{"Role.Hard", "z", .02, .12, "D", "", "own assumption", sectionRole, "own strain of a hard conversation, for somebody with no identity as a manager", func(p *Params) any { return &p.Role.Hard }},
	{"Role.Ease", "1", .2, .9, "D", "", "own assumption", sectionRole, "share of the strain of a hard conversation that full identity takes away", func(p *Params) any { return &p.Role.Ease }},
	{"Role.Relief", "z/h", 0, .06, "D", "", "own assumption", sectionRole, "own strain that an hour of technical work takes away, with no identity as a manager", func(p *Params) any { return &p.Role.Relief }},
	{"Role.Recovery", "1/d", .01, .04, "D", "M", "Demerouti et al. 2001, for direction, as for everybody", sectionRole, "share of own strain that a working day removes", func(p *Params) any { return &p.Role.Recovery }},
	{"Role.Learn", "-", .0005, .004, "D", "", "own assumption", sectionRole, "share of what is missing on an axis of growth that one act which came out well adds", func(p *Params) any { return &p.Role.Learn }},
	{"Role.Lesson", "-", 0, .002, "D", "", "own assumption", sectionRole, "share of what is missing on an axis of growth that one act which came out badly adds", func(p *Params) any { return &p.Role.Lesson }},
	{"Role.Middle", "0..1", .2, .6, "D", "", "own assumption", sectionRole, "growth at which somebody feels neither good nor bad on an axis", func(p *Params) any { return &p.Role.Middle }},
	{"Role.Spread", "0..1", .1, .4, "D", "", "own assumption", sectionRole, "growth that one z on it is", func(p *Params) any { return &p.Role.Spread }},
}

// registryAdvice: see type Advice.
var registryAdvice = []row{
	{"Advice.Person", "-", .2, .6, "D", "", "own assumption", sectionRole, "r of what an adviser takes from how somebody is, whom they do not work with", func(p *Params) any { return &p.Advice.Person }},
	{"Advice.Project", "-", .3, .8, "D", "", "own assumption", sectionRole, "r of what an adviser takes from how a project stands", func(p *Params) any { return &p.Advice.Project }},
	{"Advice.Matter", "-", .2, .7, "D", "", "own assumption", sectionRole, "r of what an adviser takes from what lies behind a matter", func(p *Params) any { return &p.Advice.Matter }},
	{"Advice.Far", "-", 0, .3, "D", "", "own assumption", sectionRole, "how much higher every r of a mentor's is, who has seen it before", func(p *Params) any { return &p.Advice.Far }},
	{"Advice.Sees", "z", 0, 1, "D", "", "own assumption", sectionRole, "z above which an adviser says that there is trouble", func(p *Params) any { return &p.Advice.Sees }},
	{"Advice.Battle", "z", .2, 1, "D", "", "own assumption", sectionRole, "bias of a mentor towards the trouble of their own past", func(p *Params) any { return &p.Advice.Battle }},
	{"Advice.Habit", "1", .4, .9, "D", "", "own assumption", sectionRole, "chance that a fellow manager advises what worked for them, whatever it is", func(p *Params) any { return &p.Advice.Habit }},
	{"Advice.Risk", "z", .2, 1, "D", "", "own assumption", sectionRole, "bias of HR towards trouble", func(p *Params) any { return &p.Advice.Risk }},
	{"Advice.Free", "1", .5, 1, "D", "", "own assumption", sectionRole, "chance that an adviser has time today", func(p *Params) any { return &p.Advice.Free }},
	{"Advice.Horizon", "d", 10, 40, "D", "", "own assumption", sectionRole, "working days within which advice comes out right or wrong", func(p *Params) any { return &p.Advice.Horizon }},
	{"Advice.Ahead", "d", 5, 15, "D", "", "own assumption", sectionRole, "working days ahead of a public date at which a mentor looks at it unasked", func(p *Params) any { return &p.Advice.Ahead }},
	{"Advice.Alarm", "-", .7, 2.5, "D", "", "own assumption", sectionRole, "how much nearer to leaving than usual, in logs, somebody is when a mentor may speak up", func(p *Params) any { return &p.Advice.Alarm }},
	{"Advice.Miss", "1", .1, .5, "D", "", "own assumption", sectionRole, "chance that a mentor does not speak up about trouble that is coming", func(p *Params) any { return &p.Advice.Miss }},
	{"Advice.False", "1", .05, .4, "D", "", "own assumption", sectionRole, "chance a play that a mentor speaks up about nothing", func(p *Params) any { return &p.Advice.False }},
	{"Advice.Minutes", "min", 10, 45, "D", "", "own assumption", sectionRole, "a conversation with an adviser", func(p *Params) any { return &p.Advice.Minutes }},
}

// registryVows: see type Vows.
var registryVows = []row{
	{"Vows.Days", "d", 2, 5, "D", "", "own assumption", sectionTrust, "days in which a promised matter is to be settled", func(p *Params) any { return &p.Vows.Days }},
	{"Vows.Evenings", "d", 5, 20, "D", "", "own assumption", sectionTrust, "days for which no evenings were promised", func(p *Params) any { return &p.Vows.Evenings }},
	{"Vows.Time", "wk", 2, 8, "D", "", "own assumption", sectionTrust, "weeks for which time every week was promised", func(p *Params) any { return &p.Vows.Time }},
	{"Vows.Given", "-", .2, .8, "D", "", "own assumption", sectionTrust, "gain of a promise given, as a share of useful help", func(p *Params) any { return &p.Vows.Given }},
	{"Vows.Inflated", "-", 1.2, 3, "D", "", "own assumption", sectionTrust, "what a promise nobody can be sure of earns when given and when kept, as a factor; broken, it is a breach of trust", func(p *Params) any { return &p.Vows.Inflated }},
	{"Vows.Letdown", "-", 1, 3, "D", "M", "Robinson & Rousseau 1994, for direction", sectionTrust, "loss of a broken promise, as a multiple of a small letdown", func(p *Params) any { return &p.Vows.Letdown }},
	{"Vows.Quoted", "1/wk", .02, .2, "D", "", "own assumption", sectionTrust, "chance a week that somebody quotes what was said or done long ago", func(p *Params) any { return &p.Vows.Quoted }},
	{"Vows.After", "d", 10, 60, "D", "", "own assumption", sectionTrust, "days that must have passed", func(p *Params) any { return &p.Vows.After }},
}

// registryYear: see type Year.
var registryYear = []row{
	{"Year.Poor", "z", -1.6, -.5, "D", "", "own assumption", sectionRole, "rating below which a review is taken as poor", func(p *Params) any { return &p.Year.Poor }},
	{"Year.Unrated", "-", .25, 1, "D", "", "own assumption", sectionRole, "loss of trust of whoever was never rated, as a multiple of a small letdown", func(p *Params) any { return &p.Year.Unrated }},
	{"Year.Lenient", "z", .1, .8, "C", "L1", "Jawahar & Williams 1997, for order", sectionRole, "what a rating given warmly adds to it", func(p *Params) any { return &p.Year.Lenient }},
	{"Year.Made", "log units", .02, .1, "D", "", "own assumption", sectionRole, "lift of a release that was made; one that was not costs twice as much", func(p *Params) any { return &p.Year.Made }},
	{"Year.Closing", "z", .05, .3, "D", "", "own assumption", sectionRole, "own strain of closing the books of a quarter", func(p *Params) any { return &p.Year.Closing }},
}
