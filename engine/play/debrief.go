package play

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/debrief"
	"headcount/engine/declog"
	"headcount/engine/view"
)

// end puts the debrief on the page.
func (l *Local) end(p *view.Page) {
	p.Debrief = l.reviewed().Page()
}

// debriefing offers what the present step of the debrief asks for.
func (l *Local) debriefing() {
	r := l.reviewed()
	add := func(id, text string) {
		l.offers = append(l.offers, offered{Offer: view.Offer{ID: id, Group: "debrief", Text: text}})
	}
	switch r.Step() {
	case "ending":
		add("ending", "Go on")
	case "moment":
		for _, m := range r.Moments() {
			add("moment:"+m.ID, m.When+": "+m.Text)
		}
	case "tokens":
		add("tokens", "Lay them so")
	case "lives":
		if r.More() > 0 {
			add("life", "Another life")
		}
		add("crowd", "Show me everybody")
	case "crowd", "twin", "why", "chair", "split":
		id, text := r.Next()
		add(id, text)
	case "card":
		add("write", "Keep this card")
		if text := r.Proposed(); text != "" {
			add("proposed", "Keep this one: "+text)
		}
		add("finish", "No card this time")
	case "done":
		if debrief.Plain(l.s.Log) {
			break // in this arm of a study nothing is lived again
		}
		add("file:file", "What stands behind it: the file")
		l.again()
	default:
		l.filed(r.Step(), add)
	}
}

func (l *Local) debrief(o *offered, in view.Intent) view.Reply {
	r := l.reviewed()
	switch {
	case o.ID == "tokens":
		return l.tokens(in)
	case o.ID == "write":
		return l.card(in)
	case o.ID == "proposed":
		in.Text = r.Proposed()
		return l.card(in)
	case strings.HasPrefix(o.ID, "file:"):
		return l.open(strings.TrimPrefix(o.ID, "file:"))
	case strings.HasPrefix(o.ID, "moment:"):
		n, err := strconv.Atoi(strings.TrimPrefix(o.ID, "moment:"))
		if err != nil {
			return view.Reply{Problem: "That moment is not in this play."}
		}
		if reply := l.note(declog.Note{About: declog.NoteMoment, Of: n}); reply.Problem != "" {
			return reply
		}
		if text := strings.TrimSpace(in.Text); text != "" {
			if reply := l.note(declog.Note{About: declog.NoteAccount, Of: n, Text: text}); reply.Problem != "" {
				return reply
			}
		}
		r.Name(n, in.Text)
	default:
		r.Go(o.ID)
	}
	return l.ended()
}

// Study notes, before anything is decided, that the play belongs to a study: which arm ("with" or "without" the re-runs of the debrief) and whose code.
// It stays with the play wherever it is gone on with. An error is a note that could not be stored.
func (l *Local) Study(arm, code string) error {
	if r := l.note(declog.Note{About: declog.NoteStudy, Text: arm + " " + code}); r.Problem != "" {
		return errors.New(r.Problem)
	}
	return nil
}

// StudyOf is the arm and the code a play was begun with in a study, such as "without P07"; empty where it belongs to none.
func StudyOf(log declog.Log) string {
	for _, e := range log.Entries {
		if e.Kind == declog.KindNote && e.Note != nil && e.Note.About == declog.NoteStudy {
			return e.Note.Text
		}
	}
	return ""
}

// card keeps a card for the real week with the play; it is asked about at the next start.
func (l *Local) card(in view.Intent) view.Reply {
	text := strings.Join(strings.Fields(in.Text), " ")
	if text == "" {
		return view.Reply{Problem: "Write the card first, as in: when somebody asks me something twice, I will go over and ask what is behind it."}
	}
	if reply := l.note(declog.Note{About: declog.NoteCard, Text: text}); reply.Problem != "" {
		return reply
	}
	l.reviewed().Write(text)
	return l.ended()
}

// ended marks a play as over once its debrief is, so that one left half-way is gone on with.
func (l *Local) ended() view.Reply {
	if l.reviewed().Step() != "done" || l.s.Log.Done() {
		return view.Reply{}
	}
	return l.note(declog.Note{About: declog.NoteEnd})
}

func (l *Local) tokens(in view.Intent) view.Reply {
	sum := 0
	for _, n := range in.Tokens {
		if n < 0 {
			return view.Reply{Problem: "A token cannot be taken away; lay ten, each on choice, people or luck."}
		}
		sum += n
	}
	if most := slices.Max(in.Tokens[:]); most > 10 { // a sum of such could come round to ten
		return view.Reply{Problem: "Ten tokens are to be laid; " + strconv.Itoa(most) + " are on one of the three alone."}
	}
	if sum != 10 {
		return view.Reply{Problem: "Ten tokens are to be laid; these are " + strconv.Itoa(sum) + "."}
	}
	note := declog.Note{About: declog.NoteTokens, Numbers: map[string]int{"choice": in.Tokens[0], "people": in.Tokens[1], "luck": in.Tokens[2]}}
	if reply := l.note(note); reply.Problem != "" {
		return reply
	}
	l.reviewed().Lay(in.Tokens)
	return l.ended()
}
