package server

import (
	"fmt"
	"strings"

	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/seat"
)

// letterPage is a page of the room's own.
func letterPage(p *phonePage, heading string, lines ...string) view.Page {
	return view.Page{Stop: "room", Title: p.Title, Date: p.Moment.When, Letter: &view.Letter{Heading: heading, Lines: lines}}
}

// tokensPage asks for ten tokens, as the debrief of a play does.
func tokensPage(p *phonePage) (view.Page, []view.Offer) {
	page := view.Page{Stop: "end", Title: p.Title, Date: p.Moment.When, Debrief: &view.Debrief{Step: "tokens"}}
	return page, []view.Offer{{ID: seat.Tokens, Group: "debrief", Text: "Lay them so"}}
}

// roomPage is what stands where nothing is played just now.
func roomPage(p *phonePage) (view.Page, []view.Offer) {
	switch {
	case p.Phase == room.Lobby:
		return letterPage(p, p.Title, p.Waits(), p.Frame()), nil
	case p.Phase == room.Paused:
		return letterPage(p, "Paused", "Nothing is lost, and your time stands still."), nil
	case p.Phase == room.Ended:
		return letterPage(p, "Thank you", "The session is over. What you do with it is yours.",
			"One thing for your real week: “When …, I will …” Write it where you will see it on Monday.",
			"Before you began, this was published: "+p.Promised+". It is the SHA-256 of the seed all chance came from, which is published now: "+p.Master), nil
	case p.Proposal != nil:
		return proposalPageOf(p)
	case p.Phase == room.Playing:
		return letterPage(p, "A moment", "Your play could not be opened. Please tell whoever leads the session."), nil
	}
	return afterPage(p), nil
}

// proposalPageOf asks for a vote, or waits for it.
func proposalPageOf(p *phonePage) (view.Page, []view.Offer) {
	q := p.Proposal
	var lines []string
	if q.Forecast >= 0 {
		lines = append(lines, fmt.Sprintf("Expected: %d %%.", q.Forecast))
	}
	lines = append(lines, fmt.Sprintf("%d for, %d against. %s", q.Yes, q.No, q.Takes()))
	var offers []view.Offer
	if q.May {
		offers = []view.Offer{{ID: seat.Yes, Group: "page", Text: "Carry it"}, {ID: seat.No, Group: "page", Text: "Not so"}}
	}
	return letterPage(p, "On the table: "+q.Text, lines...), offers
}

// afterPage is what a round leaves, and what the room did in it once that is shown.
func afterPage(p *phonePage) view.Page {
	heading, lines := "Look up", []string{"The round is over; you were still at it. It counts for nobody, and the next one starts everybody from the same moment again."}
	switch {
	case p.Free:
		heading, lines = "The time is up", []string{"Look up: whoever leads goes on from here."}
	case p.Late && p.Laid == nil:
		lines = []string{"You have a seat. This round is over; the next one starts everybody from the same moment, you among them."}
	case p.Laid != nil:
		lines = []string{fmt.Sprintf("Your ten tokens are laid: %d on your choice, %d on other people, %d on luck.", p.Laid[0], p.Laid[1], p.Laid[2])}
	}
	if a := p.Mine; a != nil {
		chose := "You chose: " + stopped(a.Text)
		if a.Forecast >= 0 {
			chose += fmt.Sprintf(" You expected %d %%.", a.Forecast)
		}
		lines = append(lines, chose, a.Told)
	}
	if t := p.Own; t != nil {
		lines = append(lines, ownLines(t)...)
	}
	if p.Pair > 0 {
		lines = append(lines, fmt.Sprintf("Pair %d: one other device in the room shows this number. You both chose %s and lived different things. Find each other, compare what you expected.", p.Pair, p.Alike))
	}
	if p.Spread != nil {
		heading = "What the room did"
		if p.Free {
			lines = append(lines, fmt.Sprintf("%s, %s.", p.Spread.Round.Title, p.Spread.Round.When))
		}
		lines = append(lines, spreadLines(p.Spread)...)
	}
	return letterPage(p, heading, lines...)
}

// stopped ends words with a full stop, unless they end with a mark of their own.
func stopped(words string) string {
	if _, _, _, speech := voice.Speech(words); speech || voice.Ended(words) {
		return words
	}
	return words + "."
}

// ownLines is how a table looks back.
func ownLines(t *tableRow) []string {
	lines := []string{voice.Capital(t.Name) + ", look back: your table was still at it when the round closed."}
	if t.Played {
		lines[0] = voice.Capital(t.Name) + ", look back. You chose: " + stopped(t.Answer.Text)
		if t.Answer.Forecast >= 0 {
			lines[0] += fmt.Sprintf(" You expected %d %%.", t.Answer.Forecast)
		}
		lines = append(lines, t.Answer.Told)
	}
	if sum := t.Tally; sum != nil {
		lines = append(lines, fmt.Sprintf("The tokens of %d at your table: %s.", sum.People, sum.Words()))
	}
	if t.Alike != "" {
		lines = append(lines, voice.Capital(t.Alike)+" chose the same and lived something else. Go and compare what you expected.")
	}
	return lines
}

// foretold holds the forecasts of a choice against what came of it; "" where none was made.
func foretold(s *room.Share) string {
	var said []string
	if n := len(s.Forecasts); n > 0 {
		said = append(said, fmt.Sprintf("They said %s on average; for %d of %d it happened.", percent(s.Mean), s.Hoped, n))
	}
	switch {
	case s.Never > 0 && len(said) == 0:
		said = append(said, "No answer came that their forecasts could be held against.")
	case s.Never > 0:
		said = append(said, fmt.Sprintf("To %d more no answer came.", s.Never))
	}
	return strings.Join(said, " ")
}

// Apart says of tables that they are left out of what is shown, and why; "" of none.
func Apart(tables int) string {
	switch tables {
	case 0:
		return ""
	case 1:
		return "One more table is not counted here: one person decided alone at it, among few tables."
	}
	return fmt.Sprintf("%d more tables are not counted here: one person decided alone at each, among few tables.", tables)
}

func apartLines(tables int) []string {
	if tables == 0 {
		return nil
	}
	return []string{Apart(tables)}
}

// spreadLines is what the room did, in words.
func spreadLines(s *shownPage) []string {
	if !s.Enough {
		lines := []string{fmt.Sprintf("%d answered. Below five, nothing is shown, so that nobody stands out: talk it through instead.", s.People)}
		return append(lines, apartLines(s.Apart)...)
	}
	var lines []string
	for i := range s.Rows {
		row := &s.Rows[i]
		lines = append(lines, fmt.Sprintf("%s: %d of %d.", row.Text, row.Count, s.Answered))
		for _, m := range row.Marks {
			lines = append(lines, fmt.Sprintf("%d × %s", m.N, m.Told))
		}
		if said := foretold(&row.Share); said != "" {
			lines = append(lines, said)
		}
	}
	lines = append(lines, apartLines(s.Apart)...)
	if s.Pair != nil {
		lines = append(lines, fmt.Sprintf("Same scene, same person, same choice, and %d different outcomes: %s", len(s.Pair.Marks), s.Pair.Text))
	}
	if c := s.Calling; c != nil {
		lines = append(lines, fmt.Sprintf("Forecasts of the room: %s on average. It happened for %s of %d.", percent(c.Said), percent(c.Came), c.N))
	}
	if sum := s.Tally; sum != nil {
		lines = append(lines, fmt.Sprintf("Tokens of %d people: %s.", sum.People, sum.Words()))
	}
	return append(lines, "All of this holds in this model only.")
}
