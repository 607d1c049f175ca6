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
	},
	term.ArmsCrossed: {
		"Arms folded, reading something twice.",
		"Arms crossed; it is also cold under that vent.",
		"Sits back from the desk, arms folded, waiting for a build.",
		"Both hands under the elbows, looking at the plan.",
		"Listens to the desk opposite, arms folded, eyebrows level.",
		"Leans on the printer with folded arms. The printer prints.",
		"Hands in the sleeves; the window is open.",
		"Watches a progress bar as one watches a stranger.",
	},
	term.Neutral: {
		"Types, stops, types.",
		"Works, as far as one can see.",
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
	},
	term.Upright: {
		"Sits upright, the to-do list open and half crossed out.",
		"Straight back, quick hands.",
		"Looks up when somebody passes, and back again.",
		"Desk cleared; one notebook, one pen.",
		"Ticks something off with a real pen.",
		"Stands at the desk, raised to the highest notch.",
		"Sleeves rolled, one question after the other.",
		"Answers the phone before it has rung twice.",
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
		"Had the coat on the chair and the bag on the coat, at ten.",
	},
	term.Flat: {
		"Answered everything and asked nothing.",
		"A smile with the lower half of the face.",
		"Took a while to turn round.",
		"Spoke to the desk more than to you.",
		"The usual joke did not come today.",
		"Went at five on the dot yesterday, said the neighbour, as if that were news.",
		"Had no idea for the retrospective. There used to be four.",
		"The desk was very tidy, and so was the answer.",
		"Agreed at once.",
		"“As you like,” to both of your versions.",
		"Took the call on the stairs, not at the desk.",
		"Had brought back the books that lay in the kitchen.",
	},
	term.Fine: {
		"Talked as on other days.",
		"Looked up, answered, asked back.",
		"Finished a sandwich while explaining.",
		"The notes were in order, the pen was chewed.",
		"Nodded along, and at the right places.",
		"Complained about the lift, as one does.",
		"Looked for a word and found it.",
		"Had two tabs with recipes and nine with tickets.",
		"Yawned, apologised, blamed the baby next door.",
		"Knew the number by heart and looked it up all the same.",
		"Had a new haircut; nothing else was new.",
		"Closed a window as you came: a football table.",
	},
	term.Bright: {
		"Showed you something before you could sit down.",
		"Hummed between two sentences.",
		"Three ideas in five minutes, one about the lift.",
		"Had drawn on the window with a marker that wipes off.",
		"Laughed first, then told you why.",
		"Had already tried it out last night, for fun.",
		"Called you back to show you one thing more.",
		"Knew what the newcomer’s dog is called.",
		"Had stuck a card on the board in the column nobody uses.",
		"Explained the cache with two biscuits and a saucer.",
		"Offered to do the demo.",
		"Asked what the others thought, and then went and asked them.",
	},
}

// toneSigns are what can be read out of a line of text.
var toneSigns = [...][]string{
	term.BandUnknown: {"A line of text, no more to be had from it.", "A ticket number and a name. That is all it says.", "One word, and it could be any mood.", "Copied from a template, with your name in it.", "A link and nothing else."},
	term.Strained:    {"Short lines, full stops, no greeting.", "Sent at 06:52.", "Two words where there used to be two lines.", "Sent at 23:10, and again, corrected, at 23:14.", "Answers the second half of the question first.", "Small letters throughout, even the names."},
	term.Flat:        {"Correct, complete, no colour.", "Answers the question and stops.", "The exclamation mark has gone from the greeting.", "“Fine by me,” about something that used to be worth a page.", "Everything that was asked, and not a word beside it.", "The little drawing under the name is missing."},
	term.Fine:        {"Reads like last week’s.", "A greeting, an answer, a name below.", "One typing error, corrected with a star.", "A question back, at the right place.", "A screenshot with a red arrow, as usual.", "The weather, then the matter, then the weather."},
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
	}
	coffeeSigns = []string{
		"A fresh coffee, steam over the keyboard.",
		"Two mugs on the desk, one of them from yesterday.",
		"Carries a full cup back, very level.",
		"Holds a cup with both hands, reads over the rim.",
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

// postureWords are signs of two to four words, for under a name. Neutral has none, and nor has what was never seen.
var postureWords = [...][]string{
	term.PostureUnknown: nil,
	term.Away:           {"chair empty", "not at the desk", "jacket gone", "screen locked"},
	term.TurnedAway:     {"turned to the window", "back to the room", "screen turned away", "looking outside"},
	term.Slumped:        {"chin on hand", "low in the chair", "scrolling", "looking at the ceiling"},
	term.ArmsCrossed:    {"arms folded", "sitting back", "reading it again", "looking at the plan"},
	term.Neutral:        nil,
	term.Upright:        {"list half done", "quick hands", "desk cleared", "looking up"},
	term.LeaningIn:      {"close to the screen", "drawing boxes", "talking with hands", "a neighbour pulled up"},
}

var (
	headphoneWords = []string{"headphones on", "both ears covered", "nodding to something"}
	coffeeWords    = []string{"fresh coffee", "second mug", "full cup"}
)

// Under returns a sign of one to four words for under a name, or "" where there is nothing that would catch the eye. Only a look at a
// person gives one; the headphones and the coffee come before the posture now and then.
func Under(posture term.Posture, headphones, coffee bool, look term.Look, n int) string {
	if look != term.AcrossRoom && look != term.InPerson || int(posture) >= len(postureWords) || posture == term.PostureUnknown {
		return ""
	}
	words := postureWords[posture]
	if posture != term.Away {
		words = beside(words, headphones, coffee, headphoneWords, coffeeWords)
	}
	if len(words) == 0 {
		return ""
	}
	return at(words, n)
}
