//go:build !js

package main

import (
	"crypto/rand"
	"encoding/binary"

	"github.com/spf13/cobra"
)

// seeds holds the root seeds as flags; what is not given is drawn.
type seeds struct {
	both, cast, luck          uint64
	hasBoth, hasCast, hasLuck bool
}

func (s *seeds) flags(cmd *cobra.Command) {
	cmd.Flags().Uint64Var(&s.both, "seed", 0, "set both root seeds")
	cmd.Flags().Uint64Var(&s.cast, "cast", 0, "set the seed that decides who the people are")
	cmd.Flags().Uint64Var(&s.luck, "luck", 0, "set the seed of everything else")
}

// read notes which flags were given.
func (s *seeds) read(cmd *cobra.Command) {
	s.hasBoth, s.hasCast, s.hasLuck = cmd.Flags().Changed("seed"), cmd.Flags().Changed("cast"), cmd.Flags().Changed("luck")
}

// given reports whether any seed was.
func (s *seeds) given() bool { return s.hasBoth || s.hasCast || s.hasLuck }

// pair returns both seeds; a seed not given comes from def, which may draw it.
func (s *seeds) pair(def func() uint64) (cast, luck uint64) {
	cast, luck = def(), def()
	if s.hasBoth {
		cast, luck = s.both, s.both
	}
	if s.hasCast {
		cast = s.cast
	}
	if s.hasLuck {
		luck = s.luck
	}
	return cast, luck
}

// newSeed draws the seed of a new game from the system. It is the only chance in the program that cannot be repeated, and it is written
// into the log at once. Seeds stay below 2^53 so that every tool that reads a log keeps them whole.
func newSeed() uint64 {
	var b [8]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic("no randomness from the system: " + err.Error())
	}
	return binary.LittleEndian.Uint64(b[:]) >> 11
}
