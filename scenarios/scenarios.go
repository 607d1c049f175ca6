// Package scenarios holds the scenarios that ship with the game, one folder each.
package scenarios

import "embed"

// Files holds the folders of the shipped scenarios.
//
//go:embed machine-room two-strides
var Files embed.FS

// Shipped lists the ids of the shipped scenarios in the order of the title corridor.
func Shipped() []string { return []string{"machine-room", "two-strides"} }
