// Package batch plays experiments: settings of coefficients times policies times seeds, one row a play.
//
// A Plan says all of it; everything else is a function of the plan, the scenario and the rules, so that the same plan gives the same bytes for
// any number of workers, of machines and of interruptions. Plays come in blocks of one setting and one policy. A file holds the plan and the
// finished blocks, a line each; a block is in it whole or not at all, and never twice. Shards are files that hold some of the blocks; Merge puts
// them together in any order. What is drawn and written of a result for people belongs in engine/report.
package batch
