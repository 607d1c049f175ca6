package org

// Trait is what a specification says of a trait of the sub-models of people: nothing, one value (Low = High), or a range from which the
// cast seed draws evenly. The zero value says nothing: the trait is drawn from the population.
type Trait struct {
	Declared  bool
	Low, High float64
}

// MindSpec declares what goes on in one person where sub-models of people run. Whatever is left out is drawn from the population by the
// cast seed, the same whether or not another trait is declared. Somebody new in the same post is never drawn from it.
type MindSpec struct {
	Control    Trait        // preference for autonomy, z, -3 to 3
	Guided     Trait        // need for clarity, z, -3 to 3
	Writing    Trait        // preference for writing over speaking, z, -3 to 3
	Growth     Trait        // growth-need strength, z, -3 to 3
	SelfImage  Trait        // what the person expects of themselves, z, -3 to 3
	Embedded   Trait        // job embeddedness: ties, fit and what leaving would cost, z, -3 to 3
	Market     Trait        // what others would pay, less the pay, z, -3 to 3
	Restless   Trait        // what else inclines to leave, z, -3 to 3
	Care       Trait        // care in work, z, -3 to 3
	Liking     Trait        // how much the manager likes the person, z, -3 to 3
	Response   Trait        // slope of the manager's acts on this person, 1 ordinary, -1 to 3
	Clan       Trait        // 0 to 1; people whose values lie near each other are close
	Level      [Needs]Trait // own level of each need, z, -3 to 3; needs begin there
	Motivation Trait        // at the start, z, -3 to 3; undeclared: what the needs support
	Theta      Trait        // angle away from what is wanted at the start [deg], 0 to 90
	Extra      Trait        // hours a week beyond the contract as a standing habit [h], 0 to 40; undeclared: none
	Interest   [Kinds]Trait // in each kind of work, z, -3 to 3
}
