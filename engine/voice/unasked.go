package voice

// unaskedLines are how somebody comes to say, without being asked, what stands behind a matter of theirs. What they say follows.
var unaskedLines = []string{
	"{name} stops at your desk on the way to somewhere else, and does not go on. “There is something you should know.”",
	"{name} comes over with two coffees and puts one down in front of you. “Before you hear it from somebody else.”",
	"“Have you got a minute?” {name} has closed the laptop for it.",
	"{name} has been standing there for a moment when you look up. “I’d rather say it now.”",
	"On the way back from the printer {name} sits down on the edge of your desk. “Can I say something about that?”",
	"“You didn’t ask,” says {name}, “and I’m telling you anyway.”",
	"{name} waits until nobody else is near. “About that thing. It’s not what I said.”",
	"A chair is pulled up. It is {name}. “I’ve been carrying this about for a while.”",
}

// unaskedWritten are the same from somebody who is not on the floor or rather writes.
var unaskedWritten = []string{
	"A message from {name}, longer than usual, sent and edited twice. “You should know this.”",
	"{name} writes: “Not urgent, but you ought to have it from me.”",
	"“This is not in the ticket,” writes {name}, “and I think it should be with you.”",
	"A line from {name}, out of nowhere: “Since nobody asks, I’ll say it.”",
}

// Unasked returns how somebody begins to say what nobody asked for, its slots unfilled; n chooses.
func Unasked(written bool, n int) string {
	if written {
		return at(unaskedWritten, n)
	}
	return at(unaskedLines, n)
}
