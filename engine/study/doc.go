// Package study is a kit with which a teacher can find out whether the re-runs of the debrief teach anything: eight vignettes in three parallel
// forms, a consent text, random allocation to playing with or without the re-runs, answers before, after and two weeks later, and the analysis.
//
// The vignettes are keyed to published findings and not to this model. It computes with what people answered and knows no play; how a play leaves
// the re-runs out belongs in engine/debrief and engine/play. README.md beside this file is for teachers.
package study
