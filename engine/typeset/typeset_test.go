package typeset

import "testing"

func TestText(t *testing.T) {
	for words, want := range map[string]string{
		"":                           "",
		"It's Ana's, in the 1990's.": "It’s Ana’s, in the 1990’s.",
		"the teams' plan":            "the teams’ plan",
		"'so', she said":             "'so’, she said", // whoever quotes with them is not guessed at
		"O'Brien and Леся'к":         "O’Brien and Леся’к",
		"it’s set":                   "it’s set",
		"- 'tis":                     "- 'tis",
		"\xff's":                     "\uFFFD's",
	} {
		if got := Text(words); got != want {
			t.Errorf("%q becomes %q, want %q", words, got, want)
		}
	}
}

// TestPage: the words of a page are set and nothing else: not what a field holds, nor what is code, nor what could end a tag.
func TestPage(t *testing.T) {
	for page, want := range map[string]string{
		"": "",
		"<p>Ana&#39;s desk isn't &lt;here&gt;</p>":                  "<p>Ana’s desk isn’t &lt;here&gt;</p>",
		"<p>&apos;so&#x27; 'x' a&apos;s</p>":                        "<p>&apos;so’ 'x’ a’s</p>",
		`<input value="O&#39;Brien"> O&#39;Brien`:                   `<input value="O&#39;Brien"> O’Brien`,
		`<a title='it"s > so' alt="it's">it's</a>`:                  `<a title='it"s > so' alt="it's">it’s</a>`,
		"<style>a{content:'x'}</style><code>it's</code><b>it's</b>": "<style>a{content:'x'}</style><code>it's</code><b>it’s</b>",
		"<codex>it's</codex>":                                       "<codex>it’s</codex>",
		"<p>day</p>'tis":                                            "<p>day</p>'tis",
		"<script>it's":                                              "<script>it's",
		"it's <b":                                                   "it’s <b",
		"&#39;s Ana&amp;&#39;s":                                     "&#39;s Ana&amp;&#39;s",
		"Léa's":                                                     "Léa’s",
	} {
		if got := string(Page([]byte(page))); got != want {
			t.Errorf("%s\nbecomes\n%s\nwant\n%s", page, got, want)
		}
	}
	if page := []byte("<p>It’s set.</p>"); &Page(page)[0] != &page[0] {
		t.Error("a page in which there is nothing to do is copied")
	}
}
