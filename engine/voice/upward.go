package voice

import "headcount/sim/term"

// upwardRows are the boss asked how things work here, a temper lost, and the technical ladder chosen.
var upwardRows = []row{
	{verb: term.BossDoor, came: term.Learned, lines: []string{
		"“Sit down, it takes two sentences,” says {boss}. It takes five, and they are worth it.",
		"{boss} shuts the door before answering, which is an answer already.",
		"“Nobody ever asks me that one,” says {boss}, and clears a corner of the desk to draw on.",
		"“On paper it goes like this,” says {boss}, and then tells you how it goes.",
		"“Who told you to ask that? Nobody? Good,” says {boss}, and answers it.",
		"{boss} takes a sheet and draws it, boxes and arrows, and one arrow that leaves the sheet.",
		"“Good question,” says {boss}. “I had to be here six years before I asked it.”",
	}},
	{verb: term.BossDoor, came: term.Deferred, lines: []string{
		"“Ask me again after the board,” says {boss}, with the board already on the line.",
		"“I need a week with that,” says {boss}, and writes your name on the corner of a page.",
		"“Not before the quarter is shut.” {boss}’s hand closes a lid in the air.",
		"“Let me find out first what I may say,” says {boss}.",
		"“Half of that is not mine to tell,” says {boss}, “and the other half I’d have to look up.”",
	}},
	{verb: term.BossDoor, came: term.Opened, lines: []string{
		"{boss} looks at the door, and it is shut. {behind}",
		"“Then I’ll tell you what I’m not telling the others yet,” says {boss}. {behind}",
		"“You’re not going to like it, and I don’t either,” says {boss}. {behind}",
		"{boss} turns the photograph on the desk a little, and begins. {behind}",
	}},
	{verb: term.Shout, came: term.Done, lines: []string{
		"It gets loud, and it is you. Afterwards you can hear the fans of all the machines.",
		"You hear your own voice from outside. It says some true things much too big.",
		"You have slammed the folder on the table. A pen rolls, and everybody watches the pen.",
		"Somebody shuts a door over there, softly. You had not known that it could be heard that far.",
	}},
	{verb: term.Shout, came: term.Misread, lines: []string{
		"“It was about the printer,” somebody explains later to somebody else. It was not about the printer.",
		"Soon the floor knows that you shouted. As to what about, there are four versions.",
		"{name} says “yes”, and “yes”, and “yes”. Not one of them is an answer to anything.",
		"{name} has gone quite still. What you said is not what will be remembered of it.",
	}},
	{verb: term.Shout, came: term.Resisted, lines: []string{
		"“Not in that tone,” says {name}, and gets up, and goes, and does not slam the door.",
		"{name} waits until you have finished. “And now once more, so that I can hear it.”",
		"“You can shout at the server,” says {name}. “It’s used to it.” Nobody laughs.",
		"{name} puts the headset down. “I’ll come back in ten minutes. You too, please.”",
	}},
	{verb: term.Shout, came: term.Quiet, lines: []string{
		"Nobody answers. Everybody reads the same line, each on a screen of their own.",
		"It is silent for the rest of the hour. Things get done, very correctly.",
		"The work goes on at once, and faster, and nobody asks anything. You notice the last part later.",
		"When you come back from the kitchen they talk about football. They had not been talking about football.",
	}},
	{verb: term.Shout, came: term.Understood, lines: []string{
		"“All right,” says {name}. “Now I know how serious it is. I’d have known it at half the volume.”",
		"{name} sees that it is not about {them}, and waits, and then points at the chair.",
		"It clears something, like a window banging open. Somebody picks up the papers.",
		"“You’ve been wanting to say that for a while,” says {name}. Perhaps. Not like that, though.",
	}},
	{verb: term.Shout, came: term.Sent, lines: []string{
		"You have written it in capitals. The tool asks whether you want to send it. You sent it.",
		"It is out, to all, with a time stamp and for ever.",
		"You hit the key harder than is needed. The message goes off at its usual speed.",
		"Three exclamation marks. In the sent folder they look like a fence.",
	}},
	{verb: term.Shout, came: term.NoAnswer, lines: []string{
		"No answer. People do not answer such a thing; they keep it.",
		"Nothing comes back. Your capitals stand there alone in a rather small window.",
		"Half a day of silence, and a distinctly polite calendar invitation.",
		"{name} has not replied. Two others have asked you about something else, formally.",
	}},
	{verb: term.Shout, came: term.NotThere, lines: []string{
		"You storm over, and there is nobody to storm at. You straighten the chair.",
		"The one you mean is not there. The one at the next desk looks up, and does not deserve it.",
		"It rings out. By the eighth ring you are glad of it.",
		"Nobody. You shout at the coffee machine, which takes its time with everybody.",
	}},
	{verb: term.StayTechnical, came: term.Done, lines: []string{
		"You say that you would rather build. Nobody laughs, and somebody asks when you can start.",
		"You give back the meetings, one by one. What stays is the part that was always yours.",
		"The title on the door changes to a longer one with “principal” in it. The editor opens as it always has.",
		"You hand over the people with a page about each. It is the hardest code review of your life.",
		"Soon there is a terminal, a hard problem, and nobody waiting at the desk. You sleep well.",
	}},
	{verb: term.StayTechnical, came: term.Agreed, lines: []string{
		"“I was hoping you’d say it, one way or the other,” says {boss}. “I need both kinds.”",
		"“Good,” says {boss}. “Then I lose a lead and keep the best engineer I have.”",
		"“The ladder’s there,” says {boss}. “It has fewer rungs, and they hold.”",
		"{boss} shakes your hand for a long time. “It takes more sense to say that than most have.”",
	}},
	{verb: term.StayTechnical, came: term.Quiet, lines: []string{
		"You have said it. It has to go through three offices before it is so.",
		"It is heard and put on file. Until then the calendar stays as it was.",
		"“Let’s talk about it in a few months,” says {boss}. You look forward to it.",
		"Nothing changes yet, except that you know it now.",
	}},
}
