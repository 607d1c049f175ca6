package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/term"
)

// racks is a machine room of four at load .5, base .4.
func racks() *Context {
	c := room()
	c.Spec.Machines = make([]org.MachineSpec, 4)
	for k := range c.Spec.Machines {
		c.Spec.Machines[k].Project = term.NoProject
		c.State.Machines = append(c.State.Machines, org.Machine{Base: .4, Load: .5})
	}
	return c
}

// busiest is which machine took the surge of a watch.
func busiest(c *Context) int {
	for k := range c.State.Machines {
		if c.State.Machines[k].Load > .7 {
			return k
		}
	}
	return -1
}

// TestWatch: .5 + .4*(.4-.5) = .46 everywhere, and .46 + .3 = .76 on the one that took the surge; no alarm up to what it can do.
func TestWatch(t *testing.T) {
	c := racks()
	Machines(c)
	hot := busiest(c)
	for k, m := range c.State.Machines {
		want := .46
		if k == hot {
			want = .76
		}
		same(t, "load", m.Load, want)
		equal(t, "alarms", m.Alarms, 0)
	}
	if hot < 0 {
		t.Fatal("no surge")
	}
}

// TestAlarmsAndTrip: a machine at 2.0 stands at 2.0 + .4*(.4-2.0) = 1.36 after one watch, an alarm; with two before it goes down and its
// 1.36 is shared by three, .453 each.
func TestAlarmsAndTrip(t *testing.T) {
	c := racks()
	c.State.Machines[1].Load, c.State.Machines[1].Alarms = 2, 2
	c.Params.Machines.Surge = 0
	Machines(c)
	m := &c.State.Machines[1]
	if !m.Down || m.Downs != 1 || m.Load != 0 {
		t.Errorf("three alarms: %+v", m)
	}
	same(t, "shared", c.State.Machines[0].Load, .46+1.36/3)
	equal(t, "news", len(c.State.News), 1)
	before := c.State.Machines[0].Load
	Machines(c) // what is down stays down, and takes nothing
	equal(t, "down", c.State.Machines[1].Load, 0)
	same(t, "back", c.State.Machines[0].Load, before+.4*(.4-before))
}

// TestAlarmsClear: one alarm less a quiet watch, none below nought; a flaw raises one every second watch and lets none clear.
func TestAlarmsClear(t *testing.T) {
	c := racks()
	c.Params.Machines.Surge = 0
	c.State.Machines[0].Alarms = 1
	c.State.Machines[2].Flawed = true // day 1 gap 1 is watch 5; with the number 2 it shows on even watches
	got := [][2]int{}
	for range 4 {
		c.State.Gap = (c.State.Gap + 1) % 4
		if c.State.Gap == 0 {
			c.State.Day++
		}
		Machines(c)
		got = append(got, [2]int{c.State.Machines[0].Alarms, c.State.Machines[2].Alarms})
	}
	want := [][2]int{{0, 1}, {0, 1}, {0, 2}, {0, 2}} // watches 6, 7, 8, 9
	for i := range want {
		equal(t, "alarms", got[i], want[i])
	}
}

// TestFlawsSwitchedOff: with no watches in which a flaw shows it raises no alarm, and lets none clear.
func TestFlawsSwitchedOff(t *testing.T) {
	c := racks()
	c.Params.Machines.Surge, c.Params.Machines.Flaw = 0, 0
	c.State.Machines[2].Flawed, c.State.Machines[2].Alarms = true, 1
	for gap := range 4 {
		c.State.Gap = gap
		Machines(c)
	}
	equal(t, "alarms", c.State.Machines[2].Alarms, 1)
}

// TestOperate: what each act does to whom, by hand.
func TestOperate(t *testing.T) {
	c := racks()
	c.State.Machines[3].Load, c.State.Machines[0].Load = 1, .3
	equal(t, "shift", c.Operate(3, term.Shift), true)
	same(t, "half", c.State.Machines[3].Load, .5)
	same(t, "to the coolest", c.State.Machines[0].Load, .8)

	c = racks()
	c.State.Machines[1] = org.Machine{Base: .4, Down: true, Alarms: 3, Flawed: true}
	equal(t, "patch what is down", c.Operate(1, term.Patch), false)
	equal(t, "shift what is down", c.Operate(1, term.Shift), false)
	equal(t, "restart", c.Operate(1, term.Restart), true)
	if m := c.State.Machines[1]; m.Down || m.Alarms != 0 || m.Load != .4 || !m.Flawed {
		t.Errorf("restarted: %+v", m)
	}
	equal(t, "patch", c.Operate(1, term.Patch), true)
	equal(t, "flaw", c.State.Machines[1].Flawed, false)
	equal(t, "patch again", c.Operate(1, term.Patch), false)
	c.Operate(0, term.Restart) // .5 goes to three others
	same(t, "restart of one that is up", c.State.Machines[2].Load, .5+.5/3)
}

// TestMachinesAreLawful: other luck moves the surge and nothing else; the same luck is the same watch; switched off nothing runs.
func TestMachinesAreLawful(t *testing.T) {
	a, b, off := racks(), racks(), racks()
	Machines(a)
	Machines(b)
	equal(t, "hash", sum(a.State), sum(b.State))
	for k := range 50 {
		c := racks()
		c.Luck = lucky(k)
		Machines(c)
		all := 0.0
		for _, m := range c.State.Machines {
			all += m.Load
		}
		same(t, "all load", all, 4*.46+.3)
	}
	off.Params.Machines.On = 0
	before := sum(off.State)
	Machines(off)
	equal(t, "switched off", sum(off.State), before)
}

// TestOutageHoldsBack: people wait for what is down, by as much as was declared, and no longer than that.
func TestOutageHoldsBack(t *testing.T) {
	c := racks()
	c.Spec.Machines[0] = org.MachineSpec{Project: 0, Blocks: .25}
	before := Blocked(c, 2)
	c.State.Machines[0].Down = true
	same(t, "blocked", Blocked(c, 2)-before, .25)
	c.State.People[2].Project = term.NoProject
	same(t, "elsewhere", Blocked(c, 2), before)
}

// TestMachineCauses: going down and being acted on are told to whoever asks why.
func TestMachineCauses(t *testing.T) {
	c, l := racks(), &ledger{}
	c.Causes = l
	c.State.Machines[1].Alarms = params.Default().Machines.Trips
	c.State.Machines[1].Load = 3
	Machines(c)
	c.Operate(1, term.Restart)
	if len(*l) != 2 || (*l)[0].What != "down" {
		t.Errorf("causes: %+v", *l)
	}
}
