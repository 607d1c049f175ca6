package params

// Budget holds requests for posts, tools and training (resource allocation; budgetary slack; framing; source credibility):
//
//	logit P(approve) = Base + Window*in window + Credit*credibility + Priority*serves + Loss*true loss frame + Discussed*discussed
//	                   + Slack*slack - Cost*log2(cost/authority) - Freeze*freeze
//
// All of it is judgement: there is no credible published base rate of approval, and what is published of frames is of choices under risk.
type Budget struct {
	On            int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Base          float64 // k0: a neutral request off cycle [logit]; -1.405, range -2.2 to -.6; grade D, own declaration, for no base rate is published: a neutral request in a window succeeds in 40 %, off cycle in 20 %.
	Window        float64 // handed in while requests are collected [logit]; 1, range .5-1.5; grade D, Bower 1970; Wildavsky 1964, for direction.
	Credit        float64 // per unit of credibility, -1 to 1 [logit]; .8, range .3-1.3; grade D, Pornpitakpan 2004, for direction.
	Priority      float64 // it serves what the boss is after [logit]; .8, range .3-1.3; grade D, Bower 1970, for direction.
	Loss          float64 // told by what is lost otherwise, where that is true [logit]; .56, range .27-.8; grade C, framing d .31 as a logit, of choices between a sure thing and a gamble: Kühberger 1998; Klein et al. 2014; Ruggeri et al. 2020.
	Discussed     float64 // talked over before the form [logit]; .6, range .2-1; grade D, Dutton & Ashford 1993, for direction.
	Slack         float64 // per unit of slack, -1 to 1 [logit]; .5, range .2-1; grade D, Bower 1970, for direction.
	Cost          float64 // taken off each time the cost doubles against the boss's authority [logit]; .7, range .3-1; grade D, own assumption.
	Freeze        float64 // taken off in a freeze [logit]; 1.5, range .8-3; grade D, own assumption.
	Case          float64 // a business case with all the research there could be; none counts nothing [logit]; .4, range 0-.8; grade D, own assumption, beyond the published equation.
	CaseScale     float64 // hours after which 63 % of that is reached [h]; 8, range 4-16; grade D, own assumption, as of persuasion.
	Fit           float64 // a request told by what the boss is after, against one that truly serves it [-]; .5, range .2-.8; grade D, own assumption.
	Mood          float64 // per z of the boss's mood on the day it is decided [logit]; .2, range 0-.5; grade D, own assumption, beyond the published equation.
	Inflated      float64 // claiming more than can be known, before the first such claim was found out [logit]; .8, range .3-1.2; grade D, Pornpitakpan 2004, for direction.
	Spin          float64 // telling of a loss that is none [logit]; -.3, range -.8 to 0; grade D, own assumption.
	Reduce        float64 // distance between all of it and part of it [logit]; .6, range .2-1; grade D, own assumption.
	Defer         float64 // distance between all of it and not now [logit]; 1.4, range .6-2; grade D, own assumption.
	Part          float64 // share that a reduced request gets [-]; .5, range .3-.8; grade D, own assumption.
	Learn         float64 // weight of the newest thing held against what was said [-]; .3, range .1-.5; grade D, own assumption.
	Even          float64 // squared error at which somebody is neither believed nor doubted; credibility is 1 - error/Even, from -1 to 1 [Brier]; .25, range .15-.35; grade D, own assumption: a coin scores .25.
	Promise       float64 // chance of its coming true that a promise or a date is taken to claim [1]; .9, range .7-1; grade D, own assumption.
	Honest        float64 // chance of its coming true that an honest request is taken to claim [1]; .7, range .5-.9; grade D, own assumption.
	Overclaim     float64 // and an inflated one [1]; .97, range .9-1; grade D, own assumption.
	Falls         float64 // chance that an inflated claim comes true, as a share of an honest one's [-]; .35, range .1-.7; grade D, own assumption.
	DecideIn      int     // decided so long after the window closes [working days]; 5, range 2-10; grade D, own assumption.
	DecideOff     int     // and off cycle so long after it was handed in [working days]; 10, range 5-30; grade D, own assumption.
	ForgetAfter   int     // days without a word after which a request can be forgotten [working days]; 10, range 5-20; grade D, own assumption.
	Forget        float64 // chance that it is, then [1/wk]; .3, range .1-.6; grade D, own assumption.
	Withdrawn     float64 // chance that an approved post not filled by the end of the year is withdrawn [1]; .5, range .3-.8; grade D, own assumption.
	Cut           float64 // chance that something granted and not used falls to savings in an ordinary quarter [1/wk]; .01, range 0-.03; grade D, own assumption.
	CutBad        float64 // how much likelier that is for training in a bad quarter [-]; 2, range 1-4; grade D, own assumption.
	Bad           float64 // chance that a quarter is a bad one [1]; .25, range .1-.4; grade D, own assumption.
	BadSlack      float64 // slack that a bad quarter takes [-]; .6, range .2-1; grade D, own assumption.
	Door          float64 // chance of finding the boss in [1]; .55, range .3-.8; grade D, own assumption.
	MoodCarry     float64 // autocorrelation of the boss's mood from day to day [-]; .6, range .3-.8; grade D, Dalal, Bhave & Fiset 2014, as of anybody, for existence.
	PressureCarry float64 // autocorrelation of the pressure on the boss from week to week [1/wk]; .8, range .5-.95; grade D, own assumption.
	Press         float64 // mood that one z of pressure takes [-]; .4, range .1-.8; grade D, own assumption.
	Answers       float64 // chance that the boss answers a question about how things are done [1]; .85, range .6-1; grade D, own assumption.
	Signal        float64 // trust of the boss that a managerial question earns, in useful helps [-]; 1, range .3-1.5; grade D, own assumption.
	Interest      float64 // per question asked of the boss, at most three: interest shown upwards [logit]; .1, range 0-.3; grade D, own assumption, beyond the published equation.
	AskMin        float64 // at the boss's door [min]; 12, range 5-30; grade D, own assumption.
	FormMin       float64 // handing in a request [min]; 30, range 15-90; grade D, own assumption.
	FollowMin     float64 // asking where it stands [min]; 8, range 3-20; grade D, own assumption.
}

