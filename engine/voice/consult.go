package voice

import "headcount/sim/term"

// consultRows are people outside the team asked before anything is decided, and talked to one by one before the meeting that decides.
// The name is theirs.
var consultRows = []row{
	{verb: term.Consult, came: term.Learned, lines: []string{
		"{name} shuts the folder you brought and tells you about a day when the old one stood still for six hours.",
		"It turns out that {name} does not mind the system. It is the week you had picked for it.",
		"“Nobody asks us before,” says {name}. “They show us after.” Then you get the list, and it is short and useful.",
		"You ask what would get harder. {name} has that ready, in order, the smallest first.",
		"You learn who really runs the month end, and that it is not in any chart.",
		"“I’d lose two people’s work over it,” says {name}. “Not the people. The work they’re good at.”",
	}},
	{verb: term.Consult, came: term.Deflected, lines: []string{
		"“We’re open to everything,” says {name}, and closes the calendar.",
		"{name} praises the approach and asks to be kept informed. That is all you carry home.",
		"“I’d have to see it written down,” says {name}. You had come so that it need not be written down.",
		"You ask what {name} thinks. {name} thinks that it is early.",
	}},
	{verb: term.Consult, came: term.Quiet, lines: []string{
		"You talk for quite a while and know afterwards how {name} takes {their} coffee.",
		"{name} has no view on it, or has it somewhere else.",
		"It was pleasant. You look through your notes on the stairs and find the date and a doodle.",
		"“Interesting,” says {name}, twice. You have drawn no line under either.",
	}},
	{verb: term.Consult, came: term.Agreed, lines: []string{
		"“If it leaves us what works now, I’m for it,” says {name}. You say what it leaves.",
		"{name} would like to be there when it is tried out. You had not thought of that, and write it down.",
		"“I’m glad you’ve come while it’s still soft,” says {name}.",
		"{name} changes one word in your draft and begins to call it ours.",
	}},
	{verb: term.Consult, came: term.Resisted, lines: []string{
		"“Whatever it does, it goes live at my quarter end,” says {name}. So, not like this.",
		"{name} hears you out and then tells you about the last one who came with such a thing.",
		"“I’d be against it in the meeting,” says {name}, “and I’d rather you knew now.”",
		"“Who is going to explain it to the counter staff?” asks {name}. You had thought of everybody but that one.",
	}},
	{verb: term.Consult, came: term.Misread, lines: []string{
		"{name} hears that it has been decided and thanks you for the courtesy.",
		"“So you’re taking it away from us,” says {name}. You had come to ask.",
		"Before long {name} has told two others what you are planning. It is not what you are planning.",
		"{name} takes your question for an offer and accepts it.",
	}},
	{verb: term.Consult, came: term.Learned, temper: Dry, lines: []string{
		"“I’ve buried three of these,” says {name}. “I can show you where.” You go and look at where.",
		"“You want to know what I’m afraid of?” asks {name}. “Spreadsheets. And people who take them away.”",
		"“Officially I’m delighted,” says {name}, and then you get the unofficial part.",
	}},
	{verb: term.Consult, came: term.Learned, temper: Warm, lines: []string{
		"{name} fetches the woman from the counter, who has done it by hand for nine years. You hear how it is done.",
		"“Sit with us for a morning,” says {name}. You do. It is a different system from over here.",
		"“I’ll tell you what worries them, they won’t say it to you,” says {name}.",
	}},
	{verb: term.Consult, came: term.Learned, temper: Brisk, lines: []string{
		"“Two conditions. Files by six, somebody on the phone the first week,” says {name}.",
		"“I need one thing: no double entry. Everything else is yours,” says {name}.",
		"“Short: I’d lose the report. The report is my bonus,” says {name}. Now you know.",
	}},
	{verb: term.Consult, came: term.Learned, temper: Shy, lines: []string{
		"{name} has brought a sheet, typed, with nine small things that always go wrong. The seventh is large.",
		"“It may be only here,” says {name}, and shows you something that will be everywhere.",
		"{name} waits until the others have left the room, and then says what the others would lose.",
	}},
	{verb: term.Consult, came: term.Resisted, temper: Dry, lines: []string{
		"“I’ll dance at its launch,” says {name}. “On its grave, I mean. I get them mixed up.”",
		"“Bring it again when it has an owner that isn’t me,” says {name}.",
		"“We had one. It’s holding up the monitor,” says {name}.",
	}},
	{verb: term.Consult, came: term.Resisted, temper: Warm, lines: []string{
		"“I like you, and I’d be against it,” says {name}. “My people have only just learned the last one.”",
		"“I couldn’t do that to the night shift,” says {name}, and tells you about the night shift.",
		"“You’ll find another way,” says {name}. “I’ll be the first to like it.”",
	}},
	{verb: term.Consult, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. Not before the audit, at any rate,” says {name}.",
		"“Too many clicks. I counted,” from {name}, who has the number.",
		"“What does it replace? Nothing? Then no,” says {name}.",
	}},
	{verb: term.Consult, came: term.Resisted, temper: Shy, lines: []string{
		"“I think we’d manage without,” says {name}, hardly audible and quite firm.",
		"{name} has doubts, four of them, and names the one that is easiest to say.",
		"“I’d have to ask upstairs,” says {name}. It sounds like the end of something.",
	}},
	{verb: term.Consult, came: term.Agreed, temper: Dry, lines: []string{
		"“Fine. I’ll complain about something else, then,” says {name}.",
		"“It’s less bad than what we do now,” says {name}. “You may quote that.”",
		"“Put my name on it, small, below the vendor’s,” says {name}.",
	}},
	{verb: term.Consult, came: term.Agreed, temper: Warm, lines: []string{
		"“You’ve listened, so I’ll tell the others that you listen,” says {name}.",
		"“Let our two youngest try it first,” offers {name}. “They break everything so nicely.”",
		"“Oh, if it does that, then yes,” says {name}, “and gladly.”",
	}},
	{verb: term.Consult, came: term.Agreed, temper: Brisk, lines: []string{
		"“Good. You have my yes and my Thursday,” says {name}.",
		"“Works for us. Send me the cut-over times,” from {name}.",
		"“Agreed, with rollback. Without rollback, no,” says {name}.",
	}},
	{verb: term.Consult, came: term.Agreed, temper: Shy, lines: []string{
		"“That would help us a good deal,” says {name}, and it is plain that it would.",
		"{name} nods, and asks whether that may be said in the meeting. It may.",
		"“If somebody shows us slowly,” says {name}. You promise slowly.",
	}},
	{verb: term.Consult, came: term.Sent, lines: []string{
		"You ask in writing what they would lose by it. It is out, and it reads a little like a form.",
		"The question goes off with the draft attached. You would not open the attachment either.",
		"You send three questions and leave out the diagram. The diagram took a day.",
		"It is out: what you are thinking of, what it would mean for them, and what you may have overlooked.",
	}},
	{verb: term.Consult, came: term.Learned, ways: written, lines: []string{
		"Five lines come back from {name}. Four are polite, and the fifth is the one that you had asked for.",
		"{name} has written it into your draft, at the edge, with an arrow. It belongs in the middle.",
		"{name} answers all three questions. The third answer is the only long one.",
		"A mail from {name}, with one sentence in it that nobody has said aloud so far.",
	}},
	{verb: term.Consult, came: term.Quiet, ways: written, lines: []string{
		"{name} writes back that it has all been said. So it has.",
		"An answer from {name}: see below. Below is what {name} has told you before.",
		"{name} has nothing to add, and adds a greeting.",
	}},
	{verb: term.Consult, came: term.NoAnswer, lines: []string{
		"Half a day. The draft has been downloaded once, by somebody from another department.",
		"No answer from {name}. You see now how long the question is.",
		"Nothing. A question that takes an hour’s thought waits for a free hour.",
		"{name} has not replied. The out-of-office note speaks of an audit.",
	}},
	{verb: term.Consult, came: term.NotThere, lines: []string{
		"{name} is in a steering group, and in another one straight after it.",
		"{name} is on another floor, in a talk with somebody who is looking for you.",
		"An assistant offers you a slot, some way off. You say that you will look in.",
		"You find a plan of who stands in for whom. {name} is on it twice, for two others who are away.",
	}},
	{verb: term.Preview, came: term.Committed, lines: []string{
		"You show {name} page three before anybody else sees it. {name} turns it round and begins to draw on it.",
		"“Then I’ll say something on it, first thing,” says {name}. “It’s better if it comes from us.”",
		"{name} asks whom you have spoken to, and rings the one you left out.",
		"“Leave in the part about the nights,” says {name}. “That’s the part I’ll fight for.”",
	}},
	{verb: term.Preview, came: term.Complied, lines: []string{
		"“I won’t stand in its way,” says {name}. It is a no with the engine switched off.",
		"“If the others are for it,” says {name}. You think of who the others are.",
		"{name} finds it all right. All right is the word, and it is said while looking for a pen.",
		"“You’ll have my vote. I can’t give you any of my people,” says {name}.",
	}},
	{verb: term.Preview, came: term.Resisted, lines: []string{
		"“I’d ask you in the meeting what it costs in year three,” says {name}. “I’m asking you now.” You have no year three.",
		"{name} reads the page to the end, puts it face down, and says no, in confidence.",
		"“Take it off the agenda, or I will,” says {name}, pleasantly.",
		"“I told your predecessor as well,” says {name}. You had not known that there was a file.",
	}},
	{verb: term.Preview, came: term.Learned, lines: []string{
		"{name} tells you who will speak against it and what that person really wants. You had thought it was something else.",
		"You hear that the item before yours is a hot one. You will want to be short.",
		"“It isn’t the money,” says {name}. “It’s that it says “centralised” on page one.” It says that on page one.",
		"You had it down as a matter of cost. {name} tells you whose idea the old one was. That person sits on the committee.",
	}},
	{verb: term.Preview, came: term.Committed, temper: Dry, lines: []string{
		"“I’ll be surprised by it in the meeting, and delighted,” says {name}.",
		"“Now that I’ve corrected it, I suppose it’s partly mine,” says {name}. That was the idea.",
		"“You’ve made it hard to dislike,” says {name}. “I’ll help you with the rest of them.”",
	}},
	{verb: term.Preview, came: term.Committed, temper: Warm, lines: []string{
		"“I’ve wanted that for my people for years,” says {name}. “Tell me what I can do.”",
		"“I’ll take the chair to lunch,” offers {name}. “After soup it’s easier to say yes.”",
		"“Thank you for coming beforehand,” says {name}. “I’ll sit beside you.”",
	}},
	{verb: term.Preview, came: term.Committed, temper: Brisk, lines: []string{
		"“Good. I’m in. Who’s missing?” says {name}, and two of those are rung up there and then.",
		"“You have three minutes in there. Use the outage,” says {name}.",
		"“Yes. I’ll second it,” says {name}, and writes that at the edge of the agenda.",
	}},
	{verb: term.Preview, came: term.Committed, temper: Shy, lines: []string{
		"{name} offers a figure from down there, with the calculation. It is the best one you have.",
		"“I don’t say much in there,” says {name}. “For this I might.”",
		"“Could you put me down as having helped?” says {name}. You put {name} first.",
	}},
	{verb: term.Preview, came: term.Complied, temper: Dry, lines: []string{
		"“I’m told that I’m in favour,” says {name}. “So be it.”",
		"“My hand will go up. I can’t answer for the rest of me,” from {name}.",
		"“I’ve voted for worse before breakfast,” says {name}.",
	}},
	{verb: term.Preview, came: term.Complied, temper: Warm, lines: []string{
		"“Since it’s you,” says {name}. You would have liked another reason.",
		"“I won’t spoil it for you,” says {name}, kindly, and asks no questions.",
		"“I’m sure you’ve thought about it,” says {name}. The page has not been turned.",
	}},
	{verb: term.Preview, came: term.Complied, temper: Brisk, lines: []string{
		"“Not my area. Fine by me,” says {name}.",
		"“OK. But no people from here,” from {name}.",
		"“I’ll vote yes. Don’t ask me to speak,” says {name}.",
	}},
	{verb: term.Preview, came: term.Complied, temper: Shy, lines: []string{
		"“I’d go with the others, I think,” says {name}.",
		"{name} finds nothing wrong with it. Nothing right is mentioned, either.",
		"“If it’s what’s wanted,” says {name}, with both hands on the bag.",
	}},
	{verb: term.Preview, came: term.Resisted, temper: Dry, lines: []string{
		"“I’ve read page one,” says {name}. “It left me wanting less.”",
		"“I’ll be as helpful as I can be against it,” from {name}. You know how helpful that is.",
		"“There’s a very good version of this that doesn’t exist,” says {name}.",
	}},
	{verb: term.Preview, came: term.Resisted, temper: Warm, lines: []string{
		"“I don’t want you to run into it in there,” says {name}. “I’m against it. So are two others.”",
		"“You deserve a straight no,” says {name}, and gives you one, and tea.",
		"“It’s one thing more for my people,” says {name}. “Somebody has to keep the door.”",
	}},
	{verb: term.Preview, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. Operating costs,” says {name}. “You’ve left them out.”",
		"“Wrong quarter,” says {name}. “Was there anything else?”",
		"“I’d block it. Reasons are on page two of your own paper,” says {name}.",
	}},
	{verb: term.Preview, came: term.Resisted, temper: Shy, lines: []string{
		"“I’m afraid I’d have to say something against it,” says {name}, and looks afraid of that.",
		"{name} asks if it could not be tried somewhere else first. Anywhere else.",
		"“I’d rather not be quoted,” says {name}. It is a no that wants to stay at home.",
	}},
	{verb: term.Preview, came: term.Sent, lines: []string{
		"You send page one and nothing else, well before the meeting. It is out.",
		"The paper goes to {name} with a line of its own. The line took longer than the paper.",
		"You send it beforehand. It may be read on the stairs.",
		"It is with {name} now, marked “draft”, so that it can still be liked.",
	}},
	{verb: term.Preview, came: term.Learned, ways: written, lines: []string{
		"{name} writes back, about something that is not on page one. It is what counts.",
		"An answer from {name}. Between thanks and regards there is a wish, in half a line.",
		"{name} has sent the paper back with one word underlined, and a line on why.",
		"{name} writes what would have to be in it. You had it in, and took it out for length.",
	}},
	{verb: term.Preview, came: term.Quiet, ways: written, lines: []string{
		"{name} writes that you know what there is to know. You do, by now.",
		"An answer from {name}, kind and short. It holds nothing that you have not heard.",
		"{name} thanks you for the paper. There is no more in it than that.",
	}},
	{verb: term.Preview, came: term.NoAnswer, lines: []string{
		"Half a day. It has been opened once, and closed again on page one.",
		"Nothing from {name}. The meeting comes nearer by itself.",
		"No reply to the paper. It may be read in the meeting, under the table.",
		"{name} has not answered. From up there silence can mean that it is being thought about.",
	}},
	{verb: term.Preview, came: term.NotThere, lines: []string{
		"{name} is on the way somewhere. You get as far as being told where.",
		"“In budget talks,” says the outer office. Everybody is in budget talks.",
		"{name} is not free just now. Later is said to be better, as it always is.",
	}},
	{verb: term.Preview, came: term.NotThere, ways: face, lines: []string{
		"You find the door open and nobody behind it. You do not like to wait in an empty room.",
		"No {name}. You leave page one on the chair, where it will be sat on.",
	}},
	{verb: term.Preview, came: term.Learned, how: theirs, lines: []string{
		"“Since you ask,” says {name}, and after that you need not ask again.",
		"You ask, and leave it at that. {name} has it ready, like something nobody has ever wanted to hear.",
		"“Nobody asks that before the paper is written,” says {name}. You get it in two sentences, without a paper.",
		"You had prepared three questions, and {name} needs one. You keep quiet about the other two.",
		"“For me it hangs on one thing,” says {name}. You write down the one thing.",
		"{name} begins with what it is not. You wait for the end of that, and it is worth it.",
	}},
	{verb: term.Preview, came: term.Learned, ways: written, how: theirs, lines: []string{
		"{name} writes back. It is one line, and somebody has thought about it.",
		"“You are the first to ask,” writes {name}, and then what it hangs on.",
		"An answer from {name}, longer than the question. What you wanted to know is in the last line.",
		"{name} has answered the one thing that you had asked. You read it twice, and write it down.",
	}},
	{verb: term.Preview, came: term.Deflected, how: theirs, lines: []string{
		"“What I care about? That it works,” says {name}. So do you. You are no further.",
		"“I’ll form a view when there is something to view,” says {name}.",
		"{name} asks what the others said. You have come to hear what {name} says.",
		"“This and that,” says {name}. You do not learn which of the two comes first.",
	}},
	{verb: term.Preview, came: term.Quiet, how: theirs, lines: []string{
		"You ask what matters to {name}. It stays with the weather, and the parking.",
		"It is a friendly talk. What {name} wants of the thing is not in it.",
		"“I haven’t thought about it,” says {name}. That may be so.",
		"{name} answers another question, at length. You let it stand.",
	}},
	{verb: term.Preview, came: term.Sent, how: theirs, lines: []string{
		"One question, and nothing attached to it. It looks bare, and goes out like that.",
		"You write what you would like to know, and not what you would like. It is out.",
		"“What would it have to do for you?” is all that it says. You send it before you can add to it.",
	}},
	{verb: term.Preview, came: term.NoAnswer, how: theirs, lines: []string{
		"Nothing from {name}. It is not a question to be answered between two others.",
		"Half a day, and no word from {name}. You had sent nothing that could be read instead.",
		"{name} has not answered. What somebody cares about is perhaps not a thing to write down.",
	}},
	{verb: term.Preview, came: term.NotThere, how: theirs, lines: []string{
		"No {name}. You keep the question, and the papers stay in the bag.",
		"{name} is not free just now. You had the question so ready that you nearly ask somebody else.",
		"You do not reach {name}. There is nothing to leave behind, and you leave nothing.",
	}},
}
