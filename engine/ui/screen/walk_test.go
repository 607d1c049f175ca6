package screen

import (
	"slices"
	"testing"
	"time"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// journey is a door through all stops that are no office: each carried out intent leads to the next situation.
type journey struct {
	list   []situation
	at     int
	did    []view.Intent
	undone int
	given  bool // the promise is marked
}

func newJourney() *journey {
	j := &journey{}
	for _, name := range []string{
		"briefing", "monday", "talk-desk", "talk-said", "talk-told", "talk-chat", "talk-said-chat", "talk-told-chat", "friday", "end-ending",
		"end-moment", "end-tokens", "end-lives-first", "end-lives", "end-crowd", "end-done",
	} {
		j.list = append(j.list, situationOf(name))
	}
	return j
}

func (j *journey) View() view.Page { return j.list[j.at].page }

func (j *journey) Offers() []view.Offer {
	offers := slices.Clone(j.list[j.at].offers)
	for i := range offers {
		if offers[i].ID == "promise:quiet-week" {
			offers[i].Chosen = j.given
		}
	}
	return offers
}

func (j *journey) Do(in view.Intent) view.Reply {
	for _, o := range j.Offers() {
		if o.ID != in.Offer {
			continue
		}
		if o.Forecast != "" && in.Forecast < 0 {
			return view.Reply{Problem: "Say first how likely you think it is."}
		}
		j.did = append(j.did, in)
		if o.Group == "promise" {
			j.given = !j.given
			return view.Reply{}
		}
		j.at = min(j.at+1, len(j.list)-1)
		return view.Reply{}
	}
	return view.Reply{Problem: "That cannot be done now."}
}

func (j *journey) TakeBack() view.Reply {
	j.undone++
	j.at--
	return view.Reply{}
}

// setOut opens the window on its title, with the journey behind its one door.
func setOut(t *testing.T, th theme.Theme, w, h float64) (*bench, *journey) {
	t.Helper()
	j := newJourney()
	b := &bench{App: New(&fakeLibrary{cards: fixtureCards()[2:3], door: j}, th), t: t, w: w, h: h}
	b.calm()
	return b, j
}

// calm lets every movement end, and draws as a window does.
func (b *bench) calm() {
	for range 3 {
		b.tick(input.Snapshot{Elapsed: 5 * time.Second})
		b.Draw(newRecorder(b.w, b.h))
	}
}

func (b *bench) keys(keys ...input.Key) {
	for _, k := range keys {
		b.tick(input.Press(k))
		b.calm()
	}
}

// tabTo goes from region to region until an item has focus.
func (b *bench) tabTo(id string) {
	b.t.Helper()
	for range 8 {
		if b.state.Focus() == id {
			return
		}
		b.keys(input.Tab)
	}
	b.t.Fatalf("Tab does not lead to %q; there are %s", id, b.ids())
}

func (b *bench) typed(text string) {
	for _, r := range text {
		b.tick(input.Type(string(r)))
	}
	b.calm()
}

func (b *bench) here() string {
	if b.App.door == nil {
		return "title"
	}
	return b.page.Stop
}

// arrived checks that the journey stands where it should.
func (j *journey) arrived(t *testing.T, b *bench, name string) {
	t.Helper()
	if got := j.list[j.at].name; got != name || b.App.door == nil {
		item, _ := b.state.FocusItem()
		t.Fatalf("at %s, want %s; focus on %q, problem %q", got, name, item.ID, b.problem)
	}
}

// Enter alone leads from the title into the play and on, wherever nothing has to be chosen.
func TestEnterAloneReachesPlay(t *testing.T) {
	for _, v := range windows()[:7] {
		b, j := setOut(t, v.th, v.w, v.h)
		b.keys(input.Enter)
		j.arrived(t, b, "briefing")
		b.keys(input.Enter)
		j.arrived(t, b, "monday")
		b.keys(input.Enter)
		j.arrived(t, b, "talk-desk")
		b.keys(input.Enter) // the first choice
		j.arrived(t, b, "talk-said")
		b.keys(input.Enter, input.Enter)
		j.arrived(t, b, "talk-chat")
	}
}

func TestWalkByKeys(t *testing.T) {
	for _, v := range windows()[:7] {
		b, j := setOut(t, v.th, v.w, v.h)
		b.keys(input.Enter, input.Digit2)
		if !j.given {
			t.Fatal("2 marks no promise")
		}
		for range 4 { // below the last of those who want a word
			if b.state.Focus() != "begin" {
				b.keys(input.Down)
			}
		}
		if b.state.Focus() != "begin" {
			t.Fatalf("the arrows end at %q", b.state.Focus())
		}
		b.keys(input.Enter, input.Enter)
		j.arrived(t, b, "talk-desk")
		b.keys(input.Down, input.Down, input.Enter) // the third choice asks for a forecast
		if b.pending == "" || b.state.Focus() != sliderID {
			t.Fatalf("pending %q, focus on %q", b.pending, b.state.Focus())
		}
		b.keys(input.Esc)
		if b.pending != "" || b.state.Focus() != "bank-form-date.type-why" {
			t.Fatalf("after Esc pending %q, focus on %q", b.pending, b.state.Focus())
		}
		b.keys(input.Digit3, input.Right, input.Right, input.Right, input.Enter)
		j.arrived(t, b, "talk-said")
		if last := j.did[len(j.did)-1]; last.Forecast != 65 {
			t.Errorf("forecast %d, want 65", last.Forecast)
		}
		b.keys(input.Z)
		j.arrived(t, b, "talk-desk")
		b.keys(input.Digit1)
		if last := j.did[len(j.did)-1]; last.Forecast != -1 || last.Offer != "bank-form-date.say-it" {
			t.Errorf("sent %+v", last)
		}
		b.keys(input.Enter, input.Enter)
		j.arrived(t, b, "talk-chat")
		b.keys(input.Digit2, input.Enter, input.Enter)
		j.arrived(t, b, "friday")
		b.keys(input.Enter, input.Enter)
		debriefByKeys(t, b, j)
	}
}

func debriefByKeys(t *testing.T, b *bench, j *journey) {
	t.Helper()
	j.arrived(t, b, "end-moment")
	b.tabTo(accountID)
	b.typed("He wrote 10 days, zpmh")
	b.keys(input.Tab, input.Down, input.Enter)
	j.arrived(t, b, "end-tokens")
	if last := j.did[len(j.did)-1]; last.Offer != "moment:19" || last.Text != "He wrote 10 days, zpmh" {
		t.Errorf("sent %+v", last)
	}
	b.keys(input.Right, input.Right, input.Right, input.Right, input.Enter)
	j.arrived(t, b, "end-tokens") // four are not ten
	b.keys(input.Down, input.Right, input.Right, input.Right, input.Right, input.Right, input.Right, input.Right, input.Left, input.Down, input.Right, input.Right)
	b.keys(input.Enter)
	j.arrived(t, b, "end-lives-first")
	if last := j.did[len(j.did)-1]; last.Tokens != [3]int{4, 5, 1} {
		t.Errorf("tokens %v, want 4 5 1", last.Tokens)
	}
	b.keys(input.Right, input.Space) // space is another life, wherever focus is
	j.arrived(t, b, "end-lives")
	if last := j.did[len(j.did)-1]; last.Offer != "life" {
		t.Errorf("space took %q", last.Offer)
	}
	b.keys(input.Enter, input.Enter)
	j.arrived(t, b, "end-done")
	b.keys(input.Enter)
	if b.here() != "title" {
		t.Errorf("at %s, want the title", b.here())
	}
}

// into scrolls with the wheel until the middle of an item is in sight, then clicks it.
func (b *bench) into(id string) {
	b.t.Helper()
	for range 60 {
		for _, item := range b.state.Items() {
			if item.ID == id && item.Rect.H > 12 {
				at := item.Rect.Center()
				for _, in := range input.Click(at.X, at.Y) {
					b.tick(in)
				}
				b.calm()
				return
			}
		}
		for _, x := range []float64{b.w * .2, b.w * .75} {
			for _, y := range []float64{b.h * .4, b.h * .75} {
				b.tick(input.Snapshot{X: x, Y: y, Moved: true, WheelY: -.25})
			}
		}
		b.calm()
	}
	b.t.Fatalf("%q cannot be reached by mouse; there are %s", id, b.ids())
}

func TestWalkByClicks(t *testing.T) {
	for _, v := range windows()[:7] {
		b, j := setOut(t, v.th, v.w, v.h)
		b.into(doorPrefix + "re-re-re")
		if b.here() != "title" {
			t.Fatal("a click on a door went through it at once")
		}
		b.into("ui:open:re-re-re")
		b.into("promise:quiet-week")
		if !j.given {
			t.Fatal("a click marks no promise")
		}
		b.into("begin")
		b.into("go")
		b.into("bank-form-date.type-why")
		b.into("ui:close")
		if b.pending != "" {
			t.Fatal("Back does not go back")
		}
		b.into("bank-form-date.type-why")
		b.into(sliderID)
		b.into("bank-form-date.type-why")
		j.arrived(t, b, "talk-said")
		b.into("ui:undo")
		b.into("bank-form-date.say-it")
		b.into("reveal")
		b.into("go")
		j.arrived(t, b, "talk-chat")
		b.into("bank-form-date.type-it")
		b.into("reveal")
		b.into("go")
		b.into("go")
		b.into("ending")
		b.into("moment:7")
		j.arrived(t, b, "end-tokens")
		layByClicks(t, b)
		b.into("tokens")
		j.arrived(t, b, "end-lives-first")
		for _, id := range []string{"life", "crowd", "finish", "ui:title"} {
			b.into(id)
		}
		if b.here() != "title" {
			t.Errorf("at %s, want the title", b.here())
		}
	}
}

// layByClicks lays ten tokens by the plus of the first counter, and tries an eleventh.
func layByClicks(t *testing.T, b *bench) {
	t.Helper()
	for range 11 {
		for _, item := range b.state.Items() {
			if item.ID == tokenIDs[0] {
				x, y := plusOf(b, item.Rect.X, item.Rect.Y, item.Rect.W, item.Rect.H)
				for _, in := range input.Click(x, y) {
					b.tick(in)
				}
			}
		}
		b.calm()
	}
	if b.tokens != [3]int{10, 0, 0} {
		t.Fatalf("tokens %v, want all ten on the first", b.tokens)
	}
}

// plusOf is where the plus of a counter stands: at its right end.
func plusOf(b *bench, x, y, w, h float64) (px, py float64) {
	half := b.theme.Scaled(15)
	return x + w - half, y + h/2
}

// The crowd gathers while its time runs, and stands at once under reduced motion.
func TestCrowdMoves(t *testing.T) {
	s := situationOf("end-crowd")
	b := newBench(t, theme.Default(), 1280, 800, s.page, s.offers)
	b.turn()
	if !b.moving() {
		t.Error("nothing moves when the crowd comes up")
	}
	b.elapsed = b.theme.Duration(theme.Crowd) + lastFrames
	if b.moving() {
		t.Error("the crowd never comes to rest")
	}
	still := theme.Default()
	still.ReducedMotion = true
	b = newBench(t, still, 1280, 800, s.page, s.offers)
	b.turn()
	if b.moving() || share(0, still.Duration(theme.Crowd)) != 1 {
		t.Error("the crowd moves under reduced motion")
	}
}
