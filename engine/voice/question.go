package voice

// questions are small questions that people ask again about a matter, by temper; "" is for anybody.
var questions = map[string][]string{
	"": {
		"{matter}: which branch do we cut from?",
		"{matter}: is the version in the folder still the right one?",
		"{matter}: who has to sign, you or the steering group?",
		"{matter}: does that include the weekend or not?",
		"{matter}: do I put it in the ticket or in the document?",
		"{matter}: is that a working day or a calendar day?",
		"{matter}: which of the two names do we use from now on?",
		"{matter}: may I tell the other team, or is it not official yet?",
		"{matter}: where did we write down what we decided?",
		"{matter}: should I wait for the review or go ahead?",
		"{matter}: is there a number for it, for the booking?",
		"{matter}: does the old rule still hold until then?",
	},
	Dry: {
		"{matter}: just checking whether it has changed since.",
		"{matter}: is “soon” before or after “shortly”?",
		"{matter}: I have two mails from you about it. Which one wins?",
		"{matter}: asking for a friend, who is also me.",
		"{matter}: is there a final final version?",
		"{matter}: shall I ask the coffee machine, or do you know?",
	},
	Warm: {
		"{matter}: sorry to come with this again, is it still as you said?",
		"{matter}: small one, no hurry, who do I ask about the template?",
		"{matter}: the others were wondering too, is it both floors?",
		"{matter}: I’m sure you said it and I lost it. Which week?",
		"{matter}: can I help somewhere there, or is it in good hands?",
		"{matter}: would it be all right if I showed it to the new ones?",
	},
	Brisk: {
		"{matter}: yes or no?",
		"{matter}: which ticket?",
		"{matter}: before or after the freeze?",
		"{matter}: who owns it?",
		"{matter}: one or two reviewers?",
		"{matter}: now or later?",
	},
	Shy: {
		"{matter}: only if you have a minute, is it still the same date?",
		"{matter}: I may have misread the note, is it the left column?",
		"{matter}: sorry, one more, does it need my name on it?",
		"{matter}: it’s probably in the document, I could not find it. Which page?",
		"{matter}: would it be a problem if I asked somebody else about it?",
		"{matter}: no need to answer today. Is it still for me to do?",
	},
}

// Question returns a small question as somebody asks it again, with the slot {matter}.
func Question(temper string, n int) string { return at(questionsOf(temper), n) }

// questionsOf mixes a temper's own questions with everybody's, one by one, so that the first few already have the temper.
func questionsOf(temper string) []string {
	own, all := questions[temper], questions[""]
	if temper == "" || own == nil {
		return all
	}
	mixed := make([]string, 0, len(own)+len(all))
	for i := range all {
		if i < len(own) {
			mixed = append(mixed, own[i])
		}
		mixed = append(mixed, all[i])
	}
	return mixed
}
