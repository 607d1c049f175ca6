package voice

import "headcount/sim/term"

// postureSigns are what can be seen from across the room.
var postureSigns = [...][]string{
	term.PostureUnknown: {
		"You have not looked that way yet.",
		"Nothing noticed so far.",
		"A desk you have not walked past yet.",
	},
	term.Away: {
		"An empty chair, the screen locked.",
		"Jacket gone, mug still there.",
		"Nobody at the desk. The lamp is on.",
		"The chair is pushed in; a note leans on the keyboard.",
		"The desk lamp lights an open notebook and nobody.",
		"A scarf over the back of the chair, no neck in it.",
		"The screen saver has the desk to itself.",
		"Bag gone. The pens are lined up.",
	},
	term.TurnedAway: {
		"Back to the room, chair turned to the window.",
		"Sits so that the screen cannot be seen from here.",
		"Has moved the second monitor between desk and corridor.",
		"Looks out at the car park, hands in lap.",
		"Has a hood on, indoors, facing the wall.",
		"Reads something on paper, held low.",
		"Swivels a little further away as somebody passes.",
		"Sits with the back to the whole of the stand-up.",
		"Faces the window; the screen shows in the pane.",
		"Shows the room a shoulder.",
		"Chair turned to the cupboard, a folder on the knees.",
		"Sits side-on to the aisle, looking the other way.",
		"Has angled the screen towards the wall.",
		"The back of a chair, the back of a head.",
		"Looks out of the window, a pen behind one ear.",
		"Studies the wall planner, back to everybody.",
		"Reads with the chair swung round to the light.",
		"Works at the side table, facing the corner.",
		"An elbow, and a back; no more can be seen from here.",
		"Has swung round to the shelf and stays there.",
		"Sits with crossed legs, turned to the wall.",
		"Has put a folder up beside the screen, like a wall.",
		"Bent over the bottom drawer, back to the aisle.",
		"Watches a pigeon on the sill, or something behind it.",
	},
	term.Slumped: {
		"Chin on one hand, scrolling with the other.",
		"Low in the chair; the same page for a while.",
		"Leans back far, eyes on the ceiling tiles.",
		"Shoulders down, typing with two fingers.",
		"Head on the hand, the hand on the mouse.",
		"Scrolls up to where the scrolling began.",
		"Draws one line over another on the pad.",
		"Has read the same error for as long as you have looked.",
		"Sunk into the chair, one shoe off under the desk.",
		"Elbow on the desk, cheek in the palm.",
		"Forehead on two fingers, reading.",
		"Scrolls with one finger, very slowly.",
		"Slides a little lower with every page.",
		"The screen goes dark, and is woken with one tap.",
		"Neck against the headrest, eyes half on the screen.",
		"Has been on one cell of the spreadsheet for a while.",
		"Taps the space bar and waits.",
		"Chin almost on the keyboard, one eye on the log.",
		"Rolls a pen to and fro under a flat hand.",
		"Both elbows on the desk, and most of the weight on them.",
		"Looks through the screen to somewhere behind it.",
	},
	term.ArmsCrossed: {
		"Arms folded, reading something twice.",
		"Arms crossed; it is also cold under that vent.",
		"Sits back from the desk, arms folded, waiting for a build.",
		"Both hands under the elbows, looking at the plan.",
		"Follows what the desk opposite is doing, arms folded, eyebrows level.",
		"Leans on the printer with folded arms. The printer prints.",
		"Hands in the sleeves; the window is open.",
		"Watches a progress bar the way you would watch a stranger.",
		"Arms folded over a cardigan, eyes on the board.",
		"Leans back, arms crossed, reading from a distance.",
		"Arms crossed, one foot against the leg of the desk.",
		"Stands by the plan with folded arms.",
		"Folded arms, head on one side, before a long diagram.",
		"Arms crossed until the page has loaded.",
		"Sits with crossed arms and crossed ankles.",
		"Hands tucked in, looking at the wall planner.",
		"Reads the minutes with folded arms, the page lying flat.",
		"Arms folded, watching a neighbour’s screen.",
		"Has both hands tucked under the arms, and leaves them there.",
	},
	term.Neutral: {
		"Types, stops, types.",
		"Works, as far as you can see.",
		"Two windows open, one line being read.",
		"Nothing that would catch the eye.",
		"Eats an apple over the log file.",
		"Searches for something in the second drawer and finds it.",
		"Talks to the neighbour, types on.",
		"Waters the plant, half a cup.",
		"Has three terminals open, and a map.",
		"Rubs a spot on the monitor that is on the inside.",
		"Looks for the cable that belongs to the dock.",
		"Sorts tickets by colour.",
		"Types a line, reads it, types the next.",
		"Drags a window from one screen to the other.",
		"Cleans between the keys with the edge of a note.",
		"Reads a ticket with a finger on the line.",
		"Peels a mandarin over a tissue.",
		"Fetches a printout and clips it together.",
		"Stirs a tea and reads on.",
		"Winds up a cable that was in the way.",
		"Copies a number from paper to screen, and checks it.",
		"Opens the window a hand’s width.",
		"Puts a book back and takes the one beside it.",
		"Hunts for a pen; it was in the other hand.",
		"Moves three cards on the board, and one of them back.",
		"Writes something on the back of an envelope.",
		"Refills the stapler and tries it out.",
		"Sends something to the printer and stays seated.",
		"Types with one hand, a biscuit in the other.",
		"Compares two lists, line by line.",
		"Turns the monitor out of the sun.",
		"Scrolls, stops, scrolls back a little.",
		"Straightens the mat under the mouse.",
		"Looks something up in a folder with a broken spine.",
		"Adds a line to a list on paper.",
		"Closes four windows and opens one.",
		"Holds two sheets against the light, one on the other.",
		"Tears a page off the desk calendar, then one more.",
	},
	term.Upright: {
		"Sits upright, the to-do list open and half crossed out.",
		"Straight back, quick hands.",
		"Looks up when somebody passes, and back again.",
		"Desk cleared; one notebook, one pen.",
		"Ticks something off with a real pen.",
		"Stands at the desk, raised to the highest notch.",
		"Sleeves rolled, one question after the other.",
		"Has an answer ready before the page has loaded.",
		"Sits straight, both feet on the floor, and types.",
		"Shoulders back, reading from the top.",
		"Chair pushed aside, working on both feet.",
		"Glances at the board between two lines, and back.",
		"Turns pages briskly, a marker in the hand.",
		"Waves somebody on to the free chair.",
		"Crosses out one line and goes on to the next.",
		"Sits tall before both screens.",
		"Squares a pile of paper and sits down straight behind it.",
		"Chin up, sleeves up, half-way down a list.",
		"Has moved the mug aside to make room for the plan.",
		"Stretches, both arms up, and goes on.",
		"Straight as a ruler behind a wall of folders.",
		"Looks at the clock, nods, and takes the next thing.",
		"Rolls the chair an inch closer and squares the keyboard.",
		"Folds a sheet in three and drops it in the tray.",
	},
	term.LeaningIn: {
		"Leans towards the screen, nearly in it.",
		"Has pulled up a chair for a neighbour; both point at something.",
		"On the edge of the chair, drawing boxes.",
		"Talks with both hands, the screen turned to share.",
		"Two heads before one screen, and a third coming over.",
		"Types standing up; the chair has rolled away.",
		"Explains something with a stapler and two cups.",
		"Has covered the window in arrows.",
		"Nose close to the screen, one finger on a line.",
		"Bent over a sheet with a neighbour, one pen between them.",
		"Leans across the desk to point at a number.",
		"Draws an arrow, leans back to look, draws another.",
		"Kneels on the chair to reach the top of the plan.",
		"Turns the laptop round so that two can read it.",
		"Has three sheets side by side and goes from one to another.",
		"Sits forward, pen uncapped, the page filling up.",
		"Elbows on the desk, eyes on a log that runs fast.",
	},
}

