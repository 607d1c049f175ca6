package voice

import "headcount/sim/term"

// thankTemperRows are thanks, recognition before others and apologies, as each temper takes them.
var thankTemperRows = []row{
	{verb: term.Thank, came: term.Understood, temper: Dry, lines: []string{
		"“I’ll have it printed on a mug,” from {name}. “A small mug.” It was welcome all the same.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Warm, lines: []string{
		"“You couldn’t have picked a better day for it,” says {name}, and leaves it at that.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Brisk, lines: []string{
		"“That’s kind. The idea wasn’t mine, only the work,” from {name}, to keep the credit where it belongs.",
	}},
	{verb: term.Thank, came: term.Understood, ways: spoken, temper: Shy, lines: []string{
		"“Somebody did see it, then,” says {name}, more to the keyboard than to you.",
	}},
	{verb: term.Thank, came: term.Misread, temper: Dry, lines: []string{
		"“Is this where I get the second project?” asks {name}.",
		"“Flattery, and nothing is on fire,” says {name}. “What has happened?”",
		"“You must mean whoever had the idea,” says {name}, and names somebody. You had meant {name}.",
	}},
	{verb: term.Thank, came: term.Misread, temper: Warm, lines: []string{
		"“Oh, I only did what the others do,” says {name}, and is uneasy until you change the subject.",
		"“That is nice. Will you tell the others too? They were asking,” from {name}. What they were asking, you do not know.",
		"“I hope you’re not only saying it to be nice,” says {name}. You had meant one particular thing, and had not named it.",
	}},
	{verb: term.Thank, came: term.Misread, temper: Brisk, lines: []string{
		"“It’s what I’m paid for,” from {name}. The matter is closed, if it was one.",
		"“Fine. Was that all?” says {name}. It was all. It sounds like less than it was.",
		"“No need,” says {name}, who seems to mean it literally.",
	}},
	{verb: term.Thank, came: term.Misread, temper: Shy, lines: []string{
		"“Did I do it wrong the other times?” says {name}.",
		"{name} looks for a way out of the sentence and finds the window.",
		"“It was mostly the tool that did it,” says {name}. Now it sounds smaller than it was.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Dry, lines: []string{
		"“A manager with a rollback,” says {name}. “I didn’t know that was supported.”",
		"“Accepted, as released,” from {name}. “No hotfix required.”",
		"“I had a speech ready. Now I’ll have to be grown up about it,” says {name}.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Warm, lines: []string{
		"“Thank you. I know that isn’t easy,” says {name}. “We’re all right, you and I.”",
		"“I’d rather have this than cake,” says {name}, “and you know how I feel about cake.”",
		"“I’ll tell you how it was for me, and then we can leave it,” from {name}, and so it goes.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Brisk, lines: []string{
		"“Good. Done. Next time ask me first,” says {name}.",
		"“Appreciated. I was wrong about the tone, too,” says {name}, and that is two of you.",
		"“Accepted. What do we do next?” says {name}. The “we” is back.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Shy, lines: []string{
		"“You didn’t have to,” says {name}. A little later: “I’m glad you did.”",
		"“I thought it might have been me,” says {name}. It was not, and now that is said.",
	}},
	{verb: term.Apologise, came: term.Understood, ways: spoken, temper: Shy, lines: []string{
		"{name} is quiet for a moment and then tells you what it cost. You listen to all of it.",
	}},
	{verb: term.Apologise, came: term.Misread, temper: Dry, lines: []string{
		"“Sorry is what the status page says,” says {name}. “It says it every time.”",
		"“I’ll put it next to the others,” from {name}. You had not known there were others.",
		"“You apologise very well,” says {name}. It is not quite a compliment.",
	}},
	{verb: term.Apologise, came: term.Misread, temper: Warm, lines: []string{
		"“No, no, please, don’t, it was nothing,” says {name}, rather fast for nothing.",
		"“I just don’t want any bad feeling,” comes from {name}. The feeling has been asked not to show itself.",
		"“Then I’m sorry too,” says {name}, for something that was not {their} doing.",
	}},
	{verb: term.Apologise, came: term.Misread, temper: Brisk, lines: []string{
		"“Fine. Can I get on with it?” says {name}, who has.",
		"“Don’t be sorry, be earlier,” from {name}. That is probably fair, and closes the door.",
		"“All right, all right,” comes from {name}, in two words that sound like one.",
	}},
	{verb: term.Apologise, came: term.Misread, temper: Shy, lines: []string{
		"“Yes. No. It’s all right,” says {name}, and there is no telling which of the three it is.",
		"{name} looks as if you had asked for something. Perhaps forgiveness is something.",
		"“I shouldn’t have said anything,” says {name}. You had meant to say the opposite.",
	}},
	{verb: term.Recognise, came: term.Understood, temper: Dry, lines: []string{
		"“I’d like it noted who laughed when I proposed it,” says {name}. Those who laughed are clapping.",
		"“Now I have a reputation to lose,” says {name} to the room, and does not seem to mind.",
		"“It was that or go home on time,” comes from {name}. The others know which one it was.",
	}},
	{verb: term.Recognise, came: term.Understood, temper: Warm, lines: []string{
		"“Then the others have to stand up as well,” says {name}, and names them one by one.",
		"{name} thanks everybody so thoroughly that the meeting runs over. Nobody looks at the clock.",
		"“I’ll only take half of that,” says {name}, and names the two who get the other half.",
	}},
	{verb: term.Recognise, came: term.Understood, temper: Brisk, lines: []string{
		"“Team effort. Next,” says {name}. Somebody says that the team remembers it differently.",
	}},
	{verb: term.Recognise, came: term.Understood, ways: spoken, temper: Brisk, lines: []string{
		"“Thanks. Point three,” says {name}. A pen, however, is being clicked very fast.",
		"{name} nods once to the left, once to the right. That is two more nods than usual.",
	}},
	{verb: term.Recognise, came: term.Understood, ways: spoken, temper: Shy, lines: []string{
		"{name} sits quite still, as if the name could be somebody else’s. Then the back straightens.",
		"“Thank you,” says {name}, so quietly that three people lean in, and they are the right three.",
		"The others look over. {name} smooths a sleeve, for rather a long time.",
	}},
	{verb: term.Recognise, came: term.Misread, temper: Dry, lines: []string{
		"“Remember this at budget time,” comes from {name}, and the moment is a joke now.",
	}},
	{verb: term.Recognise, came: term.Misread, ways: spoken, temper: Dry, lines: []string{
		"“I do requests as well,” says {name}. Two people laugh. One does not.",
		"“Employee of the moment,” says {name}. It gets a bigger laugh than your sentence did.",
	}},
	{verb: term.Recognise, came: term.Misread, temper: Warm, lines: []string{
		"“Oh, please, everybody here does that much,” says {name}. Somebody takes it up: “Do we?”",
		"{name} goes round telling each of the others that theirs was harder.",
		"“I don’t want anybody to feel left out,” says {name} afterwards. Somebody had.",
	}},
	{verb: term.Recognise, came: term.Misread, ways: written, temper: Brisk, lines: []string{
		"“Seen. The next one is due on Thursday,” says {name}, to everybody in copy.",
		"“Please take me out of this thread,” says {name}. It had been in honour of {name}.",
	}},
	{verb: term.Recognise, came: term.Misread, temper: Brisk, lines: []string{
		"“Can we not do this in the meeting?” says {name}, and the next slide is up.",
		"“It was a workaround,” says {name}. “It should never have been needed.” The room begins to wonder who needed it.",
		"{name} checks a phone through the whole of it. Nothing on the phone has changed.",
	}},
	{verb: term.Recognise, came: term.Misread, temper: Shy, lines: []string{
		"“Please don’t do that again,” says {name} afterwards, kindly, and it is meant as asked.",
	}},
	{verb: term.Recognise, came: term.Misread, ways: spoken, temper: Shy, lines: []string{
		"{name} looks at nobody. At the coffee machine, later, two people fall silent.",
		"You say the name and every head turns. {name} looks at the fire exit plan on the wall.",
	}},
	{verb: term.Recognise, came: term.Sent, lines: []string{
		"You write it to the whole list, with the name, the deed and what would have happened otherwise. It is out.",
		"Your note on who did what goes up where everybody reads it. You checked the spelling of the name twice.",
		"The message names one thing and one person, and copies in those who were spared the trouble.",
		"It is posted. You took out “as always”, which would have made it smaller.",
	}},
	{verb: term.Recognise, came: term.NoAnswer, lines: []string{
		"Five thumbs from others under your note. From {name}, nothing, which may be modesty.",
		"Half a day. Everybody has seen what you wrote about {name}; {name} has not said so.",
		"Your praise has slid under a lunch menu. {name} has reacted to the menu.",
		"No word from {name}. Somebody else has added “hear, hear”, and a second person a question mark.",
	}},
}
