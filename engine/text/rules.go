package text

import "strings"

// Rules is the player's own sheet of rules, as the terminal shows and takes it.
type Rules struct {
	Read func() string           // the sheet as it is kept; "" where nothing is
	Keep func(text string) error // takes another one, its rules a line each; the error says what cannot be read
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
	lines, err := g.ruleLines()
	if err != nil || len(lines) == 0 {
		return err
	}
	if err := g.rules.Keep(strings.Join(lines, "\n") + "\n"); err != nil {
		g.out.say("That was not kept. " + err.Error())
		return nil
	}
	g.refresh()
	g.out.say("Kept. In every gap you can let your rules run for the rest of the day.")
	if g.page.Stop == "gap" {
		g.menu()
	}
	return nil
}

// ruleLines reads rules until an empty line.
func (g *game) ruleLines() ([]string, error) {
	var lines []string
	for {
		line, err := g.ask("Rule")
		if err != nil || line == "" {
			return lines, err
		}
		lines = append(lines, line)
	}
}
