package play

import (
	"errors"
	"time"

	"headcount/engine/declog"
	"headcount/engine/save"
)

// Card is what a player meant to do in the real week, written at the end of an earlier play and not asked about yet.
type Card struct {
	Save    string // id of the play it was written in
	Text    string
	Written time.Time // when, for people; never an input
	of      int       // number of its entry
}

// Due reports whether it is time to ask whether it was done: on a later day than that on which it was written, for it is about a working week.
func (c *Card) Due(now time.Time) bool {
	y, m, d := c.Written.In(now.Location()).Date()
	return !now.Before(time.Date(y, m, d+1, 0, 0, 0, 0, now.Location()))
}

// cardsLookedAt bounds how many plays are read in search of a card.
const cardsLookedAt = 20

// LastCard finds the newest card in a store; nil where there is none, or where the newest has been answered. A play that cannot be read is passed
// over: a card is not worth refusing to start.
func LastCard(store save.Store) *Card {
	infos, err := store.List()
	if err != nil {
		return nil
	}
	looked := 0
	for _, info := range infos {
		if !info.Done || looked == cardsLookedAt {
			continue
		}
		looked++
		log, _, err := store.Read(info.ID)
		if err != nil {
			continue
		}
		if card, answered := cardIn(log); answered {
			return nil
		} else if card != nil {
			card.Save, card.Written = info.ID, info.Modified
			return card
		}
	}
	return nil
}

// cardIn returns the card of a play and whether it has been answered.
func cardIn(log declog.Log) (card *Card, answered bool) {
	for _, e := range log.Entries {
		if e.Kind != declog.KindNote || e.Note == nil {
			continue
		}
		switch e.Note.About {
		case declog.NoteCard:
			card, answered = &Card{Text: e.Note.Text, of: e.N}, false
		case declog.NoteCardDone:
			answered = card != nil
		}
	}
	if answered {
		card = nil
	}
	return card, answered
}

// Answer keeps whether it was done, with the play the card was written in. A card that is not answered is asked about again.
func (c *Card) Answer(store save.Store, did bool) error {
	log, _, w, err := store.Open(c.Save)
	if err != nil {
		return err
	}
	text := "no"
	if did {
		text = "yes"
	}
	day, gap := log.Day(), 0
	if n := len(log.Entries); n > 0 {
		gap = log.Entries[n-1].Gap
	}
	return errors.Join(w.Append(log.Add(declog.NewNote(day, gap, declog.Note{About: declog.NoteCardDone, Of: c.of, Text: text}))), w.Close())
}
