package voice

import "headcount/sim/term"

// outcomeTemperRows are for any act at all, as each temper takes it, and more of what fits everybody.
var outcomeTemperRows = []row{
	{came: term.Understood, temper: Dry, lines: []string{
		"“Received, decoded, no errors found,” from {name}. It seems to be so.",
		"“That even I can follow,” says {name}, and it is followed.",
		"“So far, so sensible,” says {name}, and is back at it.",
	}},
	{came: term.Understood, temper: Warm, lines: []string{
		"“Good to know, thank you,” says {name}, and writes it where the others will find it.",
		"“Ah, I see what you mean,” says {name}, and a word of thanks with it.",
		"“Good that we talked about it,” says {name}. You had hardly talked.",
	}},
	{came: term.Understood, temper: Brisk, lines: []string{
		"“Yes. Got it,” says {name}, and that was that.",
		"“Understood. Was there anything else?” asks {name}. There was nothing else.",
		"“Clear,” says {name}, and it shows in what happens next.",
	}},
	{came: term.Understood, temper: Shy, lines: []string{
		"“I think I’ve got it,” says {name}, and, a little later: “Yes. I have.”",
		"{name} puts it into other words, carefully, to be sure. They are the right ones.",
		"“Thank you, now it makes sense,” says {name}, half to the screen.",
	}},
	{came: term.Misread, temper: Dry, lines: []string{
		"“I’ve heard that one before,” says {name}. You had not said that one.",
		"“So it’s my turn,” says {name}. Nobody’s turn was meant.",
		"“I’ll take it as it was meant,” says {name}, and takes it as something else.",
	}},
	{came: term.Misread, temper: Warm, lines: []string{
		"“Oh dear, is it as bad as that?” from {name}. It was not bad.",
		"“I understand, you can’t say more,” says {name}. There was no more to say.",
		"“Of course, I’ll put it right,” says {name}, and begins to put right what was right.",
	}},
	{came: term.Misread, temper: Brisk, lines: []string{
		"“Fine, dropped,” from {name}. It was to be kept.",
		"“Right. I’ve told the others,” says {name}. It would have been better to wait with the others.",
		"“OK, today then,” comes from {name}. You had said nothing about today.",
	}},
	{came: term.Misread, temper: Shy, lines: []string{
		"“Sorry,” comes from {name}. There was nothing to be sorry for.",
		"“Then I’d better not,” says {name}, and does not. You had hoped for the opposite.",
		"{name} says yes to something. It cannot have been what you said.",
	}},
	{came: term.Opened, temper: Dry, lines: []string{
		"“You may want a coffee for this,” says {name}. {behind}",
		"“I’d been saving it for the exit interview,” says {name}. {behind}",
	}},
	{came: term.Opened, temper: Warm, lines: []string{
		"“I’d like you to know it from me,” says {name}. {behind}",
		"“It does me good to say it,” says {name}. {behind}",
	}},
	{came: term.Opened, temper: Brisk, lines: []string{
		"“Straight, then,” from {name}. {behind}",
		"“One more, the real one,” says {name}. {behind}",
	}},
	{came: term.Opened, temper: Shy, lines: []string{
		"“May I just,” says {name}. Of course. {behind}",
		"It comes in pieces, and the pieces fit. {behind}",
	}},
	{came: term.Deflected, temper: Dry, lines: []string{
		"“No comment, and not even an interesting one,” says {name}.",
		"“There’s nothing under the bonnet,” says {name}. “I’ve looked.”",
	}},
	{came: term.Deflected, temper: Warm, lines: []string{
		"“That’s nice of you, there’s nothing,” says {name}.",
		"“All well here, don’t you worry,” says {name}, and changes the subject to your plant.",
	}},
	{came: term.Deflected, temper: Brisk, lines: []string{
		"“No. What’s next?” from {name}, with the list already open.",
		"“Nothing there,” says {name}, and is already at the next thing.",
	}},
	{came: term.Deflected, temper: Shy, lines: []string{
		"“No, it’s,” from {name}, and then only: “No, really.”",
		"“It’s nothing,” says {name}, so small that it nearly is.",
	}},
	{came: term.Agreed, temper: Dry, lines: []string{
		"“Against my better judgement, yes,” says {name}. “My better judgement is on leave.”",
		"“I’ll allow it,” from {name}, and it goes into the calendar.",
		"“Yes. Don’t tell anybody how quickly that went,” says {name}.",
	}},
	{came: term.Agreed, temper: Warm, lines: []string{
		"“Of course, let’s,” says {name}, and asks who else is in it.",
		"“With pleasure. Shall I tell the others?” comes from {name}.",
		"“Yes. It’ll be good for all of us,” from {name}.",
	}},
	{came: term.Agreed, temper: Brisk, lines: []string{
		"“Yes. From when, and who tells the others?” says {name}.",
		"“Good. Doing it,” says {name}, and it is being done.",
		"“Fine. Send me what you have,” says {name}.",
	}},
	{came: term.Agreed, temper: Shy, lines: []string{
		"“If you think so, yes,” says {name}, and a little later once more: “Yes.”",
		"“I could do that,” says {name}. It is heard, and written down.",
		"“Yes,” says {name}, before the question is quite over.",
	}},
	{came: term.Resisted, temper: Dry, lines: []string{
		"“An original idea,” says {name}. “I’d leave it original.”",
		"“I see it differently, from where the cables are,” comes from {name}.",
		"“Ask me when I’m older, or wiser,” from {name}.",
	}},
	{came: term.Resisted, temper: Warm, lines: []string{
		"“I’m sorry, I can’t go along with that one,” says {name}, and it is not said lightly.",
		"“Not like this. Let’s think of something else, shall we?” says {name}.",
		"“I’d be no help to you if I said yes,” says {name}.",
	}},
	{came: term.Resisted, temper: Brisk, lines: []string{
		"“No,” from {name}. “You can have the reason as well.”",
		"“Doesn’t work. Sorry,” says {name}, and turns to what does.",
		"“Not with me, not this month,” says {name}.",
	}},
	{came: term.Resisted, temper: Shy, lines: []string{
		"“I’d rather not, if that’s possible,” says {name}.",
		"{name} looks for a way of saying no and finds one that is nearly a yes.",
		"“I don’t know,” says {name}, three times, each time a bit more like no.",
	}},
	{came: term.Quiet, temper: Dry, lines: []string{
		"“Noted, filed, forgotten,” says {name}. One of the three is a joke.",
		"“Thrilling,” says {name}, without malice, and it ends there.",
	}},
	{came: term.Quiet, temper: Warm, lines: []string{
		"“That was nice,” says {name}, and nothing else follows from it.",
		"“Thanks for thinking of me,” says {name}, and leaves it at that.",
	}},
	{came: term.Quiet, temper: Brisk, lines: []string{
		"“Good. Right,” says {name}, and on it goes.",
		"“Seen,” says {name}. Seen it is, and no more.",
	}},
	{came: term.Quiet, temper: Shy, lines: []string{
		"“Thank you,” says {name}, to be on the safe side.",
		"“All right,” says {name}, and that is all it gets today.",
	}},
	{came: term.Done, temper: Dry, lines: []string{
		"“It works,” says {name}. “Nobody is to touch anything now.”",
		"“One down, the rest of them up,” says {name}.",
	}},
	{came: term.Done, temper: Warm, lines: []string{
		"“There, that’s better,” says {name}, looking round for somebody to share it with.",
		"“That was a good piece of work,” says {name}, meaning both of you.",
	}},
	{came: term.Done, temper: Brisk, lines: []string{
		"“Done. What’s next?” says {name}, before you have stood up.",
		"“That’s that,” from {name}, two seconds before you would have said it.",
	}},
	{came: term.Done, temper: Shy, lines: []string{
		"“I think that’s it,” says {name}. That is it.",
		"{name} looks at it once more, and then lets go of the mouse.",
	}},
	{came: term.Sent, lines: []string{
		"It is off. The sent folder has it now, which has never answered anybody.",
		"You read it once more in the sent folder, where nothing can be done about it.",
		"Sent. Somewhere a screen lights up, or stays dark in a bag.",
		"It leaves with a small swoosh, the friendliest sound this machine can make.",
		"You have pressed the button. The rest is up to the other side.",
		"It is gone, with a greeting at the top and your name at the bottom, like all the others.",
		"It goes out between two meetings. You could not have said it better; you could have said it later.",
		"On its way. You put a dot in the calendar, for looking.",
	}},
	{came: term.NoAnswer, lines: []string{
		"It has been half a day. Your line stands there as you left it.",
		"Nothing yet. You can hear the building think, but that is the ventilation.",
		"No word. The message has been delivered, says the tool, which is all the tool knows.",
		"You look once more: nothing. You close the window, so as to look less often.",
		"Half a day of silence from that side. Others have written, about other things.",
		"No answer. The thing itself goes on being as it is.",
		"Still nothing. It may be on top of a pile or at the bottom of one.",
		"Your message has grown no reply. It happens to good messages, too.",
	}},
	{came: term.NotThere, lines: []string{
		"Not this time. You look in three places, and {name} is in none of them.",
		"{name} is somewhere in the building, says somebody. It is a large building.",
		"You try, and get nobody. The minutes are gone all the same.",
		"No answer there. You make a mark on your pad and go on with the next thing.",
		"You have time just now. {name}, it seems, has not.",
		"No luck. “In the server room, or at the dentist’s,” somebody guesses.",
	}},
	{came: term.Understood, lines: []string{
		"It takes two sentences, and the second was not needed.",
		"“Yes, that’s how I had it too,” says {name}.",
		"The thing is said, and it stays where it was put.",
		"It was a short affair: said, taken in, acted on.",
	}},
	{came: term.Misread, lines: []string{
		"What you said and what was heard would not recognise each other.",
		"It gets through, with a dent. You see the dent later.",
		"“I thought so,” says {name}, about something you do not think.",
		"Somewhere between the two of you a word has changed its coat.",
	}},
	{came: term.Agreed, lines: []string{
		"“Yes,” says {name}, and after that there is not much left to say.",
		"You had reasons ready for a second round. They are not needed.",
		"It is agreed, with a handshake, or with what passes for one here.",
		"{name} goes along with it, and would like to know from when.",
	}},
	{came: term.Resisted, lines: []string{
		"{name} does not want to, and has said so. You know where you are.",
		"It does not go through. There was some truth in the objection.",
		"You get a no that has been thought about.",
		"“Not that way,” says {name}. Another way is not mentioned.",
	}},
	{came: term.Quiet, lines: []string{
		"It leaves no trace that you could point to.",
		"You have done it, and the day looks as it did before.",
		"It passes. There are things that only pass.",
		"No ripple, as far as you can see from here.",
	}},
	{came: term.Deflected, lines: []string{
		"It slides off. “Everything’s in order,” is what you get.",
		"You get an answer to the half that was easy.",
		"“Nothing to report,” says {name}, and there it stays.",
		"The question comes back to you in one piece.",
	}},
	{came: term.Opened, lines: []string{
		"It takes a second run, and then it is out. {behind}",
		"“You may as well know,” says {name}. {behind}",
		"Something has been waiting behind the rest, and now it comes. {behind}",
	}},
	{came: term.Done, lines: []string{
		"It is done, and it looks smaller from this side.",
		"That is that. The list gets shorter by a line and longer by a line.",
		"You finish it. Nobody claps, and nobody needs to.",
		"Done, with a moment to spare, which you spend looking at it.",
	}},
	{came: term.Heard, lines: []string{
		"“Not so loud,” somebody says, and then it is less loud and you understand it better.",
		"Between two doors you catch a sentence. It is the middle one.",
		"A laugh, a name, a date. You can put it together or leave it.",
		"Somebody breaks off as you come by, and then goes on after all.",
	}},
}
