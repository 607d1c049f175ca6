package voice

// threadLines are the rounds of a thread that grows by itself, from plain to nearly meaningless.
var threadLines = []string{
	"{matter}: short question, see below.",
	"Re: {matter}: good question. I think so, but let me ask.",
	"Re: {matter}: adding two people who will know.",
	"Re: {matter}: I was not in that meeting. What is meant by “it” here?",
	"Re: Re: {matter}: see my answer in blue below.",
	"Re: Re: {matter}: I cannot see any blue on the phone.",
	"Re: Re: {matter}: to be clear, I meant the other case.",
	"Re: Re: {matter}: which other case? There are three.",
	"Re: Re: {matter}: +1 to what was said above.",
	"Re: Re: Re: {matter}: above the line or above the quote?",
	"Re: Re: Re: {matter}: agreed in principle, open in substance.",
	"Re: Re: Re: {matter}: please use the table. The table is attached.",
	"Re: Re: Re: {matter}: the table has the old columns.",
	"Re: Re: Re: {matter}: so column C is settled? Then I’ll tell the customer.",
	"Re: Re: Re: Re: {matter}: column C was an example.",
	"Re: Re: Re: Re: {matter}: taking out the customer, adding Legal.",
	"Re: Re: Re: Re: {matter}: see the other thread with the same subject.",
	"Re: Fwd: Re: {matter}: from Legal’s side no objection to no objection.",
	"Re: Fwd: Re: {matter}: who is the “we” in the third paragraph?",
	"Re: Fwd: Re: {matter}: I read it as a yes. Does anybody read it otherwise?",
	"Re: Fwd: Re: Re: {matter}: yes.",
	"Re: Fwd: Re: Re: {matter}: yes to the yes, or yes otherwise?",
	"Fwd: Re: Fwd: {matter}: for information, or for action, depending.",
	"Fwd: Re: Fwd: {matter}: coming to this late. What is it about?",
	"Re: Re: Fwd: Re: {matter}: as discussed (see not attached).",
	"Re: Re: Fwd: Re: {matter}: can we take this offline? Replying to all, so that all know.",
	"Re: (no subject): {matter}, I believe.",
	"Re: Re: Re: Re: Re: {matter}: thanks, all clear, see open points below.",
}

// threadTurns is how many of the last rounds a thread goes round in once it has had them all.
const threadTurns = 10

// Thread returns a round of a growing thread, with the slot {matter}; n counts from 1. Later rounds are less clear, and after the last
// it goes round in circles.
func Thread(n int) string { return round(threadLines, n) }

func round(lines []string, n int) string {
	turns := min(threadTurns, len(lines))
	switch {
	case n < 1:
		return lines[0]
	case n <= len(lines):
		return lines[n-1]
	}
	return lines[len(lines)-turns+(n-1-len(lines))%turns]
}
