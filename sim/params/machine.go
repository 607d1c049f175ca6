package params

// Machines holds the law of the machine room: what a machine does next follows from how it stands and from where work comes in, and from
// nothing else. It is a law of the game and says nothing about real servers: all grade D.
type Machines struct {
	On      int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Return  float64 // share of the way back to its own load that a machine goes in a watch [1]; .4, range .2-.6; grade D, own assumption.
	Surge   float64 // load that comes in on one machine in a watch [share of capacity]; .3, range .2-.35; grade D, own assumption.
	High    float64 // load above which a watch counts as an alarm: more to do than it can [share of capacity]; 1, range .9-1.1; grade D, own assumption.
	Trips   int     // alarms at which a machine goes down [1]; 3, range 2-5; grade D, own assumption.
	Flaw    int     // watches in which a flaw raises one alarm [1]; 2, range 1-4; grade D, own assumption.
	Shifts  float64 // share of its load that is moved to the coolest machine [1]; .5, range .3-.7; grade D, own assumption.
	Minutes float64 // what one act on a machine takes [min]; 10, range 5-20; grade D, own assumption.
}

// defaultMachines returns the values given beside each field.
func defaultMachines() Machines {
	return Machines{
		On: 1, Return: .4, Surge: .3, High: 1, Trips: 3, Flaw: 2, Shifts: .5, Minutes: 10,
	}
}

// registryMachines: see type Machines.
var registryMachines = []row{
	{"Machines.On", "-", 0, 1, "D", "", "switch", sectionMachines, "whether the sub-model runs where a specification uses it, 1 yes, 0 no", func(p *Params) any { return &p.Machines.On }},
	{"Machines.Return", "1", .2, .6, "D", "", "own assumption", sectionMachines, "share of the way back to its own load that a machine goes in a watch", func(p *Params) any { return &p.Machines.Return }},
	{"Machines.Surge", "share of capacity", .2, .35, "D", "", "own assumption", sectionMachines, "load that comes in on one machine in a watch", func(p *Params) any { return &p.Machines.Surge }},
	{"Machines.High", "share of capacity", .9, 1.1, "D", "", "own assumption", sectionMachines, "load above which a watch counts as an alarm: more to do than it can", func(p *Params) any { return &p.Machines.High }},
	{"Machines.Trips", "1", 2, 5, "D", "", "own assumption", sectionMachines, "alarms at which a machine goes down", func(p *Params) any { return &p.Machines.Trips }},
	{"Machines.Flaw", "1", 1, 4, "D", "", "own assumption", sectionMachines, "watches in which a flaw raises one alarm", func(p *Params) any { return &p.Machines.Flaw }},
	{"Machines.Shifts", "1", .3, .7, "D", "", "own assumption", sectionMachines, "share of its load that is moved to the coolest machine", func(p *Params) any { return &p.Machines.Shifts }},
	{"Machines.Minutes", "min", 5, 20, "D", "", "own assumption", sectionMachines, "what one act on a machine takes", func(p *Params) any { return &p.Machines.Minutes }},
}
