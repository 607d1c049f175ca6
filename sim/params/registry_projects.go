package params

// registryRamp: how newcomers become productive and what that costs the others.
var registryRamp = []row{
	{"Ramp.Start", "1", .05, .65, "B", "L1", "Zhou & Mockus 2010; .50-.65 in Abdel-Hamid's DE-A case", sectionBrooks, "share of full productivity on the first day, p0", func(p *Params) any { return &p.Ramp.Start }},
	{"Ramp.TauSmall", "wk", 4, 8, "B", "L1", "Zhou & Mockus 2010", sectionBrooks, "time constant in a small project", func(p *Params) any { return &p.Ramp.TauSmall }},
	{"Ramp.TauMedium", "wk", 8, 16, "B", "L1", "Zhou & Mockus 2010", sectionBrooks, "time constant in a medium project", func(p *Params) any { return &p.Ramp.TauMedium }},
	{"Ramp.TauLarge", "wk", 14, 30, "B", "L1", "Zhou & Mockus 2010", sectionBrooks, "time constant in a large project; up to twelve months until it levels off", func(p *Params) any { return &p.Ramp.TauLarge }},
	{"Ramp.Spread", "-", 0, .5, "D", "", "own assumption", sectionBrooks, "log-normal sigma of a person's own time constant", func(p *Params) any { return &p.Ramp.Spread }},
	{"Ramp.Mentoring", "FTE", .2, .6, "C", "M", "Abdel-Hamid & Madnick 1991 (.2); teaching versions .25", sectionBrooks, "load of one newcomer on the best-informed incumbent at first, m0", func(p *Params) any { return &p.Ramp.Mentoring }},
	{"Ramp.MentorFade", "wk", 3, 12, "C", "M", "Abdel-Hamid & Madnick 1991", sectionBrooks, "time constant at which that load fades", func(p *Params) any { return &p.Ramp.MentorFade }},
	{"Ramp.Handover", "person-days", 0, 4, "C", "M", "Brooks 1975, for direction", sectionBrooks, "once per incumbent and day on which somebody arrives", func(p *Params) any { return &p.Ramp.Handover }},
	{"Ramp.HandoverPace", "1", .25, 1, "D", "", "own assumption", sectionBrooks, "share of a day that goes into handover until it is paid", func(p *Params) any { return &p.Ramp.HandoverPace }},
	{"Ramp.Rework", "1", 0, .4, "C", "M", "Abdel-Hamid & Madnick 1991, for direction", sectionBrooks, "share of a wholly unassimilated newcomer's output that has to be done again", func(p *Params) any { return &p.Ramp.Rework }},
	{"Ramp.Parallel", "1", .6, 1, "C", "L1", "Hsia, Hsu & Kung 1999, for direction", sectionBrooks, "share that work in sequence lets through of what people beyond the planned headcount do, phi", func(p *Params) any { return &p.Ramp.Parallel }},
	{"Ramp.LagLow", "wk", 4, 8, "C", "M", "Abdel-Hamid & Madnick 1991", sectionBrooks, "recruiting: shortest time from decision to first day", func(p *Params) any { return &p.Ramp.LagLow }},
	{"Ramp.LagHigh", "wk", 8, 20, "C", "M", "Abdel-Hamid & Madnick 1991", sectionBrooks, "recruiting: longest time from decision to first day", func(p *Params) any { return &p.Ramp.LagHigh }},
}

