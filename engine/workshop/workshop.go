// Package workshop joins everything that makes a session: store, plays, room, host and server. It opens a session anew or goes on with one
// that was interrupted, and writes what can be taken away of it.
//
// Flags and listening belong in cmd/headcount. A facilitator's guide lies beside this file.
package workshop

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/server"
)

// Fresh is for how long an interrupted session is gone on with unasked.
const Fresh = 12 * time.Hour

// Options say how a session is opened. What is zero of Mode, Luck, Tables and Seconds is as the scenario's own cut for a room says. Resume and New
// exclude each other; with neither, an interrupted session of the same scenario that is Fresh is gone on with, else a new one is opened. What is not
// zero of Mode, Luck, Tables, Seconds, Scenes and Seed has to be as the session to go on with was opened: a room does not change its ways half-way,
// and nobody is to find out from its pages that it did not.
type Options struct {
	Mode    room.Mode
	Luck    string
	Tables  int
	Seconds int      // of a round
	Scenes  []string // ids of the anchors that are rounds or, in room.Free, that are compared at the end; All: every one; none: as the scenario's cut says
	Resume  string   // id of the session to go on with
	New     bool
	Seed    *uint64 // for a rehearsal that can be repeated; nil draws one
	Version string  // of the program, for people
	Secret  string  // of whoever leads; empty draws one
	Join    []string
	Reach   func() []string // as server.Config has it
	Hosts   []string
	At      string   // where phones are listened for: of several interrupted sessions, the one that was served there is gone on with; may be empty
	Proxies []string // addresses of those who hand requests on and say for whom
	Now     func() time.Time
	Notes   func(scenario string) string // what the author of a scenario has written for whoever leads it; empty where there is nothing, nil where nobody knows
	Office  server.Office                // the drawn game for browsers with a large screen; nil where there is none
}

// clock fills in the time: that of the store, where it has one, so that all who lead a session speak of the same.
func (o *Options) clock(st Keeper) {
	if o.Now != nil {
		return
	}
	o.Now = time.Now
	if there, ok := st.(interface{ Now() time.Time }); ok {
		o.Now = there.Now
	}
}

// notes are what was written for whoever leads a scenario.
func (o *Options) notes(scenario string) string {
	if o.Notes == nil {
		return ""
	}
	return o.Notes(scenario)
}

// All in Options.Scenes makes every anchor a round that comes up.
const All = "all"

// Session is a session that is open. Serve its pages, run Serve, then close the store.
type Session struct {
	ID      string
	Secret  string
	Code    string
	Resumed bool
	Ended   bool     // what is gone on with was over already: its board is there for what is to be taken home
	Beside  []string // other interrupted sessions of the same scenario that could have been gone on with, the newest first
	Older   string   // an interrupted session of the same scenario that was not gone on with, as it has rested for longer than Fresh; mostly none
	Host    *host.Host
	Server  *server.Server

	store  Keeper
	sc     *scenario.Scenario
	master [32]byte
	own    bool
	rounds []string // scenes that are played together

	changed chan struct{} // what its closed rounds came to may have changed
	kept    []byte        // these results, as they were kept last; nil while none were
}

// The keys of the vault.
const (
	vaultMaster = "master"
	vaultKey    = "key"
	vaultCode   = "code"
	vaultAt     = "at"    // where phones were listened for last
	vaultBoard  = "board" // the secret of whoever leads, where several programs may be asked
)

