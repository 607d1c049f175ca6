package voice

import "headcount/sim/term"

// joinedLines are for somebody's first day, joinedHereLines for one who works here.
var (
	joinedLines = []string{
		"{name} has a laptop, a login for something and an appointment about the other login.",
		"{name} says every name back once on being told it, and has most of them soon after.",
		"{name}’s first mail to all: two lines, and a picture of a rather surprised dog.",
	}
	joinedHereLines = []string{
		"{name} starts today. The badge opens the lift and not the door.",
		"A new face at an old desk: {name}. Three people have explained the coffee machine already.",
		"It is {name}’s first day. The chair is still at the height of whoever sat there before.",
		"{name} is here, with a notebook that has nothing in it yet.",
		"First day for {name}. Somebody has put a plant on the desk and a list under it.",
		"{name} has been shown the fire exits, the coffee, the second kitchen and the person to ask.",
		"“And that’s the server room,” somebody tells {name}. “We don’t go in there, it’s full of chairs.”",
		"{name} asks where to sit. Four people point at four chairs, all of them meant kindly.",
	}
)

// Joined returns a line about somebody’s first day; n chooses. Of somebody who works elsewhere nothing is told that is seen here.
func Joined(elsewhere bool, n int) string {
	return ofPlace(joinedLines, joinedHereLines, elsewhere, n)
}

// successorNames are of people who take a place that was left, where a scenario names nobody.
var successorNames = []string{
	"Nadia Okafor", "Tomas Vrba", "Leila Haddad", "Eero Salmi", "Mei Tanaka", "Paolo Ricci", "Ingrid Voss", "Samir Nasser",
	"Wanjiru Kamau", "Piotr Zielak", "Rosa Almeida", "Dev Sharma", "Signe Holm", "Mateo Rojas", "Aoife Byrne", "Hana Novak",
}

// Successor returns the name of somebody who takes a place that was left; n chooses.
func Successor(n int) string { return at(successorNames, n) }

// unplanRows are for what loses its place in the week.
var unplanRows = []row{
	{verb: term.Unplan, came: term.Done, lines: []string{
		"You click on the grey bar and choose “delete all following”. The machine asks twice, and you say yes twice.",
		"The half hour is free again. The calendar has noted who took it out, and when.",
		"You take it out from next week on. For a moment the week looks longer than it is.",
		"One click, and an automatic notice goes round: “This event no longer repeats.”",
	}},
}
