// Package scenario reads what authors write: it loads a scenario's files, finds every mistake at its place, and compiles what is
// right into an immutable Scenario in which all names are resolved and all conditions are programs.
//
// The author's words (Source) and the compiled object (Scenario) are different types with a resolve pass between them; texts are
// read from the Source and are plain data. What conditions mean at run time belongs in engine/story, their language in
// engine/rule, and what an act does in sim/act.
//
// A file is read by one parser, behind positions.go, that knows where everything stands; another library reads the same files in
// the tests, and the two must agree.
//
// # Parts of the model
//
// What a scenario does not use does not run: [model] uses names the sub-models of people, a project with a size makes projects run in
// full, small_things fills the pile. The set of what runs is known as parts (model.go) before anything else is resolved. Traits, words,
// effects and acts say which parts they rest on; where none of them runs the finding model-off says what is lost, and model-needs says it
// of a sub-model that rests on another.
//
// # Fragments
//
// What uses of fragments make is put into the tree of what is written (fragment.go, fill.go) before anything is read from it, so that nothing
// behind it knows of fragments. Each entry that was made knows the one in the fragment it comes from, the use, and what was filled into its
// text: findings lie in the fragment and name the uses, and edits change the fragment or what the use gives, whichever it is.
//
// # Adding a table
//
// Each step is one entry in one list; a test fails, or nothing is found, where one is forgotten.
//
//   - source.go: a type FooSource whose fields say meaning, unit, range and default, and a field of Source with hash:"later", so that files
//     without the table keep their rules hash. Texts are tagged hash:"text". That is all the reading there is to write.
//   - syntax.go: a [[foo]] in double brackets goes into repeated.
//   - names.go: ids that anything else refers to get an index in names, filled in namesOf, and FooID and FooName for logs. What acts are
//     directed at with term.SortOf goes into names.objects under its sort: act = { VERB = "id" } then resolves by itself.
//   - checks.go: a [[foo]] with ids gets a section: its ids are checked and there is a bound.
//   - foo.go: func (c *compiler) foo fills org.Spec or Scenario, called in Compile where what it needs is known: numbers through within,
//     number-or-range through span, closed lists through oneOf, dates through day, ids through reference, conditions through condition,
//     effects through effects. Where an absent key has a default of its own, read it in the same place.
//   - a domain for conditions: rule.Domain has stakeholder, goal, system and place already; env.id resolves its ids, story.world.Count says
//     how many there are, so that any, all, count and sum go over them.
//   - words: slots in vocabulary.go in a row of their own, hidden ones behind SlotTruth; a words_foo.go with name, type, unit, range, the
//     parts it rests on and one line for authors, added in words; and in engine/story a case in world.Call (or Number) for the row.
//   - effects: a kind in scenario.go, a form in effectForms, carried out in engine/story.
//   - acts: targetsOf, mannersOf, restsOn and endsOf in act_rules.go. That an act can never be done is found by asking sim/act itself about a
//     state in which nothing stands in its way: blank holds as many of the new things as are declared.
//   - catalogue.go: the ids of new findings. Prefer range, required, type, unknown-foo and model-off where they say enough.
//   - scenarios/_tests: the table once in ok/full.toml (or a file of its own beside it), and in broken one file for each mistake an author
//     can make, with the line and column of its finding.
package scenario
