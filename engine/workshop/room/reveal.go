package room

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
)

// Result is what one unit did in a round that is over.
type Result struct {
	Unit   string
	People int    // how many stand behind it, without those who have left
	Played bool   // it answered the scene
	At     int64  // when the round was closed [ms since 1970]; for people, never an input
	Put    int    // proposals its table voted on; 0 where nobody votes
	Fell   int    // of these, how many did not carry
	Alone  bool   // at a table, one person decided something in it with nobody to vote: what it did says what they did
	Roles  []Role // that somebody had when it was closed, each once; none where nobody sits at a table
	Tally  *Tally // what its people laid, as far as they may see the sum; else nil
	Answer Answer
}

// Had reports whether somebody at the table had a role.
func (r Result) Had(role Role) bool { return slices.Contains(r.Roles, role) }

// collect reads what every unit did in the scene of a round.
func (r *Room) collect(round int, at int64) []Result {
	var list []Result
	for _, u := range r.units {
		res := Result{Unit: u.ID, People: max(present(u.Seats), 1), At: at, Put: u.Put, Fell: u.Fell, Alone: u.Alone}
		for _, s := range u.Seats {
			if s.Table > 0 && !s.Away && !slices.Contains(res.Roles, s.Role) {
				res.Roles = append(res.Roles, s.Role)
			}
		}
		if u.play != nil {
			for _, a := range u.play.Answers() {
				if a.Event == r.rounds[round].ID {
					res.Answer, res.Played = a, true
				}
			}
		}
		if res.Played || u.Here() {
			list = append(list, res)
		}
	}
	return list
}

// Results lists what the units did in a round that is closed; nothing before.
func (r *Room) Results(round int) []Result {
	list := slices.Clone(r.results[round])
	for i := range list {
		list[i].Tally, _ = r.tallyOf(round, list[i].Unit)
	}
	return list
}

// Share is one choice and what came of it.
type Share struct {
	Choice    string  `json:"choice"`
	Text      string  `json:"text"`
	Count     int     `json:"count"`               // units that chose it
	Forecasts []int   `json:"forecasts,omitempty"` // of those to whom something came
	Never     int     `json:"never,omitempty"`     // forecasts besides that no answer came to
	Hoped     int     `json:"hoped"`               // units for which what they had hoped for came
	Ways      []Way   `json:"ways"`                // what came of it, most frequent first
	Mean      float64 `json:"mean"`                // of the forecasts [percent]; 0 without any
}

// Way is one way a choice turned out.
type Way struct {
	Came  string `json:"came"`
	Told  string `json:"told"` // as one of those who chose it was told
	Count int    `json:"count"`
}

// Spread is what the room did in a round, without saying who.
type Spread struct {
	Round    Round    `json:"round"`
	Units    int      `json:"units"`
	Answered int      `json:"answered"`        // units, without those that stand Apart
	People   int      `json:"people"`          // behind those units
	Apart    int      `json:"apart,omitempty"` // tables that answered as well, where one person decided alone among too few others: nothing of them is in here
	Enough   bool     `json:"enough"`          // as many as are needed to show anything more; else the rest is empty
	Choices  []Share  `json:"choices,omitempty"`
	Same     *Share   `json:"same,omitempty"`  // the choice that turned out in most different ways
	Tally    *Tally   `json:"tally,omitempty"` // what people laid, as far as the sum may be seen; else nil
	Laid     int      `json:"laid"`            // people who have laid tokens, in that sum or not
	Calling  *Calling `json:"calling,omitempty"`
}

// Calling holds the room's forecasts beside what came.
type Calling struct {
	Said float64 `json:"said"` // mean forecast [percent]
	Came float64 `json:"came"` // share for which it came [percent]
	N    int     `json:"n"`
}

