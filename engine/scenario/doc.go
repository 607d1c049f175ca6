// Package scenario reads what authors write: it loads a scenario's files, finds every mistake at its place, and compiles what is
// right into an immutable Scenario in which all names are resolved and all conditions are programs.
//
// The author's words (Source) and the compiled object (Scenario) are different types with a resolve pass between them; texts are
// read from the Source and are plain data. What conditions mean at run time belongs in engine/story, their language in
// engine/rule, and what an act does in sim/act.
//
// A file is read by one parser, behind positions.go, that knows where everything stands; another library reads the same files in
// the tests, and the two must agree.
package scenario
