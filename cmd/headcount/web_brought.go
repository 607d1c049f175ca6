//go:build !js && webgame

package main

import "embed"

// What cmd/release puts there before it builds.
//
//go:embed webgame/headcount.wasm.gz webgame/wasm_exec.js
var webProgram embed.FS

// broughtAlong returns the game for browsers that this program brings along, compressed, and the script that starts it.
func broughtAlong() (program, script []byte, err error) {
	if program, err = webProgram.ReadFile("webgame/headcount.wasm.gz"); err != nil {
		return nil, nil, err
	}
	script, err = webProgram.ReadFile("webgame/wasm_exec.js")
	return program, script, err
}
