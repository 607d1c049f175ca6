//go:build !js

package main

import (
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"testing"
)

// TestFlagsOfTheWorkshop: what cannot be meant is refused in one line that says what can, before anything is opened, listened on or removed.
func TestFlagsOfTheWorkshop(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	kept := playedSession(t, file, "two-strides", "", false)
	database := "--store postgres://127.0.0.1:1/x"
	for args, want := range map[string]string{
		"--resume ":                                   "--resume names nothing",
		"two-strides --resume ":                       "--resume names nothing",
		"two-strides --scenes ":                       "--scenes names nothing",
		"two-strides --host ":                         "--host names nothing",
		"two-strides --store ":                        "--store names nothing",
		"--forget ":                                   "--forget names nothing",
		"--new":                                       "--new is for a session",
		"--mode step":                                 "--mode is for a session",
		"--forget %s --mode step":                     "does nothing else",
		"--forget %s two-strides":                     "does nothing else",
		"--forget %s --resume %[1]s":                  "does nothing else",
		"two-strides --host http://a":                 "--host is a name alone, such as workshop.example, not \"http://a\"",
		"two-strides --host a:80":                     "--host is a name alone",
		"two-strides --listen 99999":                  "an address is a machine and a port, at most 65535, such as --listen :8790",
		"two-strides --listen :99999":                 "an address is a machine and a port, at most 65535, such as --listen :8790",
		"two-strides --listen 8080":                   "an address is a machine and a port, at most 65535, such as --listen :8080",
		"two-strides --listen 127.0.0.1:0 --board x":  "such as --board 127.0.0.1:8790",
		"two-strides --listen no.such.invalid:80":     "this machine has no address no.such.invalid:80",
		"take %s --scenario re-re-re":                 "plays \"two-strides\", not \"re-re-re\"",
		"take %s --store no-such-file":                "none are kept in no-such-file, which is not there",
		"node --proxy abc " + database:                "--proxy is an IP address, such as 10.0.0.5, not \"abc\"",
		"node --address workshop.example " + database: "--address is as it stands on the wall, such as http://workshop.example, not \"workshop.example\"",
		"node --address http://a/b " + database:       "--address is as it stands on the wall",
		"node --host a/b " + database:                 "--host is a name alone",
		"open two-strides --boards nodes " + database: "--boards is an address under which boards are found",
	} {
		line := args
		if strings.Contains(args, "%") {
			line = fmt.Sprintf(args, kept)
		}
		words := strings.Split(line, " ")
		if !strings.Contains(line, "--store") {
			words = append(words, "--store", file)
		}
		var out, problems strings.Builder
		code := run(append([]string{"workshop"}, words...), strings.NewReader(""), &out, &problems)
		if said := problems.String(); code != exitNot || out.Len() > 0 || strings.Count(said, "\n") != 1 || !strings.Contains(said, want) {
			t.Errorf("%s: %d %s%s, want %s", args, code, out.String(), said, want)
		}
	}
	var out, problems strings.Builder
	if code := run([]string{"workshop", "--store", file}, strings.NewReader(""), &out, &problems); code != exitWell || strings.Count(out.String(), "\n") != 1 || !strings.Contains(out.String(), kept) {
		t.Errorf("%d %s%s", code, out.String(), problems.String())
	}
}

// TestAPortForEach: phones and the board cannot be had at one port; that is no other program's doing.
func TestAPortForEach(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	free := l.Addr().String()
	_ = l.Close() // it was for asking only
	_, port, _ := net.SplitHostPort(free)
	_, _, err = listenBoth(free, free)
	if want := "phones and the board need a port each, and port " + port + " is named for both"; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("%v, want %s", err, want)
	}
}
