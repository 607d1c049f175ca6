package plays

import (
	"slices"
	"sync"
	"weak"

	"headcount/engine/declog"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/workshop/room"
)

// half is a play of one round, half a day from a moment that is shared. It keeps what was done in it, which is little, and the play itself
// only while somebody is at it: of ten thousand seats nearly all are reading or thinking. Half a day is lived again in less than a
// millisecond, and always comes out the same, to the word.
type half struct {
	plays   *Plays
	round   int
	luck    uint64
	unit    string
	done    []step
	over    bool
	answers []room.Answer
	awake   weak.Pointer[one]
}

var _ room.Play = (*half)(nil)

// step is one thing done in a play.
type step struct {
	in   view.Intent
	back bool // the last decision was taken back instead
}

// play returns the play as it stands, lived again where it was let go.
func (h *half) play() *one {
	p := h.awake.Value()
	if p == nil {
		p = h.plays.begin(h.round, h.luck, h.unit)
		for i := range h.done {
			p.step(&h.done[i])
		}
		h.awake = weak.Make(p)
	}
	lately.keep(p)
	return p
}

// take does something and notes it. Also what came to nothing is noted: it may have left something to be read.
func (h *half) take(s step) view.Reply {
	p := h.play()
	h.done = append(h.done, s)
	r := p.step(&s)
	h.over, h.answers = p.Over(), p.Answers()
	return r
}

// View implements view.Door.
func (h *half) View() view.Page { return h.play().View() }

// Offers implements view.Door.
func (h *half) Offers() []view.Offer { return h.play().Offers() }

// Do implements view.Door.
func (h *half) Do(in view.Intent) view.Reply { return h.take(step{in: in}) }

// TakeBack implements view.Door.
func (h *half) TakeBack() view.Reply { return h.take(step{back: true}) }

// Over implements room.Play.
func (h *half) Over() bool { return h.over }

// Answers implements room.Play.
func (h *half) Answers() []room.Answer { return slices.Clone(h.answers) }

// Log returns the play as `headcount replay` reads it.
func (h *half) Log() declog.Log { return h.play().Log() }

// Session returns the session, for tools.
func (h *half) Session() *session.Session { return h.play().Session() }

// mostAwake is how many plays are kept that nobody is at just now: more than a full room has seats, and as many as act within the same second
// where ten thousand do; some 50 KB each.
const mostAwake = 512

// lately keeps the plays used last, of all sessions that this program serves, so that whoever is at one finds it as they left it. It has no part
// in what comes of them.
var lately recent

// recent lets go of what was not used since its hand came by last.
type recent struct {
	mu   sync.Mutex
	list [mostAwake]*one
	hand int
}

func (r *recent) keep(p *one) {
	r.mu.Lock()
	defer r.mu.Unlock()
	p.used = true
	if p.kept {
		return
	}
	for ; r.list[r.hand] != nil && r.list[r.hand].used; r.hand = (r.hand + 1) % mostAwake {
		r.list[r.hand].used = false
	}
	if old := r.list[r.hand]; old != nil {
		old.kept = false
	}
	p.kept = true
	r.list[r.hand] = p
	r.hand = (r.hand + 1) % mostAwake
}
