package archtest

import (
	"strings"
	"testing"
)

// notInBrowser are packages that the js/wasm build never depends on, however indirectly: the client stays small, and some of
// them do not build there. What a browser needs of a workshop lives below engine/workshop, away from its server.
var notInBrowser = []string{
	"headcount/engine/workshop", "headcount/engine/workshop/server/...", "headcount/engine/workshop/store/...",
	"headcount/engine/workshop/postgres/...", "headcount/engine/workshop/host/...", "headcount/engine/workshop/plays/...", "headcount/engine/workshop/pass/...", "rsc.io/qr/...",
	"headcount/engine/workshop/room/...", "headcount/engine/workshop/eventlog/...", "net/http/...",
	"modernc.org/sqlite/...", "modernc.org/libc/...", "github.com/jackc/pgx/v5/...", "github.com/vbauerster/mpb/v8/...",
	"github.com/fsnotify/fsnotify/...", "database/sql/...", "headcount/engine/watch/...", "headcount/engine/inspect/...",
	"headcount/engine/batch/...", "headcount/engine/report/...", "gonum.org/v1/plot/...", "github.com/HdrHistogram/hdrhistogram-go/...",
}

// badDependencies finds those packages in a list of dependencies, one a line.
func badDependencies(listing string) []string {
	var findings []string
	for dependency := range strings.Lines(listing) {
		if dependency = strings.TrimSpace(dependency); matches(dependency, notInBrowser) {
			findings = append(findings, "the js/wasm build of cmd/headcount depends on "+dependency)
		}
	}
	return findings
}

func TestBrowserBuildIsSmall(t *testing.T) {
	needCompiler(t)
	if !exists("cmd/headcount") {
		t.Fatal("cmd/headcount is gone: the browser's program cannot be held to what it may import")
	}
	listing, err := run([]string{"GOOS=js", "GOARCH=wasm"}, "go", "list", "-deps", "./cmd/headcount")
	if err != nil {
		t.Fatal(err)
	}
	report(t, badDependencies(listing))
}

func TestBrowserBuildIsSmallFindsServer(t *testing.T) {
	wantFindings(t, badDependencies("fmt\nheadcount/engine/workshop/client\nheadcount/engine/workshop\ngithub.com/jackc/pgx/v5/pgxpool\n"),
		"on headcount/engine/workshop", "pgxpool")
}
