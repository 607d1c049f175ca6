package params

// Systems holds how the business of IT is found out and what ignorance of it costs. No study gives any of it in this form: all grade D.
type Systems struct {
	On        int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	SeesDay   float64 // chance that a visit shows a dependency that runs by day [1]; .8, range .5-.95; grade D, own assumption.
	SeesNight float64 // chance that it shows one that runs while nobody looks [1]; .35, range .1-.6; grade D, own assumption.
	Tells     float64 // chance that somebody asked tells a thing they know, at trust .5, by word of mouth [1]; .7, range .4-.9; grade D, own assumption.
	Written   float64 // share of it that comes in writing [-]; .4, range .2-.7; grade D, Daft & Lengel 1986, for direction.
	Trust     float64 // more of it per unit of trust about .5 [1]; .6, range .2-1; grade D, own assumption.
	Points    float64 // chance that somebody who does not know names who owns it [1]; .4, range .1-.7; grade D, own assumption.
	Drift     float64 // chance that a system changes in a week [1/wk]; .02, range .005-.06; grade D, own assumption.
	Meets     float64 // share of a project done at which it meets what it depends on [1]; .9, range .8-1; grade D, own assumption.
	Breaks    float64 // chance that a dependency nobody thought of breaks something then [1]; .8, range .5-1; grade D, own assumption.
	Night     float64 // chance in a week that a job nobody thought of fails in the night [1/wk]; .2, range .05-.4; grade D, own assumption.
	Foreseen  float64 // share of these chances left where the manager knows of it and has settled nothing [-]; .3, range .1-.6; grade D, own assumption.
	Costs     float64 // work to mend what broke, where a scenario says nothing [focus-h]; 16, range 8-40; grade D, own assumption.
	Settle    float64 // what settling things with an owner takes of the manager [min]; 30, range 15-60; grade D, own assumption.
	Blamed    float64 // shares of a small letdown for the owner of what broke unannounced [-]; .5, range .2-1; grade D, own assumption.
}

// defaultSystems returns the values given beside each field.
func defaultSystems() Systems {
	return Systems{
		On: 1, SeesDay: .8, SeesNight: .35, Tells: .7, Written: .4, Trust: .6, Points: .4, Drift: .02, Meets: .9, Breaks: .8,
		Night: .2, Foreseen: .3, Costs: 16, Settle: 30, Blamed: .5,
	}
}

// registrySystems: see type Systems.
var registrySystems = []row{
	{"Systems.On", "-", 0, 1, "D", "", "switch", sectionSystems, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Systems.On }},
	{"Systems.SeesDay", "1", .5, .95, "D", "", "own assumption", sectionSystems, "chance that a visit shows a dependency that runs by day", func(p *Params) any { return &p.Systems.SeesDay }},
	{"Systems.SeesNight", "1", .1, .6, "D", "", "own assumption", sectionSystems, "chance that it shows one that runs while nobody looks", func(p *Params) any { return &p.Systems.SeesNight }},
	{"Systems.Tells", "1", .4, .9, "D", "", "own assumption", sectionSystems, "chance that somebody asked tells a thing they know, at trust .5, by word of mouth", func(p *Params) any { return &p.Systems.Tells }},
	{"Systems.Written", "-", .2, .7, "D", "M", "Daft & Lengel 1986, for direction", sectionSystems, "share of what somebody asked would tell that comes in writing", func(p *Params) any { return &p.Systems.Written }},
	{"Systems.Trust", "1", .2, 1, "D", "", "own assumption", sectionSystems, "what trust adds to telling a thing one knows when asked, per unit about .5", func(p *Params) any { return &p.Systems.Trust }},
	{"Systems.Points", "1", .1, .7, "D", "", "own assumption", sectionSystems, "chance that somebody who does not know names who owns it", func(p *Params) any { return &p.Systems.Points }},
	{"Systems.Drift", "1/wk", .005, .06, "D", "", "own assumption", sectionSystems, "chance that a system changes in a week", func(p *Params) any { return &p.Systems.Drift }},
	{"Systems.Meets", "1", .8, 1, "D", "", "own assumption", sectionSystems, "share of a project done at which it meets what it depends on", func(p *Params) any { return &p.Systems.Meets }},
	{"Systems.Breaks", "1", .5, 1, "D", "", "own assumption", sectionSystems, "chance that a dependency nobody thought of breaks something then", func(p *Params) any { return &p.Systems.Breaks }},
	{"Systems.Night", "1/wk", .05, .4, "D", "", "own assumption", sectionSystems, "chance in a week that a job nobody thought of fails in the night", func(p *Params) any { return &p.Systems.Night }},
	{"Systems.Foreseen", "-", .1, .6, "D", "", "own assumption", sectionSystems, "share of these chances left where the manager knows of it and has settled nothing", func(p *Params) any { return &p.Systems.Foreseen }},
	{"Systems.Costs", "focus-h", 8, 40, "D", "", "own assumption", sectionSystems, "work to mend what broke, where a scenario says nothing", func(p *Params) any { return &p.Systems.Costs }},
	{"Systems.Settle", "min", 15, 60, "D", "", "own assumption", sectionSystems, "what settling things with an owner takes of the manager", func(p *Params) any { return &p.Systems.Settle }},
	{"Systems.Blamed", "-", .2, 1, "D", "", "own assumption", sectionSystems, "shares of a small letdown for the owner of what broke unannounced", func(p *Params) any { return &p.Systems.Blamed }},
}
