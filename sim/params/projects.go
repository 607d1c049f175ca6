package params

// Ramp holds how newcomers become productive and what that costs the others (Brooks's law; assimilation delay; newcomer socialisation).
// With Start 1, Mentoring, Handover and Rework 0 and Parallel 1 a newcomer is worth as much as anybody from the first day.
type Ramp struct {
	Start        float64 // share of full productivity on the first day, p0 [1]; .10, range .05-.65; grade B, Zhou & Mockus 2010; .50-.65 in Abdel-Hamid's DE-A case.
	TauSmall     float64 // time constant in a small project [wk]; 6, range 4-8; grade B, Zhou & Mockus 2010.
	TauMedium    float64 // in a medium one [wk]; 12, range 8-16; grade B, as above.
	TauLarge     float64 // in a large one [wk]; 20, range 14-30; grade B, as above: up to twelve months until it levels off.
	Spread       float64 // log-normal sigma of a person's own time constant [-]; .25, range 0-.5; grade D.
	Mentoring    float64 // load of one newcomer on the best-informed incumbent at first, m0 [FTE]; .50, range .2-.6; grade C, Abdel-Hamid & Madnick 1991 (.2); teaching versions .25.
	MentorFade   float64 // time constant at which that load fades [wk]; 6, range 3-12; grade C, Abdel-Hamid & Madnick 1991.
	Handover     float64 // once per incumbent and day on which somebody arrives [person-days]; 2, range 0-4; grade C, Brooks 1975, for direction.
	HandoverPace float64 // share of a day that goes into handover until it is paid [1]; .5, range .25-1; grade D.
	Rework       float64 // share of a wholly unassimilated newcomer's output that has to be done again [1]; .25, range 0-.4; grade C, Abdel-Hamid & Madnick 1991, for direction.
	Parallel     float64 // share that work in sequence lets through of what people beyond the planned headcount do, phi [1]; .8, range .6-1; grade C, Hsia, Hsu & Kung 1999, for direction.
	LagLow       float64 // shortest time from decision to first day [wk]; 6, range 4-8; grade C, Abdel-Hamid & Madnick 1991.
	LagHigh      float64 // longest [wk]; 14, range 8-20; grade C, as above.
}

// Slip holds how work exceeds its estimate (planning fallacy; reference-class forecasting; cone of uncertainty).
type Slip struct {
	Mu      float64 // log of the median factor of true work on the estimate [log units]; .207, range .1-.3; grade A, Moløkken & Jørgensen 2003: 60-80 % overrun, by 30-40 % on average.
	Project float64 // SD of the factor a project shares [log units]; .35, range .25-.45; grade B, Little 2006, less what tasks add.
	Task    float64 // SD of one task about its project [log units]; .8, range .6-1; grade D.
	Tasks   int     // tasks of a project [1]; 20, range 5-60; grade D.
	Sigma   float64 // SD of the ratio of actual to estimate over all [log units]; .45, range .35-.55; grade B, Little 2006: an 80 % range of a factor 3 to 4.
	OwnData float64 // weight of a project's own data when its estimate is renewed [1]; .4, range .2-.7; grade D; below 1 keeps the spread flat, as Little 2006 found.
	Outside float64 // share of Mu that the outside view removes [1]; .6, range .3-.8; grade D; Buehler, Griffin & Ross 1994 and Kahneman & Lovallo 1993, for direction.
	Stated  float64 // stated SD as a share of the true one [1]; .62, range .5-.75; grade A, overprecision: Jørgensen, Teigen & Moløkken 2004.
	Cut     float64 // share of what is left that an agreed cut takes out [1]; .15, range .05-.3; grade D.
	Moves   int     // how far an agreed move carries the date [working days]; 10, range 5-20; grade D.
}

// Parallel holds what several projects at once cost (task switching; attention residue).
type Parallel struct {
	Overhead float64 // share of effort lost at two or three projects [1]; .17, range .12-.22; grade C, Tregubov et al. 2017.
	Further  float64 // more for each further one [1]; .03, range .01-.06; grade D; the same study found the number of projects to matter little.
	Boundary float64 // chance that somebody without headphones is interrupted between two tasks, where it costs no resumption [1]; .3, range .1-.45; grade C, González & Mark 2004: 43 % of spheres end by themselves.
}

// Rework holds how faults come to light and how status is told (undiscovered rework; "90 % done" syndrome; status distortion).
type Rework struct {
	Found     float64 // share of hidden rework that comes to light in a week, at safety .5 [1/wk]; .10, range .03-.25; grade D.
	BySafety  float64 // how much of that hangs on safety: at 1 the rate is nought at safety 0 and double at safety 1 [1]; .8, range 0-1; grade C, Edmondson 1999, for direction.
	Review    float64 // share of hidden rework that one review brings to light, times technical skill [1]; .15, range .05-.35; grade D.
	Distorted float64 // share of reports bent at safety .5 [1]; .6, range .4-.8; grade C, Snow, Keil & Wallace 2007.
	Upward    float64 // share of those bent upwards [1]; .667, range .5-.8; grade C, as above: about twice as often as downwards.
	Bend      float64 // SD of the half-normal size of a bend, beyond twice Honest [share of work]; .16, range .05-.25; grade D.
	Story     int     // over how long what is told of a project goes over into another story [working days]; 20, range 10-40; grade D.
	Held      float64 // the most by which a report would fall and is left standing instead [share of work]; .05, range .02-.1; grade D.
	Honest    float64 // SD of how far those who lead a project misread what they believe [share]; .02, range 0-.05; grade D.
	Plateau   float64 // the most that is reported before it is done [share]; .95, range .9-.98; grade C, Abdel-Hamid 1989b: the "90 % done" plateau.
}