// closeSigns are what could be seen while speaking in person, by the band it was read as. They hint and may be wrong.
var closeSigns = [...][]string{
	term.BandUnknown: {
		"You talked, and noticed nothing in particular.",
		"Hard to say. You were looking at your notes.",
		"You remember the words, not the face.",
		"You talked at the door, one of you going each way.",
		"The sun was behind that chair.",
		"You were looking at the build.",
	},
	term.Strained: {
		"Short answers, and the eyes went to the clock twice.",
		"Saved the file three times while you talked.",
		"The coffee had a skin on it.",
		"Rubbed the neck, said “fine” before the question was over.",
		"Lunch stood unopened beside the keyboard.",
		"Had been there since before the cleaners; the bin was empty and the desk full.",
		"Asked you to say it again, twice.",
		"A toothbrush in the pencil mug.",
		"Answered the pager in the middle of your sentence, and the next one, too.",
		"Three energy drinks in a row, in order of size.",
		"Laughed half a second after the others.",
		"Had the coat on the chair and the bag on the coat.",
		"Kept one hand on the mouse all the while.",
		"Drank from the mug twice; it was empty.",
		"Began three sentences and finished one.",
		"Had a list beside the keyboard with nothing crossed out.",
		"Looked past you at the screen each time it blinked.",
	},
	term.Flat: {
		"Answered everything and asked nothing.",
		"A smile with the lower half of the face.",
		"Took a while to turn round.",
		"Spoke to the desk more than to you.",
		"The usual joke was missing.",
		"“Off on the dot these days,” said the neighbour, as if that were news.",
		"Had no idea for the retrospective. There used to be four.",
		"The desk was very tidy, and so was the answer.",
		"Agreed at once.",
		"“As you like,” to both of your versions.",
		"Took a call on the stairs, not at the desk.",
		"Had put the borrowed books back on the shelf, all of them.",
		"Nodded before you had come to the point.",
		"Gave you the short version, and there was no long one.",
		"Put the pen down and did not pick it up again.",
		"Said that it was all in the ticket.",
		"Looked at the edge of the table while you talked.",
	},
	term.Fine: {
		"Talked as on other days.",
		"Looked up, answered, asked back.",
		"Finished a sandwich while explaining.",
		"The notes were in order, the pen was chewed.",
		"Nodded along, and at the right places.",
		"Complained about the coffee, as one does.",
		"Looked for a word and found it.",
		"Had two tabs with recipes and nine with tickets.",
		"Yawned, apologised, blamed the baby next door.",
		"Knew the number by heart and looked it up all the same.",
		"Had a new haircut; nothing else was new.",
		"Knew the football table by heart.",
		"Sorted the pens while thinking, as always.",
		"Asked what day it was, and knew it by then.",
		"Told you where the good biscuits are kept now.",
		"Wrote down two words and underlined one.",
		"Shrugged at the weather and answered the question.",
	},
	term.Bright: {
		"Showed you something before you could sit down.",
		"Hummed between two sentences.",
		"Three ideas in one breath, one about the windows.",
		"Had drawn on the window with a marker that wipes off.",
		"Laughed first, then told you why.",
		"Had already tried it out, for fun.",
		"Called you back to show you one thing more.",
		"Knew what everybody’s pets are called.",
		"Had stuck a card on the board in the column nobody uses.",
		"Explained the cache with two biscuits and a saucer.",
		"Offered to do the demo.",
		"Asked what the others thought, and then went and asked them.",
		"Pulled the second chair over before you could.",
		"Drew it for you on a napkin, and signed it.",
		"Grinned at something on the screen and let you read it.",
		"Asked two things back and wrote down what you said.",
		"Tapped the desk in time with the idea.",
	},
}