// registrySlip: how work exceeds its estimate.
var registrySlip = []row{
	{"Slip.Mu", "log units", .1, .3, "A", "L1", "Moløkken & Jørgensen 2003: 60-80 % overrun, by 30-40 % on average", sectionEstimation, "log of the median factor of true work on the estimate", func(p *Params) any { return &p.Slip.Mu }},
	{"Slip.Project", "log units", .25, .45, "B", "L1", "Little 2006, less what tasks add", sectionEstimation, "SD of the factor a project shares", func(p *Params) any { return &p.Slip.Project }},
	{"Slip.Task", "log units", .6, 1, "D", "", "own assumption", sectionEstimation, "SD of one task about its project", func(p *Params) any { return &p.Slip.Task }},
	{"Slip.Tasks", "1", 5, 60, "D", "", "own assumption", sectionEstimation, "tasks of a project", func(p *Params) any { return &p.Slip.Tasks }},
	{"Slip.Sigma", "log units", .35, .55, "B", "L2", "Little 2006: an 80 % range of a factor 3 to 4", sectionEstimation, "SD of the ratio of actual to estimate over all", func(p *Params) any { return &p.Slip.Sigma }},
	{"Slip.OwnData", "1", .2, .7, "D", "L1", "Little 2006: below 1 keeps the spread flat", sectionEstimation, "weight of a project's own data when its estimate is renewed", func(p *Params) any { return &p.Slip.OwnData }},
	{"Slip.Outside", "1", .3, .8, "D", "L2", "Buehler, Griffin & Ross 1994, for direction", sectionEstimation, "share of Mu that the outside view removes", func(p *Params) any { return &p.Slip.Outside }},
	{"Slip.Stated", "1", .5, .75, "A", "M", "overprecision: Jørgensen, Teigen & Moløkken 2004", sectionConfidence, "stated SD as a share of the true one", func(p *Params) any { return &p.Slip.Stated }},
	{"Slip.Cut", "1", .05, .3, "D", "", "own assumption", sectionEstimation, "share of what is left that an agreed cut takes out", func(p *Params) any { return &p.Slip.Cut }},
	{"Slip.Moves", "working days", 5, 20, "D", "", "own assumption", sectionEstimation, "how far an agreed move carries the date", func(p *Params) any { return &p.Slip.Moves }},
}

// registryParallel: what several projects at once cost.
var registryParallel = []row{
	{"Parallel.Overhead", "1", .12, .22, "C", "L2", "Tregubov et al. 2017", sectionInterruptions, "share of effort lost at two or three projects", func(p *Params) any { return &p.Parallel.Overhead }},
	{"Parallel.Further", "1", .01, .06, "D", "L2", "Tregubov et al. 2017: the number of projects matters little", sectionInterruptions, "more of effort lost for each further project", func(p *Params) any { return &p.Parallel.Further }},
	{"Parallel.Boundary", "1", .1, .45, "C", "M", "González & Mark 2004: 43 % of spheres end by themselves", sectionInterruptions, "chance that somebody without headphones is interrupted between two tasks, where it costs no resumption", func(p *Params) any { return &p.Parallel.Boundary }},
}

// registryRework: how faults come to light and how status is told.
var registryRework = []row{
	{"Rework.Found", "1/wk", .03, .25, "D", "", "own assumption", sectionBrooks, "share of hidden rework that comes to light in a week, at safety .5", func(p *Params) any { return &p.Rework.Found }},
	{"Rework.BySafety", "1", 0, 1, "C", "M", "Edmondson 1999, for direction", sectionObservation, "how much of finding rework hangs on safety: at 1 the rate is nought at safety 0 and double at safety 1", func(p *Params) any { return &p.Rework.BySafety }},
	{"Rework.Review", "1", .05, .35, "D", "", "own assumption", sectionBrooks, "share of hidden rework that one review brings to light, times technical skill", func(p *Params) any { return &p.Rework.Review }},
	{"Rework.Distorted", "1", .4, .8, "C", "L1", "Snow, Keil & Wallace 2007", sectionObservation, "share of reports bent at safety .5", func(p *Params) any { return &p.Rework.Distorted }},
	{"Rework.Upward", "1", .5, .8, "C", "L1", "Snow, Keil & Wallace 2007", sectionObservation, "share of those bent upwards; about twice as often as downwards", func(p *Params) any { return &p.Rework.Upward }},
	{"Rework.Bend", "share of work", .05, .25, "D", "", "own assumption", sectionObservation, "SD of the half-normal size of a bend, beyond twice Honest", func(p *Params) any { return &p.Rework.Bend }},
	{"Rework.Story", "working days", 10, 40, "D", "", "own assumption", sectionObservation, "over how long what is told of a project goes over into another story", func(p *Params) any { return &p.Rework.Story }},
	{"Rework.Held", "share of work", .02, .1, "D", "", "own assumption", sectionObservation, "the most by which a report would fall and is left standing instead", func(p *Params) any { return &p.Rework.Held }},
	{"Rework.Honest", "share", 0, .05, "D", "", "own assumption", sectionObservation, "SD of how far those who lead a project misread what they believe", func(p *Params) any { return &p.Rework.Honest }},
	{"Rework.Plateau", "share", .9, .98, "C", "L1", `Abdel-Hamid 1989b: the "90 % done" plateau`, sectionObservation, "the most that is reported before it is done", func(p *Params) any { return &p.Rework.Plateau }},
}

