package params

// BuyIn holds persuasion and buy-in (issue selling; influence tactics; psychological ownership): per stakeholder
//
//	logit P(commit) = Base + Research*(1-exp(-h/Scale)) + Involved*involved + Prewired*prewired + Trust*(2T-1) + Match*match
//	                  - Loses*loss*Lambda - Cold*first heard in the group
//
// The directions are grade B, the coefficients are judgement: grade D.
type BuyIn struct {
	On           int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Base         float64 // commitment of somebody neutral whom nothing has reached [logit]; -1.6, range -2.2 to -1; grade D, Falbe & Yukl 1992, for order.
	Research     float64 // what all the research there could be adds [logit]; .9, range .4-1.4; grade D, B for direction, Lee et al. 2017: rational persuasion helps in every condition.
	Scale        float64 // hours after which 63 % of that is reached [h]; 8, range 4-16; grade D, own assumption: past about 16 h hardly anything is added.
	Involved     float64 // having shaped it: consultation [logit]; 1.3, range .6-2; grade D, B for direction, Falbe & Yukl 1992; Wagner 1994.
	Prewired     float64 // having been talked to beforehand [logit]; .8, range .3-1.3; grade D, Dutton & Ashford 1993, for direction.
	Trust        float64 // per unit of 2T-1 [logit]; 1, range .5-2; grade D, Pornpitakpan 2004, for direction.
	Match        float64 // put to them by what they care about [logit]; .7, range .3-1.2; grade D, Dutton & Ashford 1993, for direction.
	Loses        float64 // taken off per unit of loss, times Lambda [logit]; .7, range .3-1; grade D, Walasek, Mullett & Stewart 2024, for direction.
	Lambda       float64 // how much more a loss weighs [-]; 1.8, range 1.3-2; grade C, loss aversion with money: Walasek, Mullett & Stewart 2024: 1.31; Brown et al. 2024: 1.96.
	Cold         float64 // taken off when it is first heard before everybody [logit]; .6, range .2-1; grade D, own assumption.
	Comply       float64 // distance between doing something for it and going along with it [logit]; 1.2, range .6-2; grade C, Falbe & Yukl 1992: about half resist rational persuasion alone.
	Sway         float64 // what a meeting wholly for it, before one speaks, adds; wholly against it takes as much [logit]; 1, range .4-1.8; grade D, own assumption.
	Respect      float64 // how often the no of somebody respected counts [-]; 2, range 1.5-3; grade D, own assumption.
	Read         float64 // chance that a mailed attachment is read [1]; .35, range .2-.5; grade D, own assumption.
	Glance       float64 // chance that a short mail is read; it makes aware, no more [1]; .8, range .6-.95; grade D, own assumption.
	Tells        float64 // telling a private interest when asked what matters to them, face to face, at trust .5 [logit]; .6, range -.5 to 1.5; grade D, Detert & Burris 2007; Morrison 2014, for signs.
	TellsTrust   float64 // per unit of trust about .5 [logit]; 3, range 1-5; grade D, Detert & Burris 2007, for sign.
	TellsAside   float64 // when it was talked about and not asked for [logit]; -1.2, range -2 to -.4; grade D, own assumption.
	TellsWire    float64 // by telephone or screen [logit]; -.5, range -1.2 to 0; grade D, own assumption.
	TellsText    float64 // in writing [logit]; -2, range -3 to -1; grade D, own assumption.
	Wire         float64 // a talk by telephone or screen, as a share of one face to face [-]; .7, range .4-1; grade D, own assumption.
	Text         float64 // a question in writing, as a share of one face to face [-]; .3, range .1-.5; grade D, own assumption.
	Ease         float64 // share of what they would lose that shaping it takes out [-]; .5, range .2-.8; grade D, own assumption: they change it where it would cost them.
	GapHours     float64 // research that one gap brings [h]; 2, range 1-4; grade D, own assumption: the gap, and what is read around it.
	Gain         float64 // trust that being consulted earns, in useful helps [-]; 1, range .3-1.5; grade D, own assumption.
	Contact      float64 // and a talk [-]; .5, range .1-1; grade D, own assumption.
	Surprise     float64 // letdown of hearing it first before everybody, in small letdowns [-]; .5, range .2-1; grade D, own assumption.
	Back         float64 // chance that somebody not spoken with steps back [1/wk]; .06, range .02-.15; grade D, own assumption.
	BackAfter    float64 // days without a word before that begins [working days]; 10, range 5-20; grade D, own assumption.
	BackOpponent float64 // further chance while somebody they respect is against it [1/wk]; .25, range .1-.5; grade D, own assumption.
	BackKeep     float64 // share of what was won in talks that a step back leaves [-]; .5, range .3-.8; grade D, own assumption.
	Polite       float64 // chance at trust 0 that somebody seems one step further than they are; none at trust 1 [1]; .6, range .2-.8; grade D, Rosen & Tesser 1970, for sign.
	Reach        float64 // chance of finding somebody outside of the team when walking over [1]; .6, range .4-.8; grade D, own assumption.
	Lag          int     // shortest time until a decision shows in what somebody does; twice that is the longest [working days]; 5, range 2-15; grade D, own assumption.
	Carry        float64 // time that carrying it out takes with everybody's ordinary help [wk]; 4, range 2-12; grade D, own assumption.
	Help         float64 // pace of somebody committed [-]; 1.25, range 1-1.6; grade D, own assumption.
	Slow         float64 // pace of somebody who complies [-]; .6, range .3-.8; grade D, own assumption.
	Sabotage     float64 // pace of somebody who resists [-]; -.3, range -.6 to 0; grade D, own assumption.
	HelpHours    float64 // focus-hours that somebody committed brings to the project a proposal is about [h/wk]; 3, range 1-8; grade D, own assumption.
	WasteHours   float64 // focus-hours that somebody who resists costs it [h/wk]; 3, range 1-8; grade D, own assumption.
	Inflated     float64 // what promising more than can be known adds, once [logit]; .5, range .2-.9; grade D, Pornpitakpan 2004, for direction.
	TalkMin      float64 // a talk with a stakeholder [min]; 25, range 15-45; grade D, own assumption.
	ConsultMin   float64 // being consulted takes longer: they change things [min]; 40, range 25-60; grade D, own assumption.
	MailMin      float64 // writing to one or to all [min]; 10, range 5-20; grade D, own assumption.
	MeetMin      float64 // the decision meeting [min]; 60, range 30-120; grade D, own assumption.
}