// Open opens a session of a scenario in a store.
func Open(ctx context.Context, st Keeper, sc *scenario.Scenario, o Options) (*Session, error) {
	o.clock(st)
	if err := known(sc, o.Scenes); err != nil {
		return nil, fmt.Errorf("--scenes: %w", err)
	}
	s := &Session{store: st, sc: sc, Secret: o.Secret}
	if s.Secret == "" {
		s.Secret = pass.Secret()
	}
	opening, err := s.find(ctx, &o)
	if err != nil {
		return nil, err
	}
	var key pass.Key
	if s.Resumed = opening != nil; s.Resumed {
		err = s.recall(ctx, &key)
	} else {
		opening, err = s.begin(ctx, &o, &key)
	}
	if err != nil {
		return nil, err
	}
	if err := s.alone(); err != nil {
		return nil, err
	}
	if err := s.keepSecret(ctx); err != nil {
		return nil, err
	}
	if o.At != "" {
		if err := st.Keep(ctx, s.ID, vaultAt, []byte(o.At)); err != nil {
			return nil, err
		}
	}
	if err := s.assemble(ctx, &o, opening, key); err != nil {
		return nil, err
	}
	if s.Resumed {
		return s, s.Host.Pause(ctx)
	}
	r := s.Host.Handle(ctx, []room.Input{{Kind: room.KindOpened, Actor: room.Board, Idem: "open", Body: room.Body{Opening: opening}}})[0]
	if r.Err != nil {
		return nil, r.Err
	}
	if r.Problem != "" {
		return nil, errors.New(r.Problem)
	}
	return s, nil
}

// alone takes the session for this program, where its keeper lets only one lead it.
func (s *Session) alone() error {
	l, ok := s.store.(interface{ Lead(session string) error })
	if !ok {
		return nil
	}
	if err := l.Lead(s.ID); err != nil {
		return fmt.Errorf("%w: stop it there with Ctrl-C and start this again, which loses nothing; a second room beside it is opened with --new, --listen :8890 and --board 127.0.0.1:8891", err)
	}
	return nil
}

// OpenNew opens a session of a scenario anew, whatever interrupted ones there are. Two that were given the same name by chance are told apart by trying
// again; the error tells of each try, and what goes wrong twice in the same way is not tried any more.
func OpenNew(ctx context.Context, st Keeper, sc *scenario.Scenario, o Options) (*Session, error) {
	const tries = 5
	o.New = true
	var failed, last error
	for range tries {
		s, err := Open(ctx, st, sc, o)
		if err == nil {
			return s, nil
		}
		if last != nil && err.Error() == last.Error() {
			break
		}
		if failed, last = errors.Join(failed, err), err; ctx.Err() != nil {
			break
		}
	}
	return nil, failed
}

// assemble puts a session together from its opening and its secrets.
func (s *Session) assemble(ctx context.Context, o *Options, opening *room.Opening, key pass.Key) error {
	s.own = opening.Luck != room.SameLuck
	s.rounds = opening.Rounds
	p, err := plays.New(s.sc, s.master, s.own, s.rounds)
	if err != nil {
		return err
	}
	lives := s.lives
	if opening.Mode == room.Free { // whoever comes to a scene by a way of their own does not stand in the moment that is lived
		lives = nil
	}
	s.Server, err = server.New(ctx, server.Config{
		Session: s.ID, Title: s.sc.Source.Title, Key: key, Code: s.Code, Secret: s.Secret, Join: o.Join, Reach: o.Reach, Hosts: o.Hosts, Proxies: o.Proxies, Keeper: s.store, Now: o.Now,
		End: func() string { return hex.EncodeToString(s.master[:]) }, Export: s.Export, Lives: lives, Guide: guide, Questions: s.sc.Workshop.Questions,
		Minutes: s.sc.Workshop.Minutes, Office: o.Office, Tongue: server.TongueOf(s.sc.Source), Notes: o.notes(s.sc.Source.ID),
	})
	if err != nil {
		return err
	}
	s.changed = make(chan struct{}, 1)
	s.Host, err = host.New(ctx, s.store, s.ID, p, o.Now, func(outputs []room.Output) {
		s.Server.Hear(outputs)
		s.heard(outputs)
	})
	if err != nil {
		return fmt.Errorf("session %s cannot be gone on with: %w; --new opens a new session beside it", s.ID, err)
	}
	s.Server.Attach(s.Host)
	return nil
}

// lives lives a choice of a round from its shared moment. It has plays of its own: those of the host belong to the host.
func (s *Session) lives(ctx context.Context, round int, choice string, runs int) (map[string]int, error) {
	p, err := plays.New(s.sc, s.master, s.own, s.rounds)
	if err != nil {
		return nil, err
	}
	return p.Lives(ctx, round, choice, runs)
}

