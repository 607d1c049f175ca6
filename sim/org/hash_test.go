package org

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

// full is a state with two of everything, so that every field of every kind can be reached, and a full strip of today.
func full() *State {
	return &State{
		Day: 3, Minute: 90, Gap: 1,
		People: []Person{{Trust: .5, PersonShown: term.PersonShown{Matter: term.NoMatter, Piled: 1}}, {Trust: .4, PersonShown: term.PersonShown{Waiting: true, Matter: 1, Piled: 1}}},
		Work:   []Project{{Work: 10, Done: 2}, {Work: 20, Done: 3}},
		Desk:   []Matter{{Open: true, Ever: true}, {Concern: .5}},
		Wait:   []Pending{{Limit: 240}, {Limit: 100}},
		Given:  []Promise{{Due: 4}, {Due: 9}},
		Me:     Manager{Used: TodayKept, Safety: .5, Unread: 2},
		Mail:   []Message{{From: 1}, {From: 0, Index: 2}},
		News:   []News{{Person: 1}, {Index: 3}},
		Minds:  []Mind{{Theta: 30}, {Theta: 40}},
		Teams:  []Team{{Shared: .5}, {Shared: .6}},
		Builds: []Build{{Rework: 2}, {Found: 3}},
		Posts:  []Post{{Share: 1}, {Person: 1, Project: 1, Share: .5}},
		Pile:   []Item{{Person: 0, Minutes: 5}, {Person: 1, Minutes: 10}},

		Openings:   []Opening{{Opened: -1, Filled: term.NoObject}, {Opened: 3, Filled: 1}},
		Candidates: []Candidate{{Place: term.NoPerson, Answers: -1}, {State: Joined, Place: 1, Answers: -1}},
		Systems:    []MapSystem{{Known: -1, Whose: -1}, {Owner: 1, Version: 2}},
		Flows:      []Flow{{Known: -1, Last: -1}, {Settled: true}},
		Map:        MapTally{Learned: 3},
		Machines:   []Machine{{Load: .5}, {Down: true}},
		Self:       Self{On: true, Identity: .3},
		Advisers:   []Adviser{{Right: 2}, {Wrong: 3}},
		Vows:       []Vow{{Due: 4, Weight: 1}, {Due: 9, Weight: 2}},
		Quotes:     []Quote{{Day: 3}, {Day: 8}},
		Dated:      []Dated{{Rated: 1}, {State: DateOpen}},
		Council:    []Stakeholder{{Trust: .5, Influence: 1}, {Trust: .4, Influence: 2}},
		Proposals:  []Proposal{{Hours: 8, Decided: -1}, {Hours: 4, Decided: -1}},
		Stances:    []Stance{{Loss: .5}, {Involved: .5}, {Prewired: 1}, {Arrived: 2}},
		Budget:     []Budget{{Trust: .5, Miss: .25}, {Trust: .6, Miss: .25}},
		Requests:   []Request{{Said: .7}, {Share: .5}},
		Questions:  []Inquiry{{Asked: -1}, {Asked: 2}},
	}
}

// derived are the fields that no hash covers, because they say nothing about the organisation: what the story has booked follows from
// the news themselves, and the opening of an event is words.
var derived = map[string]bool{"News.Booked": true, "News.Opener": true}

// leaves calls f with the path and the value of everything in v that holds no further fields.
func leaves(path string, v reflect.Value, f func(path string, v reflect.Value)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			if !derived[v.Type().Name()+"."+field.Name] {
				leaves(path+"."+field.Name, v.Field(i), f)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			leaves(fmt.Sprintf("%s[%d]", path, i), v.Index(i), f)
		}
	default:
		f(path, v)
	}
}

// nudge changes a value by the least that counts.
func nudge(v reflect.Value) {
	switch {
	case v.CanInt():
		v.SetInt(v.Int() - 1) // down, because entries of today in use cannot go up from all
	case v.CanUint():
		v.SetUint(v.Uint() + 1)
	case v.CanFloat():
		v.SetFloat(math.Nextafter(v.Float(), math.Inf(1)))
	case v.Kind() == reflect.Bool:
		v.SetBool(!v.Bool())
	default:
		panic("a state cannot hold a " + v.Type().String())
	}
}

func hash(s *State) uint64 {
	d := NewDigest()
	s.Add(&d)
	return d.Sum()
}

// TestHashCoversEveryField: the least change of any one field, however deep, changes the hash.
func TestHashCoversEveryField(t *testing.T) {
	s := full()
	plain, fields := hash(s), 0
	leaves("State", reflect.ValueOf(s).Elem(), func(path string, v reflect.Value) {
		kept := reflect.New(v.Type()).Elem()
		kept.Set(v)
		fields++
		nudge(v)
		if hash(s) == plain {
			t.Errorf("%s changes without the hash", path)
		}
		v.Set(kept)
	})
	t.Logf("%d fields", fields)
	if hash(s) != plain {
		t.Error("the state was not put back")
	}
}

// TestHashSeesLengthAndOrder: one more of anything, or two swapped, is another state.
func TestHashSeesLengthAndOrder(t *testing.T) {
	plain := hash(full())
	v := reflect.ValueOf(full()).Elem()
	for i := range v.NumField() {
		if v.Field(i).Kind() != reflect.Slice {
			continue
		}
		name := v.Type().Field(i).Name
		s := full()
		f := reflect.ValueOf(s).Elem().Field(i)
		reflect.Swapper(f.Interface())(0, 1)
		if hash(s) == plain {
			t.Errorf("two of %s change places without the hash", name)
		}
		s = full()
		f = reflect.ValueOf(s).Elem().Field(i)
		f.Set(reflect.Append(f, reflect.Zero(f.Type().Elem())))
		if hash(s) == plain {
			t.Errorf("one more of %s without the hash", name)
		}
	}
}

// TestHashIgnoresWhatIsNoState: the two zeros, room beyond the end of a slice, and entries of today that are not in use.
func TestHashIgnoresWhatIsNoState(t *testing.T) {
	s := full()
	plain := hash(s)
	s.People[0].Affect = math.Copysign(0, -1)
	s.Mail = append(make([]Message, 0, 100), s.Mail...)
	if hash(s) != plain {
		t.Error("a zero's sign or a slice's room count")
	}
	s.Me.Used = 0
	plain = hash(s)
	s.Me.Today[0].To = quantity.Hour
	if hash(s) != plain {
		t.Error("an entry that is not in use counts")
	}
}

// TestDigestIsFNV holds the start of the digest to the published vector of FNV-1a: eight zero bytes.
func TestDigestIsFNV(t *testing.T) {
	d := NewDigest()
	d.Word(0)
	if want := uint64(0xa8c7f832281a39c5); d.h != want { // 14695981039346656037 * 1099511628211^8 mod 2^64
		t.Errorf("got %016x, want %016x", d.h, want)
	}
}

// TestWordsAreBytes: a small word adds what its eight bytes add one by one.
func TestWordsAreBytes(t *testing.T) {
	for _, w := range [...]uint64{0, 1, 0x7f, 0xff, 0x100, 1 << 40, math.MaxUint64} {
		got, want := Digest{12345}, Digest{12345}
		got.Word(w)
		want.bytes(w)
		if got != want {
			t.Errorf("%#x: %x, byte by byte %x", w, got, want)
		}
	}
}
