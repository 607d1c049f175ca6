package archtest

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"testing"
)

// run runs a command in the module's root with an extended environment and returns its standard output.
func run(environment []string, name string, arguments ...string) (string, error) {
	out, _, err := runBoth(environment, name, arguments...)
	return out, err
}

// runForErrors is run for a command that prints what is wanted to standard error.
func runForErrors(environment []string, name string, arguments ...string) (string, error) {
	_, problems, err := runBoth(environment, name, arguments...)
	return problems, err
}

func runBoth(environment []string, name string, arguments ...string) (out, problems string, err error) {
	command := exec.Command(name, arguments...)
	command.Dir = root()
	command.Env = append(os.Environ(), environment...)
	var outText, problemText bytes.Buffer
	command.Stdout, command.Stderr = &outText, &problemText
	if err = command.Run(); err != nil {
		shown := problemText.String()
		err = fmt.Errorf("%v %s: %w\n%s", environment, command, err, shown[:min(len(shown), 4000)])
	}
	return outText.String(), problemText.String(), err
}

// needCompiler skips a test that builds, under -short.
func needCompiler(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: it runs the compiler")
	}
}
