package voice

import "headcount/sim/term"

// deafRows are for speaking to somebody who does not hear. Face to face the lips are read and half gets lost; on the wire captions
// run behind; in a round it depends on who turns which way. What is written needs no rows of its own.
var deafRows = []row{
	{verb: term.Answer, came: term.Understood, ways: face, deaf: true, lines: []string{
		"You stand where the light is on your face and say it in short sentences. {name} nods at the last one.",
		"{name} reads it from your lips, checks one word on the notepad, and gives you a thumb.",
		"You say it once, then write the number down. {name} ticks the number.",
		"{name} watches your mouth, repeats the date aloud to be sure, and it is the right date.",
	}},
	{verb: term.Answer, came: term.Quiet, ways: face, deaf: true, lines: []string{
		"You explain, and turn to the whiteboard in the middle of it. {name} gets the beginning and the end.",
		"{name} smiles and nods. The notepad shows afterwards that “fifteen” arrived as “fifty”.",
		"Somebody passes behind you and {name} looks up. The middle of your sentence is gone, and you see it too late.",
		"Half of it can be seen on the lips. {name} has the half, and thanks you for coming.",
	}},
	{verb: term.Answer, came: term.Misread, ways: face, deaf: true, lines: []string{
		"You see {name} nod. What got across is another word that looks the same on the lips.",
		"You had a cup in front of your mouth for the part with the “not”.",
		"{name} does at once what you said, as it looked. It looked like something else.",
		"You talk fast and mean it kindly. {name} writes on the pad: “So it is off?”",
	}},
	{verb: term.Ask, came: term.Opened, ways: face, deaf: true, lines: []string{
		"The notepad comes out, and is pushed to and fro until the page is full. {behind}",
		"You sit down at eye level and wait. {name} speaks slowly, looking at you for each sentence. {behind}",
		"You write the question down instead of saying it a third time. {name} takes the pen. {behind}",
		"{name} turns the spare chair so that you sit against the wall, in the light. {behind}",
	}},
	{verb: term.Ask, came: term.Deflected, ways: face, deaf: true, lines: []string{
		"{name} reads the question from your lips, shakes {their} head, and turns the page of the pad.",
		"“Nothing,” says {name}, and looks back to where the lines hold still: the screen.",
		"You ask it twice, because the first half was lost. The second time it sounds like an inspection.",
		"“Fine,” writes {name} on the pad, in capitals, with the pen already capped.",
	}},
	{verb: term.Talk, came: term.Opened, ways: face, deaf: true, lines: []string{
		"You take the two chairs by the window, facing. With nobody crossing, it goes well. {behind}",
		"It takes the pad for names and the hands for the rest. {behind}",
		"{name} is glad that you do not shout. After a while you talk about more than the screens. {behind}",
		"You learn the sign for coffee, badly, twice. Then {name} grows serious. {behind}",
	}},
	{verb: term.Talk, came: term.Quiet, ways: face, deaf: true, lines: []string{
		"{name} shows you a photo on the phone. The caption tells the story better than either of you.",
		"You talk about the new lamps. {name} likes them: “Now I can see what people say.”",
		"Half of it gets lost, and neither of you needs the half. {name} laughs at the right place.",
		"You wave from where {name} can see you coming, and ask. All well, says the flat hand.",
	}},
	{verb: term.Notice, came: term.Opened, ways: face, deaf: true, lines: []string{
		"You write down what you saw and turn the pad round. {name} reads it, and keeps the pad. {behind}",
		"You say it slowly. {name} looks away, which ends the talk for a moment, and then looks back. {behind}",
	}},
	{verb: term.Thank, came: term.Understood, ways: face, deaf: true, lines: []string{
		"You sign “thank you”, a little crooked. {name} corrects your hand and is pleased.",
		"You say what it was, and {name} has you write the sentence down, to keep it.",
	}},
	{came: term.Opened, ways: face, deaf: true, lines: []string{
		"The pad goes to and fro between you. On the second page it comes. {behind}",
		"You wait until {name} looks up before you go on. {name} goes on instead. {behind}",
		"It goes slowly, one sentence and one look at a time. {behind}",
		"{name} puts the phone between you, with the captions on, and begins. {behind}",
	}},
	{came: term.Understood, ways: face, deaf: true, lines: []string{
		"You wait until {name} looks up, and then say it in one short sentence. It arrives.",
		"What the lips do not show goes on the pad: a name, a number. {name} has it.",
		"{name} repeats it aloud, you nod. Two words were wrong and are now right.",
		"You face {name} while you speak and leave the screen alone. It takes one go.",
	}},
	{came: term.Misread, ways: face, deaf: true, lines: []string{
		"Two words look alike on the lips. {name} goes off with the other one.",
		"You were looking at the screen while you said the part that mattered.",
		"{name} sees that you frown, and cannot hear that it is about the printer.",
		"You say it louder the second time. It does not get clearer, only bigger.",
	}},
	{came: term.Quiet, ways: face, deaf: true, lines: []string{
		"Some of it is lost between your mouth and {name}’s eyes. Neither of you says how much.",
		"{name} nods, friendly. You are not sure which of your sentences the nod is for.",
		"The pad lies between you, with half a question on it and a drawing of the office.",
		"You both give it two tries and leave it at a wave.",
	}},
	{came: term.Deflected, ways: face, deaf: true, lines: []string{
		"{name} looks at your lips, then at the clock above you. “Nothing,” says the hand.",
		"You wave, ask, and get a smile and a flat hand: all level here.",
		"{name} lets you finish, writes “no, why?” on the pad, and draws a sun beside it.",
		"The pad stays in the drawer. “All fine,” says {name}, and looks at the screen again.",
	}},
	{came: term.Agreed, ways: face, deaf: true, lines: []string{
		"You write it down: what, until when. {name} puts a tick beside it and a small flag.",
		"{name} reads your lips, asks for the date on paper, and nods.",
		"“Yes,” says {name}, “if the call about it has captions.” It will have captions.",
		"{name} takes the pen and adds one condition under your line. You sign below it.",
	}},
	{came: term.Resisted, ways: face, deaf: true, lines: []string{
		"{name} reads it off your lips, to the end, and gives one shake of the head.",
		"“No,” on the pad, and under it three reasons, numbered.",
		"{name} asks you to repeat it, has understood it very well, and says no.",
		"{name} points at the wall calendar, week by week. There is no room in it.",
	}},
	{came: term.Understood, ways: wire, deaf: true, lines: []string{
		"The captions run two seconds behind you. You leave gaps, and {name} answers into the gaps.",
		"“Text relay for you,” says a calm voice, and carries your words across. They arrive.",
		"You speak to the camera, slowly. {name} reads the line below and lifts a thumb.",
		"You type the number into the side window. {name} has it before the caption does.",
	}},
	{came: term.Opened, ways: wire, deaf: true, lines: []string{
		"The captions stumble, and you both switch to typing with the cameras on. {behind}",
		"The relay operator says it in an even voice, first person singular. {behind}",
		"{name} waits until the caption has caught up, and then goes on for a while. {behind}",
		"You see {name} type, delete, type. Then it is there in the side window. {behind}",
	}},
	{came: term.Misread, ways: wire, deaf: true, lines: []string{
		"The caption makes “we can’t wait” of “we can wait”. {name} reads the caption.",
		"The picture freezes on your open mouth. {name} guesses the rest.",
		"Your name for the project becomes a fish in the captions. {name} asks about the fish.",
		"Two people speak at once, and the caption takes a third way.",
	}},
	{came: term.Quiet, ways: wire, deaf: true, lines: []string{
		"The captions come in pieces. {name} smiles at the camera and writes: “Send me that?”",
		"A call through the relay takes four times as long, and you both cut it short.",
		"The line of text under your face stands still. {name} waves. You wave.",
		"“Sorry, the captions have given up,” writes {name}. You get as far as the greeting.",
	}},
	{came: term.Deflected, ways: wire, deaf: true, lines: []string{
		"The caption shows your question in full. “No, nothing,” types {name} below it.",
		"{name} reads it, looks past the camera, and writes: “All fine here.”",
		"The relay brings back one word, “nothing”, and after it a silence that nobody typed.",
		"{name} signs “no” at the camera, small, and the caption misses it.",
	}},
	{came: term.Agreed, ways: wire, deaf: true, lines: []string{
		"A yes, typed before the caption of your last sentence has arrived.",
		"“Yes. Please put the date in the chat,” says {name}, and you put it there.",
		"{name} nods before the caption is through; this time the lips were enough.",
		"The relay says “yes, gladly”. You see {name} on the screen saying it, too.",
	}},
	{came: term.Resisted, ways: wire, deaf: true, lines: []string{
		"{name} waits for the caption to end, reads it again, and types “no, sorry”.",
		"“Not this week,” comes through the relay, in a voice that has nothing to do with it.",
		"{name} holds a calendar up to the camera. It is full, in three colours.",
		"“No,” says {name}, and types the reason, so that it does not depend on the captions.",
	}},
	{came: term.NotThere, ways: wire, deaf: true, lines: []string{
		"The call rings out as a flash of the lamp on {name}’s desk. Nobody is there to see it.",
		"“There is no answer,” says the relay, and asks whether you want to leave a text.",
		"Ringing is not much use here. The video window stays grey, with two initials in it.",
		"You call, remember, hang up, and see that {name} is shown as away in any case.",
	}},
	{came: term.Understood, ways: team, deaf: true, lines: []string{
		"You face {name} when you say it, and have put it on the flip chart first. It arrives.",
		"{name} reads along on the wall screen and nods with the others.",
		"Somebody types along for all to see. {name} has it at the same moment as the room.",
		"One speaks at a time, for once. {name} looks from one to the other and gets the whole of it.",
	}},
	{came: term.Opened, ways: team, deaf: true, lines: []string{
		"You wait until all look at {name}. {name} speaks, in a room that is quite still. {behind}",
		"{name} lifts a hand to be looked at, and says it. {behind}",
		"{name} writes it on the flip chart, with {their} back to everybody. {behind}",
		"The interpreter has been booked for the hour, and {name} uses it. {behind}",
	}},
	{came: term.Misread, ways: team, deaf: true, lines: []string{
		"Three people talk at once. By the time {name} has found the mouth, it is another mouth.",
		"You said the important part while writing on the board, with your back to {name}.",
		"The laugh comes from the left. {name} has been looking to the right, and laughs a second later.",
		"{name} goes by the neighbour’s notes. The neighbour draws boats.",
	}},
	{came: term.Quiet, ways: team, deaf: true, lines: []string{
		"{name} follows for a while from face to face and then looks at the agenda instead.",
		"You ask whether that was clear. {name} nods. It is a polite nod and a long table.",
		"The talk jumps across the table. {name} arrives at each voice as it stops.",
		"Afterwards {name} asks you for the notes. You did not take any.",
	}},
	{came: term.Deflected, ways: team, deaf: true, lines: []string{
		"By the time {name} has seen that the question was for {them}, the round has moved on.",
		"“Nothing from me,” says {name}, having looked round who else has spoken.",
		"All heads turn to {name}. “Go on, go on,” says {name}, and looks at the chart.",
		"{name} raises the pen a little, sees the next one talking, and puts it down.",
	}},
	{came: term.Agreed, ways: team, deaf: true, lines: []string{
		"It is on the flip chart, and {name} reads it there and raises a hand for yes.",
		"{name} looks at the line on the wall, at you, and nods.",
		"You ask for hands, which suits {name}. The hand is up.",
		"“Fine, if it is written exactly like that,” says {name}, and it is written like that.",
	}},
	{came: term.Resisted, ways: team, deaf: true, lines: []string{
		"{name} reads the line on the wall and says “no” a little louder than the room.",
		"{name} raises a hand, waits to be looked at by all, and disagrees.",
		"The room nods. {name} has read the line to its end, and does not.",
		"{name} takes the marker and puts a question mark behind your line.",
	}},
}