// Opening reads how a session of a store was opened, and whether it has ended.
func Opening(ctx context.Context, log eventlog.Log, session string) (*room.Opening, bool, error) {
	first, err := log.Read(ctx, session, 0, 1)
	if err != nil {
		return nil, false, err
	}
	head, err := log.Head(ctx, session)
	if err != nil {
		return nil, false, err
	}
	var b room.Body
	if len(first) == 0 || json.Unmarshal(first[0].Body, &b) != nil || b.Opening == nil {
		return nil, false, fmt.Errorf("%w: session %s does not begin with its opening", eventlog.ErrDamaged, session)
	}
	last, err := log.Read(ctx, session, head.Seq-1, 1)
	if err != nil {
		return nil, false, err
	}
	return b.Opening, len(last) == 1 && last[0].Kind == room.KindEnded, nil
}

// recall takes the secrets of a session out of its vault.
func (s *Session) recall(ctx context.Context, key *pass.Key) error {
	master, err1 := s.store.Kept(ctx, s.ID, vaultMaster)
	signing, err2 := s.store.Kept(ctx, s.ID, vaultKey)
	code, err3 := s.store.Kept(ctx, s.ID, vaultCode)
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	if len(master) != len(s.master) || len(signing) != len(key) || len(code) == 0 {
		return fmt.Errorf("%w: the vault of session %s is not whole, so it cannot be gone on with; its log can still be exported", eventlog.ErrDamaged, s.ID)
	}
	copy(s.master[:], master)
	copy(key[:], signing)
	s.Code = string(code)
	return nil
}

// begin draws the secrets of a new session and puts them into its vault before anything else is recorded.
func (s *Session) begin(ctx context.Context, o *Options, key *pass.Key) (*room.Opening, error) {
	asked := o.Tables
	if s.cut(o); asked > 0 && o.Mode != room.Tables {
		return nil, fmt.Errorf("how many tables there are matters at tables alone, and this is played %s: add --mode tables, or leave --tables out", o.Mode)
	}
	s.ID = o.Now().Format("20060102-1504") + "-" + pass.NewCode()[:4]
	*key, s.Code = pass.NewKey(), pass.NewCode()
	if err := s.draw(o); err != nil {
		return nil, err
	}
	for k, v := range map[string][]byte{vaultMaster: s.master[:], vaultKey: key[:], vaultCode: []byte(s.Code)} {
		if err := s.store.Keep(ctx, s.ID, k, v); err != nil {
			return nil, err
		}
	}
	commitment := plays.Commitment(s.master)
	return &room.Opening{
		Format: room.FormatVersion, Engine: o.Version, Rules: declog.RulesVersion, Scenario: s.sc.Source.ID, Title: s.sc.Source.Title, RulesHash: s.sc.RulesHash,
		TextHash: s.sc.TextHash, Commitment: hex.EncodeToString(commitment[:]), Mode: o.Mode, Luck: o.Luck, Tables: o.Tables, Seconds: o.Seconds,
		Rounds: s.rounds,
	}, nil
}

// draws bounds how often a seed is drawn.
const draws = 100

// chairless bounds how often of these it is drawn for a room in which nobody finds an empty chair.
const chairless = 40

// draw draws the master seed: one with which every scene comes up that was named, as some do only as the days before them went; and of those
// the first by which no choice leads the whole room to an empty chair, or else the one by which the fewest do.
func (s *Session) draw(o *Options) error {
	if o.Seed != nil { // as it is
		s.master = rehearsal(*o.Seed)
		if _, missing, err := s.drawn(o); err != nil {
			return err
		} else if missing != "" {
			return fmt.Errorf("--scenes: %q does not come up with --seed %d, as the days before it go then; take another seed, or leave one of them out", missing, *o.Seed)
		}
		return nil
	}
	missing, fewest, best := "", -1, s.master
	for k := 0; k < draws && fewest != 0 && (k < chairless || fewest < 0); k++ {
		s.master = [32]byte(pass.NewKey())
		chairs, lacks, err := s.drawn(o)
		switch {
		case err != nil:
			return err
		case lacks != "":
			missing = lacks
		case fewest < 0 || chairs < fewest:
			fewest, best = chairs, s.master
		}
	}
	if s.master = best; fewest < 0 {
		return fmt.Errorf("--scenes: %q did not come up together with the others in %d rooms that were drawn; leave it out", missing, draws)
	}
	return nil
}

