package archtest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// edge is a row of the table of imports that never happen. A pattern is an import path, or one ending in "/..." for the
// package and all below it.
type edge struct {
	importers []string
	except    []string
	never     []string
	why       string
}

const ebiten = "github.com/hajimehoshi/ebiten/v2/..."

var neverEdges = []edge{
	{
		importers: []string{"headcount/sim/..."},
		never: []string{
			"headcount/engine/...", "headcount/cmd/...", "headcount/scenarios/...", "headcount/assets/...", "os/...", "io/fs",
			"net/...", "time", "encoding/...", "sync/...", "hash/maphash", ebiten, "github.com/BurntSushi/toml/...",
			"github.com/pelletier/go-toml/...", "C", "unsafe", "reflect", "runtime/...", "embed", "io/ioutil", "syscall/...",
		},
		why: "the model is pure: no input or output, no clock, no goroutine, no machine",
	},
	{
		importers: []string{"headcount/..."},
		except:    []string{"headcount/sim/rng"},
		never:     []string{"golang.org/x/exp/rand", "math/rand", "math/rand/v2"},
		why:       "sim/rng is the one source of chance",
	},
	{
		importers: []string{"headcount/sim/rng"},
		never:     []string{"math/rand", "math/rand/v2"},
		why:       "draws come from one frozen source",
	},
	{
		importers: []string{"headcount/..."},
		except:    []string{"headcount/engine/workshop/...", "headcount/cmd/headcount"},
		never:     []string{"crypto/rand"},
		why:       "true randomness is for tokens and for the seeds of a new game",
	},
	{
		importers: []string{"headcount/..."},
		except:    []string{"headcount/engine/ui/...", "headcount/cmd/headcount"},
		never:     []string{ebiten},
		why:       "all else runs and is tested without a screen",
	},
	{
		importers: []string{"headcount/..."},
		except:    []string{"headcount/engine/scenario"},
		never:     []string{"github.com/BurntSushi/toml/...", "github.com/pelletier/go-toml/..."},
		why:       "one reader of scenario files, one style of finding",
	},
	{
		importers: []string{"headcount/..."},
		except:    []string{"headcount/engine/workshop/...", "headcount/cmd/headcount"},
		never:     []string{"net/..."},
		why:       "the game opens no socket",
	},
	{
		importers: []string{"headcount/sim/observe/...", "headcount/sim/measure/..."},
		never:     []string{"headcount/sim/process/...", "headcount/sim/act/..."},
		why:       "looking does not change",
	},
	{
		importers: []string{"headcount/sim/term/..."},
		never: []string{
			"headcount/sim/num/...", "headcount/sim/rng/...", "headcount/sim/params/...", "headcount/sim/org/...",
			"headcount/sim/act/...", "headcount/sim/process/...", "headcount/sim/observe/...", "headcount/sim/measure/...",
			"headcount/sim/model/...",
		},
		why: "the shared vocabulary rests on quantity alone",
	},
	{
		importers: []string{"headcount/engine/session/..."},
		never: []string{
			"headcount/engine/save/...", "headcount/engine/view/...", "headcount/engine/ui/...", "headcount/engine/workshop/...",
		},
		why: "play does not know how it is shown or stored",
	},
	{
		importers: []string{"headcount/engine/view/...", "headcount/engine/policy/...", "headcount/engine/ui/...", "headcount/engine/text/..."},
		never:     []string{"headcount/sim/org/...", "headcount/sim/measure/..."},
		why:       "nobody on the player's side can peek",
	},
	{
		importers: []string{
			"headcount/engine/view/...", "headcount/engine/policy/...", "headcount/engine/ui/...", "headcount/engine/text/...", "headcount/engine/play/...",
			"headcount/engine/session/...", "headcount/engine/debrief/...", "headcount/engine/workshop/...",
		},
		never: []string{"headcount/engine/inspect/...", "headcount/engine/watch/..."},
		why:   "what an author is shown reaches a front end as words alone, and only beside a play of their own",
	},
	{
		importers: []string{"headcount/engine/workshop/seat/..."},
		never: []string{
			"headcount/sim/...", "headcount/engine/session/...", "headcount/engine/play/...", "headcount/engine/scenario/...", "headcount/engine/fates/...",
			"headcount/engine/workshop", "headcount/engine/workshop/room/...", "headcount/engine/workshop/plays/...", "headcount/engine/workshop/pass/...",
			"headcount/engine/workshop/host/...", "headcount/engine/workshop/server/...", "headcount/engine/workshop/store/...", "headcount/scenarios/...",
		},
		why: "a seat in a workshop simulates nothing and holds no seed: it knows the pages it is sent",
	},
	{
		importers: []string{"headcount/..."},
		except:    []string{"headcount/engine/watch"},
		never:     []string{"github.com/fsnotify/fsnotify/..."},
		why:       "one place watches files, and no browser has any",
	},
}

