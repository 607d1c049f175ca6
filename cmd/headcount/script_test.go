//go:build !js

package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// asProgram in the environment makes the test binary be the program itself, so that it can be started and killed.
const asProgram = "HEADCOUNT_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	testscript.Main(m, map[string]func(){
		"headcount": func() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs the command line as a shell would: one file per promise.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:   "testdata",
		Setup: lonely,
	})
}

// lonely gives a script saves and a home of its own, and no screen.
func lonely(env *testscript.Env) error {
	env.Setenv("HEADCOUNT_SAVES", env.WorkDir+"/saves")
	env.Setenv("HOME", env.WorkDir)
	env.Setenv("DISPLAY", "")
	env.Setenv("WAYLAND_DISPLAY", "")
	return nil
}
