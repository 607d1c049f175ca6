package voice

// What is told of a project is taken back: {project} is its name.
var reestimated = []string{
	"{project} has been estimated again. Less of it is done than was reported.",
	"“We counted that twice,” says the report on {project}, and takes a piece of it back.",
	"In the report on {project} a number has become smaller. A footnote says: estimated again.",
	"Somebody has gone through {project} line by line, and less of it is reported done than last time.",
	"Some of what was ticked in {project} is unticked again.",
	"The report on {project} has a correction in it, in smaller type. Less is done than it had said.",
	"{project} has been counted by somebody else. They come to less.",
	"The bar beside {project} is shorter than it was. “Looked twice,” says the note on it.",
	"What the report called done in {project} it now calls nearly done.",
	"A piece of {project} has gone back from “done” to “doing”.",
	"“Not quite, after all,” it says beside {project}. What is reported done is less.",
}

// Reestimated returns word that less of a project is reported done than was.
func Reestimated(project string, n int) string {
	return Naming(at(reestimated, n), "{project}", project)
}
