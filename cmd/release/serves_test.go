package main

import (
	"bufio"
	"compress/gzip"
	"io"
	"net/http"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// serves starts `headcount web` of a program and takes the game for browsers from it.
func serves(t *testing.T, to target, words []string) {
	t.Helper()
	cmd := exec.Command(words[0], append(words[1:], "web", "--listen", "127.0.0.1:0")...)
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = cmd.Process.Kill(), cmd.Wait() }()
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("%s web says no address: %v", to, err)
	}
	address = strings.TrimSpace(address)
	page := got(t, address)
	name := regexp.MustCompile(`headcount-[0-9a-f]+\.wasm`).FindString(page)
	program := got(t, address+name)
	if !strings.HasPrefix(program, "\x00asm") || len(program) < 10<<20 {
		t.Errorf("%s web serves %d bytes as %q", to, len(program), name)
	}
}

func got(t *testing.T, address string) string {
	t.Helper()
	r, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", "gzip")
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }() // read to its end or given up
	z, err := gzip.NewReader(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
