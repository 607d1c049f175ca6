//go:build !js && !webgame

package main

// broughtAlong returns the game for browsers that this program brings along: none. Release builds, with the tag webgame, bring one.
func broughtAlong() (program, script []byte, err error) { return nil, nil, nil }
