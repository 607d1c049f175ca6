// Package input is the one door through which a screen learns what the player did.
//
// Keyboard, mouse, touch, gamepad, recorded sessions and tests all fill a Snapshot; a screen cannot tell which it was.
// Reading the real devices belongs in package host.
package input

import "math/bits"

// Key is a key that means something to the game. Buttons of a gamepad count as the keys they stand for; those that stand for a command
// have keys of their own, because a player may put the command on another letter.
type Key uint8

// The keys. Shift with Tab is a key of its own.
const (
	None Key = iota
	Enter
	Space
	Esc
	Tab
	ShiftTab
	Up
	Down
	Left
	Right
	PageUp
	PageDown
	Home
	End
	Backspace
	Delete
	F1
	F11
	Digit1
	Digit2
	Digit3
	Digit4
	Digit5
	Digit6
	Digit7
	Digit8
	Digit9
	A
	B
	C
	D
	E
	F
	G
	H
	I
	J
	K
	L
	M
	N
	O
	P
	Q
	R
	S
	T
	U
	V
	W
	X
	Y
	Z
	PadLeft  // of the four buttons under the right thumb, the left one
	PadUpper // and the upper one
	PadView  // the small button left of the middle: view, back, share
	PadMenu  // the small button right of the middle: menu, start, options
	lastKey  = PadMenu
)

// Digit returns 1 to 9 for the digit keys and 0 for all others.
func (k Key) Digit() int {
	if k >= Digit1 && k <= Digit9 {
		return int(k-Digit1) + 1
	}
	return 0
}

// DigitKey returns the key of a digit from 1 to 9, or None.
func DigitKey(digit int) Key {
	if digit < 1 || digit > 9 {
		return None
	}
	return Digit1 + Key(digit-1)
}

// LetterKey returns the key of a letter in either case, or None.
func LetterKey(r rune) Key {
	switch {
	case r >= 'a' && r <= 'z':
		return A + Key(r-'a')
	case r >= 'A' && r <= 'Z':
		return A + Key(r-'A')
	}
	return None
}

// Keys is a set of keys.
type Keys uint64

// KeysOf returns the set of the given keys.
func KeysOf(keys ...Key) Keys {
	var set Keys
	for _, k := range keys {
		if k != None {
			set |= 1 << k
		}
	}
	return set
}

// Has reports whether k is in the set.
func (s Keys) Has(k Key) bool { return k != None && s&(1<<k) != 0 }

// Digit returns the lowest digit in the set, or 0.
func (s Keys) Digit() int {
	for k := Digit1; k <= Digit9; k++ {
		if s.Has(k) {
			return k.Digit()
		}
	}
	return 0
}

// List returns the keys of the set in the order they are declared in.
func (s Keys) List() []Key {
	list := make([]Key, 0, bits.OnesCount64(uint64(s)))
	for k := None + 1; k <= lastKey; k++ {
		if s.Has(k) {
			list = append(list, k)
		}
	}
	return list
}
