package study

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Columns are the columns of the file of answers, which can be filled in by hand too.
func Columns() []string { return []string{"code", "when", "form", "vignette", "answer", "date"} }

// Answer is what one person answered to one vignette: a line of the file of answers.
type Answer struct {
	Code     string // of who answers, as the plan lists it
	When     string // before | after | later
	Form     string
	Vignette int // number on the form
	Text     string
	Date     string // 2026-11-26, or empty
}

// Row is the line as it is written.
func (a *Answer) Row() []string {
	return []string{a.Code, a.When, a.Form, strconv.Itoa(a.Vignette), a.Text, a.Date}
}

// ReadAnswers reads a file of answers and holds each line against the plan. All that is wrong is told together, each with its line.
func ReadAnswers(s *Study, in io.Reader) ([]Answer, error) {
	r := csv.NewReader(in)
	r.FieldsPerRecord = -1
	head, err := r.Read()
	if err != nil || !slices.Equal(trimmed(head), Columns()) {
		hint := ""
		if len(head) == 1 && strings.Count(head[0], ";") == len(Columns())-1 {
			hint = "; here semicolons stand between the fields: save the table with commas"
		}
		return nil, fmt.Errorf("line 1: the first line has to be %s%s", strings.Join(Columns(), ","), hint)
	}
	var list []Answer
	var wrong []error
	seen := map[string]int{}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if parse := (*csv.ParseError)(nil); errors.As(err, &parse) {
			wrong = append(wrong, fmt.Errorf("line %d: a quotation mark stands there that opens or closes nothing; take it out", parse.StartLine))
			continue
		}
		if err != nil { // of a disk: the next line would be the same error for ever
			return nil, err
		}
		line, _ := r.FieldPos(0)
		a, err := s.answer(trimmed(row))
		if err != nil {
			wrong = append(wrong, fmt.Errorf("line %d: %w", line, err))
			continue
		}
		key := fmt.Sprint(a.Code, " ", a.When, " ", a.Vignette)
		if first, twice := seen[key]; twice {
			wrong = append(wrong, fmt.Errorf("line %d: %s answered vignette %d %s on line %d already; leave one of the two", line, a.Code, a.Vignette, a.When, first))
			continue
		}
		seen[key] = line
		list = append(list, a)
	}
	return list, errors.Join(wrong...)
}

func trimmed(row []string) []string {
	out := make([]string, len(row))
	for i := range row {
		out[i] = strings.TrimSpace(strings.TrimPrefix(row[i], "\ufeff"))
	}
	return out
}

// answer reads one line.
func (s *Study) answer(row []string) (Answer, error) {
	if len(row) != len(Columns()) {
		return Answer{}, fmt.Errorf("there are %d fields, and have to be %d: %s", len(row), len(Columns()), strings.Join(Columns(), ","))
	}
	p, err := s.Find(row[0])
	if err != nil {
		return Answer{}, err
	}
	form, err := p.FormAt(row[1])
	if err != nil {
		return Answer{}, err
	}
	if !strings.EqualFold(form, row[2]) {
		return Answer{}, fmt.Errorf("%s has form %s %s, and not %s", p.Code, form, row[1], row[2])
	}
	items := Form(form)
	n, err := strconv.Atoi(row[3])
	if err != nil || n < 1 || n > len(items) {
		return Answer{}, fmt.Errorf("there is no vignette %q; there are 1 to %d", row[3], len(items))
	}
	if _, err := items[n-1].Points(row[4]); err != nil {
		return Answer{}, fmt.Errorf("vignette %d: %w", n, err)
	}
	if _, err := time.Parse(time.DateOnly, row[5]); err != nil && row[5] != "" {
		return Answer{}, fmt.Errorf("%q is no date; write it as 2026-11-26, or leave it empty", row[5])
	}
	return Answer{p.Code, row[1], form, n, row[4], row[5]}, nil
}

// Case is one participant with what their answers are worth; a form that is not whole is nil.
type Case struct {
	Participant
	Scores [3]*Score // before, after, later
	Dates  [3]string // of the last answer of each
}

// Cases puts plan and answers together, everybody who was allocated, in the order of the plan.
func (s *Study) Cases(list []Answer) []Case {
	out := make([]Case, len(s.Participants))
	for i := range s.Participants {
		c := &out[i]
		c.Participant = s.Participants[i]
		for k, when := range Whens() {
			given := map[int]string{}
			for _, a := range list {
				if a.Code == c.Code && a.When == when {
					given[a.Vignette], c.Dates[k] = a.Text, a.Date
				}
			}
			if score, err := Scored(Form(c.Forms[k]), given); err == nil {
				c.Scores[k] = &score
			}
		}
	}
	return out
}

// ExportColumns are the columns of the export: a row for each participant.
func ExportColumns() []string {
	list := []string{"code", "block", "arm", "cast", "luck"}
	for _, when := range Whens() {
		list = append(list, when+"_form", when+"_date", when+"_total")
		for _, g := range goals {
			list = append(list, when+"_"+strings.ToLower(g.ID))
		}
	}
	return list
}

// ExportRow is one participant in these columns; what was not answered is empty.
func (c *Case) ExportRow() []string {
	row := []string{c.Code, strconv.Itoa(c.Block), c.Arm, strconv.FormatUint(c.Cast, 10), strconv.FormatUint(c.Luck, 10)}
	for k := range Whens() {
		row = append(row, c.Forms[k], c.Dates[k])
		if c.Scores[k] == nil {
			row = append(row, "", "", "", "", "")
			continue
		}
		row = append(row, strconv.Itoa(c.Scores[k].Total))
		for _, p := range c.Scores[k].ByGoal {
			row = append(row, strconv.Itoa(p))
		}
	}
	return row
}