// registryPile: what waits for the manager beside the matters of a story: approvals, decisions, small unblocks. Waiting emerges from minutes.
var registryPile = []row{
	{"Pile.Minutes", "min", 5, 20, "D", "L2", "Mintzberg 1973, for order: half of what managers did took under nine minutes", sectionManagerTime, "median of what one item takes", func(p *Params) any { return &p.Pile.Minutes }},
	{"Pile.Sigma", "-", .5, 1.2, "C", "M", "Tengblad 2006, for order", sectionManagerTime, "log-normal sigma of it; heavy right tail", func(p *Params) any { return &p.Pile.Sigma }},
	{"Pile.Duties", "1", .2, .5, "C", "M", "Tengblad 2006, for order", sectionManagerTime, "share of the day that belongs to others: meetings from above, own reports, mail", func(p *Params) any { return &p.Pile.Duties }},
	{"Pile.Blocks", "1", .01, .08, "D", "", "own assumption", sectionManagerTime, "share of the owner's output that one waiting item holds back", func(p *Params) any { return &p.Pile.Blocks }},
	{"Pile.Most", "1", .4, .9, "D", "", "own assumption", sectionManagerTime, "most of an owner's output that waiting items hold back", func(p *Params) any { return &p.Pile.Most }},
	{"Pile.Patience", "working days", 3, 10, "D", "", "own assumption", sectionManagerTime, "days until the owner decides alone", func(p *Params) any { return &p.Pile.Patience }},
	{"Pile.Wrong", "1", .02, .3, "D", "", "own assumption", sectionManagerTime, "chance that a decision made alone has to be undone", func(p *Params) any { return &p.Pile.Wrong }},
	{"Pile.Undo", "focus-h", 1, 6, "D", "", "own assumption", sectionManagerTime, "work to undo a decision made alone that was wrong", func(p *Params) any { return &p.Pile.Undo }},
}

// registryHands: the manager's own technical work.
var registryHands = []row{
	{"Hands.Blocks", "1", 2, 5, "D", "L1", "Meyer et al. 2017, for direction: highly fragmented days", sectionManagerTime, "unbroken stretches in a day kept for own work", func(p *Params) any { return &p.Hands.Blocks }},
	{"Hands.Decay", "1", .005, .03, "D", "M", "Kalliamvakou et al. 2019, for the matter", sectionManagerTime, "technical skill lost in a month without own work", func(p *Params) any { return &p.Hands.Decay }},
	{"Hands.Month", "d", 20, 22, "D", "", "own assumption", sectionManagerTime, "working days of a month", func(p *Params) any { return &p.Hands.Month }},
	{"Hands.Poached", "z", -.2, 0, "D", "L1", "Cerasoli, Nicklin & Nassrelgrgawi 2016, need for autonomy, for direction", sectionManagerTime, "autonomy lost by having one's task worked on uninvited", func(p *Params) any { return &p.Hands.Poached }},
	{"Hands.Invited", "-", .01, .04, "D", "M", "Artz, Goodall & Oswald 2017, for direction", sectionManagerTime, "trust gained by help that was asked for, times 1-T", func(p *Params) any { return &p.Hands.Invited }},
	{"Hands.Pairing", "1", .3, .7, "D", "", "own assumption", sectionManagerTime, "share of own yield while working on it together", func(p *Params) any { return &p.Hands.Pairing }},
	{"Hands.Teaches", "wk", .02, .2, "D", "", "own assumption", sectionManagerTime, "weeks of exposure that an hour together is worth to a newcomer", func(p *Params) any { return &p.Hands.Teaches }},
	{"Hands.FireHelp", "1", .1, .5, "D", "", "own assumption", sectionManagerTime, "share of hidden rework an incident worked on together brings to light", func(p *Params) any { return &p.Hands.FireHelp }},
	{"Hands.Felt", "-", .3, .7, "D", "", "own assumption: the one is felt as the other", sectionConfidence, "weight of technical skill in how good with people a manager feels to be", func(p *Params) any { return &p.Hands.Felt }},
	{"Hands.OneToOne", "min", 20, 60, "D", "", "own assumption", sectionManagerTime, "length of a planned one-to-one", func(p *Params) any { return &p.Hands.OneToOne }},
}
