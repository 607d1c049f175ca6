package voice

import "headcount/sim/term"

// replyWordRows are replies to what was written without a question: thanks, an apology, feedback, what is expected, what it is all for. Which of these it was
// an inbox does not say, so each line fits them all.
var replyWordRows = []row{
	{came: term.Understood, lines: []string{
		"Thank you for writing that.",
		"I’ve read it twice. Thank you.",
		"That was worth having in writing.",
		"It helps that you said it.",
		"Thank you. I took it as it was meant.",
		"I’m glad you wrote. It matters to me.",
		"Read, and taken in. Thank you.",
		"I did not expect that today. Thank you.",
		"Thank you for saying it plainly.",
		"I’ll remember that you wrote this.",
	}},
	{came: term.Understood, temper: Dry, lines: []string{
		"Thank you. I’ll keep this one.",
		"Arrived, without a scratch.",
		"I’ve looked for the catch. There is none. Thank you.",
		"Framed, as far as a screen allows.",
		"So noted, and gladly.",
	}},
	{came: term.Understood, temper: Warm, lines: []string{
		"Oh, thank you for writing to me!",
		"I’m glad you said something.",
		"How good of you to take the time.",
		"Thank you, that will stay with me.",
		"It’s good to hear it from you.",
	}},
	{came: term.Understood, temper: Brisk, lines: []string{
		"Thanks. Good.",
		"Received. Thank you.",
		"Good to know. Thanks.",
		"Fair. Thank you.",
		"Right. Thanks for saying it.",
	}},
	{came: term.Understood, temper: Shy, lines: []string{
		"Thank you. I don’t know what to say.",
		"I had not thought anybody would write that.",
		"Thank you for telling me like this.",
		"I’ve read it more than once.",
		"That means something to me. Thank you.",
	}},
	{came: term.Misread, lines: []string{
		"I am not sure how this is meant.",
		"Is this about something in particular?",
		"Did something happen?",
		"I would rather have heard this than read it.",
		"All right. I had seen it differently.",
		"Did somebody ask you to write that?",
		"I have read it three times and still wonder.",
		"Fine, if you say so.",
		"I did not see this coming, and not like this.",
		"Is there more to it? It reads like half of something.",
	}},
	{came: term.Misread, temper: Dry, lines: []string{
		"Is there a second page?",
		"I’m looking for the sentence it was all for.",
		"Filed under weather.",
		"It reads like a form. Where do I sign?",
		"An interesting choice of words, all of them.",
	}},
	{came: term.Misread, temper: Warm, lines: []string{
		"Oh. Are we all right, you and I?",
		"I hope nothing is the matter?",
		"I had to put it away for a moment. How did you mean it?",
		"That made me wonder a little.",
		"Can we talk instead? I’d like that better.",
	}},
	{came: term.Misread, temper: Brisk, lines: []string{
		"Meaning what?",
		"And?",
		"What is this about?",
		"If you say so.",
		"OK. Not how I see it.",
	}},
	{came: term.Misread, temper: Shy, lines: []string{
		"I don’t know what I did.",
		"I am not sure what to say to that.",
		"Was it something I said?",
		"I hope I did not get in anybody’s way.",
		"I read it again, and I am still not sure.",
	}},
}

var wordPointers = [...][]*row{pointers(replyWordRows)}

// ReplyToWord is Reply where what is replied to was no answer and no question, but a word that somebody was written: thanks, an apology, feedback. Outcomes
// that are the same whatever was written are worded as by Reply.
func ReplyToWord(outcome term.Outcome, temper string, n int) string {
	if outcome != term.Understood && outcome != term.Misread {
		return Reply(outcome, temper, n)
	}
	return at(repliesOf(wordPointers[:], outcome, temper), n)
}
