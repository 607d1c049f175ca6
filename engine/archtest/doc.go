// Package archtest holds tests that keep the plan of the project in place: who may import whom, what the model may do, how
// long a function may get, which bits it computes.
//
// Each rule is a function over sources or packages that returns its findings, one line each. Every rule is tried twice: on a
// small bad example, so that a rule that has gone blind shows, and on the project. There is nothing here to import.
//
// go test -short skips what needs the compiler: types, object code, other architectures, formatting.
package archtest
