package view

import (
	"fmt"
	"strconv"
	"strings"
)

// A RuleSheet is the player's own sheet of if-then rules, as a list that can be changed line by line. Its text is that of rule tables
// (package policy); remarks in it stay where they are.
type RuleSheet struct {
	Promises int // of what is wanted in a briefing, how many are given
	Lines    []RuleLine
	foot     string // remarks after the last line
}

// RuleLine is one rule in the language of rule tables.
type RuleLine struct {
	When, Do string
	remark   string // what is written above it
}

// RulePhrase is a condition or an act ready to be chosen: its text in a rule table, and in words.
type RulePhrase struct{ Rule, Words string }

// MostRules is how many lines a sheet has room for; a longer one that was written by hand is kept as it is.
const MostRules = 9

// Otherwise is the condition that always holds.
const Otherwise = "otherwise"

// RuleConditions are the conditions to choose from.
func RuleConditions() []RulePhrase {
	return []RulePhrase{
		{"failed > 0", "a machine is down"},
		{"flawed > 0", "a machine has a known flaw"},
		{"alarmed > 0", "a machine shows an alarm"},
		{"waiting > 0", "somebody stands at my desk"},
		{"unanswered > 0", "a question lies unanswered"},
		{"oldest_rounds >= 3", "a question went to and fro three times"},
		{"oldest_days >= 2 days", "something has lain here for two days"},
		{"unread > 10", "more than ten messages are unread"},
		{"any(person: is_present(person) and band(person) = strained)", "somebody I can see looked strained"},
		{"any(person: since_spoken(person) > 5 days)", "there is somebody I have not spoken with for a week"},
		{"unsettled > 0", "I wait for an answer"},
		{"gap = 1", "it is the first gap of the day"},
		{"weekday = 5", "it is Friday"},
		{Otherwise, "nothing above holds"},
	}
}

// RuleActs are the acts to choose from.
func RuleActs() []RulePhrase {
	return []RulePhrase{
		{"operate failed restart", "start it again"},
		{"operate flawed patch", "mend what is known to be wrong"},
		{"operate alarmed restart", "start the one with most alarms again"},
		{"operate hottest shift", "take load from the busiest machine"},
		{"answer waiting by walk", "answer who stands there, face to face"},
		{"answer oldest by chat", "answer the oldest question in the chat"},
		{"answer oldest by mail", "answer the oldest question by mail"},
		{"answer oldest by walk", "walk over and answer the oldest question"},
		{"answer longest_thread by call", "call whoever the longest thread is with"},
		{"ask oldest by aside", "find a quiet corner and ask what is behind the oldest question"},
		{"talk longest by aside", "ask whoever I have not spoken with for longest how things are"},
		{"talk weary by aside", "ask whoever looked worst how things are"},
		{"thank longest by walk", "thank whoever I have not spoken with for longest"},
		{"read_mail", "work through the inbox"},
		{"own_work", "open the terminal and work on it myself"},
		{"tickets", "close small tickets"},
		{"coffee", "stand at the coffee corner"},
		{"wait", "leave the gap empty"},
	}
}

// ReadSheet takes a text apart. What is neither a rule nor a number of promises counts as a remark; whether the rules can be carried out is
// not asked here.
func ReadSheet(text string) RuleSheet {
	var s RuleSheet
	var remark strings.Builder
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		rule, _, _ := strings.Cut(line, "#")
		when, do, isRule := strings.Cut(rule, "->")
		n, isPromise := strings.CutPrefix(strings.TrimSpace(rule), "promises ")
		promises, err := strconv.Atoi(strings.TrimSpace(n))
		switch {
		case isRule:
			s.Lines = append(s.Lines, RuleLine{oneSpaced(when), oneSpaced(do), remark.String()})
			remark.Reset()
		case isPromise && err == nil && promises >= 0:
			s.Promises = promises
		case strings.TrimSpace(text) != "":
			remark.WriteString(line + "\n")
		}
	}
	s.foot = remark.String()
	return s
}

func oneSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// Text writes the sheet as a rule table.
func (s RuleSheet) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "promises %d\n", s.Promises)
	for _, l := range s.Lines {
		fmt.Fprintf(&b, "%s%s -> %s\n", l.remark, l.When, l.Do)
	}
	return b.String() + s.foot
}

// Words is a rule as a sentence. What no phrase says stands as it is written.
func (l RuleLine) Words() string {
	do := phrase(RuleActs(), l.Do)
	if l.When == Otherwise || l.When == "always" {
		return "Otherwise: " + do
	}
	return "When " + phrase(RuleConditions(), l.When) + ": " + do
}

func phrase(list []RulePhrase, rule string) string {
	for _, p := range list {
		if p.Rule == rule {
			return p.Words
		}
	}
	return rule
}

// Put writes a rule at a place, or at the end where there is none. It keeps the remark above it. A full sheet takes no more.
func (s *RuleSheet) Put(at int, when, do string) {
	switch {
	case at >= 0 && at < len(s.Lines):
		s.Lines[at].When, s.Lines[at].Do = when, do
	case len(s.Lines) < MostRules:
		s.Lines = append(s.Lines, RuleLine{When: when, Do: do})
	}
}

// Remove takes a rule out, with the remark above it.
func (s *RuleSheet) Remove(at int) {
	if at >= 0 && at < len(s.Lines) {
		s.Lines = append(s.Lines[:at:at], s.Lines[at+1:]...)
	}
}

// Raise moves a rule one line up: it is asked earlier.
func (s *RuleSheet) Raise(at int) {
	if at > 0 && at < len(s.Lines) {
		s.Lines[at-1], s.Lines[at] = s.Lines[at], s.Lines[at-1]
	}
}
