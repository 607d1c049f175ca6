package text

import (
	"strings"
)

// Reminder is a card of an earlier play, asked about before anything else.
type Reminder struct {
	Text   string               // as it was written; empty for none
	Answer func(did bool) error // keeps the answer
}

// remind asks whether what stood on the card was done. Whatever else is said leaves it for another time.
func (g *game) remind(r Reminder) error {
	if r.Text == "" {
		return nil
	}
	g.out.say("Last time you wrote a card for your own week:")
	g.out.item("  ", r.Text)
	line, err := g.ask("Did you do it? yes, no, or Enter for not yet")
	if err != nil {
		return err
	}
	word := strings.ToLower(line)
	did := word == "yes" || word == "y"
	if !did && word != "no" && word != "n" {
		g.out.say("Then it is asked again next time.")
		g.out.gap()
		return nil
	}
	if err := r.Answer(did); err != nil {
		g.out.say("That could not be kept (" + err.Error() + "). It is asked again next time.")
	} else if did {
		g.out.say("Good. It is noted with the play it came from, and stays on this machine.")
	} else {
		g.out.say("Noted, and no harm in it: a card is an idea, not a debt.")
	}
	g.out.gap()
	return nil
}
