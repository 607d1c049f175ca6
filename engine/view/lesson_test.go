package view

import "testing"

// TestLessonBlocks: a claim, its figure and each source are a block of their own; without claims there is no section.
func TestLessonBlocks(t *testing.T) {
	f := &File{Lessons: &Lessons{List: []Lesson{
		{Claim: "C.", Figure: "F.", Sources: []Evidence{{By: "A & B", Year: 2001, Found: "X.", Sure: "A", How: HowSure("A")}, {Found: "Y.", Sure: "D", How: HowSure("D")}}},
	}}}
	b := f.blocks(LessonSection().ID)
	if len(b) != 6 || b[2] != (Block{"sub", "C."}) || b[3] != (Block{"lead", "F."}) || b[4].Text != "A & B (2001): X. Found again and again." || b[5].Text != "Y. An assumption of the author’s." {
		t.Errorf("%+v", b)
	}
	if b := (&File{Lessons: &Lessons{None: "Nothing."}}).blocks(LessonSection().ID); len(b) != 3 || b[2].Text != "Nothing." {
		t.Errorf("%+v", b)
	}
	if b := (&File{}).blocks(LessonSection().ID); b != nil {
		t.Errorf("%+v", b)
	}
}
