package fates

import (
	"strings"

	"headcount/engine/policy"
)

// MachineRules is the sheet of rules that keeps machines up: what is down is started again, what is flawed is patched, and else the hottest hands
// over half of its load.
const MachineRules = `promises 3
failed > 0 -> operate failed restart
flawed > 0 -> operate flawed patch
otherwise -> operate hottest shift`

// machineSheet is one way of seeing to machines, as a sheet of rules with its lines apart by semicolons.
type machineSheet struct{ name, rules string }

// machineSheets are what a play among machines is held against, each to be read aloud. Shares are relative to them.
var machineSheets = []machineSheet{
	{"restart, patch and shift", MachineRules},
	{"restart and shift", "promises 3; failed > 0 -> operate failed restart; otherwise -> operate hottest shift"},
	{"restart and patch", "promises 3; failed > 0 -> operate failed restart; flawed > 0 -> operate flawed patch; otherwise -> wait"},
	{"patch and shift", "promises 3; flawed > 0 -> operate flawed patch; otherwise -> operate hottest shift"},
	{"restart alone", "promises 3; failed > 0 -> operate failed restart; otherwise -> wait"},
	{"shift alone", "promises 3; otherwise -> operate hottest shift"},
	{"restart whatever is hottest", "promises 3; otherwise -> operate hottest restart"},
	{"look on", "promises 3; otherwise -> wait"},
}

// table reads the sheet; one that cannot be read is our own mistake.
func (s machineSheet) table() *policy.RuleTable {
	t, problems := policy.ParseRules(strings.ReplaceAll(s.rules, ";", "\n"))
	if t == nil {
		panic("fates: the sheet of " + s.name + " cannot be read: " + problems[0].Error())
	}
	return t
}