// toneSigns are what can be read out of a line of text.
var toneSigns = [...][]string{
	term.BandUnknown: {"A line of text, no more to be had from it.", "A ticket number and a name. That is all it says.", "One word, and it could be any mood.", "Copied from a template, with your name in it.", "A link and nothing else."},
	term.Strained:    {"Short lines, full stops, no greeting.", "Sent before anybody is up.", "Two words where there used to be two lines.", "Sent late at night, and once more, corrected.", "Answers the second half of the question first.", "Small letters throughout, even the names."},
	term.Flat:        {"Correct, complete, no colour.", "Answers the question and stops.", "The exclamation mark has gone from the greeting.", "“Fine by me,” about something that used to be worth a page.", "Everything that was asked, and not a word more.", "The little drawing under the name is missing."},
	term.Fine:        {"Reads like the ones before.", "A greeting, an answer, a name below.", "One typing error, corrected with a star.", "A question back, at the right place.", "A screenshot with a red arrow, as usual.", "The weather, then the matter, then the weather."},
	term.Bright:      {"An extra line at the end, about a bird on the sill.", "Long, with a drawing.", "Answers, and adds an idea below a dotted line.", "A joke in the subject line, for once a good one.", "Three links, each with a reason.", "Copies in somebody, in order to praise them."},
}