// drawn counts the choices that lead to an empty chair by the master seed as it stands, and returns a scene that was named and does not come up.
// Scenes that the author named, or nobody, need not: what comes up is played.
func (s *Session) drawn(o *Options) (chairs int, missing string, err error) {
	p, err := plays.New(s.sc, s.master, o.Luck != room.SameLuck, s.rounds)
	if err != nil {
		return 0, "", err
	}
	if len(o.Scenes) > 0 {
		at := slices.IndexFunc(s.rounds, func(id string) bool {
			return !slices.ContainsFunc(p.Rounds(), func(r room.Round) bool { return r.ID == id })
		})
		if at >= 0 {
			return 0, s.rounds[at], nil
		}
	}
	return p.EmptyChairs(), "", nil
}

// rehearsal is the master seed of a session that can be repeated.
func rehearsal(seed uint64) [32]byte { return sha256.Sum256(fmt.Appendf(nil, "rehearsal %d", seed)) }

// freely is how long people play at their own pace, where nobody says [s].
const freely = 30 * 60

// cut fills in what the scenario says of a room and nobody said otherwise.
func (s *Session) cut(o *Options) {
	w := &s.sc.Workshop
	o.Mode = cmp.Or(o.Mode, room.Mode(w.Mode))
	if o.Luck == "" {
		if o.Luck = room.OwnLuck; w.Same {
			o.Luck = room.SameLuck
		}
	}
	switch {
	case o.Mode != room.Tables:
		o.Tables = 0
	case o.Tables == 0:
		o.Tables = cmp.Or(w.Tables, 6)
	}
	if o.Seconds == 0 {
		if o.Seconds = w.Seconds; o.Mode == room.Free && room.Mode(w.Mode) != room.Free {
			o.Seconds = freely
		}
	}
	switch {
	case slices.Equal(o.Scenes, []string{All}):
	case len(o.Scenes) > 0:
		s.rounds = o.Scenes
	default:
		for _, id := range w.Anchors {
			s.rounds = append(s.rounds, s.sc.Source.Events[id].ID)
		}
	}
}

// anchors lists the ids that Options.Scenes may name: the scenes that everybody meets and that ask something. One that only tells is over before
// anybody could answer.
func anchors(sc *scenario.Scenario) []string {
	var ids []string
	for i := range sc.Source.Events {
		if e := &sc.Source.Events[i]; e.Anchor && len(e.Choices) > 0 {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// known refuses scenes that can be no rounds, and a scene that is named as two.
func known(sc *scenario.Scenario, scenes []string) error {
	if slices.Equal(scenes, []string{All}) {
		return nil
	}
	list := anchors(sc)
	for i, id := range scenes {
		if slices.Contains(scenes[:i], id) {
			return fmt.Errorf("%q is named twice, and a scene is one round: leave one of them out", id)
		}
		if slices.Contains(list, id) {
			continue
		}
		why := "is no scene that everybody meets"
		if slices.ContainsFunc(sc.Source.Events, func(e scenario.EventSource) bool { return e.ID == id && e.Anchor }) {
			why = "only tells something and asks nobody anything, so it is no round"
		}
		return fmt.Errorf("%q %s; there are %s", id, why, strings.Join(list, ", "))
	}
	return nil
}

// Frugal makes the program spend a little time to save memory: on a laptop that also drives the projector there is more of the first. GOGC in the
// environment is left to decide.
func Frugal() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(40)
	}
}
