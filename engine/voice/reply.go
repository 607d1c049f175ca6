package voice

import "headcount/sim/term"

// replyTables are all replies.
var replyTables = [...][]row{replyRows, replyMoreRows}

// replyPointers are the same, as among takes them.
var replyPointers = [...][]*row{pointers(replyRows), pointers(replyMoreRows)}

// replyRows are replies as the person writes them. They carry no slot for what stood behind a question: that is told beside the reply.
var replyRows = []row{
	{came: term.Understood, lines: []string{
		"Got it, thank you.", "Clear. Thanks.", "Read and understood. That helps.", "Thanks, that is all I needed.", "Okay, good to know.",
	}},
	{came: term.Understood, temper: Dry, lines: []string{
		"Understood. I’ll frame it.", "Clear, and in under a page. Thanks.", "Read it. Even the second time it says the same. Good.",
	}},
	{came: term.Understood, temper: Warm, lines: []string{
		"Oh, thank you, that’s good to have!", "Thanks for taking the time, that helps a lot.", "Lovely, thank you. I’ll tell the others too.",
	}},
	{came: term.Understood, temper: Brisk, lines: []string{"Clear.", "Got it, on it.", "OK. Thanks."}},
	{came: term.Understood, temper: Shy, lines: []string{
		"Thank you. I think I have it now.", "Thanks, and sorry for the bother.", "All right, thank you for writing.",
	}},
	{came: term.Misread, lines: []string{
		"Fine, if that is how it is meant.", "Noted. I’ll stop then.", "I did not know that this was a problem.",
		"Understood. I would have expected a word beforehand.", "Okay. Then I’ll do it the other way round from now on.",
	}},
	{came: term.Misread, temper: Dry, lines: []string{"Message received. Tone included.", "Thanks for the reminder that I read mail.", "Noted, with exclamation mark."}},
	{came: term.Misread, temper: Warm, lines: []string{
		"Oh. I hope I have not done anything wrong?", "Sorry, I did not mean to cause trouble!", "Of course, then we’ll leave it. A shame.",
	}},
	{came: term.Misread, temper: Brisk, lines: []string{"Fine.", "As you wish.", "Dropped it."}},
	{came: term.Misread, temper: Shy, lines: []string{"Sorry. I won’t ask again.", "I see. I will change it back.", "All right. I had thought it was wanted."}},
	{came: term.Opened, lines: []string{
		"Since you ask: there is more to it. I’ll try to write it down.", "Longer answer than you wanted, sorry. It has been on my mind.",
		"Yes, there is something. I did not know how to bring it up.", "I have started this message three times. Here it is.",
	}},
	{came: term.Opened, temper: Dry, lines: []string{"You asked. Get a coffee, this has paragraphs.", "The short answer is no. The long one follows."}},
	{came: term.Opened, temper: Warm, lines: []string{"Thank you for asking like that. Then I’ll tell you.", "I’m glad you asked, I didn’t want to bother you with it."}},
	{came: term.Opened, temper: Brisk, lines: []string{"Yes. Here is the actual point.", "Glad you asked. In short:"}},
	{came: term.Opened, temper: Shy, lines: []string{"It is easier to write than to say.", "Maybe it is nothing. But you asked, so."}},
	{came: term.Deflected, lines: []string{
		"No, nothing behind it. I only wanted to know.", "All fine here, thanks.", "Just for the ticket.", "No, no. Only the date.", "Nothing special, why?",
	}},
	{came: term.Deflected, temper: Dry, lines: []string{"It was only a question. They happen.", "Nothing behind it but me.", "I wanted an answer. Old habit."}},
	{came: term.Deflected, temper: Warm, lines: []string{"That’s kind, but really, all fine! And you?", "No worries here, promise.", "Nothing at all, don’t think about it."}},
	{came: term.Deflected, temper: Brisk, lines: []string{"No. Only need the answer.", "Nothing. Date?", "All good. Next."}},
	{came: term.Deflected, temper: Shy, lines: []string{"No, it is fine. Sorry.", "It’s nothing, really.", "I only asked because it was on my list."}},
	{came: term.Agreed, lines: []string{
		"Yes, I can do that. By Thursday.", "Okay, count me in.", "All right. I need one thing from you for it, see below.", "Agreed. I’ll put it in the calendar.",
	}},
	{came: term.Agreed, temper: Dry, lines: []string{"Yes. I’ll say I was talked into it.", "Agreed, before it gets any bigger."}},
	{came: term.Agreed, temper: Warm, lines: []string{"Of course, gladly.", "Yes! Tell me if more is needed."}},
	{came: term.Agreed, temper: Brisk, lines: []string{"Yes. It is next.", "OK, it gets done."}},
	{came: term.Agreed, temper: Shy, lines: []string{"I can try, if you like.", "Yes, if nobody else wants it."}},
	{came: term.Resisted, lines: []string{
		"Sorry, I have no room for it this week.", "I would rather not. I can explain if you like.", "Not like this. Can we look at it again?", "I don’t agree, and I want to have said so.",
	}},
	{came: term.Resisted, temper: Dry, lines: []string{"I have asked my calendar. It laughed.", "A bold plan. Without me, please."}},
	{came: term.Resisted, temper: Warm, lines: []string{"I’m so sorry, not this time.", "I wish I could say yes. I can’t."}},
	{came: term.Resisted, temper: Brisk, lines: []string{"No. Full.", "Not this week, not next."}},
	{came: term.Resisted, temper: Shy, lines: []string{"I’m not sure I am the right one for it.", "Would it be bad if I said no?"}},
	{came: term.Quiet, lines: []string{
		"Thanks! Will read it properly later.", "All good here, and you?", "Thanks for the note.", "Seen, thanks. I’ll have another look.",
	}},
	{came: term.Quiet, temper: Dry, lines: []string{"No news. I’ll send some when there is.", "Seen. Still alive."}},
	{came: term.Quiet, temper: Warm, lines: []string{"So nice to hear from you! All fine.", "Thank you! And how is your week?"}},
	{came: term.Quiet, temper: Brisk, lines: []string{"Fine, thanks.", "Seen."}},
	{came: term.Quiet, temper: Shy, lines: []string{"Fine, thank you.", "Thanks for asking. Everything as usual."}},
	{came: term.OutcomeNone, lines: []string{"Thanks, seen.", "Noted.", "Received, thank you.", "Thanks for letting me know."}},
}

// Reply returns what somebody writes back after an outcome, without slots; n chooses, the lines of their temper first.
func Reply(outcome term.Outcome, temper string, n int) string { return at(replies(outcome, temper), n) }

func replies(outcome term.Outcome, temper string) []string {
	lines := repliesOf(replyPointers[:], outcome, temper)
	if len(lines) == 0 {
		lines, _ = step{}.among(replyPointers[0], Key{})
	}
	return lines
}

// repliesOf are the lines of some tables that fit an outcome, those of a temper first.
func repliesOf(tables [][]*row, outcome term.Outcome, temper string) []string {
	k := Key{Outcome: outcome, Temper: temper}
	var lines []string
	for _, s := range []step{{mood: true}, {}} {
		for _, table := range tables {
			said, _ := s.among(table, k)
			lines = append(lines, said...)
		}
	}
	return lines
}

// pointers returns the rows of a table as about does.
func pointers(table []row) []*row {
	rows := make([]*row, len(table))
	for i := range table {
		rows[i] = &table[i]
	}
	return rows
}
