// Package scenarios holds the scenarios that ship with the game, one folder each.
package scenarios

import (
	"embed"
	"slices"
)

// Files holds the folders of the shipped scenarios.
//
//go:embed machine-room acting-manager two-strides re-re-re just-one forty-pages the-perfect-candidate headcount hip-deep their-own-purposes first-year
var Files embed.FS

// Shipped lists the ids of the shipped scenarios in the order of the title corridor.
func Shipped() []string {
	return []string{"machine-room", "acting-manager", "two-strides", "re-re-re", "just-one", "forty-pages", "the-perfect-candidate", "headcount", "hip-deep", "their-own-purposes", "first-year"}
}

// Certified lists the shipped scenarios that no recipe wins, by the certificate in their folder. In the machine room a fixed rule is to win.
func Certified() []string {
	return slices.DeleteFunc(Shipped(), func(id string) bool { return id == "machine-room" })
}
