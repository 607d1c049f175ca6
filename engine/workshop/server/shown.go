package server

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"headcount/engine/workshop/room"
)

// Lives is how often a choice is lived to show what could have come of it.
const Lives = 1000

// crowd is how many figures stand for all lives.
const crowd = 40

// shownPage is what a room did, as pages draw it.
type shownPage struct {
	room.Spread
	Rows   []shareRow
	Pair   *shareRow   // the choice that turned out in most different ways
	Pairs  []room.Pair // who chose alike and lived different things
	Tables []tableRow  // the debrief of each table; none where nobody sits at one
	Wall   *wall
	Total  int  // lives behind each choice
	Wait   bool // the lives are still being lived
	Free   bool // each came to the scene by a way of their own
}

// tableRow is what a table did in a round, for its debrief.
type tableRow struct {
	room.Result
	Name  string // "table 4"
	Alike string // the table that chose the same and lived something else; empty when there is none
}

// over is a closed round as it is gathered under the room's lock.
type over struct {
	at      int
	tables  bool
	free    bool
	spread  room.Spread
	pairs   []room.Pair
	results []room.Result
}

// overNow gathers the round whose outcomes can be shown; nil when there is none.
func overNow(r *room.Room) *over {
	at := shownRound(r)
	if at < 0 || r.Opening() == nil {
		return nil
	}
	mode := r.Opening().Mode
	return &over{at, mode == room.Tables, mode == room.Free, r.Spread(at), r.Pairs(at), r.Results(at)}
}

// debriefs lists what each table did, once enough people have answered in all.
func (o *over) debriefs() []tableRow {
	if !o.tables || !o.spread.Enough {
		return nil
	}
	var list []tableRow
	for _, res := range o.results {
		row := tableRow{Result: res, Name: unitName(res.Unit)}
		if other := room.Partner(o.pairs, res.Unit); other != "" {
			row.Alike = unitName(other)
		}
		list = append(list, row)
	}
	slices.SortFunc(list, func(a, b tableRow) int { return cmp.Or(len(a.Unit)-len(b.Unit), cmp.Compare(a.Unit, b.Unit)) })
	return list
}

// shareRow is one choice: what came of it for those in the room, and in a thousand lives.
type shareRow struct {
	room.Share
	Marks []mark
	Lives []mark
	Tone  int
	More  int // ways that a wall has no room for
}

// Away reports whether some choice reached nobody in any life: in the moment that all share, whoever it was meant for was not there.
func (p *shownPage) Away() bool {
	return slices.ContainsFunc(p.Rows, func(r shareRow) bool { return len(r.Lives) == 1 && r.Lives[0].Word == inWords("not_there") })
}

// mark is a number of people of one tone.
type mark struct {
	N     int // people, or lives
	Drawn int // figures
	Tone  int
	Word  string // what came, as the model calls it
	Told  string
}

// lived are the lives of choices, by round and choice; they never change.
type lived struct {
	round  int
	choice string
}

// show gathers a closed round for pages. It is not called under the room's lock.
func (s *Server) show(o *over) *shownPage {
	if o == nil {
		return nil
	}
	spread := &o.spread
	p := &shownPage{Spread: *spread, Pairs: o.pairs, Tables: o.debriefs(), Total: Lives, Free: o.free}
	if !spread.Enough {
		return p
	}
	lives := s.livesOf(o.at, spread)
	p.Wall = newWall(spread, lives, o.tables)
	p.Wall.Pairs = o.pairs[:min(len(o.pairs), 2)]
	p.Wait = lives == nil && s.Lives != nil
	for i := range spread.Choices {
		share := &spread.Choices[i]
		row := shareRow{Share: *share, Tone: i}
		for _, w := range share.Ways {
			row.Marks = append(row.Marks, mark{w.Count, w.Count, i, inWords(w.Came), w.Told})
		}
		row.Lives = marksOf(lives[share.Choice], share.Ways)
		row.More = max(len(share.Ways)-3, 0)
		p.Rows = append(p.Rows, row)
	}
	if spread.Same != nil {
		at := slices.IndexFunc(p.Rows, func(r shareRow) bool { return r.Choice == spread.Same.Choice })
		p.Pair = &p.Rows[at]
	}
	return p
}

