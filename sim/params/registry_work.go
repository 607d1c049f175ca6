package params

// registryFocus: interruptions.
var registryFocus = []row{
	{"Focus.HoursPerDay", "h", 4, 6, "D", "", "own assumption", sectionInterruptions, "focus-hours of an undisturbed day", func(p *Params) any { return &p.Focus.HoursPerDay }},
	{"Focus.LagMedian", "min", 3, 15, "C", "M", "Mark, González & Harris 2005; Parnin & Rugaber 2011", sectionInterruptions, "median resumption lag for focus work", func(p *Params) any { return &p.Focus.LagMedian }},
	{"Focus.LagSigma", "-", .7, 1.3, "C", "M", "Parnin & Rugaber 2011", sectionInterruptions, "log-normal sigma of the lag", func(p *Params) any { return &p.Focus.LagSigma }},
	{"Focus.Strain", "z", .01, .04, "C", "L2", "Mark, Gudith & Klocke 2008, for direction", sectionInterruptions, "strain of one unscheduled interruption, times the person's sensitivity", func(p *Params) any { return &p.Focus.Strain }},
	{"Focus.ByColleagues", "1", .3, 1, "C", "M", "González & Mark 2004, scaled to those that cost", sectionInterruptions, "interruptions by colleagues per part of a day", func(p *Params) any { return &p.Focus.ByColleagues }},
}

// registryChannels: ways to reach somebody.
var registryChannels = []row{
	{"Channels.WrittenBase", "1", .8, .95, "C", "M", "Dennis, Fuller & Valacich 2008, for direction", sectionChannels, "chance that a written round settles a plain fact", func(p *Params) any { return &p.Channels.WrittenBase }},
	{"Channels.WrittenSlope", "1", .6, .85, "C", "M", "Dennis, Fuller & Valacich 2008, for direction", sectionChannels, "chance that a written round loses with equivocality", func(p *Params) any { return &p.Channels.WrittenSlope }},
	{"Channels.SpokenBase", "1", .9, 1, "C", "M", "Dennis, Fuller & Valacich 2008, for direction", sectionChannels, "chance that speaking settles it", func(p *Params) any { return &p.Channels.SpokenBase }},
	{"Channels.SpokenSlope", "1", .1, .4, "C", "M", "Dennis, Fuller & Valacich 2008, for direction", sectionChannels, "chance that speaking loses with equivocality", func(p *Params) any { return &p.Channels.SpokenSlope }},
	{"Channels.WriteMin", "min", 3, 8, "D", "", "own assumption", sectionChannels, "writing a mail about a plain fact", func(p *Params) any { return &p.Channels.WriteMin }},
	{"Channels.WriteSlope", "min", 4, 12, "D", "", "own assumption", sectionChannels, "more minutes of writing with equivocality", func(p *Params) any { return &p.Channels.WriteSlope }},
	{"Channels.ChatShare", "-", .3, .7, "D", "", "own assumption", sectionChannels, "a chat line takes this share of a mail", func(p *Params) any { return &p.Channels.ChatShare }},
	{"Channels.TalkMin", "min", 3, 8, "C", "M", "Clark & Brennan 1991, for direction", sectionChannels, "talking about a plain fact", func(p *Params) any { return &p.Channels.TalkMin }},
	{"Channels.TalkSlope", "min", 10, 25, "D", "", "own assumption", sectionChannels, "more minutes of talking with equivocality", func(p *Params) any { return &p.Channels.TalkSlope }},
	{"Channels.ReplyMedian", "working min", 20, 120, "B", "L2", "Kooti et al. 2015", sectionChannels, "median time to an answer by mail; private webmail, not work mail", func(p *Params) any { return &p.Channels.ReplyMedian }},
	{"Channels.ChatMedian", "working min", 4, 15, "D", "", "own assumption", sectionChannels, "median time to an answer by chat", func(p *Params) any { return &p.Channels.ChatMedian }},
	{"Channels.ReplySigma", "-", 1.4, 2.2, "B", "L2", "Kooti et al. 2015: mode 2 min, over 90 % within a day", sectionChannels, "log-normal sigma of the time to an answer, by mail and by chat", func(p *Params) any { return &p.Channels.ReplySigma }},
	{"Channels.ReplyChance", "1", .7, .98, "D", "", "own assumption", sectionChannels, "share answered at all when not overloaded", func(p *Params) any { return &p.Channels.ReplyChance }},
	{"Channels.CallReach", "1", .4, .7, "D", "", "own assumption", sectionChannels, "chance that a call is answered", func(p *Params) any { return &p.Channels.CallReach }},
	{"Channels.ToneWritten", "1", .56, .84, "B", "L2", "Kruger, Epley, Parker & Ng 2005", sectionChannels, "chance that tone arrives in writing: .84 in study 1, about .56 in study 2", func(p *Params) any { return &p.Channels.ToneWritten }},
	{"Channels.ToneSpoken", "1", .75, .90, "C", "M", "Kruger, Epley, Parker & Ng 2005", sectionChannels, "chance that tone arrives by voice", func(p *Params) any { return &p.Channels.ToneSpoken }},
	{"Channels.ToneExpected", "1", .78, .97, "B", "L2", "Kruger, Epley, Parker & Ng 2005", sectionChannels, "chance that tone arrives as the sender expects, by any way: .97 in study 1, about .78 in study 2", func(p *Params) any { return &p.Channels.ToneExpected }},
	{"Channels.StrideMinutes", "min", .008, .02, "D", "", "own assumption", sectionChannels, "walking one stride", func(p *Params) any { return &p.Channels.StrideMinutes }},
	{"Channels.AsideMinutes", "min", 2, 10, "D", "", "own assumption", sectionChannels, "finding a place where nobody hears", func(p *Params) any { return &p.Channels.AsideMinutes }},
	{"Channels.LipReading", "1", .3, .45, "C", "L1", "Auer & Bernstein 2007: 44 % of the words of sentences, by those deaf from early on", sectionChannels, "share of speech taken from the lips, one to one", func(p *Params) any { return &p.Channels.LipReading }},
	{"Channels.EarshotStrides", "strides", 5, 12, "D", "L2", "Allen 1977, for direction", sectionChannels, "how far a normal voice carries in an open office", func(p *Params) any { return &p.Channels.EarshotStrides }},
	{"Channels.EarshotLearns", "1", .2, .8, "D", "", "own assumption", sectionChannels, "chance that somebody in earshot takes in an answer that concerns them too", func(p *Params) any { return &p.Channels.EarshotLearns }},
}