func defaultBudget() Budget {
	return Budget{
		On: 1, Base: -1.405, Window: 1, Credit: .8, Priority: .8, Loss: .56, Discussed: .6, Slack: .5, Cost: .7,
		Freeze: 1.5, Case: .4, CaseScale: 8, Fit: .5, Mood: .2, Inflated: .8, Spin: -.3, Reduce: .6, Defer: 1.4,
		Part: .5, Learn: .3, Even: .25, Promise: .9, Honest: .7, Overclaim: .97, Falls: .35, DecideIn: 5,
		DecideOff: 10, ForgetAfter: 10, Forget: .3, Withdrawn: .5, Cut: .01, CutBad: 2, Bad: .25, BadSlack: .6,
		Door: .55, MoodCarry: .6, PressureCarry: .8, Press: .4, Answers: .85, Signal: 1, Interest: .1, AskMin: 12,
		FormMin: 30, FollowMin: 8,
	}
}

// registryBudget: see type Budget.
var registryBudget = []row{
	{"Budget.On", "-", 0, 1, "D", "", "switch", sectionBudget, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Budget.On }},
	{"Budget.Base", "logit", -2.2, -.6, "D", "", "own declaration, for no base rate is published: a neutral request in a window succeeds in 40 %, off cycle in 20 %", sectionBudget, "k0: a neutral request off cycle", func(p *Params) any { return &p.Budget.Base }},
	{"Budget.Window", "logit", .5, 1.5, "D", "M", "Bower 1970; Wildavsky 1964, for direction", sectionBudget, "handed in while requests are collected", func(p *Params) any { return &p.Budget.Window }},
	{"Budget.Credit", "logit", .3, 1.3, "D", "M", "Pornpitakpan 2004, for direction", sectionBudget, "what each unit of credibility with the boss adds, which goes from -1 to 1", func(p *Params) any { return &p.Budget.Credit }},
	{"Budget.Priority", "logit", .3, 1.3, "D", "M", "Bower 1970, for direction", sectionBudget, "what serving what the boss is after adds", func(p *Params) any { return &p.Budget.Priority }},
	{"Budget.Loss", "logit", .27, .8, "C", "L1", "framing d .31 as a logit, of choices between a sure thing and a gamble: Kühberger 1998; Klein et al. 2014; Ruggeri et al. 2020", sectionBudget, "what telling of a loss that is true adds over telling of a gain", func(p *Params) any { return &p.Budget.Loss }},
	{"Budget.Discussed", "logit", .2, 1, "D", "M", "Dutton & Ashford 1993, for direction", sectionBudget, "talked over before the form", func(p *Params) any { return &p.Budget.Discussed }},
	{"Budget.Slack", "logit", .2, 1, "D", "M", "Bower 1970, for direction", sectionBudget, "what each unit of slack in the budget adds, which goes from -1 to 1", func(p *Params) any { return &p.Budget.Slack }},
	{"Budget.Cost", "logit", .3, 1, "D", "", "own assumption", sectionBudget, "taken off each time the cost doubles against the boss's authority", func(p *Params) any { return &p.Budget.Cost }},
	{"Budget.Freeze", "logit", .8, 3, "D", "", "own assumption", sectionBudget, "what a hiring freeze takes off", func(p *Params) any { return &p.Budget.Freeze }},
	{"Budget.Case", "logit", 0, .8, "D", "", "own assumption, beyond the published equation", sectionBudget, "a business case with all the research there could be; none counts nothing", func(p *Params) any { return &p.Budget.Case }},
	{"Budget.CaseScale", "h", 4, 16, "D", "", "own assumption, as of persuasion", sectionBudget, "hours after which 63 % of that is reached", func(p *Params) any { return &p.Budget.CaseScale }},
	{"Budget.Fit", "-", .2, .8, "D", "", "own assumption", sectionBudget, "a request told by what the boss is after, against one that truly serves it", func(p *Params) any { return &p.Budget.Fit }},
	{"Budget.Mood", "logit", 0, .5, "D", "", "own assumption, beyond the published equation", sectionBudget, "what each z of the boss's mood adds on the day it is decided", func(p *Params) any { return &p.Budget.Mood }},
	{"Budget.Inflated", "logit", .3, 1.2, "D", "M", "Pornpitakpan 2004, for direction", sectionBudget, "claiming more than can be known, before the first such claim was found out", func(p *Params) any { return &p.Budget.Inflated }},
	{"Budget.Spin", "logit", -.8, 0, "D", "", "own assumption", sectionBudget, "telling of a loss that is none", func(p *Params) any { return &p.Budget.Spin }},
	{"Budget.Reduce", "logit", .2, 1, "D", "", "own assumption", sectionBudget, "distance between all of it and part of it", func(p *Params) any { return &p.Budget.Reduce }},
	{"Budget.Defer", "logit", .6, 2, "D", "", "own assumption", sectionBudget, "distance between all of it and not now", func(p *Params) any { return &p.Budget.Defer }},
	{"Budget.Part", "-", .3, .8, "D", "", "own assumption", sectionBudget, "share that a reduced request gets", func(p *Params) any { return &p.Budget.Part }},
	{"Budget.Learn", "-", .1, .5, "D", "", "own assumption", sectionBudget, "weight of the newest thing held against what was said", func(p *Params) any { return &p.Budget.Learn }},
	{"Budget.Even", "Brier", .15, .35, "D", "", "own assumption: a coin scores .25", sectionBudget, "squared error at which somebody is neither believed nor doubted; credibility is 1 - error/Even, from -1 to 1", func(p *Params) any { return &p.Budget.Even }},
	{"Budget.Promise", "1", .7, 1, "D", "", "own assumption", sectionBudget, "chance of its coming true that a promise or a date is taken to claim", func(p *Params) any { return &p.Budget.Promise }},
	{"Budget.Honest", "1", .5, .9, "D", "", "own assumption", sectionBudget, "chance of its coming true that an honest request is taken to claim", func(p *Params) any { return &p.Budget.Honest }},
	{"Budget.Overclaim", "1", .9, 1, "D", "", "own assumption", sectionBudget, "how likely to come true an inflated request is taken to claim to be", func(p *Params) any { return &p.Budget.Overclaim }},
	{"Budget.Falls", "-", .1, .7, "D", "", "own assumption", sectionBudget, "chance that an inflated claim comes true, as a share of an honest one's", func(p *Params) any { return &p.Budget.Falls }},
	{"Budget.DecideIn", "working days", 2, 10, "D", "", "own assumption", sectionBudget, "decided so long after the window closes", func(p *Params) any { return &p.Budget.DecideIn }},
	{"Budget.DecideOff", "working days", 5, 30, "D", "", "own assumption", sectionBudget, "a request off cycle is decided so long after it was handed in", func(p *Params) any { return &p.Budget.DecideOff }},
	{"Budget.ForgetAfter", "working days", 5, 20, "D", "", "own assumption", sectionBudget, "days without a word after which a request can be forgotten", func(p *Params) any { return &p.Budget.ForgetAfter }},
	{"Budget.Forget", "1/wk", .1, .6, "D", "", "own assumption", sectionBudget, "chance in a week that such a request is forgotten", func(p *Params) any { return &p.Budget.Forget }},
	{"Budget.Withdrawn", "1", .3, .8, "D", "", "own assumption", sectionBudget, "chance that an approved post not filled by the end of the year is withdrawn", func(p *Params) any { return &p.Budget.Withdrawn }},
	{"Budget.Cut", "1/wk", 0, .03, "D", "", "own assumption", sectionBudget, "chance that something granted and not used falls to savings in an ordinary quarter", func(p *Params) any { return &p.Budget.Cut }},
	{"Budget.CutBad", "-", 1, 4, "D", "", "own assumption", sectionBudget, "how much likelier training falls to savings in a bad quarter", func(p *Params) any { return &p.Budget.CutBad }},
	{"Budget.Bad", "1", .1, .4, "D", "", "own assumption", sectionBudget, "chance that a quarter is a bad one", func(p *Params) any { return &p.Budget.Bad }},
	{"Budget.BadSlack", "-", .2, 1, "D", "", "own assumption", sectionBudget, "slack that a bad quarter takes", func(p *Params) any { return &p.Budget.BadSlack }},
	{"Budget.Door", "1", .3, .8, "D", "", "own assumption", sectionBudget, "chance of finding the boss in", func(p *Params) any { return &p.Budget.Door }},
	{"Budget.MoodCarry", "-", .3, .8, "D", "L1", "Dalal, Bhave & Fiset 2014, as of anybody, for existence", sectionBudget, "autocorrelation of the boss's mood from day to day", func(p *Params) any { return &p.Budget.MoodCarry }},
	{"Budget.PressureCarry", "1/wk", .5, .95, "D", "", "own assumption", sectionBudget, "autocorrelation of the pressure on the boss from week to week", func(p *Params) any { return &p.Budget.PressureCarry }},
	{"Budget.Press", "-", .1, .8, "D", "", "own assumption", sectionBudget, "mood that one z of pressure takes", func(p *Params) any { return &p.Budget.Press }},
	{"Budget.Answers", "1", .6, 1, "D", "", "own assumption", sectionBudget, "chance that the boss answers a question about how things are done", func(p *Params) any { return &p.Budget.Answers }},
	{"Budget.Signal", "-", .3, 1.5, "D", "", "own assumption", sectionBudget, "trust of the boss that a managerial question earns, in useful helps", func(p *Params) any { return &p.Budget.Signal }},
	{"Budget.Interest", "logit", 0, .3, "D", "", "own assumption, beyond the published equation", sectionBudget, "per question asked of the boss, at most three: interest shown upwards", func(p *Params) any { return &p.Budget.Interest }},
	{"Budget.AskMin", "min", 5, 30, "D", "", "own assumption", sectionBudget, "what a word at the boss's door takes", func(p *Params) any { return &p.Budget.AskMin }},
	{"Budget.FormMin", "min", 15, 90, "D", "", "own assumption", sectionBudget, "what handing in a request takes", func(p *Params) any { return &p.Budget.FormMin }},
	{"Budget.FollowMin", "min", 3, 20, "D", "", "own assumption", sectionBudget, "what asking where a request stands takes", func(p *Params) any { return &p.Budget.FollowMin }},
}
