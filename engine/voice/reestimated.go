package voice

import "strings"

// What is told of a project is taken back: {project} is its name.
var reestimated = []string{
	"{project} has been estimated again. Less of it is done than was reported.",
	"“We counted that twice,” says the report on {project}, and takes a piece of it back.",
	"In the report on {project} a number has become smaller. A footnote says: estimated again.",
	"Somebody has gone through {project} line by line, and less of it is reported done than last time.",
}

// Reestimated returns word that less of a project is reported done than was.
func Reestimated(project string, n int) string {
	return strings.ReplaceAll(at(reestimated, n), "{project}", project)
}
