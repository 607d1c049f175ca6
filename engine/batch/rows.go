package batch

import (
	"encoding/csv"
	"io"
	"strconv"
)

// Column says what a column of the CSV or a field of the JSON holds.
type Column struct {
	Where   string `json:"where"` // "csv", "json" or "json groups"
	Name    string `json:"name"`
	Type    string `json:"type"`
	Unit    string `json:"unit"`
	Meaning string `json:"meaning"`
}

const none = "-"

// Dictionary returns the data dictionary: every column of the CSV, then every field of the JSON.
func Dictionary() []Column {
	row := func(name, kind, unit, meaning string) Column { return Column{"csv", name, kind, unit, meaning} }
	doc := func(name, kind, unit, meaning string) Column { return Column{"json", name, kind, unit, meaning} }
	group := func(name, kind, unit, meaning string) Column { return Column{"json groups", name, kind, unit, meaning} }
	const point = "points of the scenario's yardstick"
	return []Column{
		row("scenario", "text", none, "id of the scenario"),
		row("cast", "whole number", none, "root seed of who the people are"),
		row("luck", "whole number", none, "root seed of everything else that is chance"),
		row("policy", "text", none, "who decided"),
		row("weeks", "whole number", "weeks", "how long the scenario is"),
		row("yardstick", "number", point, "what the play came to; empty where it broke off"),
		row("outcome", "text", none, "id of the ending; "+Faulty+" where the play broke off by a mistake of the program"),
		row("hash", "text", none, "names the last state, as `headcount run` does: 16 hex digits; empty where the play broke off"),
		row("NAME", "number", "as `headcount params` says", "value of a coefficient that was set, one column for each --set, under its name; after the others"),
		doc("scenario", "text", none, "id of the scenario"),
		doc("rules_hash", "text", none, "names everything in the scenario that can change a play"),
		doc("weeks", "whole number", "weeks", "how long the scenario is"),
		doc("plays", "whole number", "plays", "finished, those that broke off included"),
		doc("of", "whole number", "plays", "of the whole experiment"),
		doc("groups", "list", none, "one for each combination of settings and each policy, in the order of the plan; those without a finished play are left out"),
		group("settings", "list", none, "name and value of each coefficient that was set"),
		group("policy", "text", none, "who decided"),
		group("plays", "whole number", "plays", "that came to an end"),
		group("faults", "whole number", "plays", "that broke off by a mistake of the program; in no other figure"),
		group("mean", "number", point, "mean of the yardstick, rounded play by play to thousandths"),
		group("low", "number", point, "lower end of the 95 % interval of the mean (Student); of a single play there is none, and both ends are the mean"),
		group("high", "number", point, "upper end of it"),
		group("sd", "number", point, "standard deviation between plays"),
		group("min", "number", point, "least, to thousandths"),
		group("p05", "number", point, "5 % of plays came to this or less; three significant digits"),
		group("p25", "number", point, "a quarter of plays; three significant digits"),
		group("p50", "number", point, "median; three significant digits"),
		group("p75", "number", point, "three quarters of plays; three significant digits"),
		group("p95", "number", point, "95 % of plays; three significant digits"),
		group("max", "number", point, "most, to thousandths"),
		group("outcomes", "list", none, "for each ending its id, plays, share of plays, and low and high of the share's 95 % interval (Wilson)"),
	}
}

// WriteRows writes the finished plays as CSV, in the order of the plan, with a line of names first. A small store has none to write.
func (s *Store) WriteRows(out io.Writer) error {
	w := csv.NewWriter(out)
	var record []string
	for _, c := range Dictionary() {
		if c.Where == "csv" && c.Name != "NAME" {
			record = append(record, c.Name)
		}
	}
	for _, set := range s.Plan.Settings {
		record = append(record, set.Name)
	}
	if err := w.Write(record); err != nil {
		return err
	}
	number := func(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
	came := func(r *Row) string {
		if r.Outcome == Faulty {
			return ""
		}
		return number(r.Yardstick)
	}
	for _, b := range s.Blocks() {
		for k := range b.Outcome {
			r := s.Plan.row(&b, k)
			record = append(record[:0], r.Scenario, strconv.FormatUint(r.Cast, 10), strconv.FormatUint(r.Luck, 10), r.Policy, strconv.Itoa(r.Weeks),
				came(&r), r.Outcome, r.Hash)
			for _, v := range r.Values {
				record = append(record, number(v))
			}
			if err := w.Write(record); err != nil {
				return err
			}
		}
	}
	w.Flush()
	return w.Error()
}
