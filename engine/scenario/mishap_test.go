package scenario

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

// large is the text of a scenario with so many scenes that they are compiled in parts.
func large() string {
	var b strings.Builder
	b.WriteString("format = 1\nid = \"many\"\ntitle = \"Many\"\nquestion = \"How many?\"\nweeks = 1\n")
	for i := range 2 * many {
		fmt.Fprintf(&b, "[[event]]\nid = \"e%d\"\ntext = \"One.\"\n", i)
	}
	return b.String()
}

// TestAMishapIsAFinding: a mistake of ours while scenes are compiled, in whichever of the goroutines that are at it, ends no program: it is a finding at
// the scene that was looked at, and names the place in the program.
func TestAMishapIsAFinding(t *testing.T) {
	src, pos, _ := Load(fstest.MapFS{"scenario.toml": {Data: []byte(large())}}, ".")
	if src == nil {
		t.Fatal("the text cannot be read")
	}
	const at = 200
	list := func(c *compiler) where { return c.root.key("event").index(at) }
	for name, work := range map[string]func(c *compiler){
		"in parts": func(c *compiler) {
			c.inParts(len(src.Events), func(part *compiler) func(int) {
				return func(i int) {
					if part.at = c.root.key("event").index(i); i == at {
						panic("a mistake")
					}
				}
			})
		},
		"besides": func(c *compiler) {
			wait := c.besides(func(part *compiler) {
				part.at = list(part)
				panic("a mistake")
			})
			wait()
		},
		"in order": func(c *compiler) {
			c.at = list(c)
			panic("a mistake")
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCompiler(src, pos)
			var d Diagnostic
			func() {
				defer func() { d = mishapOf(recover(), c.at).diagnose() }()
				work(c)
			}()
			if d.Path != fmt.Sprintf("event[%d]", at) || d.Line != 6+3*at || d.Severity != Error || !strings.Contains(d.Message, "a mistake, at mishap_test.go:") {
				t.Errorf("%+v", d)
			}
		})
	}

	c := newCompiler(src, pos)
	c.env = nil // whatever asks it goes wrong
	sc, found := c.compile(pos)
	if sc != nil || len(found) == 0 || found[len(found)-1].ID != "inside" && found[0].ID != "inside" {
		t.Errorf("%v, %+v", sc != nil, found)
	}
	b := binder{fields: fieldTable{}}
	func() {
		defer func() {
			if m, carried := recover().(mishap); !carried || !strings.Contains(m.from, ".go:") {
				t.Errorf("what goes wrong beside the reader is lost: %v", m)
			}
		}()
		b.inParts(reflect.Value{}, make([]*entry, many))
	}()
}
