package rule

import "math"

// Base is the broad sort of a value.
type Base uint8

// The sorts of values. BaseNone marks a type not known, as after a mistake already reported.
const (
	BaseNone Base = iota
	BaseNumber
	BaseTruth
	BaseEnum
	BaseID
)

// Domain says what an id points at. Quantifiable lists those that can be quantified over.
type Domain uint8

// The domains of ids.
const (
	NoDomain Domain = iota
	Person
	Project
	Stakeholder
	Matter
	Event
	Choice
	Promise
	Goal
	System
	Place
	Variable
	Opening
	Candidate
	Machine
	Adviser
	Date
	Proposal
	Request
	Question
)

// Quantifiable lists the domains that any, all, count and sum can go over.
func Quantifiable() []Domain {
	return []Domain{Person, Project, Stakeholder, System, Opening, Candidate, Machine, Proposal, Request}
}

var domainNames = [...]string{
	"", "person", "project", "stakeholder", "matter", "event", "choice", "promise", "goal", "system", "place",
	"variable", "opening", "candidate", "machine", "adviser", "date", "proposal", "request", "question",
}

// String returns the word authors use, such as "person"; it is empty for NoDomain.
func (d Domain) String() string {
	if int(d) < len(domainNames) {
		return domainNames[d]
	}
	return ""
}

// Written is how authors write such an id: by its name, and a choice by its event and itself, as in "event.choice".
func (d Domain) Written() string {
	if d == Choice {
		return domainNames[Event] + "." + domainNames[Choice]
	}
	return d.String()
}

// Type is the static type of an expression. The zero Type is unknown. Types are compared with ==.
type Type struct {
	Base   Base
	Domain Domain // what an id points at; NoDomain otherwise
	Enum   string // name of the enumeration, as the author should read it; empty otherwise
}

// Number returns the type of numbers.
func Number() Type { return Type{Base: BaseNumber} }

// Truth returns the type of truth values, 0 or 1 at run time.
func Truth() Type { return Type{Base: BaseTruth} }

// Enum returns the type of the enumeration called name. At run time its values are small whole numbers.
func Enum(name string) Type { return Type{Base: BaseEnum, Enum: name} }

// ID returns the type of references to members of a domain. At run time an id is its index as a float64; by convention
// -1 is nobody or nothing.
func ID(d Domain) Type { return Type{Base: BaseID, Domain: d} }

// String describes the type in words for a diagnostic, such as "a number" or "a person".
func (t Type) String() string {
	switch t.Base {
	case BaseNumber:
		return "a number"
	case BaseTruth:
		return "true or false"
	case BaseEnum:
		return "a value of " + t.Enum
	case BaseID:
		if t.Domain == Event || t.Domain == Opening || t.Domain == Adviser {
			return "an " + t.Domain.String()
		}
		return "a " + t.Domain.String()
	}
	return "unknown"
}

// Kind says what a name stands for.
type Kind uint8

// The kinds of symbols.
const (
	KindVariable  Kind = iota + 1 // read at run time by World.Number(Slot)
	KindConstant                  // Value is known at load: ids, members of enumerations, fixed numbers
	KindCondition                 // a named condition: Condition holds its program
)

// Symbol is what a name stands for.
type Symbol struct {
	Kind      Kind
	Type      Type
	Slot      int      // for KindVariable: the argument of World.Number; 0 to MaxSlot
	Value     float64  // for KindConstant
	Unit      Unit     // for numbers; UnitNone fits everything
	Min, Max  float64  // range of a number, both included; not known unless Min < Max
	Hidden    bool     // true state that a manager cannot see: reading it needs truth. in front
	Condition *Program // for KindCondition; nil means it has mistakes of its own, reported elsewhere
	Doc       string   // one line for authors

	cycle string // the way from a named condition back to itself
}

// Func is a function of the closed set that Env offers.
type Func struct {
	Name     string
	Params   []Type // at most MaxArgs
	Result   Type
	Slot     int // the first argument of World.Call; 0 to MaxSlot
	Unit     Unit
	Min, Max float64 // range of the result, both included; not known unless Min < Max
	Hidden   bool    // true state that a manager cannot see: calling it needs truth. in front
	Doc      string  // one line for authors
}

// MaxArgs is the largest number of arguments a function can have.
const MaxArgs = 4

// MaxSlot is the largest slot number.
const MaxSlot = math.MaxInt32

// Env tells what names mean while a condition is compiled. It is asked with the name as written, without a leading @.
// For a name written truth.x it is asked for "truth.x" first and for "x" next, so that what a manager sees and what is
// true can share a name. Words for which Reserved is true are never asked for.
type Env interface {
	// Lookup resolves a bare name.
	Lookup(name string) (Symbol, bool)
	// Function resolves the name of a call.
	Function(name string) (Func, bool)
	// Names lists every name that Lookup or Function knows, in a fixed order, to suggest the nearest.
	Names() []string
}

// TypedEnv is an Env in which one name may stand for things of different types, such as a person and a matter of the
// same id. LookupAs is asked before Lookup wherever the place of the name says which type is wanted.
type TypedEnv interface {
	Env
	// LookupAs resolves a bare name to something of the type wanted.
	LookupAs(name string, want Type) (Symbol, bool)
}

// MeaningEnv is an Env that knows what other people call what it has.
type MeaningEnv interface {
	Env
	// Meant returns the name that a word stands for which is none, or "".
	Meant(word string) string
}

// World answers a Program's questions at run time. Everything is a float64: truth is 0 or 1, an id is its index. World
// must answer for any id, also -1 and one out of range, since functions may return such ids.
type World interface {
	// Number returns the variable in a slot.
	Number(slot int) float64
	// Call returns the result of a function; arguments beyond its own are 0.
	Call(slot int, args [MaxArgs]float64) float64
	// Count returns how many members a domain has; their ids are 0 to Count-1.
	Count(d Domain) int
}
