package pass_test

import (
	"strings"
	"testing"

	"headcount/engine/workshop/pass"
)

func TestCodesAreReadable(t *testing.T) {
	seen := map[string]bool{}
	used := map[rune]bool{}
	for range 2000 {
		code := pass.NewCode()
		if len(code) != 8 || strings.ContainsAny(code, "0O1IL2Z5S8BUV6G") || seen[code] {
			t.Fatalf("code %q", code)
		}
		seen[code] = true
		for _, r := range code {
			used[r] = true
		}
		if got := pass.Tidy(strings.ToLower(pass.Shown(code)) + " \n"); got != code {
			t.Fatalf("%q typed in small letters is read as %q", code, got)
		}
	}
	if len(used) != 21 {
		t.Errorf("%d letters are used, want 21", len(used))
	}
}

// TestTokensCannotBeForged: a token is good for its session, seat and generation alone, and in its own spelling.
func TestTokensCannotBeForged(t *testing.T) {
	key, other := pass.NewKey(), pass.NewKey()
	token := key.Token("spring", "s7", 2)
	if seat, generation, ok := key.Seat("spring", token); !ok || seat != "s7" || generation != 2 {
		t.Fatalf("%s %d %v", seat, generation, ok)
	}
	if _, _, ok := key.Seat("autumn", token); ok {
		t.Error("it is good for another session")
	}
	if _, _, ok := other.Seat("spring", token); ok {
		t.Error("it is good under another key")
	}
	for at := range token {
		for _, c := range "0sA_." {
			bad := token[:at] + string(c) + token[at+1:]
			if _, _, ok := key.Seat("spring", bad); ok && bad != token {
				t.Fatalf("%q is taken for %q", bad, token)
			}
		}
	}
	for _, bad := range []string{"", "s7", "s7.2", "s7.02." + token[5:], "s7.+2." + token[5:], token + "=", token + ".", " " + token, "s7.-1.x", strings.Repeat("s", 10_000)} {
		if _, _, ok := key.Seat("spring", bad); ok {
			t.Errorf("%q is taken", bad)
		}
	}
}

// TestPassesAreFrozen: a newer program goes on with a session that an older one opened, and what people hold of it stays good: tokens, three words, and the
// form that a seat was taken with. These were made once and must never change.
func TestPassesAreFrozen(t *testing.T) {
	key := pass.Key([]byte("thirty-two bytes that stay as is"))
	for got, want := range map[string]string{
		key.Token("spring", "s7", 2):            "s7.2.qM9xM66s2CHaNijzlcVqiw_N5DscwM3dZTZElzPonwA",
		key.Attempt("spring", "a-form's-nonce"): "3SuR8ATEUKPlXTukLQw0Ig",
		key.Phrase("spring", "s7", 2):           "bodi-bilo-bepe",
	} {
		if got != want {
			t.Errorf("%q, and it was %q", got, want)
		}
	}
}

func TestPhrases(t *testing.T) {
	key := pass.NewKey()
	seen := map[string]bool{}
	for g := range 500 {
		p := key.Phrase("spring", "s1", g)
		if seen[p] || len(p) != 14 {
			t.Fatalf("phrase %q", p)
		}
		seen[p] = true
		if got := pass.Spoken("  " + strings.ToUpper(strings.ReplaceAll(p, "-", "  ")) + " "); got != p {
			t.Fatalf("%q is read as %q", p, got)
		}
	}
}

func TestEqual(t *testing.T) {
	a := pass.Secret()
	if !pass.Equal(a, a) || pass.Equal(a, pass.Secret()) || pass.Equal(a, "") || len(a) != 22 {
		t.Error(a)
	}
}
