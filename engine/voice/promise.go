package voice

import "headcount/sim/term"

// promiseRows are a rating told, a promise made in the middle of things, and what is learned by asking.
var promiseRows = []row{
	{verb: term.Rate, came: term.Understood, how: reasons, lines: []string{
		"You name it and the three things it rests on. {name} would have put the second one first.",
		"“I’d have guessed one lower,” says {name}. You go through the year, month by month. It holds.",
		"You begin with the work and end with the mark. {name} has it worked out before you are there.",
		"“That’s fair,” says {name}, “apart from April.” You talk about April, and leave it as it is.",
	}},
	{verb: term.Rate, came: term.Understood, lines: []string{
		"“So, as before,” says {name}. It sounds neither glad nor sorry.",
		"{name} signs in the box for it, under the coffee ring.",
	}},
	{verb: term.Rate, came: term.Understood, ways: spoken, lines: []string{
		"{name} looks at the mark, at you, at the mark. “All right,” and the sheet is folded in half.",
		"You say it first and explain afterwards. {name} listens to the afterwards as well.",
	}},
	{verb: term.Rate, came: term.Understood, temper: Dry, lines: []string{
		"“I’ll have it engraved,” says {name}. “On something small.”",
		"“So I exist,” says {name}. “Good to have that from an official source.”",
		"“The box to the left is warmer, I hear,” says {name}, and signs.",
	}},
	{verb: term.Rate, came: term.Understood, temper: Warm, lines: []string{
		"“Thank you for writing it yourself,” says {name}. “You can tell.”",
		"“I know you had to fight for some of us,” says {name}. “It was seen.”",
		"“And how did you come out of yours?” asks {name}. You say how.",
	}},
	{verb: term.Rate, came: term.Understood, temper: Brisk, lines: []string{
		"“Fine. What’s missing for the next one up?” asks {name}. You say two things.",
		"“Accepted. Money?” says {name}. That comes later, you have to say.",
	}},
	{verb: term.Rate, came: term.Understood, ways: spoken, temper: Brisk, lines: []string{
		"“Clear. I disagree on delivery, agree on the rest,” says {name}, and the pen is out.",
	}},
	{verb: term.Rate, came: term.Understood, temper: Shy, lines: []string{
		"“I thought it would be less,” says {name}, before anything could stop it.",
		"{name} reads the sentence under the mark twice, and asks if it may be kept.",
		"“Is it very bad if it’s only that?” says {name}. It is not bad at all, and you say why.",
	}},
	{verb: term.Rate, came: term.Resisted, lines: []string{
		"“And where does that come from?” says {name}. You look for the page with where it comes from.",
		"{name} signs “seen”, and not “agreed”. There is a box for that, you learn.",
		"“I’d have liked to hear that earlier,” says {name}. You look for when that would have been.",
	}},
	{verb: term.Rate, came: term.Resisted, ways: spoken, lines: []string{
		"{name} hears the word, and after that nothing more. You go on talking to the form.",
	}},
	{verb: term.Rate, came: term.Resisted, temper: Dry, lines: []string{
		"“Out of how many?” asks {name}. You say. “Ah. So it is that bad.”",
		"“I must have been at another company this year,” says {name}.",
		"“Does it come with an explanation or only in this size?” asks {name}.",
	}},
	{verb: term.Rate, came: term.Resisted, temper: Warm, lines: []string{
		"“I had told them at home it would go well this time,” says {name}.",
		"“I don’t want to quarrel with you,” says {name}. “But that’s not the year I had.”",
		"“You can’t have seen the nights,” says {name}. You think of which nights.",
	}},
	{verb: term.Rate, came: term.Resisted, temper: Brisk, lines: []string{
		"“I object. In writing, once I get to it,” says {name}.",
		"“Give me one example,” from {name}. You give one. “That was the vendor.”",
		"“Wrong. Who do I see about that?” says {name}. You say who.",
	}},
	{verb: term.Rate, came: term.Resisted, temper: Shy, lines: []string{
		"{name} asks to be allowed to take the sheet home, and leaves {their} jacket behind.",
	}},
	{verb: term.Rate, came: term.Resisted, ways: spoken, temper: Shy, lines: []string{
		"{name} says thank you. The cup stays where it is until the cleaners come.",
		"“I see,” says {name}. For the rest of the talk there are only nods.",
	}},
	{verb: term.Rate, came: term.Misread, lines: []string{
		"You say “solid”. {name} hears “average”, and that may even be what it means.",
		"“So I’m on the list?” says {name}. There is no list. You cannot prove that there is none.",
		"{name} takes the mark for the rise, and the rise for a yes.",
		"You had wanted to say it kindly. It came out as if it were better than it is.",
	}},
	{verb: term.Rate, came: term.Misread, temper: Dry, lines: []string{
		"“I’ll tell my landlord I’m “developing”,” says {name}. You had not meant it so.",
		"“The sandwich was good,” says {name}. “I missed what was in it.”",
		"“So the middle is the new top,” from {name}. That is not quite how it was.",
	}},
	{verb: term.Rate, came: term.Misread, temper: Warm, lines: []string{
		"“Oh, that’s lovely, thank you!” says {name}. You look down at your sheet once more.",
		"“Then they’re pleased with all of us?” asks {name}. It had only been about one.",
		"“I’m so glad I can stay,” says {name}. Nobody had thought of anything else.",
	}},
	{verb: term.Rate, came: term.Misread, temper: Brisk, lines: []string{
		"“Good. The same as before, then,” says {name}. It was one less.",
		"“So: promotion next time,” says {name}. You had said “some day”.",
		"“OK. Nothing to change,” says {name}. There were two things.",
	}},
	{verb: term.Rate, came: term.Misread, temper: Shy, lines: []string{
		"“Is it because of that one time?” asks {name}. You do not know of any one time.",
		"“I’ll leave, if that’s better,” says {name}. It takes you a moment to understand that this is meant.",
	}},
	{verb: term.Rate, came: term.Misread, ways: spoken, temper: Shy, lines: []string{
		"{name} nods at the good sentences as if they were the bad ones.",
	}},
	{verb: term.Rate, came: term.Sent, lines: []string{
		"You send the mark with half a page of why. The tool makes it a capital letter in a grey box.",
		"It is out. It will be opened alone, somewhere, on a screen of whatever size.",
		"The form goes off. You had written one sentence that was not in the list of sentences.",
		"Sent. You would have liked to see the face at the first line.",
	}},
	{verb: term.Rate, came: term.NoAnswer, lines: []string{
		"Half a day since you sent the mark. It was opened once, for quite a while.",
		"Nothing back about the rating. The desk over there is no different, or you do not see it.",
		"No answer. The form says “acknowledged”, which is a click.",
		"{name} has not written. Nobody is obliged to say thank you for a mark.",
	}},
	{verb: term.Rate, came: term.NotThere, lines: []string{
		"You come with the sheet, and {name} is at the doctor’s. You carry it back with the writing inside.",
		"Nobody there. Such a sheet should not be left lying, so you do not leave it lying.",
		"{name} cannot be reached. It is review season.",
		"Not there. You put the form in the drawer, below the other ones.",
	}},
	{verb: term.Promise, came: term.Agreed, lines: []string{
		"“I’ll hold you to it,” says {name}, friendly. It is meant.",
		"It is promised: what, for whom, by when. {name} does not need it in writing.",
		"“Good,” says {name}, and crosses out a worry somewhere on a list you cannot see.",
	}},
	{verb: term.Promise, came: term.Agreed, ways: spoken, lines: []string{
		"You give your word on it, in passing and quite seriously. {name} stops to hear it again.",
	}},
	{verb: term.Promise, came: term.Agreed, temper: Dry, lines: []string{
		"“A promise. I’ll water it and see,” says {name}.",
		"“I’ll write down the weather as well,” says {name}, “so that we remember the day.”",
		"“With witnesses?” asks {name}. The printer will have to do.",
	}},
	{verb: term.Promise, came: term.Agreed, temper: Warm, lines: []string{
		"“That helps me more than you think,” says {name}.",
		"“I’ll tell the others, if I may,” from {name}. So now more people know it.",
		"“You don’t have to promise,” says {name}. You have.",
	}},
	{verb: term.Promise, came: term.Agreed, temper: Brisk, lines: []string{
		"“By when? Good. Then it’s noted,” says {name}.",
		"“OK. If it slips, tell me before and not after,” says {name}.",
	}},
	{verb: term.Promise, came: term.Agreed, ways: spoken, temper: Brisk, lines: []string{
		"“Then I’ll plan on it,” says {name}, and does, before your eyes.",
	}},
	{verb: term.Promise, came: term.Agreed, temper: Shy, lines: []string{
		"“Really?” says {name}. Really. A small tick goes on to a small list.",
		"“I won’t remind you,” says {name}. That makes it heavier.",
		"{name} thanks you already. You have not done anything yet.",
	}},
	{verb: term.Promise, came: term.Misread, lines: []string{
		"“So, all of it,” says {name}. You had promised half of it.",
		"{name} hears the promise and not the “if”.",
		"“By Monday, then,” says {name}, glad of it. You had left open which Monday.",
		"You say that you will see to it. {name} hears that it is done.",
	}},
	{verb: term.Promise, came: term.Misread, temper: Dry, lines: []string{
		"“That’s what they said about the lift,” says {name}.",
		"“I’ll hang it with the others,” says {name}. You had meant this one.",
		"“So it’s a maybe in its Sunday clothes,” from {name}.",
	}},
	{verb: term.Promise, came: term.Misread, temper: Warm, lines: []string{
		"“Then I can tell them it’s certain,” says {name}, who is already gone.",
		"“You’d do that for us? All year?” from {name}. It was about one thing.",
		"“How good of you, for everybody,” says {name}. It had been for one.",
	}},
	{verb: term.Promise, came: term.Misread, temper: Brisk, lines: []string{
		"“Good, signed off,” says {name}. There was nothing to sign yet.",
		"“I’ve told the vendor,” says {name}, before you have gone. It was too early for the vendor.",
		"“Right. Then the other thing’s dead,” says {name}. You had not said that.",
	}},
	{verb: term.Promise, came: term.Misread, temper: Shy, lines: []string{
		"“You don’t have to say that to comfort me,” says {name}.",
		"“Only if it’s no trouble,” says {name}, and plans without it.",
	}},
	{verb: term.Promise, came: term.Misread, ways: spoken, temper: Shy, lines: []string{
		"{name} nods the way people nod at rain. It seems not to have arrived as a promise.",
	}},
	{verb: term.Promise, came: term.Sent, lines: []string{
		"It is promised in writing now, with a date, and can be searched for.",
		"You send it: I will, by then. Two lines, and they look longer than two lines.",
		"The promise is out. You put it in your own calendar at once, twice.",
		"Sent. You had written “should” and made it “will”.",
	}},
	{verb: term.Promise, came: term.NoAnswer, lines: []string{
		"Half a day, and nobody has taken you at your word in so many words.",
		"Your promise stands there. {name} has not answered; perhaps that is what waiting looks like.",
		"No reply. A promise holds without one, you tell yourself.",
		"Nothing back. The date in it gets nearer all the same.",
	}},
	{verb: term.Promise, came: term.NotThere, lines: []string{
		"You come with a promise, and nobody is there to give it to. You still mean it on the way back.",
		"{name} is not to be found. You could promise it to the chair.",
		"No {name}. The word stays with you for the time being.",
		"Nobody picks it up. You note it down, so that it can be given another day.",
	}},
	{verb: term.Ask, came: term.Learned, lines: []string{
		"{name} draws you the path of the file, stop by stop. There is one stop more than in the documentation.",
		"“That one? That hangs on more than you’d think,” says {name}, and tells you on what.",
		"You ask what happens if it is off. {name} knows what, and since when nobody has tried it.",
		"“You should ask those who live off it,” says {name}, and tells you who that is.",
	}},
	{verb: term.Ask, came: term.Learned, temper: Dry, lines: []string{
		"“It runs on a computer, a timer and somebody’s good will,” says {name}. You ask whose.",
		"“There’s how it works, and there’s how it’s drawn,” says {name}. You get both.",
		"“There’s a manual. It’s wrong on purpose, so that people ring us,” says {name}.",
	}},
	{verb: term.Ask, came: term.Learned, temper: Warm, lines: []string{
		"“Oh, that one I can tell you everything about,” says {name}, and does, with names.",
		"“Come, I’ll show you the spreadsheet,” says {name}. It has forty sheets, and one is the heart.",
		"“Ask the people who use it, too. Take them something sweet,” says {name}.",
	}},
	{verb: term.Ask, came: term.Learned, temper: Brisk, lines: []string{
		"“What goes in, what comes out, what breaks,” says {name}. It takes three sentences.",
		"“Who owns it and who knows it are two different people,” says {name}, and names both.",
		"“Two dependencies. The second isn’t on your map,” says {name}, and puts it there.",
	}},
	{verb: term.Ask, came: term.Learned, temper: Shy, lines: []string{
		"“I once wrote it all down, for myself,” says {name}. It is four pages, and exactly what you needed.",
		"{name} knows, and had thought that you knew too.",
		"“I think more depends on it than they say,” says {name}. “I’ve never said so, because it sounds silly.”",
	}},
	{verb: term.Ask, came: term.Sent, turn: AskedWhat, lines: []string{
		"You ask {name} in one sentence what hangs on it, and what happens if it stops. It is sent.",
		"“What would we notice first?” you write to {name}, and leave out what made you think of it.",
		"You write down what you know of it, which takes one line, and ask {name} for the rest. It is out.",
		"The question is with {name} now, with the thing spelt the way it is spelt on the screen.",
		"You ask {name} who would ring if it were off. It is sent before you have found a nicer way to put it.",
	}},
	{verb: term.Ask, came: term.Deflected, turn: AskedWhat, lines: []string{
		"“It runs, doesn’t it?” says {name}. That is true, and all that you get.",
		"“Best ask whoever’s it is,” says {name}, who seems to know whose it is.",
		"{name} says that it is documented. You have seen the documentation.",
		"“That depends on whom you ask,” says {name}, and does not say whom to ask.",
		"“I’d have to look,” says {name}, in the voice of somebody who has not been planning to.",
	}},
	{verb: term.Ask, came: term.Deflected, turn: AskedWhat, ways: face | wire, deaf: true, lines: []string{
		"{name} reads the question off your lips, and answers that it runs.",
		"“Write down for me which one,” says {name}. You write it down. There it stays, written down.",
		"“It’s on the plan,” says {name}, and points at a plan that is older than the question.",
	}},
	{verb: term.Ask, came: term.Quiet, lines: []string{
		"{name} does not know it either, and would be interested.",
		"“That was before my time,” says {name}. It seems to have been before everybody’s time.",
		"“I only know that you’re not supposed to touch it,” says {name}.",
		"You ask {name}, who sends you to somebody, who has left.",
	}},
	{verb: term.Ask, came: term.Quiet, temper: Dry, lines: []string{
		"“Legend has it that it works,” says {name}. That is all the legend there is.",
		"“I know its name and its noise,” says {name}.",
		"“I’ve always assumed that you knew,” says {name}.",
	}},
	{verb: term.Ask, came: term.Quiet, temper: Warm, lines: []string{
		"“I wish I could help you,” says {name}. “I’ll ask around, shall I?”",
		"“Nobody ever tells us about that one,” from {name}, with sympathy for the system.",
		"“You’re right to ask,” says {name}. “I’m just the wrong person.”",
	}},
	{verb: term.Ask, came: term.Quiet, temper: Brisk, lines: []string{
		"“Don’t know. Not mine,” says {name}, and is right about that.",
		"“No idea. Try somebody who was here before me,” says {name}.",
		"“Never seen it. Does it still run?” says {name}.",
	}},
	{verb: term.Ask, came: term.Quiet, temper: Shy, lines: []string{
		"“I’m sorry, I should know that,” says {name}. Nobody says who should.",
		"{name} thinks about it properly, and then it is “no, really not”.",
		"“I only use it,” says {name}, “I don’t know how it goes.”",
	}},
	{verb: term.Notice, came: term.Learned, lines: []string{
		"“You’ve noticed that as well?” says {name}. “Then I’ll tell you where it comes from.”",
		"You mention what you saw. {name} tells you what is behind it, as if you had asked about the weather.",
		"{name} is pleased that somebody looked, and explains it from the beginning.",
		"You say what you saw. {name} adds whose it is.",
	}},
	{verb: term.Notice, came: term.Deflected, lines: []string{
		"{name} looks where you point and sees nothing that would need explaining.",
		"“You’d have to ask somebody else,” says {name}. You would have to know whom.",
		"You mention it. “Mm,” says {name}, in a way that closes it.",
	}},
	{verb: term.Notice, came: term.Deflected, ways: spoken, lines: []string{
		"“Oh, that. That’s always been so,” says {name}, and stands in front of it.",
	}},
	{verb: term.OneToOne, came: term.Learned, lines: []string{
		"For a good part of the time you let yourself be told how it really runs.",
		"{name} has brought the drawing. Two boxes on it are on none of yours.",
		"“If you want to know what keeps me awake,” says {name}, and it is an interface.",
		"You ask about the system. {name} shuts the door, and it turns out to be about who owns it.",
	}},
	{verb: term.OneToOne, came: term.Deflected, lines: []string{
		"“Can we leave the system for another day?” says {name}. You leave it for another day.",
		"{name} answers the technical half. For the half about the owner you get a shrug.",
		"You ask twice. {name} goes back to the list twice.",
		"“There’s a document on it,” says {name}, and does not say where.",
	}},
	{verb: term.Offer, came: term.Countered, lines: []string{
		"{name} would come, says {name}, for what the other place is offering. You are told what that is.",
		"“I’d like to say yes,” says {name}. “Can you help me to?” There is some room. You ask how much.",
		"The answer is a yes with a number in brackets.",
		"{name} asks for a day at home and the higher band. One of them costs nothing but a talk upstairs.",
		"{name} has had a counter-offer from the old place, and tells you at once. {name} would like to know soon.",
	}},
	{verb: term.Advise, came: term.NotThere, lines: []string{
		"{name} is not free just now. You leave word that it was nothing urgent.",
		"“For you, always,” says a line from {name}. “Only not just now.”",
		"No time just now, writes {name}, and sends a saying.",
		"You do not reach {name}. You say the question to yourself, aloud; it is nearly advice.",
	}},
	{verb: term.Advise, came: term.Deflected, lines: []string{
		"“I’d have to know them better,” says {name}, and that is honest.",
		"{name} cannot see that from there. You are told what can be seen from there.",
		"“What does your own head say?” asks {name}. You had come because of what it says.",
		"{name} has nothing on it, and gives you a biscuit instead of a saying.",
	}},
}
