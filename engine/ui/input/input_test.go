package input

import "testing"

func TestKeys(t *testing.T) {
	set := KeysOf(Enter, Digit3, Z, None)
	if !set.Has(Enter) || !set.Has(Z) || set.Has(None) || set.Has(Esc) {
		t.Errorf("set holds %v", set.List())
	}
	if got := set.Digit(); got != 3 {
		t.Errorf("digit %d, want 3", got)
	}
	if got := set.List(); len(got) != 3 || got[0] != Enter || got[2] != Z {
		t.Errorf("list %v, want Enter, Digit3, Z", got)
	}
	if lastKey >= 64 {
		t.Errorf("%d keys do not fit into the set", lastKey)
	}
	for digit := range 11 {
		if k := DigitKey(digit); k.Digit() != digit%10 {
			t.Errorf("digit %d became %d", digit, k.Digit())
		}
	}
	if LetterKey('m') != M || LetterKey('M') != M || LetterKey('ä') != None {
		t.Error("letters are mapped wrongly")
	}
}

func TestIdle(t *testing.T) {
	if !(Snapshot{X: 3, Y: 4, Width: 10, Device: Mouse}).Idle() {
		t.Error("a resting pointer is input")
	}
	click := Click(1, 2)
	for _, in := range []Snapshot{Press(Esc), Type("?"), click[0], click[1], {WheelY: 1}, {Dropped: true}} {
		if in.Idle() {
			t.Errorf("%+v is no input", in)
		}
	}
	if in := Type("a1"); !in.Has(A) || !in.Has(Digit1) || in.Typed != "a1" {
		t.Errorf("typing a1 gave %+v", in)
	}
}
