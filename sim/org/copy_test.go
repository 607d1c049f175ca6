package org

import (
	"reflect"
	"testing"
)

// TestCopyEquals: a copy into a bigger, a smaller and an empty state is equal in every field, those no hash covers included.
func TestCopyEquals(t *testing.T) {
	big := full()
	for range 5 {
		big.People, big.Mail, big.Wait = append(big.People, Person{}), append(big.Mail, Message{}), append(big.Wait, Pending{})
	}
	for _, to := range []*State{big, {}, full()} {
		s := full()
		s.News[0].Booked = true
		to.CopyFrom(s)
		if !reflect.DeepEqual(to, s) {
			t.Errorf("copy differs:\n%+v\n%+v", to, s)
		}
	}
	if s := full(); !reflect.DeepEqual(s.Clone(), s) {
		t.Error("clone differs")
	}
}

// TestCopySharesNothing: changing any field of a copy leaves the original as it was, and the other way round.
func TestCopySharesNothing(t *testing.T) {
	for _, swap := range []bool{false, true} {
		s := full()
		c := s.Clone()
		if swap {
			s, c = c, s
		}
		leaves("State", reflect.ValueOf(c).Elem(), func(_ string, v reflect.Value) { nudge(v) })
		if !reflect.DeepEqual(s, full()) {
			t.Errorf("the other state changed: %+v", s)
		}
	}
}

// TestCopyReusesMemory: copying into a state that has held as much allocates nothing.
func TestCopyReusesMemory(t *testing.T) {
	s, to := full(), full()
	if n := testing.AllocsPerRun(100, func() { to.CopyFrom(s) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
