// Package rule is the condition language of scenario files.
//
// A condition is text such as
//
//	week >= 2 and trust(ana) < 40 % and not answered(ana, release)
//
// Condition and Compile turn it into a Program: names resolved to slots, types, units and ranges checked, a flat list of
// operations that is evaluated without allocating. A Program reports what it reads, and explains clause by clause why it
// is true or false. Table picks the first rule of a list whose condition holds.
//
// What the names mean belongs next door: engine/scenario implements Env, and whoever holds the state implements World. What
// an event changes is no text of this language: engine/scenario reads its effects, and engine/story carries them out.
// There are no loops, strings, clock or functions by the author. Every name is case-sensitive.
//
// # Grammar
//
//	condition  = or .
//	or         = and { "or" and } .
//	and        = not { "and" not } .
//	not        = "not" not | comparison .
//	comparison = sum [ relation sum | [ "not" ] "in" list | [ "not" ] "between" sum "and" sum ] .
//	relation   = "=" | "==" | "!=" | "<" | "<=" | ">" | ">=" .
//	list       = "[" sum { "," sum } "]" | "(" sum { "," sum } ")" .
//	sum        = product { ( "+" | "-" ) product } .
//	product    = unary { ( "*" | "/" ) unary } .
//	unary      = "-" unary | primary .
//	primary    = number [ unit ] | date | "true" | "false" | [ "@" ] name | call | quantifier | "(" condition ")" .
//	call       = name "(" [ condition { "," condition } ] ")" .
//	quantifier = ( "any" | "all" | "count" | "sum" ) "(" domain [ ":" condition ] [ "where" condition ] ")" .
//	domain     = "person" | "project" | "stakeholder" | "system" | "opening" | "candidate" | "machine" | "proposal" | "request" .
//	date       = "w" digit { digit } weekday .
//	weekday    = "mon" | "tue" | "wed" | "thu" | "fri" .
//	number     = digit { digit } [ "." digit { digit } ] .
//	unit       = "%" | "day" | "days" | "week" | "weeks" | "min" | "minutes" | "h" | "hour" | "hours" .
//	name       = word { "." word } .
//	word       = letter { letter | digit | "_" | "-" } .
//
// A hyphen inside a word belongs to it, as in small-question, but is never its last character; subtraction between names
// is written with spaces. The body of a quantifier may be left out only in count. Inside it the name of the domain stands
// for the member at hand.
//
// # Meaning
//
//   - `in` means one of the values listed; `between a and b` includes both ends.
//   - Division by zero gives 0. A result too large for a number is the largest number, and a value that is no number
//     (as a faulty World might return) counts as 0, so that no result is ever infinite or undefined.
//   - Numbers are compared exactly. Every product is rounded before it is added, so all machines agree.
//   - `and` and `or` stop at the first operand that settles them. Nothing can be changed by evaluating, so this shows
//     only in time.
//   - any over nobody is false, all over nobody is true, count and sum over nobody are 0.
//   - Dates are quantity.Day: `w1 mon` is day 0, a week has five days, weekends are not counted. Days and weeks measure
//     the calendar; minutes and hours measure work. They are not converted into each other.
//   - min, max and abs are built in; all other functions come from Env.
//   - Hidden truth is read with truth. in front, as in truth.trust(ana).
package rule
