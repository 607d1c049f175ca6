package org

import "headcount/sim/term"

// Carry is what a play begins with from earlier ones, in the places of this specification. The zero value brings nothing.
type Carry struct {
	Self        *CarriedSelf
	People      []CarriedPerson
	Advisers    []CarriedAdviser
	Credibility *float64 // with those above, 0 to 1: one less the running error of what was said would come
	Quotes      []Quote  // Day below 0, Earlier counted from 1; without matter, project or scene
}

// CarriedSelf is who the manager has become.
type CarriedSelf struct {
	Identity float64            // 0 to 1
	Strain   float64            // z, -2 to 4
	Growth   [term.Axes]float64 // 0 to 1
}

// CarriedPerson is how it stands with somebody met before.
type CarriedPerson struct {
	Person   term.PersonID
	Trust    float64 // 0 to 1
	Breached int     // working days for which gains stay reduced
}

// CarriedAdviser is the record of an adviser met before, in place of the one declared.
type CarriedAdviser struct {
	Adviser term.ObjectID
	Right   int
	Wrong   int
}