// Spread gathers a closed round. Nothing that could tell people apart is in it before Enough of them have answered, and of somebody who decided alone at a
// table nothing before there are Enough tables.
func (r *Room) Spread(round int) Spread {
	s := Spread{}
	if round < 0 || round >= len(r.rounds) {
		return s
	}
	s.Round = r.rounds[round]
	byChoice := map[string]*Share{}
	for _, res := range r.results[round] {
		s.Units++
		switch {
		case !res.Played:
		case r.apart(round, &res):
			s.Apart++
		default:
			s.Answered++
			s.People += res.People
			gather(byChoice, &res.Answer)
		}
	}
	s.Enough = s.People >= Enough
	_, s.Tally = r.tallyOf(round, "")
	for _, seat := range r.seats {
		if _, ok := seat.Tokens[round]; ok {
			s.Laid++
		}
	}
	if !s.Enough {
		return s
	}
	for _, share := range byChoice {
		share.finish()
		s.Choices = append(s.Choices, *share)
	}
	slices.SortFunc(s.Choices, func(a, b Share) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Choice, b.Choice)) })
	for i := range s.Choices {
		if c := &s.Choices[i]; len(c.Ways) > 1 && (s.Same == nil || len(c.Ways) > len(s.Same.Ways)) {
			s.Same = c
		}
	}
	s.calling()
	return s
}

// apart reports whether a unit is left out of what is shown of a round: one person decided alone at a table, and with so few tables whoever knows what
// their own did could tell from the rest what that person did.
func (r *Room) apart(round int, res *Result) bool {
	if !res.Alone {
		return false
	}
	answered := 0
	for i := range r.results[round] {
		if r.results[round][i].Played {
			answered++
		}
	}
	return answered < Enough
}

func gather(byChoice map[string]*Share, a *Answer) {
	share := byChoice[a.Choice]
	if share == nil {
		share = &Share{Choice: a.Choice, Text: a.Text}
		byChoice[a.Choice] = share
	}
	share.Count++
	switch {
	case a.Forecast < 0:
	case !a.Out:
		share.Never++
	default:
		share.Forecasts = append(share.Forecasts, a.Forecast)
		if a.Hoped {
			share.Hoped++
		}
	}
	at := slices.IndexFunc(share.Ways, func(w Way) bool { return w.Came == a.Came })
	if at < 0 {
		at = len(share.Ways)
		share.Ways = append(share.Ways, Way{Came: a.Came, Told: a.Told})
	}
	share.Ways[at].Count++
}

func (s *Share) finish() {
	slices.Sort(s.Forecasts)
	for _, f := range s.Forecasts {
		s.Mean += float64(f) / float64(len(s.Forecasts))
	}
	slices.SortStableFunc(s.Ways, func(a, b Way) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Came, b.Came)) })
}

func (s *Spread) calling() {
	var c Calling
	hoped := 0
	for i := range s.Choices {
		for _, f := range s.Choices[i].Forecasts {
			c.Said += float64(f)
			c.N++
		}
		hoped += s.Choices[i].Hoped
	}
	if c.N < Enough {
		return
	}
	c.Said /= float64(c.N)
	c.Came = 100 * float64(hoped) / float64(c.N)
	s.Calling = &c
}

// Digest names the whole state: equal for equal logs. It reads every page, so it is for tests and checks.
func (r *Room) Digest() string {
	sum := sha256.New()
	put := func(v any) {
		raw, err := json.Marshal(v)
		if err != nil {
			panic("room: a page cannot be written: " + err.Error())
		}
		sum.Write(raw)
		sum.Write([]byte{'\n'})
	}
	put([]any{r.head.Seq, r.head.Hash.String(), r.opening, r.phase, r.round, r.attempts, r.timer, r.left, r.master})
	for _, s := range r.seats {
		put([]any{s.ID, s.Table, s.Role, s.Generation, s.Away, s.unit.ID})
		for round := range r.rounds {
			put(s.Tokens[round])
		}
	}
	for _, u := range r.units {
		put([]any{u.ID, u.Version, u.Moves, u.Put, u.Fell, u.Proposal, u.Fallen, len(u.Seats)})
		if u.play != nil {
			put([]any{u.play.View(), u.play.Offers(), u.play.Answers(), u.play.Over()})
		}
	}
	for round := range r.rounds {
		put(r.Spread(round))
	}
	keys := make([]string, 0, len(r.answers))
	for k, g := range r.answers {
		keys = append(keys, fmt.Sprint(k, g))
	}
	slices.Sort(keys)
	put(keys)
	return hex.EncodeToString(sum.Sum(nil))
}
