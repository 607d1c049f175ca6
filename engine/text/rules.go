package text

import (
	"errors"
	"io"
	"strings"
)

// Rules is the player's own sheet of rules, as the terminal shows and takes it.
type Rules struct {
	Read func() string           // the sheet as it is kept; "" where nothing is
	Keep func(text string) error // takes another one, its rules a line each; the error says what cannot be read
	Bad  func(line string) error // what cannot be read in one line of it; nil where lines are read only when the whole is kept
}

// sheet shows the player's own rules and takes others. An empty line ends them; nothing written leaves the sheet as it is.
func (g *game) sheet() error {
	if g.rules.Keep == nil {
		g.out.say("There is no sheet of rules here.")
		return nil
	}
	if text := g.rules.Read(); strings.TrimSpace(text) != "" {
		g.out.say("Your sheet, read from the top:")
		for line := range strings.SplitSeq(text, "\n") {
			g.out.exact("  " + strings.TrimSpace(line))
		}
	} else {
		g.out.say("Nothing stands on your sheet yet.")
	}
	example := "unanswered > 0 -> answer oldest by walk"
	if g.page.Machines {
		example = "failed > 0 -> operate failed restart, flawed > 0 -> operate flawed patch, otherwise -> operate hottest shift"
	}
	g.out.say("Write one rule a line, the first that holds decides, as in: " + example + ". An empty line keeps them; without any the sheet stays as it is.")
	lines, ended := g.ruleLines()
	if len(lines) == 0 {
		return ended
	}
	if ended != nil && !errors.Is(ended, io.EOF) {
		g.out.say("The sheet stays as it was.")
		return ended
	}
	if err := g.rules.Keep(strings.Join(lines, "\n") + "\n"); err != nil {
		g.out.say("That was not kept: " + err.Error())
		return ended
	}
	g.refresh()
	g.out.say("Kept. In every gap you can let your rules run for the rest of the day.")
	if ended == nil && g.page.Stop == "gap" {
		g.menu()
	}
	return ended
}

// ruleLines reads rules until an empty line or the end of the input, which is then the error. One that cannot be read is told and left out, so that it
// can be written again and the others need not be.
func (g *game) ruleLines() ([]string, error) {
	var lines []string
	for {
		line, err := g.ask("Rule")
		if err != nil || line == "" {
			return lines, err
		}
		if g.rules.Bad != nil {
			if bad := g.rules.Bad(line); bad != nil {
				g.out.say("That was not taken: " + bad.Error())
				continue
			}
		}
		lines = append(lines, line)
	}
}
