package debrief

// cardsFor proposes a card for the condition that mattered most: a situation to be met again on any floor, and a deed that is small. A situation
// and a deed hold better than a resolution (Gollwitzer & Sheeran 2006).
var cardsFor = map[string]string{
	"away":     "When something cannot wait and the chair is empty, I will write it at once and talk about it later.",
	"hearing":  "When somebody takes in little of what is said aloud, I will write it down for them.",
	"reading":  "When a message of mine stays without an answer, I will go and ask whether it arrived.",
	"mistrust": "When I need an honest answer from somebody I hardly know, I will talk with them about something else first.",
	"trust":    "When somebody trusts me, I will ask them the thing I am not sure I want to hear.",
	"silence":  "When somebody brings me bad news, I will thank them before I say anything else.",
	"safety":   "When bad news comes early, I will say aloud that it helped.",
	"reserve":  "When somebody is slow to speak, I will ask in private, and wait.",
	"candour":  "When somebody says plainly what weighs, I will write it down where we both see it.",
	"strain":   "When I am about to ask more of somebody, I will first ask what they carry already.",
	"unsaid":   "When the same small question comes back, I will ask what stands behind it.",
	"unclear":  "When a message can be read in two ways, I will go over or ring.",
}

// cardsOf proposes a card where no condition mattered, by how judgement and luck came together.
var cardsOf = map[string]string{
	"poor_lucky":    "When something comes out well, I will ask whether I would bet on it again.",
	"even_lucky":    "When something comes out well, I will ask what of it was luck.",
	"sound_unlucky": "When something comes out badly, I will ask whether it was the choice or the luck.",
	"even_unlucky":  "When something comes out badly, I will ask whether it was the choice or the luck.",
	"poor_unlucky":  "When I have made up my mind, I will name one other way before I go.",
	"poor_ordinary": "When I have made up my mind, I will name one other way before I go.",
}

// cardOtherwise is proposed where nothing else fits.
const cardOtherwise = "When I am sure how somebody will answer, I will say a number first, and look at it afterwards."

// proposed is the card that fits a play.
func proposed(c *core) string {
	for _, x := range c.claims {
		if text := cardsFor[x.Condition]; text != "" {
			return text
		}
	}
	if c.split != nil && cardsOf[c.split.Verdict] != "" {
		return cardsOf[c.split.Verdict]
	}
	return cardOtherwise
}
