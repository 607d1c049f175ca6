package voice

import "headcount/sim/term"

// thankRows are for recognition, and for owning a mistake.
var thankRows = []row{
	{verb: term.Thank, came: term.Understood, lines: []string{
		"You say what it was, and what it saved. {name} had not known the second part.",
		"“It was my job,” says {name}, and after a second: “Thank you, though.”",
		"You thank {name} for one particular thing. It is quiet for a moment, in a good way.",
		"“Oh,” says {name}. “I thought nobody had seen that.”",
	}},
	{verb: term.Thank, came: term.Understood, ways: face, lines: []string{
		"{name} types on for a line or two, all of it wrong, and deletes it with a small smile.",
		"“You noticed,” says {name}, and shows you the place where it was hard.",
		"{name} waves it away with one hand, and sits up a little straighter all the same.",
		"“Tell the others too, half of it was theirs,” says {name}, and gives you two names.",
	}},
	{verb: term.Thank, came: term.Understood, ways: written, lines: []string{
		"“That made my day,” writes {name}, and adds a line on how it was done.",
		"“Saved,” writes {name}. It takes you a moment to see that it is your message that was saved.",
		"“Thank you for writing it down,” comes back. “That one I’m keeping.”",
		"A one-line reply, and a little later a second line: “That was good to read.”",
	}},
	{verb: term.Thank, came: term.Understood, ways: team, lines: []string{
		"You say it in front of everybody. {name} looks at the table, and somebody starts to clap.",
		"“Hear, hear,” from the back. {name} says it was the others, and nobody lets that stand.",
		"You name what was done. {name} needs a sip of water just then.",
		"The room claps, briefly. {name} nods as if somebody had passed the salt, and smiles afterwards.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Dry, lines: []string{
		"“Please say that again at my next review,” says {name}. It has been heard.",
		"“I’ll be insufferable for an hour,” says {name}, who will not be.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Warm, lines: []string{
		"“That’s so nice of you,” says {name}, and thanks you back for something you had forgotten.",
		"“I’ll tell the others you said it,” from {name}. Within the hour they know.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Brisk, lines: []string{
		"“Thanks. Good to know,” says {name}, and goes on, rather faster than before.",
		"“Noted, and appreciated. Back to it,” says {name}, and back it is.",
	}},
	{verb: term.Thank, came: term.Understood, ways: spoken, temper: Shy, lines: []string{
		"{name} cannot find anywhere to look. “It was really not much,” very softly.",
		"“Thank you,” from {name}, and a nod that lasts a little longer than usual.",
	}},
	{verb: term.Thank, came: term.Misread, lines: []string{
		"“What do you need?” says {name}. You need nothing. You wanted to say thanks.",
		"Your thanks miss their mark: what you praise is the part {name} would rather redo.",
		"“Was the rest bad, then?” says {name}, and you hear how it sounded.",
		"“Thanks,” from {name}, in the tone of somebody signing for a parcel.",
	}},
	{verb: term.Thank, came: term.Misread, ways: face, lines: []string{
		"{name} waits for the “but”. There is none, and {they} will go on waiting for it.",
		"“I see,” says {name}, and looks across at somebody who did the same work.",
		"You thank {name}. Two desks on, somebody stops typing, and starts again harder.",
		"{name} glances at the clock. “Is it my review already?”",
	}},
	{verb: term.Thank, came: term.Misread, ways: written, lines: []string{
		"“Was that ironic?” writes {name}. You look at “great job!!” and see it.",
		"The answer to your thanks is a list of what is still open.",
		"{name} forwards your line to somebody, with a question mark. Somebody forwards it to you.",
		"“You’re welcome,” writes {name}, and nothing else, where there is usually something.",
	}},
	{verb: term.Thank, came: term.Sent, lines: []string{
		"You write what it was and what it spared the others, and send it before you can make it shorter.",
		"A line of thanks is on its way to {name}. You took the exclamation mark out again.",
		"You name the thing, the day and the effect. Three short sentences, gone.",
		"Your thanks are in the window now, between an alert and a calendar change.",
	}},
	{verb: term.Thank, came: term.NoAnswer, lines: []string{
		"No reply to your thanks. It did not ask for one.",
		"Half a day, nothing back. Perhaps {name} is one of those who do not answer thanks.",
		"Your line of thanks stays the last in the window. It can stay.",
		"{name} has not reacted. From here a pleased silence looks like any other.",
	}},
	{verb: term.Thank, came: term.NotThere, ways: face, lines: []string{
		"You come with thanks and find a chair. You leave a note under the mouse.",
		"{name} is not at the desk. It can be said another time, too.",
	}},
	{verb: term.Thank, came: term.NotThere, ways: wire, lines: []string{
		"It rings and nobody answers. Thanks after the tone sound odd; you try three words and hang up.",
		"{name} does not pick up. Praise is in no hurry, but it does get cold.",
	}},
	{verb: term.Apologise, came: term.Understood, lines: []string{
		"You say what you did, and that it was wrong, and stop there. “All right,” says {name}.",
		"“Thank you for saying it,” says {name}. “I thought I’d have to bring it up.”",
		"No because, no but. It takes two sentences. {name} takes them.",
		"“It did cost me something,” says {name}. “It’s good that you know.”",
	}},
	{verb: term.Apologise, came: term.Understood, ways: face, lines: []string{
		"{name} looks at you, and goes on looking. “Apology accepted.”",
		"You stay standing while you say it. {name} points at the chair.",
		"“Okay,” says {name}, and moves the second mug to your side of the desk.",
		"{name} listens with both hands off the keyboard. “That was worth coming over for.”",
	}},
	{verb: term.Apologise, came: term.Understood, ways: written, lines: []string{
		"“I read it twice. Thank you,” writes {name}. The next message is about work again.",
		"The reply comes late and is short and all right: “Forgotten. Well, forgiven.”",
		"{name} answers with the facts as {they} had seen them, and a thank-you below.",
		"“It helps to have it in writing,” writes {name}.",
	}},
	{verb: term.Apologise, came: term.Misread, lines: []string{
		"“So you are sorry that I minded,” says {name}. That was not the sentence.",
		"You say sorry for the tone. It was about the decision, it turns out.",
		"“What do you want me to say now?” says {name}. You do not know either.",
		"Your apology has a because in it. {name} answers the because.",
	}},
	{verb: term.Apologise, came: term.Misread, ways: face, lines: []string{
		"{name} says “never mind” and lines up three pencils, very straight.",
		"Somebody walks past in the middle of it. {name} says “all good”, loudly, to both of you.",
		"You apologise, {name} apologises back, and then you both stand there with it.",
		"“Fine,” says {name}, to the monitor. The subject is closed. Something else is not.",
	}},
	{verb: term.Apologise, came: term.Misread, ways: written, lines: []string{
		"“If anyone was affected,” {name} quotes back at you. You had written that, yes.",
		"The answer comes with your whole mail below it, and one phrase marked yellow.",
		"{name} thanks you for your “explanation”. The quotation marks are not yours.",
		"“Noted,” writes {name}. One word, with a full stop.",
	}},
	{verb: term.Apologise, came: term.Sent, lines: []string{
		"You write “I was wrong about that”, and nothing after it, and send it.",
		"The apology is out. Without the second paragraph it became a better one.",
		"It is with {name} now. You cannot see a face read it.",
		"You send it, and find yourself looking at the window for the dots.",
	}},
	{verb: term.Apologise, came: term.NoAnswer, lines: []string{
		"Half a day, and your apology stands there by itself.",
		"{name} has not answered. An apology does not buy an answer.",
		"Nothing back yet. The message is marked as read.",
		"No reply. You leave it; a second apology for the first would be one too many.",
	}},
	{verb: term.Apologise, came: term.NotThere, ways: face, lines: []string{
		"You have walked over with it, and there is nobody to hear it. It goes back with you.",
		"{name}’s chair is empty. A mug holds down a page of your own comments in red.",
	}},
	{verb: term.Apologise, came: term.NotThere, ways: wire, lines: []string{
		"The phone rings out. An apology to a mailbox would be for you, not for {name}.",
		"No one picks up. You write “call me when it suits” and leave the reason out.",
	}},
}