func defaultBuyIn() BuyIn {
	return BuyIn{
		On: 1, Base: -1.6, Research: .9, Scale: 8, Involved: 1.3, Prewired: .8, Trust: 1, Match: .7, Loses: .7,
		Lambda: 1.8, Cold: .6, Comply: 1.2, Sway: 1, Respect: 2, Read: .35, Glance: .8, Tells: .6, TellsTrust: 3,
		TellsAside: -1.2, TellsWire: -.5, TellsText: -2, Wire: .7, Text: .3, Ease: .5, GapHours: 2, Gain: 1,
		Contact: .5, Surprise: .5, Back: .06, BackAfter: 10, BackOpponent: .25, BackKeep: .5, Polite: .6,
		Reach: .6, Lag: 5, Carry: 4, Help: 1.25, Slow: .6, Sabotage: -.3, HelpHours: 3, WasteHours: 3,
		Inflated: .5, TalkMin: 25, ConsultMin: 40, MailMin: 10, MeetMin: 60,
	}
}

// registryBuyIn: see type BuyIn.
var registryBuyIn = []row{
	{"BuyIn.On", "-", 0, 1, "D", "", "switch", sectionBuyIn, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.BuyIn.On }},
	{"BuyIn.Base", "logit", -2.2, -1, "D", "L1", "Falbe & Yukl 1992, for order", sectionBuyIn, "commitment of somebody neutral whom nothing has reached", func(p *Params) any { return &p.BuyIn.Base }},
	{"BuyIn.Research", "logit", .4, 1.4, "D", "L1", "Lee et al. 2017, for direction, which is grade B: rational persuasion helps in every condition", sectionBuyIn, "what all the research there could be adds", func(p *Params) any { return &p.BuyIn.Research }},
	{"BuyIn.Scale", "h", 4, 16, "D", "", "own assumption: past about 16 h hardly anything is added", sectionBuyIn, "hours after which 63 % of that is reached", func(p *Params) any { return &p.BuyIn.Scale }},
	{"BuyIn.Involved", "logit", .6, 2, "D", "L1", "Falbe & Yukl 1992; Wagner 1994, for direction, which is grade B", sectionBuyIn, "having shaped it: consultation", func(p *Params) any { return &p.BuyIn.Involved }},
	{"BuyIn.Prewired", "logit", .3, 1.3, "D", "M", "Dutton & Ashford 1993, for direction", sectionBuyIn, "having been talked to beforehand", func(p *Params) any { return &p.BuyIn.Prewired }},
	{"BuyIn.Trust", "logit", .5, 2, "D", "M", "Pornpitakpan 2004, for direction", sectionBuyIn, "what trust adds, per unit of 2T-1", func(p *Params) any { return &p.BuyIn.Trust }},
	{"BuyIn.Match", "logit", .3, 1.2, "D", "M", "Dutton & Ashford 1993, for direction", sectionBuyIn, "put to them by what they care about", func(p *Params) any { return &p.BuyIn.Match }},
	{"BuyIn.Loses", "logit", .3, 1, "D", "L1", "Walasek, Mullett & Stewart 2024, for direction", sectionBuyIn, "what each unit of loss takes off, times Lambda", func(p *Params) any { return &p.BuyIn.Loses }},
	{"BuyIn.Lambda", "-", 1.3, 2, "C", "L1", "loss aversion with money: Walasek, Mullett & Stewart 2024: 1.31; Brown et al. 2024: 1.96", sectionBuyIn, "how much more a loss weighs than a gain", func(p *Params) any { return &p.BuyIn.Lambda }},
	{"BuyIn.Cold", "logit", .2, 1, "D", "", "own assumption", sectionBuyIn, "what hearing it first before everybody takes off", func(p *Params) any { return &p.BuyIn.Cold }},
	{"BuyIn.Comply", "logit", .6, 2, "C", "M", "Falbe & Yukl 1992: about half resist rational persuasion alone", sectionBuyIn, "distance between doing something for it and going along with it", func(p *Params) any { return &p.BuyIn.Comply }},
	{"BuyIn.Sway", "logit", .4, 1.8, "D", "", "own assumption", sectionBuyIn, "what a meeting wholly for it, before one speaks, adds; wholly against it takes as much", func(p *Params) any { return &p.BuyIn.Sway }},
	{"BuyIn.Respect", "-", 1.5, 3, "D", "", "own assumption", sectionBuyIn, "how often the no of somebody respected counts", func(p *Params) any { return &p.BuyIn.Respect }},
	{"BuyIn.Read", "1", .2, .5, "D", "", "own assumption", sectionBuyIn, "chance that a mailed attachment is read", func(p *Params) any { return &p.BuyIn.Read }},
	{"BuyIn.Glance", "1", .6, .95, "D", "", "own assumption", sectionBuyIn, "chance that a short mail is read; it makes aware, no more", func(p *Params) any { return &p.BuyIn.Glance }},
	{"BuyIn.Tells", "logit", -.5, 1.5, "D", "M", "Detert & Burris 2007; Morrison 2014, for signs", sectionBuyIn, "telling a private interest when asked what matters to them, face to face, at trust .5", func(p *Params) any { return &p.BuyIn.Tells }},
	{"BuyIn.TellsTrust", "logit", 1, 5, "D", "M", "Detert & Burris 2007, for sign", sectionBuyIn, "what trust adds to telling a private interest, per unit about .5", func(p *Params) any { return &p.BuyIn.TellsTrust }},
	{"BuyIn.TellsAside", "logit", -2, -.4, "D", "", "own assumption", sectionBuyIn, "what is added to telling it when it was talked about and not asked for", func(p *Params) any { return &p.BuyIn.TellsAside }},
	{"BuyIn.TellsWire", "logit", -1.2, 0, "D", "", "own assumption", sectionBuyIn, "what is added to telling it by telephone or screen", func(p *Params) any { return &p.BuyIn.TellsWire }},
	{"BuyIn.TellsText", "logit", -3, -1, "D", "", "own assumption", sectionBuyIn, "what is added to telling it in writing", func(p *Params) any { return &p.BuyIn.TellsText }},
	{"BuyIn.Wire", "-", .4, 1, "D", "", "own assumption", sectionBuyIn, "a talk by telephone or screen, as a share of one face to face", func(p *Params) any { return &p.BuyIn.Wire }},
	{"BuyIn.Text", "-", .1, .5, "D", "", "own assumption", sectionBuyIn, "a question in writing, as a share of one face to face", func(p *Params) any { return &p.BuyIn.Text }},
	{"BuyIn.Ease", "-", .2, .8, "D", "", "own assumption: they change it where it would cost them", sectionBuyIn, "share of what they would lose that shaping it takes out", func(p *Params) any { return &p.BuyIn.Ease }},
	{"BuyIn.GapHours", "h", 1, 4, "D", "", "own assumption: the gap, and what is read around it", sectionBuyIn, "research that one gap brings", func(p *Params) any { return &p.BuyIn.GapHours }},
	{"BuyIn.Gain", "-", .3, 1.5, "D", "", "own assumption", sectionBuyIn, "trust that being consulted earns, in useful helps", func(p *Params) any { return &p.BuyIn.Gain }},
	{"BuyIn.Contact", "-", .1, 1, "D", "", "own assumption", sectionBuyIn, "trust that a talk with a stakeholder earns, in useful helps", func(p *Params) any { return &p.BuyIn.Contact }},
	{"BuyIn.Surprise", "-", .2, 1, "D", "", "own assumption", sectionBuyIn, "letdown of hearing it first before everybody, in small letdowns", func(p *Params) any { return &p.BuyIn.Surprise }},
	{"BuyIn.Back", "1/wk", .02, .15, "D", "", "own assumption", sectionBuyIn, "chance that somebody not spoken with steps back", func(p *Params) any { return &p.BuyIn.Back }},
	{"BuyIn.BackAfter", "working days", 5, 20, "D", "", "own assumption", sectionBuyIn, "days without a word before that begins", func(p *Params) any { return &p.BuyIn.BackAfter }},
	{"BuyIn.BackOpponent", "1/wk", .1, .5, "D", "", "own assumption", sectionBuyIn, "further chance while somebody they respect is against it", func(p *Params) any { return &p.BuyIn.BackOpponent }},
	{"BuyIn.BackKeep", "-", .3, .8, "D", "", "own assumption", sectionBuyIn, "share of what was won in talks that a step back leaves", func(p *Params) any { return &p.BuyIn.BackKeep }},
	{"BuyIn.Polite", "1", .2, .8, "D", "M", "Rosen & Tesser 1970, for sign", sectionBuyIn, "chance at trust 0 that somebody seems one step further than they are; none at trust 1", func(p *Params) any { return &p.BuyIn.Polite }},
	{"BuyIn.Reach", "1", .4, .8, "D", "", "own assumption", sectionBuyIn, "chance of finding somebody outside of the team when walking over", func(p *Params) any { return &p.BuyIn.Reach }},
	{"BuyIn.Lag", "working days", 2, 15, "D", "", "own assumption", sectionBuyIn, "shortest time until a decision shows in what somebody does; twice that is the longest", func(p *Params) any { return &p.BuyIn.Lag }},
	{"BuyIn.Carry", "wk", 2, 12, "D", "", "own assumption", sectionBuyIn, "time that carrying it out takes with everybody's ordinary help", func(p *Params) any { return &p.BuyIn.Carry }},
	{"BuyIn.Help", "-", 1, 1.6, "D", "", "own assumption", sectionBuyIn, "pace of somebody committed", func(p *Params) any { return &p.BuyIn.Help }},
	{"BuyIn.Slow", "-", .3, .8, "D", "", "own assumption", sectionBuyIn, "pace of somebody who complies", func(p *Params) any { return &p.BuyIn.Slow }},
	{"BuyIn.Sabotage", "-", -.6, 0, "D", "", "own assumption", sectionBuyIn, "pace of somebody who resists", func(p *Params) any { return &p.BuyIn.Sabotage }},
	{"BuyIn.HelpHours", "h/wk", 1, 8, "D", "", "own assumption", sectionBuyIn, "focus-hours that somebody committed brings to the project a proposal is about", func(p *Params) any { return &p.BuyIn.HelpHours }},
	{"BuyIn.WasteHours", "h/wk", 1, 8, "D", "", "own assumption", sectionBuyIn, "focus-hours that somebody who resists costs it", func(p *Params) any { return &p.BuyIn.WasteHours }},
	{"BuyIn.Inflated", "logit", .2, .9, "D", "M", "Pornpitakpan 2004, for direction", sectionBuyIn, "what promising more than can be known adds, once", func(p *Params) any { return &p.BuyIn.Inflated }},
	{"BuyIn.TalkMin", "min", 15, 45, "D", "", "own assumption", sectionBuyIn, "what a talk with a stakeholder takes", func(p *Params) any { return &p.BuyIn.TalkMin }},
	{"BuyIn.ConsultMin", "min", 25, 60, "D", "", "own assumption", sectionBuyIn, "what consulting one takes: they change things", func(p *Params) any { return &p.BuyIn.ConsultMin }},
	{"BuyIn.MailMin", "min", 5, 20, "D", "", "own assumption", sectionBuyIn, "what writing to one or to all takes", func(p *Params) any { return &p.BuyIn.MailMin }},
	{"BuyIn.MeetMin", "min", 30, 120, "D", "", "own assumption", sectionBuyIn, "what the decision meeting takes", func(p *Params) any { return &p.BuyIn.MeetMin }},
}