// matches reports whether an import path falls under one of the patterns.
func matches(imported string, patterns []string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		base, below := strings.CutSuffix(pattern, "/...")
		return imported == base || below && strings.HasPrefix(imported, base+"/")
	})
}

// badEdges finds the imports that the table forbids. It reads files rather than packages, so that no build constraint
// hides one.
func badEdges(sources []source) []string {
	var findings []string
	for _, s := range sources {
		for _, spec := range s.file.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			for _, row := range neverEdges {
				if matches(s.pkg, row.importers) && !matches(s.pkg, row.except) && matches(imported, row.never) {
					findings = append(findings, fmt.Sprintf("%s: %s imports %s; %s", s.at(spec), s.pkg, imported, row.why))
				}
			}
		}
	}
	return findings
}

func TestNeverEdges(t *testing.T) {
	sources := tree(t)
	report(t, badEdges(sources))
	t.Logf("read the imports of %d files", len(sources))
}

func TestNeverEdgesFindsBadImports(t *testing.T) {
	for _, bad := range []struct{ name, imported string }{
		{"sim/org/x.go", "headcount/engine/view"},
		{"sim/org/x.go", "time"},
		{"sim/process/deep/x.go", "encoding/json"},
		{"sim/model/x.go", "sync/atomic"},
		{"sim/model/x.go", "golang.org/x/exp/rand"},
		{"sim/rng/x.go", "math/rand/v2"},
		{"engine/story/x.go", "math/rand"},
		{"engine/story/x.go", "crypto/rand"},
		{"engine/view/x.go", "github.com/hajimehoshi/ebiten/v2/inpututil"},
		{"engine/story/x.go", "github.com/BurntSushi/toml"},
		{"cmd/headcount/x.go", "github.com/pelletier/go-toml/v2/unstable"},
		{"engine/save/x.go", "net/http"},
		{"sim/observe/x.go", "headcount/sim/act"},
		{"sim/measure/x.go", "headcount/sim/process"},
		{"sim/term/x.go", "headcount/sim/org"},
		{"engine/session/x.go", "headcount/engine/ui/host"},
		{"engine/text/x.go", "headcount/sim/measure"},
		{"engine/ui/screen/x.go", "headcount/engine/inspect"},
		{"engine/play/x.go", "headcount/engine/watch"},
		{"engine/workshop/seat/x.go", "headcount/sim/rng"},
		{"engine/workshop/seat/x.go", "headcount/engine/workshop/room"},
		{"cmd/headcount/x.go", "github.com/fsnotify/fsnotify"},
	} {
		s := mustParse(t, bad.name, "package x\nimport _ \""+bad.imported+"\"\n")
		wantFindings(t, badEdges([]source{s}), bad.imported)
	}
	for _, good := range []struct{ name, imported string }{
		{"sim/rng/x.go", "golang.org/x/exp/rand"},
		{"sim/model/x.go", "headcount/sim/process"},
		{"sim/model/x.go", "timetable"},
		{"engine/workshop/x.go", "crypto/rand"},
		{"engine/workshop/x.go", "net/http"},
		{"engine/workshop/seat/x.go", "headcount/engine/view"},
		{"engine/ui/host/x.go", "github.com/hajimehoshi/ebiten/v2"},
		{"engine/scenario/x.go", "github.com/BurntSushi/toml"},
		{"engine/session/x.go", "headcount/engine/sessions"},
		{"engine/debrief/x.go", "headcount/sim/measure"},
		{"engine/watch/x.go", "github.com/fsnotify/fsnotify"},
		{"engine/text/x.go", "headcount/engine/author"},
	} {
		s := mustParse(t, good.name, "package x\nimport _ \""+good.imported+"\"\n")
		wantFindings(t, badEdges([]source{s}))
	}
}
