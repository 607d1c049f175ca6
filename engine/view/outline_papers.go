package view

import (
	"fmt"
	"strings"
)

// This file outlines what lies on the desk: matters, the inbox, projects, the week, promises.

func (o outliner) matters() Node {
	list := Node{Role: "list"}
	for _, m := range o.page.Matters {
		list.Children = append(list.Children, Node{Role: "item", ID: m.ID, Name: m.Title, Text: o.matterText(m)})
	}
	return o.region("matters", "Matters", list)
}

func (o outliner) matterText(m Matter) string {
	fresh, since := "", m.Since
	if m.New {
		fresh, since = "new", ""
	}
	return o.sentences(fresh, m.Line, since, o.rounds(m.Rounds, "times"))
}

// matterHint stands for the text of a matter of which the manager knows what is behind it, wherever that has been read; "" for every other.
func (o outliner) matterHint(m Matter) string {
	if !m.Behind {
		return ""
	}
	return strings.TrimSuffix(o.sentences("you know what is behind it", m.Since, o.rounds(m.Rounds, "times")), ".")
}

func (o outliner) matterTitle(id string) string {
	for _, m := range o.page.Matters {
		if m.ID == id {
			return m.Title
		}
	}
	return id
}

func (o outliner) rounds(n int, of string) string {
	if n < 2 {
		return ""
	}
	return number(n) + " " + of + " to and fro"
}

func (o outliner) inbox() Node {
	list := Node{Role: "list"}
	for _, m := range o.page.Inbox.Messages {
		unread := ""
		if m.Unread {
			unread = "unread"
		}
		kind := m.Kind
		if kind == m.From { // a machine
			kind = ""
		}
		text := o.join(" ", m.Text, o.sentences(o.rounds(m.Rounds, "messages")))
		list.Children = append(list.Children, Node{Role: "item", Name: o.join(", ", m.When, m.From, kind, unread), Text: text})
	}
	return o.region("inbox", "Inbox", o.unread(), list)
}

func (o outliner) projects() Node {
	list := Node{Role: "list"}
	for _, p := range o.page.Projects {
		list.Children = append(list.Children, Node{Role: "item", ID: p.ID, Name: p.Name, Text: o.projectText(p)})
	}
	return o.region("projects", "Projects", list)
}

// projectText says what is reported of a project, and what those who lead it tell of it.
func (o outliner) projectText(p Project) string {
	return o.join(" ", append([]string{o.projectHead(p)}, o.boardLines(p)...)...)
}

// projectHead says what is reported of a project. Where it has a board, the share done stands in the report already.
func (o outliner) projectHead(p Project) string {
	due, report, done, finish := "", "", "", ""
	if p.Due != "" {
		due = "due " + p.Due
	}
	if p.Report != "" {
		report = p.Report
		if !strings.HasPrefix(report, "reported") {
			report = "the report says: " + p.Report
		}
	}
	if p.Board == nil && !strings.Contains(p.Report, "reported") {
		done = fmt.Sprintf("%.0f percent reported done", p.Done*100)
	}
	if p.High > 0 {
		finish = fmt.Sprintf("it expects to finish between working day %.0f and %.0f, due on %.0f", p.Low, p.High, p.DueDay)
	}
	return o.sentences(due, report, done, finish)
}

// boardLines is what those who lead a project tell of it, and who works on it since when: a line each.
func (o outliner) boardLines(p Project) []string {
	if p.Board == nil {
		return nil
	}
	team := make([]string, 0, len(p.Board.Team))
	for _, m := range p.Board.Team {
		fresh := ""
		if m.New {
			fresh = "new to it"
		}
		team = append(team, o.join(", ", m.Name, m.Share, m.Since, fresh))
	}
	working := "Nobody works on it."
	if len(team) > 0 {
		working = "At work on it: " + strings.Join(team, "; ") + "."
	}
	return []string{o.sentences("as those who lead it tell it: "+lower(p.Board.Told), p.Board.Sure), p.Board.Compared, working}
}

// yourself is what is yours in the week, and how good you feel to be with people.
func (o outliner) yourself() Node {
	list := Node{Role: "list"}
	none := ""
	if len(o.page.Standing) == 0 && len(WeekOffers(o.offers)) > 0 {
		none = "Nothing has a fixed place in it yet."
	}
	for _, line := range o.page.Standing {
		list.Children = append(list.Children, Node{Role: "item", Text: line})
	}
	for _, line := range o.page.Own {
		list.Children = append(list.Children, Node{Role: "item", Text: line})
	}
	for _, line := range o.page.Calendar {
		list.Children = append(list.Children, Node{Role: "item", Name: "Calendar", Text: line})
	}
	for _, a := range o.page.Advisers {
		list.Children = append(list.Children, Node{Role: "item", ID: a.ID, Name: a.Name, Text: o.sentences(a.Role, a.Note, a.Record, a.Last)})
	}
	felt := ""
	if f := o.page.Felt; f != nil {
		felt = o.join(" ", f.Text, "So it was "+f.Seen+".")
	}
	return o.region("week", "Your week", list, Node{Role: "status", Text: none}, Node{Role: "status", Text: o.page.Pile}, Node{Role: "status", Text: felt})
}

func (o outliner) promises() Node {
	states := map[string]string{
		"asked": "asked of you, not answered", "given": "you promised it", "declined": "you said no",
		"kept": "you kept it", "broken": "you did not keep it", "lapsed": "nobody is there to keep it to",
	}
	list := Node{Role: "list"}
	for _, p := range o.page.Promises {
		due := ""
		if p.Due != "" && p.State != "lapsed" {
			due = "due " + p.Due
		}
		list.Children = append(list.Children, Node{Role: "item", ID: p.ID, Name: p.Name, Text: o.sentences(p.Text, due, states[p.State])})
	}
	return o.region("promises", "Promises", list)
}
