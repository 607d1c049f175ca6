package study

import (
	"fmt"
	"io"
	"strings"
)

// Text is one of the texts of the kit.
type Text struct{ ID, Title, Text string }

// Texts returns all texts of the kit: consent, instructions, the two ways of looking back, the three forms and the key.
func Texts() []Text {
	list := []Text{
		{"consent", "Taking part", consent},
		{"instructions", "Before each form", instructions},
		{"with", "After the play, with the re-runs", withWords},
		{"without", "After the play, without the re-runs", withoutWords},
		{"afterwards", "When all is over", afterwards},
	}
	for _, name := range Forms() {
		list = append(list, Text{"form-" + strings.ToLower(name), "Form " + name, printedForm(name)})
	}
	return append(list, Text{"key", "What the answers are worth (not for who takes part)", printedKey()})
}

const consent = `You are asked to take part in a comparison. Please read this; ask whatever you like; then decide.

What it is about. Whether one part of a game about managing people teaches anything. The game is looked at, and not you.

What you would do. Answer eight short questions (about ten minutes), play the game and look back on it (about forty minutes), answer eight
other questions, and eight more two weeks later. Which of two versions of looking back you get is decided by chance. Nobody can choose, and
neither is known to be better. When all is over, the other version is open to you too.

Your free choice. You need not take part. You can stop at any time, without a reason and without any harm to you. No mark, no rating and no
opinion about you hangs on whether you take part or on what you answer. Nothing in it says how good a manager you are or would be.

What is kept. Your answers and your play, under a code. No name stands beside them. The list of who has which code is kept apart from them by
[name of the person in charge] and is destroyed on [date], after the last form; from then on nobody can say whose answers are whose. Until
then you can have yours deleted. Answers may be published together, or as a table without any name.

Who answers for it. [Name, place and how to reach them.] Approved by: [ethics board and number, or: not required here, because ...].

  [ ] I have read this, and I take part.

  Code ____________   Date ____________   Signature ____________`

const instructions = `Eight situations from work, with one question each. Say what you think; there is no time limit, and most people take ten minutes. Where
there are answers to choose from, take the one that you think best. Where a figure is asked for, write down what you would really answer: one
number, or a lowest and a highest. Please do not talk about the questions with others until everybody has answered the last form.`

const withWords = `You have played. Now look back on it as the game leads you: it asks for your own account first, and then lives one of your decisions
again, a thousand times. Go through it to the card at the end. Stay with it for about ten minutes; the file behind it is open to you as well.`

const withoutWords = `You have played. Now look back on it for about ten minutes. The game asks for the moment that mattered, for your own account and for ten
tokens. Then write down, for yourself:

1. What did you decide at that moment, and what came of it?
2. What did you know then, and what not?
3. What else could you have done?
4. How much of what came was your choice, how much the people, how much luck?
5. What will you do in your own work next week? Put it as: when ..., I will ...`

const afterwards = `Thank you. You were in one of two groups by chance: one saw its own decisions lived again many times, the other looked back without
that. If you were in the second, everything is open to you now: "headcount debrief" with the name of your play shows what the others saw.
The questions have published findings behind them; whoever led the study has the key.`

// printedForm is a form as it is given out.
func printedForm(name string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Code ____________   Date ____________   Form %s\n\n%s\n", name, instructions)
	for _, v := range Form(name) {
		b.WriteString("\n")
		WriteVignette(&b, &v)
	}
	return b.String()
}

// WriteVignette writes one vignette as it is asked.
func WriteVignette(out io.Writer, v *Vignette) {
	fmt.Fprintf(out, "%d. %s\n   %s\n", v.Number, v.Text, v.Ask)
	for i, c := range v.Choices {
		fmt.Fprintf(out, "   %c) %s\n", 'a'+i, c.Text)
	}
}

func printedKey() string {
	var b strings.Builder
	b.WriteString("Status: L1 an abstract or the paper's own page was read, L2 a retelling, M from memory; no paper was read whole. Where a figure is asked\n")
	fmt.Fprintf(&b, "for, one number is worth 0, a range 1, and a range of at most %d that touches the published figure 2.\n", MostWidth)
	for _, name := range Forms() {
		fmt.Fprintf(&b, "\nForm %s\n", name)
		for _, v := range Form(name) {
			fmt.Fprintf(&b, "  %d  %s  %s\n        %s [%s]\n", v.Number, v.Goal, v.worth(), v.Source, v.Status)
		}
	}
	return b.String()
}

// worth says what the answers are worth.
func (v *Vignette) worth() string {
	if len(v.Choices) == 0 {
		return fmt.Sprintf("published: %.0f to %.0f of 100", v.Low, v.High)
	}
	var parts []string
	for i, c := range v.Choices {
		parts = append(parts, fmt.Sprintf("%c %d", 'a'+i, c.Points))
	}
	return strings.Join(parts, ", ")
}
