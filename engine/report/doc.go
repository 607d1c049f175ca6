// Package report writes what was computed into files for people: a debrief as plain text and as one page of HTML that needs nothing else.
//
// It computes nothing. What a debrief says is made in engine/debrief and engine/view.
package report
