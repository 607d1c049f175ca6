package voice

import "headcount/sim/term"

// readingTitles name what was looked at.
var readingTitles = [...]string{
	term.ReadWork:     "The work of the quarter",
	term.ReadRating:   "Your mark in the review",
	term.ReadStatus:   "Where things stand, asked",
	term.ReadIntent:   "Whether they mean to stay, asked",
	term.ReadInterest: "The kind of work they like",
}

// ReadingTitle names what a reading is about; "" for what nobody reads.
func ReadingTitle(what term.Read) string {
	if int(what) >= len(readingTitles) {
		return ""
	}
	return readingTitles[what]
}

// readings are what was taken of somebody, by what was read and the band it was read as. They hint and may be wrong.
var readings = [...][5][]string{
	term.ReadWork: {
		term.Strained: {"Thin, as far as you could follow it.", "Less came off {name}’s desk than you had counted on.", "Much begun, little closed, as you see it.", "You had to look for it.", "Others had finished some of it, it seemed to you."},
		term.Flat:     {"A little less than from the others, as you read it.", "Fair work, and not much of it.", "Comes along, a step behind the rest, you would say.", "Good in places; you remember the places.", "Slower than you had hoped, and clean."},
		term.Fine:     {"Solid, like most of the floor.", "What you had expected, neither more nor less.", "Done, tested, handed over, as far as you looked.", "You found nothing to remark on.", "Steady, from Monday to Friday, to your eye."},
		term.Bright:   {"More than anybody else’s, as you read it.", "The kind of work you would show to other teams.", "You read it twice, the second time for pleasure.", "Hard things, made to look easy, or so it looked.", "You noticed whose name was under most of it."},
	},
	term.ReadRating: {
		term.Strained: {"You gave a low one and explained it at length.", "Low. It was a long half hour.", "Low, with three examples.", "You wrote it, slept on it and left it."},
		term.Flat:     {"A little under the middle, with a friendly sentence.", "Just under the middle, after some thought.", "Not quite the middle. You said what was missing.", "One notch below; you had hovered over the other."},
		term.Fine:     {"Good, like most you gave.", "Good. You both signed it without a word.", "Good. It is the box most people get.", "Good, and you talked about holidays."},
		term.Bright:   {"The best there is on the form.", "The best one. {name} read it twice.", "The top box. You had to give a reason and had one.", "The best one. You hoped it would be kept a secret, and it was not."},
	},
	term.ReadStatus: {
		term.Strained: {"“Worse than it looks,” was the answer.", "“I would not bet on it,” said {name}.", "“We’re late. I don’t know by how much.”", "{name} opened the plan and shut it again."},
		term.Flat:     {"“Nearly there,” with a pause in front of it.", "“It depends,” and on what took a while.", "“More or less,” said {name}. You asked about the less.", "“It’s coming on,” to the window."},
		term.Fine:     {"“On track,” and the next step by name.", "“As planned,” said {name}, and showed you where.", "“Should fit,” said {name}, and had the list.", "“Fine, if the test data comes.”"},
		term.Bright:   {"“Ahead, if anything,” said {name}.", "“Better than planned,” with a list to show for it.", "“Nearly done!” It was said standing.", "“We could start on the next one,” said {name}."},
	},
	term.ReadIntent: { // the nearer to leaving, the worse it reads
		term.Strained: {"“I’ve been asked elsewhere. I haven’t said no.”", "{name} answered after a while, and with another question.", "“If something came, I’d read it,” said {name}.", "“Ask me again in half a year,” and nothing about the half year."},
		term.Flat:     {"“You always look around a little, don’t you?”", "“Not this year,” said {name}. The year has some months left.", "“Everybody gets those mails,” said {name}.", "{name} said no, and looked for the lid of a pen."},
		term.Fine:     {"“I am fine here,” without much thought.", "“No plans,” said {name}, and you talked about holidays.", "“Not that I know of,” said {name}.", "“I’m settled,” in the tone for the weather."},
		term.Bright:   {"“Where else would I go?” It sounded meant.", "“I like it here,” before you had finished asking.", "“I’ve only just found the good chair.”", "“They’d have to carry me out,” said {name}, and laughed."},
	},
	term.ReadInterest: {
		term.Strained: {"{name} would rather talk about any other kind of work.", "This kind of work is not {name}’s, and it shows.", "{name} named everything else first.", "“Somebody else may have this,” said {name}, half joking."},
		term.Flat:     {"Does this kind of work; would not have picked it.", "It is work, said {name}, and somebody has to.", "“It’s all right,” said {name}, and asked what else there was.", "Does it well, speaks of it little."},
		term.Fine:     {"Likes this kind of work well enough.", "This kind of work suits {name}, as it seems.", "{name} has opinions on this kind of work, mild ones.", "Said “quite nice” about it, and meant it."},
		term.Bright:   {"{name} lights up over this kind of work.", "Could have gone on about this kind of work for hours.", "{name} had drawn something about it on the back of the agenda.", "Reads about this kind of work at home, it came out."},
	},
}

// Reading returns a line for what was read of somebody; n chooses. It is "" where nothing was read.
func Reading(what term.Read, band term.Band, n int) string {
	if int(what) >= len(readings) || int(band) >= len(readings[what]) || len(readings[what][band]) == 0 {
		return ""
	}
	return at(readings[what][band], n)
}

// felt is how good with people the manager feels to be, by band.
var felt = [...][]string{
	term.Strained: {"You feel that people are still a foreign language to you.", "You feel that you mostly guess what people need."},
	term.Flat:     {"You feel that you manage, with people, about half of the time.", "You feel that you are still learning the people part."},
	term.Fine:     {"You feel that you are good with people.", "You feel that you have a way with people by now."},
	term.Bright:   {"You feel that you read people like a log file.", "You feel that few are better with people than you."},
}

// Felt returns a line for how good with people the manager feels to be; "" where nothing is felt yet.
func Felt(band term.Band, n int) string {
	if int(band) >= len(felt) || len(felt[band]) == 0 {
		return ""
	}
	return at(felt[band], n)
}

// lookWords say how somebody was last seen.
var lookWords = [...]string{
	term.LookNone:   "",
	term.AcrossRoom: "Seen across the room",
	term.Tone:       "Read between the lines",
	term.Voice:      "Heard on the line",
	term.InPerson:   "Seen face to face",
}

// LookedBy says how somebody was last seen: "Seen across the room".
func LookedBy(l term.Look) string {
	if int(l) >= len(lookWords) {
		return ""
	}
	return lookWords[l]
}
