package voice

import "testing"

// TestQuotationMarksOfOtherLanguages: what is said in German or French marks ends where it ends, is kept as it is where it is all speech, and is found.
func TestQuotationMarksOfOtherLanguages(t *testing.T) {
	for _, c := range []struct{ text, stopped, quoted, said string }{
		{"", "", "“”", ""},
		{"Walk over", "Walk over.", "“Walk over”", ""},
		{"“Yes. The 28th.”", "“Yes. The 28th.”", "“Yes. The 28th.”", "“Yes. The 28th.”"},
		{"Write: “Yes.”", "Write: “Yes.”", "“Write: ‘Yes.’”", "“Yes.”"},
		{"„Der 28. bleibt. Ohne Gruppen.“", "„Der 28. bleibt. Ohne Gruppen.“", "„Der 28. bleibt. Ohne Gruppen.“", "„Der 28. bleibt. Ohne Gruppen.“"},
		{"Schreiben: „Ja. Der 28.“", "Schreiben: „Ja. Der 28.“", "“Schreiben: ‚Ja. Der 28.‘”", "„Ja. Der 28.“"},
		{"Vor zwei hin: „Druck es nicht“", "Vor zwei hin: „Druck es nicht“.", "“Vor zwei hin: ‚Druck es nicht‘”", "„Druck es nicht“"},
		{"„Ich schreib’s dir“ (und es tun)", "„Ich schreib’s dir“ (und es tun).", "“‚Ich schreib’s dir‘ (und es tun)”", "„Ich schreib’s dir“"},
		{"„Eins.” „Dwa.”", "„Eins.” „Dwa.”", "“‚Eins.’ ‚Dwa.’”", "„Eins.” „Dwa.”"},
		{"«\u00a0C’est fini.\u00a0»", "«\u00a0C’est fini.\u00a0»", "«\u00a0C’est fini.\u00a0»", "«\u00a0C’est fini.\u00a0»"},
		{"»Ja!«", "»Ja!«", "»Ja!«", "»Ja!«"},
		{"„offen", "„offen.", "“‚offen”", ""},
		{"„", "„.", "“‚”", ""},
	} {
		if got := Stopped(c.text); got != c.stopped {
			t.Errorf("%s: stopped it is %s, not %s", c.text, got, c.stopped)
		}
		if got := InQuotes(c.text); got != c.quoted {
			t.Errorf("%s: quoted it is %s, not %s", c.text, got, c.quoted)
		}
		if got := Quotation(c.text); got != c.said {
			t.Errorf("%s: said is %q, not %q", c.text, got, c.said)
		}
	}
}