// registryCompliance: asking for something.
var registryCompliance = []row{
	{"Compliance.InPerson", "logit", 1, 1.8, "C", "L2", "Roghanizad & Bohns 2022", sectionChannels, "a yes in person: 80 % among people who know each other", func(p *Params) any { return &p.Compliance.InPerson }},
	{"Compliance.Video", "logit", -1.6, -.6, "C", "L2", "Roghanizad & Bohns 2022", sectionChannels, "what video adds to a yes over asking in person: 57 %", func(p *Params) any { return &p.Compliance.Video }},
	{"Compliance.Phone", "logit", -2.1, -1.1, "C", "L2", "Roghanizad & Bohns 2022", sectionChannels, "what the telephone adds to a yes over asking in person: 44 %", func(p *Params) any { return &p.Compliance.Phone }},
	{"Compliance.Text", "logit", -3.2, -1.6, "D", "L2", "Roghanizad & Bohns 2017, 2022", sectionChannels, "what writing adds to a yes over asking in person: clearly below the others, its percentage was not found. The 34-fold figure is about strangers and is not used", func(p *Params) any { return &p.Compliance.Text }},
	{"Compliance.TrustCuts", "-", .2, .8, "D", "", "own assumption", sectionChannels, "share of what a channel adds to a yes that full trust removes", func(p *Params) any { return &p.Compliance.TrustCuts }},
	{"Compliance.JobCuts", "-", .2, .6, "D", "", "own assumption", sectionChannels, "share of what a channel adds to a yes that stays when the request is part of the job", func(p *Params) any { return &p.Compliance.JobCuts }},
	{"Compliance.Trust", "logit", 1, 3, "D", "", "own assumption", sectionChannels, "what trust adds to a yes, per unit about .5", func(p *Params) any { return &p.Compliance.Trust }},
	{"Compliance.Reasons", "logit", .2, .8, "C", "M", "Colquitt et al. 2001, for direction", sectionTrust, "what giving reasons adds to a yes", func(p *Params) any { return &p.Compliance.Reasons }},
	{"Compliance.Strain", "logit", -1.2, -.3, "D", "", "own assumption", sectionStrain, "what each z of strain above 0 adds to a yes", func(p *Params) any { return &p.Compliance.Strain }},
}

// registryWork: progress of projects.
var registryWork = []row{
	{"Work.CommPerSquare", "1/person^2", .0003, .0012, "C", "L2", "teaching versions of Abdel-Hamid & Madnick 1991", sectionTeam, "output lost to communication, times n squared", func(p *Params) any { return &p.Work.CommPerSquare }},
	{"Work.AskedShare", "-", .3, .7, "D", "", "own assumption", sectionManagerTime, "of what a matter blocks, what the question as asked holds back", func(p *Params) any { return &p.Work.AskedShare }},
	{"Work.BlockedMost", "1", .7, 1, "D", "", "own assumption", sectionManagerTime, "most of somebody's output that can be blocked at once", func(p *Params) any { return &p.Work.BlockedMost }},
	{"Work.Doubt", "1", .1, .5, "D", "", "own assumption", sectionAlignment, "share of output spent on what will not be needed while a whole concern stays unsaid", func(p *Params) any { return &p.Work.Doubt }},
	{"Work.EveningHours", "h", 1, 2, "D", "", "own assumption", sectionStrain, "focus-hours of an evening, where long hours do not run in full", func(p *Params) any { return &p.Work.EveningHours }},
}

