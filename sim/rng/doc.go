// Package rng is the one source of chance.
//
// A draw is keyed: it depends on a root seed and on a purpose, an entity, a day and a named occasion, never on how many draws
// came before it. So a run that differs in one decision keeps every other draw, and "the same people, the same luck, another
// decision" has a meaning. Two root seeds feed the keys: cast decides who the people are, luck decides all else; which one a
// purpose uses is part of its row in the table.
//
// Sampling is by inverse transform, one uniform per draw, so that a changed probability moves an outcome and never shifts the next one. What is asked
// several times a day takes quarters of a draw's 64 bits; and what every day asks about everybody takes the draws that follow one another in the row of
// a key, each always the same place of it, so that here too no answer hangs on what was asked before. The day is part of a key and the minute is not: an
// answer does not change because it was asked for a minute later.
//
// The bits come from golang.org/x/exp/rand, which this package alone imports.
package rng