// Pile holds what waits for the manager beside the matters of a story: approvals, decisions, small unblocks. Waiting emerges from minutes.
type Pile struct {
	Minutes  float64 // median of what one item takes [min]; 10, range 5-20; grade D, Mintzberg 1973, for order: half of what managers did took under nine minutes.
	Sigma    float64 // log-normal sigma of it [-]; .8, range .5-1.2; grade C, heavy right tail.
	Duties   float64 // share of the day that belongs to others: meetings from above, own reports, mail [1]; .35, range .2-.5; grade C, Tengblad 2006, for order.
	Blocks   float64 // share of the owner's output that one waiting item holds back [1]; .03, range .01-.08; grade D.
	Most     float64 // most that waiting items hold back [1]; .6, range .4-.9; grade D.
	Patience int     // days until the owner decides alone [working days]; 5, range 3-10; grade D.
	Wrong    float64 // chance that a decision made alone has to be undone [1]; .1, range .02-.3; grade D.
	Undo     float64 // work to undo it [focus-h]; 3, range 1-6; grade D.
}

// Hands holds the manager's own technical work (player-coach) and what it does to those whose work it is.
type Hands struct {
	Blocks   int     // unbroken stretches in a day kept for own work [1]; 3, range 2-5; grade D; Meyer et al. 2017, for direction: highly fragmented days.
	Decay    float64 // technical skill lost in a month without own work [1]; .015, range .005-.03; grade D; Kalliamvakou et al. 2019, for the matter.
	Month    float64 // working days of a month [d]; 21, range 20-22; grade D.
	Poached  float64 // autonomy lost by having one's task worked on uninvited [z]; -.1, range -.2 to 0; grade D, direction B (self-determination).
	Invited  float64 // trust gained by help that was asked for, times 1-T [-]; .02, range .01-.04; grade D; Artz, Goodall & Oswald 2017, for direction.
	Pairing  float64 // share of own yield while working on it together [1]; .5, range .3-.7; grade D.
	Teaches  float64 // weeks of exposure that an hour together is worth to a newcomer [wk]; .1, range .02-.2; grade D.
	FireHelp float64 // share of hidden rework an incident worked on together brings to light [1]; .3, range .1-.5; grade D.
	Felt     float64 // weight of technical skill in how good with people a manager feels to be [-]; .5, range .3-.7; grade D.
	OneToOne int     // length of a planned one-to-one [min]; 30, range 20-60; grade D.
}

func defaultRamp() Ramp {
	return Ramp{
		Start: .10, TauSmall: 6, TauMedium: 12, TauLarge: 20, Spread: .25, Mentoring: .50, MentorFade: 6, Handover: 2,
		HandoverPace: .5, Rework: .25, Parallel: .8, LagLow: 6, LagHigh: 14,
	}
}

func defaultSlip() Slip {
	return Slip{
		Mu: .207, Project: .35, Task: .8, Tasks: 20, Sigma: .45, OwnData: .4, Outside: .6, Stated: .62, Cut: .15, Moves: 10,
	}
}

func defaultRework() Rework {
	return Rework{
		Found: .10, BySafety: .8, Review: .15, Distorted: .6, Upward: .667, Bend: .16, Story: 20,
		Held: .05, Honest: .02, Plateau: .95,
	}
}

func defaultPile() Pile {
	return Pile{Minutes: 10, Sigma: .8, Duties: .35, Blocks: .03, Most: .6, Patience: 5, Wrong: .1, Undo: 3}
}

func defaultHands() Hands {
	return Hands{
		Blocks: 3, Decay: .015, Month: 21, Poached: -.1, Invited: .02, Pairing: .5, Teaches: .1, FireHelp: .3, Felt: .5, OneToOne: 30,
	}
}

// AbdelHamid returns the coefficients with the classic constants of onboarding, for docking: newcomers worth half from the first day,
// assimilated over sixteen weeks, a fifth of a trainer each, everything divisible, nothing handed over or done again.
func AbdelHamid() Params {
	p := Default()
	p.Ramp = Ramp{
		Start: .5, TauSmall: 16, TauMedium: 16, TauLarge: 16, Mentoring: .2, MentorFade: 16, HandoverPace: .5, Parallel: 1,
		LagLow: 6, LagHigh: 6,
	}
	return p
}
