package workshop

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
)

// find looks for the session to go on with; nil when a new one is to be opened.
func (s *Session) find(ctx context.Context, o *Options) (*room.Opening, error) {
	if o.New {
		return nil, nil
	}
	list, err := s.store.Sessions(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.here(ctx, o, list); err != nil {
		return nil, err
	}
	var chosen *room.Opening
	for _, l := range list {
		if o.Resume != "" && l.Session != o.Resume {
			continue
		}
		rested := o.Now().Sub(time.UnixMilli(l.Last)) >= Fresh
		opening, ended, err := Opening(ctx, s.store, l.Session)
		switch {
		case chosen != nil && err != nil:
			continue
		case o.Resume == "" && rested && errors.Is(err, eventlog.ErrDamaged):
			continue // it would not be gone on with anyway; the list of sessions tells of it
		case err != nil:
			return nil, fmt.Errorf("%w; --new opens a new session beside it", err)
		}
		other := opening.Scenario != s.sc.Source.ID
		untouched := l.Events == 1 // nobody has come in yet
		differs := s.differs(opening, o)
		switch {
		case o.Resume != "" && other:
			return nil, fmt.Errorf("session %s plays %q, not %q", l.Session, opening.Scenario, s.sc.Source.ID)
		case o.Resume == "" && !other && !ended && rested && !untouched && s.Older == "":
			s.Older = l.Session
			continue
		case o.Resume == "" && (other || ended || rested || untouched && differs != ""):
			continue
		case chosen != nil:
			if !untouched {
				s.Beside = append(s.Beside, l.Session)
			}
			continue
		case differs != "":
			return nil, fmt.Errorf("session %s was opened otherwise: %s; leave the flag out to go on with it, or add --new for a new session; nothing of the old one is lost", l.Session, differs)
		}
		if err := Fits(s.sc, l.Session, opening); err != nil {
			return nil, fmt.Errorf("%w; `headcount workshop take %s` writes what there is to take home of it, and --new opens a new one", err, l.Session)
		}
		s.ID, s.Ended, chosen = l.Session, ended, opening
		if o.Resume != "" {
			break
		}
	}
	if chosen != nil {
		s.Older = "" // what is gone on with is what was asked for
		return chosen, nil
	}
	if o.Resume != "" {
		return nil, fmt.Errorf("there is no session %q in %s; `headcount workshop` without a scenario lists them", o.Resume, s.store.Path())
	}
	return nil, nil
}

// Interrupted lists the sessions of a scenario that would be gone on with unasked and have people in them, the newest first. Whoever opens a new one may mean
// one of these: what is typed again after a power cut is the command that opened the room. What cannot be read is left to the list of sessions.
func Interrupted(ctx context.Context, st Keeper, sc *scenario.Scenario, now time.Time) (ids []string) {
	list, _ := st.Sessions(ctx)
	for _, l := range list {
		if l.Events == 1 || now.Sub(time.UnixMilli(l.Last)) >= Fresh {
			continue
		}
		opening, ended, err := Opening(ctx, st, l.Session)
		if err == nil && !ended && opening.Scenario == sc.Source.ID {
			ids = append(ids, l.Session)
		}
	}
	return ids
}

// here puts those sessions first that phones were listened for where they are now: several rooms may be led from one machine, each at a port of its own,
// and a phone finds its seat where it left it.
func (s *Session) here(ctx context.Context, o *Options, list []store.Listed) error {
	if o.At == "" || o.Resume != "" {
		return nil
	}
	at, err := s.store.Vaulted(ctx, vaultAt)
	if err != nil {
		return err
	}
	rank := func(l store.Listed) int {
		if string(at[l.Session]) == o.At && l.Events > 1 {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(list, func(a, b store.Listed) int { return rank(a) - rank(b) })
	return nil
}

// differs says in which way a session was opened otherwise than is asked for; empty where it was not.
func (s *Session) differs(opening *room.Opening, o *Options) string {
	rounds := opening.Rounds
	if len(rounds) == 0 {
		rounds = anchors(s.sc)
	}
	asked := o.Scenes
	if slices.Equal(asked, []string{All}) {
		asked = anchors(s.sc)
	}
	own := map[string]string{room.OwnLuck: "own", room.SameLuck: "same"}
	switch {
	case o.Mode != "" && o.Mode != opening.Mode:
		return fmt.Sprintf("with --mode %s, not %s", opening.Mode, o.Mode)
	case o.Luck != "" && o.Luck != opening.Luck:
		return fmt.Sprintf("with --luck %s, not %s", own[opening.Luck], own[o.Luck])
	case o.Tables != 0 && o.Tables != opening.Tables && opening.Mode == room.Tables:
		return fmt.Sprintf("with --tables %d, not %d", opening.Tables, o.Tables)
	case o.Tables != 0 && opening.Mode != room.Tables:
		return fmt.Sprintf("with --mode %s, which has no tables", opening.Mode)
	case o.Seconds != 0 && o.Seconds != opening.Seconds:
		return fmt.Sprintf("with --seconds %d, not %d", opening.Seconds, o.Seconds)
	case len(asked) > 0 && !slices.Equal(slices.Sorted(slices.Values(asked)), slices.Sorted(slices.Values(rounds))):
		return "with --scenes " + strings.Join(rounds, ",")
	case o.Seed != nil && !s.rehearses(opening, *o.Seed):
		return "with another seed"
	}
	return ""
}

func (s *Session) rehearses(opening *room.Opening, seed uint64) bool {
	commitment := plays.Commitment(rehearsal(seed))
	return opening.Commitment == hex.EncodeToString(commitment[:])
}
