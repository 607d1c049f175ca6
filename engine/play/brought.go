package play

import (
	"encoding/json"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
)

// Brought is what goes into a new play of a scenario from what is kept: from the newest first life of another scenario that was looked back on to its
// end, and with it all that went into that one. What somebody else decided the first days of does not count, nor does what was played for a study. from is
// the title of the other scenario. Both are empty where there is none, or none that can still be followed: of a scenario that has gone or has other rules
// now, nobody can say any more what came of it. The error is that of the store.
func Brought(store save.Store, sc *scenario.Scenario, open func(name string) (*scenario.Scenario, error)) (carry json.RawMessage, from string, err error) {
	list, err := store.List()
	if err != nil {
		return nil, "", err
	}
	for _, info := range list {
		if !info.Done || info.Ahead || info.Scenario == sc.Source.ID {
			continue
		}
		log, _, err := store.Read(info.ID)
		if err != nil || log.Header.Life != nil || log.Header.Ahead != nil || StudyOf(log) != "" {
			continue
		}
		other, err := open(info.Scenario)
		if err != nil {
			continue
		}
		if carry, err := session.Carry(other, log); err == nil {
			return carry, other.Source.Title, nil
		}
	}
	return nil, "", nil
}
