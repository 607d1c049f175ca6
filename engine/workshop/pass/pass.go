// Package pass holds what lets somebody in: the code on the wall, the signed token of a seat, the phrase that brings a seat to another
// device, and the secret of whoever leads. What a pass permits belongs in engine/workshop/room.
package pass

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
)

// letters are those that nobody takes for another on a wall: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, 6 G.
const letters = "3479ACDEFHJKMNPQRTWXY"

// CodeLength is the length of a join code. 21 letters, eight times: one guess in 3.8e10.
const CodeLength = 8

// Key signs the passes of one session.
type Key [32]byte

// NewKey draws a key of 256 bits. It panics where the system has no randomness.
func NewKey() Key {
	var k Key
	fill(k[:])
	return k
}

func fill(b []byte) {
	if _, err := rand.Read(b); err != nil {
		panic("no randomness from the system: " + err.Error())
	}
}

// Nonce draws a name for an attempt that nobody guesses: 128 bits.
func Nonce() string {
	var b [16]byte
	fill(b[:])
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// Secret draws the secret of whoever leads a session: 128 bits.
func Secret() string { return Nonce() }

// Equal compares secrets without telling by its duration where they differ.
func Equal(a, b string) bool {
	x, y := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return subtle.ConstantTimeCompare(x[:], y[:]) == 1
}

// NewCode draws a join code, every one of its letters equally likely. It panics where the system has no randomness.
func NewCode() string { return newCode(fill) }

func newCode(fill func([]byte)) string {
	var code [CodeLength]byte
	for i := 0; i < len(code); {
		var b [1]byte
		fill(b[:])
		if n := int(b[0]); n < len(letters)*(256/len(letters)) { // the rest would favour the first letters
			code[i] = letters[n%len(letters)]
			i++
		}
	}
	return string(code[:])
}

// Tidy reads a code as people type it: small letters, spaces and dashes do not matter, nor does a letter that looks like one of ours.
func Tidy(code string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			r -= 'a' - 'A'
		}
		if strings.ContainsRune(letters, r) {
			return r
		}
		return -1
	}, code)
}

// Shown writes a code as it stands on the wall: in two halves.
func Shown(code string) string {
	if len(code) != CodeLength {
		return code
	}
	return code[:CodeLength/2] + " " + code[CodeLength/2:]
}

func (k Key) mac(parts ...string) []byte {
	mac := hmac.New(sha256.New, k[:])
	for _, part := range parts {
		fmt.Fprintf(mac, "%d:%s", len(part), part)
	}
	return mac.Sum(nil)
}

// Token is the pass of a seat: "s7.0." and a signature over session, seat and generation.
func (k Key) Token(session, seat string, generation int) string {
	sum := k.mac("token", session, seat, strconv.Itoa(generation))
	return seat + "." + strconv.Itoa(generation) + "." + base64.RawURLEncoding.EncodeToString(sum)
}

// Seat returns whom a token was made for; ok is false for everything this key did not sign for this session, in exactly this spelling.
func (k Key) Seat(session, token string) (seat string, generation int, ok bool) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 || len(token) > 200 {
		return "", 0, false
	}
	generation, err := strconv.Atoi(parts[1])
	if err != nil || generation < 0 || subtle.ConstantTimeCompare([]byte(k.Token(session, parts[0], generation)), []byte(token)) != 1 {
		return "", 0, false
	}
	return parts[0], generation, true
}

// Attempt is what the record calls the taking of a seat with a form of that nonce. The nonce itself gives the seat to whoever sends the form again, so it
// has no place in a record that people hand on.
func (k Key) Attempt(session, nonce string) string {
	return base64.RawURLEncoding.EncodeToString(k.mac("attempt", session, nonce)[:16])
}

const (
	openers = "bdfghjklmnprstvw"
	vowels  = "aeio"
)

// Phrase is what brings a seat to another device: three words of two syllables that can be read aloud, 36 bits.
func (k Key) Phrase(session, seat string, generation int) string {
	sum := k.mac("phrase", session, seat, strconv.Itoa(generation))
	var words strings.Builder
	for i := range 6 {
		if i > 0 && i%2 == 0 {
			words.WriteByte('-')
		}
		words.WriteByte(openers[sum[2*i]%byte(len(openers))])
		words.WriteByte(vowels[sum[2*i+1]%byte(len(vowels))])
	}
	return words.String()
}

// Spoken reads a phrase as people type it.
func Spoken(phrase string) string {
	fields := strings.FieldsFunc(strings.ToLower(phrase), func(r rune) bool { return r < 'a' || r > 'z' })
	return strings.Join(fields, "-")
}
