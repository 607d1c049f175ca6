//go:build !js

package main

import (
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"headcount/sim/params"
)

func newParams(c *console) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "params",
		Short: "Every coefficient of the model: value, unit, range, evidence grade, source",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			switch format {
			case "json":
				return printJSON(c, params.Registry())
			case "csv":
				return paramsCSV(c)
			case "table":
				return paramsTable(c)
			}
			return fmt.Errorf("there is no format %q; there are table, csv and json", format)
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "table, csv or json")
	return cmd
}

func plain(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

func paramsCSV(c *console) error {
	w := csv.NewWriter(c.out)
	rows := [][]string{{"name", "value", "unit", "low", "high", "grade", "status", "section", "source", "note"}}
	for _, e := range params.Registry() {
		rows = append(rows, []string{e.Name, plain(e.Value), e.Unit, plain(e.Low), plain(e.High), e.Grade, e.Status, e.Section, e.Source, e.Note})
	}
	return w.WriteAll(rows)
}

// paramsTable prints a table by mechanism, in the order in which mechanisms come up.
func paramsTable(c *console) error {
	var order []string
	bySection := map[string][]params.Entry{}
	grades := map[string]int{}
	for _, e := range params.Registry() {
		if bySection[e.Section] == nil {
			order = append(order, e.Section)
		}
		bySection[e.Section] = append(bySection[e.Section], e)
		grades[e.Grade]++
	}
	total := 0
	for _, section := range order {
		fmt.Fprintf(c.out, "%s\n", section)
		w := tabwriter.NewWriter(c.out, 0, 8, 2, ' ', 0)
		for _, e := range bySection[section] {
			source := strings.TrimSpace(e.Source + " " + bracketed(e.Status))
			fmt.Fprintf(w, "  %s\t%s\t%s\t%s to %s\t%s\t%s\t%s\n", e.Name, plain(e.Value), e.Unit, plain(e.Low), plain(e.High), e.Grade, source, e.Note)
			total++
		}
		if err := w.Flush(); err != nil {
			return err
		}
		fmt.Fprintln(c.out)
	}
	_, err := fmt.Fprintf(c.out, "%d coefficients: grade A %d, B %d, C %d, D %d\n", total, grades["A"], grades["B"], grades["C"], grades["D"])
	return err
}

func bracketed(status string) string {
	if status == "" {
		return ""
	}
	return "[" + status + "]"
}
