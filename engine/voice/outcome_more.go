package voice

import "headcount/sim/term"

// outcomeMoreRows are for any act at all: what the organisation answers, what is learned, and more of what fits everybody.
var outcomeMoreRows = []row{
	{came: term.Learned, temper: Dry, lines: []string{
		"“Since you ask: it’s held up by string,” says {name}. You ask for the other end of the string.",
		"“I’ll tell you, and then I was never here,” says {name}.",
		"“It’s in no document, so it’s probably true,” says {name}, and tells you.",
	}},
	{came: term.Learned, temper: Warm, lines: []string{
		"“I’m glad somebody wants to know,” says {name}, and you come away with a page of it.",
		"“You’d better sit down, it’s a story,” says {name}. It is, and it has a use.",
		"“I’ll show you who knows even more,” says {name}, and takes you along.",
	}},
	{came: term.Learned, temper: Brisk, lines: []string{
		"“In short: it depends on three things,” says {name}. You had known one.",
		"“That’s mine, that’s theirs, that’s nobody’s,” says {name}. The third is news to you.",
		"“Fact: nobody’s tested it,” says {name}. You write it down.",
	}},
	{came: term.Learned, temper: Shy, lines: []string{
		"“I don’t know whether it helps,” says {name}. It helps.",
		"{name} tells you something small. On the way back it gets larger.",
		"“It may be known already,” says {name}. It was not known to you.",
	}},
	{came: term.Learned, lines: []string{
		"You know one thing more than before. It fits on a line, and changes what is above it.",
		"It is said in passing, and your drawing of the whole has to be done again.",
		"You have found it out. It had been there for anybody who asked.",
		"“That’s how it is,” says {name}. You had believed something else until now.",
		"You write it down while it is fresh. It joins two things you had kept apart.",
		"There is more behind it than the chart shows. Now you have seen some of it.",
		"It was worth asking. You add an arrow, and somebody’s name to the arrow.",
		"“Didn’t you know?” says {name}. Now you do.",
	}},
	{came: term.Committed, lines: []string{
		"It is a yes with its sleeves rolled up.",
		"“When do we begin?” says {name}, and that is as good as an answer.",
		"{name} is for it, and has already told somebody else.",
		"It is taken up, by name, with a date.",
	}},
	{came: term.Complied, lines: []string{
		"It is a yes. It comes without any hands attached.",
		"“As you like,” says {name}. You would have liked something else.",
		"{name} will do what is asked. What is not asked will not be done.",
		"There are no objections. There is not much of anything.",
	}},
	{came: term.Granted, lines: []string{
		"You have it. You read the line twice, to be sure that it says yes.",
		"It has gone through, the whole of it.",
		"It is granted, and nobody says why; you do not ask.",
		"You get what you asked for. Somebody pins the form to the board.",
	}},
	{came: term.Reduced, lines: []string{
		"You get a part of it. It is not the part you would have chosen.",
		"It has been made smaller on its way. What is left works.",
		"Half a yes. You begin to rewrite the plan around the half.",
		"It comes back with another number in it.",
	}},
	{came: term.Refused, lines: []string{
		"It is a no, and the no is signed.",
		"It has not gone through. The reason fits in one line, and does not fit you.",
		"You do not get it. You close the folder and keep the folder.",
		"Not granted. You go and tell those who had counted on it.",
	}},
	{came: term.Deferred, lines: []string{
		"Not now, it says. When, it does not say.",
		"It is put off. You note the day on which to ask again.",
		"Later, perhaps. It will keep, if what it was for does.",
		"It has been moved on to the next round.",
	}},
	{came: term.Accepted, lines: []string{
		"It is a yes. You sit down first, and then tell the others.",
		"“Agreed,” and then a date, and then it is real.",
		"It is taken, at once, as it was offered.",
		"You have an answer, and it is the one you had hoped for.",
	}},
	{came: term.TurnedDown, lines: []string{
		"It is a no, with thanks for the time.",
		"It has not been taken. The reason is a good one, and no use to you.",
		"You had hoped. The list has a second name on it.",
		"The answer is friendly, and it is no.",
	}},
	{came: term.Countered, lines: []string{
		"It is nearly a yes. There is a figure in it that is not yours.",
		"It comes back with a question at the end, and the question is money.",
		"“With a little more, gladly.” You ask how much a little is.",
		"The answer has an “if” in it, and a figure.",
	}},
	{came: term.NotThere, ways: team, lines: []string{
		"You gather them, and the one it is about is missing. You talk about the kitchen rota.",
		"There is one chair too many. It is {name} who is not there.",
		"You look round: no {name}. You leave it for a day with {name} in it.",
		"The team has come together, all but the one you needed. Somebody has brought cake, at least.",
		"You begin, and see that {name} is not there. You begin with something else.",
	}},
	{came: term.Done, ways: spoken, lines: []string{
		"You do it together, and then it is done.",
		"It takes the two of you less time than it would have taken one.",
		"You get through it, with two detours and one good one.",
		"By the end of it the screen shows something other than at the beginning.",
		"It is finished, and each of you thinks that the other did more of it.",
	}},
	{came: term.Done, ways: team, lines: []string{
		"All of you at once at one screen: it goes slower, and nobody has to be told afterwards.",
		"One keyboard for everybody. It goes round, and so does the idea.",
	}},
	{came: term.Done, ways: wire, lines: []string{
		"You share the screen, somebody else has the mouse. The lag makes you both polite.",
		"You work on it through two cameras. Now and then a cat has a suggestion.",
	}},
	{came: term.Understood, lines: []string{
		"It has arrived; you can see it in the next question.",
		"No more is needed. {name} has it and goes on.",
		"You had a second explanation ready, and keep it for somebody else.",
	}},
	{came: term.Misread, lines: []string{
		"You notice the gap only when it is too late to say “no, I meant”.",
		"{name} has drawn a conclusion. It was next to the one you had laid out.",
		"It is taken up at once, by the wrong end.",
	}},
	{came: term.Opened, lines: []string{
		"You had only wanted to settle something small. {behind}",
		"It takes {name} a while to decide something. {behind}",
		"It was on its way for some time, it seems. {behind}",
	}},
	{came: term.Deflected, lines: []string{
		"You get a pleasantry and the date of the next meeting.",
		"“Why? It’s all in the ticket,” says {name}.",
		"It glances off. You do not try it a second time.",
		"You get a friendly answer to something nearby.",
	}},
	{came: term.Agreed, lines: []string{
		"{name} takes it on. It goes on a list, below something and above something.",
		"You hear a yes, and you hear a pen.",
		"“Fine,” says {name}, and has one question, which you can answer.",
		"You are agreed, in less time than it took you to begin.",
	}},
	{came: term.Resisted, lines: []string{
		"The answer is no for now. Nothing is said about later.",
		"{name} would do it differently, and says how.",
		"You get an objection, and it is in the right place.",
		"It stays open between you, and both of you know how it stands.",
	}},
	{came: term.Quiet, lines: []string{
		"You could not say afterwards whether it was of use.",
		"It goes by, like most of a day.",
		"Nobody objects to it, and nobody takes it up.",
	}},
	{came: term.NotThere, lines: []string{
		"Not there. Somebody offers to pass something on; you say that it is not that kind of thing.",
		"You try it in other words, with the same success.",
	}},
	{came: term.Deflected, temper: Dry, lines: []string{
		"“Behind the question is a wall, and it’s load-bearing,” says {name}.",
	}},
	{came: term.Deflected, temper: Warm, lines: []string{
		"“How thoughtful of you,” says {name}. It is an answer to the asking.",
	}},
	{came: term.Deflected, temper: Brisk, lines: []string{
		"“Nothing for you in that,” says {name}, and the next ticket opens.",
	}},
	{came: term.Deflected, temper: Shy, lines: []string{
		"“It’s all right as it is,” says {name}, to the keyboard.",
	}},
	{came: term.Opened, temper: Dry, lines: []string{
		"“Then I’ll stop being mysterious,” says {name}. {behind}",
	}},
	{came: term.Opened, temper: Warm, lines: []string{
		"“I’d want to know it in your place,” says {name}. {behind}",
	}},
	{came: term.Opened, temper: Brisk, lines: []string{
		"“While we’re at it,” says {name}. {behind}",
	}},
	{came: term.Opened, temper: Shy, lines: []string{
		"“You’d have found it out anyway,” says {name}, very low. {behind}",
	}},
	{came: term.Quiet, temper: Dry, lines: []string{
		"“We’ve both seen more exciting minutes,” says {name}.",
	}},
	{came: term.Quiet, temper: Warm, lines: []string{
		"“Look after yourself,” says {name}, and that is the end of it.",
	}},
	{came: term.Quiet, temper: Brisk, lines: []string{
		"“Fine. I’m off to the standup,” says {name}, and is.",
	}},
	{came: term.Quiet, temper: Shy, lines: []string{
		"{name} looks as if there were something. There is nothing, or not today.",
	}},
	{came: term.Learned, lines: []string{
		"You ask once more, differently, and get the part that was missing.",
		"“It isn’t a secret,” says {name}, “it’s just that nobody asks.”",
		"Two facts and a rumour. You underline the facts.",
		"You had three arrows on your drawing. One of them was the wrong way round.",
	}},
	{came: term.Opened, lines: []string{
		"“I don’t want to make anything of it,” says {name}. {behind}",
	}},
}