// voiceSigns are what can be heard on the telephone.
var voiceSigns = [...][]string{
	term.BandUnknown: {"A voice on a poor line.", "You heard words and traffic.", "The connection was better than the listening.", "An echo of yourself, mostly.", "Station announcements, with a voice in between."},
	term.Strained:    {"A pause before each answer.", "The voice a little higher than usual; or the line.", "Something being clicked all the while: a pen.", "“Sorry, what?”, three times.", "Spoke fast, and low, as if somebody slept next door.", "A breath in, and then only “yes”."},
	term.Flat:        {"Even, from the first word to the last.", "Said “yes” where a sentence would fit.", "You could hear typing under it.", "The goodbye came a little early.", "Polite all through, like an announcement.", "No noise behind the voice, and little in it."},
	term.Fine:        {"The usual voice, a kettle behind it.", "Steady pace, a cough, a door.", "Sounded like somebody standing at a window.", "Chewed, swallowed, apologised, went on.", "A dog, a door, a laugh about the dog.", "Told you the hold music had been good."},
	term.Bright:      {"Spoke fast and did not mind being interrupted.", "You could hear the chair swivel.", "Began to laugh before the end of the sentence.", "Held the phone out so that you could hear the machine run.", "Had an idea between “hello” and “how are you”.", "Whistled while looking for the number."},
}

// headphoneSigns and coffeeSigns are about things beside a person; any mood goes with them.
var (
	headphoneSigns = []string{
		"Headphones on, both ears.",
		"Headphones on; one foot keeps time.",
		"Headphones round the neck, cable in hand.",
		"Big headphones, and a note on the screen edge: “wave first”.",
		"Headphones on, a pencil tapping along.",
		"One ear covered, one ear free.",
		"Headphones, and both eyes on one line.",
		"The cable of the headphones goes twice round a mug.",
	}
	coffeeSigns = []string{
		"A fresh coffee, steam over the keyboard.",
		"Two mugs on the desk, one of them empty.",
		"Carries a full cup back, very level.",
		"Holds a cup with both hands, reads over the rim.",
		"A cup in the left hand, typing with the right.",
		"Blows across a cup, reading.",
		"The mug stands on the margin of the plan.",
		"Moves the cup away from the keyboard, and back.",
	}
)

// Sign returns one short sentence of what was noticed in a look: never a feeling, and the band only as a hint. There are no slots in it.
func Sign(posture term.Posture, band term.Band, headphones, coffee bool, look term.Look, n int) string {
	switch look {
	case term.Tone:
		return at(of(toneSigns[:], int(band)), n)
	case term.Voice:
		return at(of(voiceSigns[:], int(band)), n)
	case term.InPerson:
		return at(of(closeSigns[:], int(band)), n)
	case term.LookNone:
		return at(postureSigns[term.PostureUnknown], n)
	}
	if posture != term.Away && posture != term.PostureUnknown && n%everyThird == 0 { // now and then what lies beside somebody
		if lines := beside(nil, headphones, coffee, headphoneSigns, coffeeSigns); len(lines) > 0 {
			return at(lines, n/everyThird)
		}
	}
	return at(of(postureSigns[:], int(posture)), n)
}

// everyThird look is at what lies beside a person, where something does.
const everyThird = 3

// of returns the lines with an index, and those of 0 for one that nobody knows.
func of(lines [][]string, i int) []string {
	if i >= len(lines) {
		i = 0
	}
	return lines[i]
}

// beside mixes in the lines about the things beside a person.
func beside(lines []string, headphones, coffee bool, withHeadphones, withCoffee []string) []string {
	mixed := append([]string(nil), lines...)
	if headphones {
		mixed = append(mixed, withHeadphones...)
	}
	if coffee {
		mixed = append(mixed, withCoffee...)
	}
	return mixed
}
