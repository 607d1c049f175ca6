//go:build !js

package main

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"headcount/sim/params"
)

func newParams(c *console) *cobra.Command {
	var format, section, grade string
	var sources bool
	cmd := &cobra.Command{
		Use:   "params",
		Short: "Every coefficient of the model: value, unit, range, evidence grade, source",
		Long: "Every coefficient of the model, by mechanism: value, unit, plausible range, distribution, evidence grade, source and how it was checked.\n" +
			"Grades: A meta-analysis or repeatedly replicated; B one large field study or several smaller ones; C a single or old study; D our own\n" +
			"assumption. Where a source is named for a direction, for existence or for order, the grade is that of as\n" +
			"much, and the size is ours. Status: L1 an abstract or the paper's own page was read, L2 a retelling, M from memory; no paper was read whole.",
		Example: "  headcount params --section trust --grade D\n  headcount params --format csv > params.csv\n  headcount params --sources",
		Args:    atMost(0),
		RunE: func(*cobra.Command, []string) error {
			if sources {
				return printWorks(c, format)
			}
			entries, err := chosenParams(section, grade)
			if err != nil {
				return err
			}
			switch format {
			case "json":
				return printJSON(c, entries)
			case "csv":
				return paramsCSV(c, entries)
			case "table":
				return paramsTable(c, entries)
			}
			return fmt.Errorf("there is no format %q; there are table, csv and json", format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, csv or json")
	cmd.Flags().StringVar(&section, "section", "", "only the mechanisms whose name holds this, such as trust")
	cmd.Flags().StringVar(&grade, "grade", "", "only these evidence grades, such as D or AB")
	cmd.Flags().BoolVar(&sources, "sources", false, "the works that coefficients, targets, scenarios and the forms of the study cite, in the place of the coefficients")
	return cmd
}

// printWorks lists what is cited, with where it is to be found and what of it was read.
func printWorks(c *console, format string) error {
	list := params.Sources()
	switch format {
	case "json":
		return printJSON(c, list)
	case "csv":
		rows := [][]string{{"by", "year", "work", "status"}}
		for _, s := range list {
			rows = append(rows, []string{s.By, s.Year, s.Work, s.Status})
		}
		return csv.NewWriter(c.out).WriteAll(rows)
	case "table":
		for _, s := range list {
			fmt.Fprintf(c.out, "%s (%s). %s [%s]\n", s.By, s.Year, s.Work, s.Status)
		}
		_, err := fmt.Fprintf(c.out, "%d works\n", len(list))
		return err
	}
	return fmt.Errorf("there is no format %q; there are table, csv and json", format)
}

// chosenParams returns the entries of the mechanisms whose name holds section and whose grade is among the letters of grade; empty is all.
func chosenParams(section, grade string) ([]params.Entry, error) {
	grade = strings.ToUpper(strings.ReplaceAll(grade, ",", ""))
	if bad := strings.Trim(grade, "ABCD"); bad != "" {
		return nil, fmt.Errorf("there is no grade %q; there are A, B, C and D", bad)
	}
	var found []params.Entry
	var sections []string
	for _, e := range params.Registry() {
		if !slices.Contains(sections, e.Section) {
			sections = append(sections, e.Section)
		}
		if strings.Contains(strings.ToLower(e.Section), strings.ToLower(section)) && (grade == "" || strings.Contains(grade, e.Grade)) {
			found = append(found, e)
		}
	}
	if len(found) == 0 && !slices.ContainsFunc(sections, func(s string) bool { return strings.Contains(strings.ToLower(s), strings.ToLower(section)) }) {
		return nil, fmt.Errorf("there is no mechanism with %q in its name; there are %s", section, strings.Join(sections, "; "))
	}
	if found == nil {
		found = []params.Entry{}
	}
	return found, nil
}

func plain(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func paramsCSV(c *console, entries []params.Entry) error {
	w := csv.NewWriter(c.out)
	rows := [][]string{{
		"name", "value", "unit", "low", "high", "family", "grade", "status", "checked_by", "date", "section", "source", "note", "flips",
	}}
	for _, e := range entries {
		rows = append(rows, []string{
			e.Name, plain(e.Value), e.Unit, plain(e.Low), plain(e.High), e.Family, e.Grade, e.Status, e.Checked, e.Date, e.Section, e.Source, e.Note,
			strings.Join(e.Flips, " "),
		})
	}
	return w.WriteAll(rows)
}

// paramsTable prints a table by mechanism, in the order in which mechanisms come up.
func paramsTable(c *console, entries []params.Entry) error {
	var order []string
	bySection := map[string][]params.Entry{}
	grades, read, directions := map[string]int{}, map[string]int{}, 0
	for _, e := range entries {
		if bySection[e.Section] == nil {
			order = append(order, e.Section)
		}
		bySection[e.Section] = append(bySection[e.Section], e)
		grades[e.Grade]++
		read[e.Status]++
		if e.Grade != "D" && e.OfDirection() {
			directions++
		}
	}
	for _, section := range order {
		fmt.Fprintf(c.out, "%s\n", section)
		w := tabwriter.NewWriter(c.out, 0, 8, 2, ' ', 0)
		for _, e := range bySection[section] {
			fmt.Fprintf(w, "  %s\t%s\t%s\t%s to %s\t%s\t%s\t%s\t%s\n", e.Name, plain(e.Value), e.Unit, plain(e.Low), plain(e.High), e.Family, e.Grade,
				cited(e), told(e))
		}
		if err := w.Flush(); err != nil {
			return err
		}
		fmt.Fprintln(c.out)
	}
	_, err := fmt.Fprintf(c.out, "%d coefficients: grade A %d, B %d, C %d, D %d; of A to C %d are of a direction and not of a size; status L1 %d, L2 %d, M %d, our own %d\n",
		len(entries), grades["A"], grades["B"], grades["C"], grades["D"], directions, read["L1"], read["L2"], read["M"], read[""])
	return err
}

// cited is the source with how and when it was checked: "Nichols 2019 [L1, 2026-11-25]".
func cited(e params.Entry) string {
	switch {
	case e.Status == "":
		return e.Source
	case e.Date == "":
		return e.Source + " [" + e.Status + "]"
	}
	return e.Source + " [" + e.Status + ", " + e.Date + "]"
}

// told is the note, with the lessons that the coefficient turns.
func told(e params.Entry) string {
	if len(e.Flips) == 0 {
		return e.Note
	}
	return e.Note + "; TURNS " + strings.Join(e.Flips, ", ")
}
