package text

import (
	"strings"
	"testing"

	"headcount/engine/view"
)

const behind = "Twice a day somebody writes that this must be enough; Ana answers each of them by hand."

// opened is a gap in which a matter lies on the desk of which it is known what is behind it.
func opened() stage {
	s := gapStage()
	s.page.Matters = append([]view.Matter(nil), s.page.Matters...)
	m := &s.page.Matters[1]
	m.New, m.Behind, m.Line, m.Since = false, true, behind, "open for two days"
	return s
}

// TestWhatIsBehindAMatterIsReadOnce: the list of a gap says it once, and from then on that it is known; the matter itself, the part of that name and
// the page once more say it in full.
func TestWhatIsBehindAMatterIsReadOnce(t *testing.T) {
	const short = "Ana’s silence: You know what is behind it. Open for two days."
	for _, c := range []struct {
		lines       []string
		full, known int
	}{
		{nil, 1, 0},
		{[]string{"ana", "back", "m", "back"}, 1, 2},
		{[]string{"5", "back"}, 2, 1},
		{[]string{"matters"}, 2, 0},
		{[]string{"ana", "back", "again"}, 2, 1},
	} {
		out := strings.Join(strings.Fields(transcript(t, &fakeDoor{stages: []stage{opened()}}, c.lines...)), " ")
		if full, known := strings.Count(out, behind), strings.Count(out, short); full != c.full || known != c.known {
			t.Errorf("%q: in full %d times, want %d; as known %d times, want %d\n%s", c.lines, full, c.full, known, c.known, out)
		}
	}
}

// TestWhatAnOutcomeToldIsNotReadAgain: what is behind a matter was told by the outcome that opened it up.
func TestWhatAnOutcomeToldIsNotReadAgain(t *testing.T) {
	told, gap := toldStage(), opened()
	told.page.Matters, told.page.Told.Text = gap.page.Matters, "Then, very low, the rest. "+behind
	out := strings.Join(strings.Fields(transcript(t, &fakeDoor{stages: []stage{told, gap}}, "")), " ")
	if full := strings.Count(out, behind); full != 1 || !strings.Contains(out, "You know what is behind it.") {
		t.Errorf("in full %d times, want once\n%s", full, out)
	}
}