// registryQueue: who waits for the manager.
var registryQueue = []row{
	{"Queue.Comes", "1", .1, .5, "D", "", "own assumption", sectionManagerTime, "chance per part of a day that the owner of a blocking matter comes", func(p *Params) any { return &p.Queue.Comes }},
	{"Queue.Stands", "parts of a day", 1, 4, "D", "", "own assumption", sectionManagerTime, "how long somebody waits before leaving again", func(p *Params) any { return &p.Queue.Stands }},
	{"Queue.WaitMinutes", "min", 10, 45, "D", "", "own assumption", sectionManagerTime, "focus lost per part of a day spent waiting", func(p *Params) any { return &p.Queue.WaitMinutes }},
	{"Queue.AsksAgain", "1/d", .15, .6, "D", "", "own assumption", sectionTrust, "chance a day that an unsaid concern comes back as a small question", func(p *Params) any { return &p.Queue.AsksAgain }},
}

// registryThreads: written matters that grow.
var registryThreads = []row{
	{"Threads.RoundsPerDay", "1", .2, .8, "D", "", "own assumption", sectionChannels, "chance per part of a day that a thread gains a round, at equivocality 1", func(p *Params) any { return &p.Threads.RoundsPerDay }},
	{"Threads.Blur", "-", .01, .05, "D", "", "own assumption", sectionChannels, "equivocality gained per round of a thread; twice that by what is taken the wrong way", func(p *Params) any { return &p.Threads.Blur }},
	{"Threads.PerRoundMin", "min", 2, 8, "D", "", "own assumption", sectionChannels, "focus a round costs its owner and each person in copy", func(p *Params) any { return &p.Threads.PerRoundMin }},
	{"Threads.SystemPerDay", "1/d", 2, 10, "D", "", "own assumption", sectionManagerTime, "messages a day that nobody needs", func(p *Params) any { return &p.Threads.SystemPerDay }},
}

// registryManager: the manager's own time.
var registryManager = []row{
	{"Manager.BlockLoss", "min", 15, 40, "C", "M", "Parnin & Rugaber 2011; resumption and set-up", sectionManagerTime, "lost at the start of a stretch of own work", func(p *Params) any { return &p.Manager.BlockLoss }},
	{"Manager.PerMessage", "min", .5, 3, "D", "", "own assumption", sectionManagerTime, "what reading one message takes", func(p *Params) any { return &p.Manager.PerMessage }},
	{"Manager.TicketHours", "h", .25, 1, "D", "", "own assumption", sectionManagerTime, "focus-hours that a gap of tickets is worth", func(p *Params) any { return &p.Manager.TicketHours }},
	{"Manager.TalkMinutes", "min", 10, 30, "D", "", "own assumption", sectionManagerTime, "what asking \"how are things?\" or what stands behind a question takes, and up to 5 more with equivocality; a one-to-one takes twice that", func(p *Params) any { return &p.Manager.TalkMinutes }},
	{"Manager.CoffeeMin", "min", 8, 20, "D", "", "own assumption", sectionManagerTime, "what a while at the coffee corner takes", func(p *Params) any { return &p.Manager.CoffeeMin }},
	{"Manager.TaskTaken", "log units", -.05, -.01, "D", "", "own assumption", sectionManagerTime, "affect of working on somebody's task uninvited; need for autonomy -.1 z", func(p *Params) any { return &p.Manager.TaskTaken }},
}

// registryObservation: how well a look reads.
var registryObservation = []row{
	{"Observation.AcrossRoom", "r", .1, .3, "D", "", "own assumption", sectionObservation, "r of a look across the room with the mood", func(p *Params) any { return &p.Observation.AcrossRoom }},
	{"Observation.Tone", "r", .15, .25, "D", "M", "Byron 2008, for direction", sectionObservation, "r of the tone of a written line with the mood", func(p *Params) any { return &p.Observation.Tone }},
	{"Observation.ToneBias", "z", -.4, 0, "D", "M", "Byron 2008, for direction", sectionObservation, "how much too negative a written line reads", func(p *Params) any { return &p.Observation.ToneBias }},
	{"Observation.Voice", "r", .2, .4, "D", "", "own assumption", sectionObservation, "r of a voice on the telephone with the mood", func(p *Params) any { return &p.Observation.Voice }},
	{"Observation.InPersonLow", "r", .3, .5, "D", "", "own assumption", sectionObservation, "r of a conversation at trust 0 with the mood", func(p *Params) any { return &p.Observation.InPersonLow }},
	{"Observation.InPersonHigh", "r", .45, .65, "D", "", "own assumption", sectionObservation, "r of a conversation at trust 1 with the mood", func(p *Params) any { return &p.Observation.InPersonHigh }},
	{"Observation.Masking", "z", .1, .5, "D", "M", "Rosen & Tesser 1970, for direction", sectionObservation, "how much better a mood is shown towards power at trust 0; none at trust 1", func(p *Params) any { return &p.Observation.Masking }},
}