// marksOf draws lives as figures, in words: those ways first that the room has seen.
func marksOf(came map[string]int, ways []room.Way) []mark {
	var list []mark
	total := 0
	for _, name := range axisOf(came) {
		word := inWords(name)
		total += came[name]
		if at := slices.IndexFunc(list, func(m mark) bool { return m.Word == word }); at >= 0 {
			list[at].N += came[name]
			continue
		}
		list = append(list, mark{N: came[name], Tone: shade, Word: word})
	}
	seen := func(m mark) int {
		if at := slices.IndexFunc(ways, func(w room.Way) bool { return inWords(w.Came) == m.Word }); at >= 0 {
			return at
		}
		return len(ways)
	}
	slices.SortFunc(list, func(a, b mark) int { return cmp.Or(seen(a)-seen(b), b.N-a.N, cmp.Compare(a.Word, b.Word)) })
	for i := range list {
		list[i].Drawn = (list[i].N*crowd + total/2) / max(total, 1)
	}
	return list
}

// shade is the tone of lives that are nobody's.
const shade = -1

// words say what came, where the model's own name for it would not do.
var words = map[string]string{
	"none": "still open", "sent": "still open", "not_there": "not reached", "no_answer": "without an answer", "opened": "opened up", "resisted": "against it",
	"quiet": "nothing came of it", "turned_down": "turned down", "committed": "will act on it", "complied": "will do so, and no more", "countered": "a yes for more",
	"agreed": "a yes", "done": "done", "misread": "taken otherwise", "deflected": "“nothing, really”", "deferred": "not now", "reduced": "part of it",
	"refused": "a no", "understood": "settled", "heard": "heard in passing", "learned": "learned something", "granted": "granted", "accepted": "taken",
}

func inWords(came string) string {
	if w := words[came]; w != "" {
		return w
	}
	return came
}

// livesOf returns the lives of a round's choices; nil while they are being lived, in the background and once.
func (s *Server) livesOf(round int, spread *room.Spread) map[string]map[string]int {
	if s.Lives == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	found := map[string]map[string]int{}
	var missing []string
	for i := range spread.Choices {
		choice := spread.Choices[i].Choice
		if came, ok := s.lives[lived{round, choice}]; ok {
			found[choice] = came
		} else {
			missing = append(missing, choice)
		}
	}
	if len(missing) == 0 {
		return found
	}
	if !s.living {
		s.living = true
		go s.live(round, missing)
	}
	return nil
}

func (s *Server) live(round int, choices []string) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	all := map[string]map[string]int{}
	for _, choice := range choices {
		all[choice] = s.livesFrom(ctx, round, choice)
	}
	s.mu.Lock()
	for choice, came := range all {
		s.lives[lived{round, choice}] = came
	}
	s.living = false
	s.mu.Unlock()
	s.hub.all()
}

// livesFrom lives one choice; nothing where that cannot be done, and then the room's own outcomes stand alone. A mistake of ours in it takes nothing with
// it, and is told on the board.
func (s *Server) livesFrom(ctx context.Context, round int, choice string) (came map[string]int) {
	defer func() {
		if p := recover(); p != nil {
			came = nil
			s.mu.Lock()
			defer s.mu.Unlock()
			s.wrong = fmt.Sprintf("Something inside went wrong while the lives of round %d were lived (%v). What the room itself met is shown without them; please report it.", round+1, p)
		}
	}()
	came, err := s.Lives(ctx, round, choice, Lives)
	if err != nil {
		return nil
	}
	return came
}

// mistake is what went wrong inside, for the board; empty when all is well.
func (s *Server) mistake() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wrong
}

// shownRound is the round whose outcomes are shown: the last one, or, of whole plays, the scene that came out most differently.
func shownRound(r *room.Room) int {
	if o := r.Opening(); o == nil || o.Mode != room.Free {
		return r.Round()
	}
	best, ways := -1, -1
	for i := range r.Rounds() {
		spread := r.Spread(i)
		n := 0
		if spread.Enough {
			n = 1
		}
		if spread.Same != nil {
			n += len(spread.Same.Ways)
		}
		if spread.Answered > 0 && n > ways {
			best, ways = i, n
		}
	}
	return best
}
