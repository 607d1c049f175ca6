package validate

import (
	"math"

	"headcount/sim/params"
)

// Lesson is a claim that the game states as a fact, with the cheapest paired simulation that can contradict it.
//
// Pair returns one signed difference between two runs that share their luck: above 0 speaks for the claim, below 0 against it. It may use
// nothing but its arguments, so that it can run on any goroutine, and the same arguments give the same number.
type Lesson struct {
	ID        string
	Claim     string // as the game says it
	Statistic string // what Pair measures
	Unit      string
	Pairs     int // runs of Pair that are averaged while screening; enough that the mean is clearly above 0 at the default coefficients
	Pair      func(p *params.Params, seed uint64) float64
}

// Lessons lists every lesson, one line each, by the file that holds its pair. A new mechanism that the game teaches about adds its line. What
// a coefficient whose size is ours can turn is flagged in the registry, and must be told as what may happen: hands-one-day, which hangs on how long
// the small things take, and talk-dilutes, which hangs on how much an impression weighs. That half a year of long hours ends below an ordinary
// week is no lesson: it hangs on how fast strain grows; long-hours-fade is the part of it that is sure.
func Lessons() []Lesson {
	return []Lesson{
		// lesson_channels.go
		{"mail-for-facts", "For a plain fact mail costs less attention than a call", "minutes of both, call less mail, E = .1", "min", 160, mailForFacts},
		{"call-when-open", "For what is open to meaning a call costs less attention than mail", "minutes of both, mail less call, E = .9", "min", 128, callWhenOpen},
		{"mail-is-slow", "What is open to meaning takes far longer by mail", "log elapsed, mail less call, E = .7", "log", 96, mailIsSlow},
		{"ask-in-person", "Asking in person gets more yes than asking by mail", "share of yes, in person less mail", "share", 128, askInPerson},
		{"ask-by-phone", "Asking in person gets more yes than asking by telephone", "share of yes, in person less telephone", "share", 128, askByPhone},
		{"tone-is-lost", "Less of a mail's tone arrives than its sender expects", "expected less arrived", "share", 256, toneIsLost},
		{"ask-aside", "Aside, people say more of what stands behind a question than within earshot", "chance of saying it, aside less at the desk", "share", 8, askAside},
		// lesson_projects.go
		{"late-help-late", "Late help makes a nearly finished project later", "weeks later with three newcomers, 8 weeks left", "wk", 16, lateHelp},
		{"early-help-early", "Early help makes a project earlier", "weeks earlier with three newcomers, 39 weeks left", "wk", 8, earlyHelp},
		{"help-costs", "Help costs more people's weeks than it saves", "weeks of people paid more, 26 weeks left", "person-wk", 8, helpPaid},
		{"plans-overrun", "More projects overrun their plan than not", "share that overruns less one half", "share", 256, plansOverrun},
		{"two-at-once", "Two projects at once cost effort", "log output, one project less two", "log", 6, twoAtOnce},
		{"hands-four-days", "Four days a week hands-on cost a team of eight value", "log team value, none less four days", "log", 8, handsFourDays},
		{"hands-one-day", "One day a week hands-on costs a team of eight less than 4 %", "log team value, one day less none, plus .04", "log", 8, handsOneDay},
		// lesson_people.go
		{"feedback-helps", "Feedback helps on average", "log output over four weeks, with less without", "log", 32, feedbackHelps},
		{"feedback-backfires", "More than a quarter of feedback makes things worse", "share of effects below 0 less .25", "share", 48, feedbackBackfires},
		{"feedback-on-self", "Feedback about the person makes things worse more often than about the task", "share below 0, about the person less about the task", "share", 16, feedbackOnSelf},
		{"long-hours-pay", "Long hours pay for weeks", "log output of four weeks, 55 hours less 40", "log", 4, longHoursPay},
		{"long-hours-fade", "Long hours pay less and less", "log output, 55 hours less 40, of the first four weeks less weeks 21 to 26", "log", 6, longHoursFade},
		{"breach-costs-more", "A breach costs more trust than a kept promise earns", "trust lost by a breach less trust earned, after half a year", "trust", 1, breachCosts},
		{"reasons-are-just", "Hard news with its reasons is taken as more just", "justice, with reasons less without", "z", 4, reasonsAreJust},
		{"agenda-is-theirs", "One-to-ones about what they bring motivate more than asking for the state of things", "motivation after a quarter", "z", 4, agendaIsTheirs},
		{"purpose-turns", "Talking about what it is for turns people towards the goal", "degrees nearer after a quarter, talk less nothing", "deg", 6, purposeTurns},
		{"plan-by-mail", "A plan sent by mail does less than half of what talking about it does", "degrees nearer, half of a talk less mail", "deg", 6, planByMail},
		{"fit-beats-cheer", "Matching work to interest raises value more than inspiring everyone", "log team value over half a year", "log", 12, fitBeatsCheer},
		{"absence-costs", "A manager who is never there costs the team value", "log team value over half a year, balanced less absent", "log", 8, absenceCosts},
		{"felt-managers-keep", "Where people feel better managed, fewer of them leave", "covariance of expected leavers in half a year with how well managed people feel, turned", "people x SD", 24, feltManagersKeep},
		{"second-rater", "A second rater takes away error that a rater's second look does not", "squared error, two looks of one less one look of two", "z2", 64, secondRater},
		{"suits-one-not-another", "Being left alone suits one person, being watched closely another", "covariance over two lucks of what the change does to each person's log value", "log2", 24, suitsOne},
		// lesson_council.go
		{"talks-beat-research", "A talk with each wins more groups than a month of research sent round", "share that commits, 8 h and talks less 40 h and mail", "share", 48, talksBeatResearch},
		{"window-helps", "A request in the window is granted more often", "logit, in the window less off cycle", "logit", 1, windowHelps},
		{"true-loss-helps", "Told by what is truly lost otherwise, a request is granted more often", "logit, loss less gain", "logit", 1, trueLossHelps},
		{"asked-beats-shown", "Asking each what it would have to be wins more groups than showing it to each", "share that commits, asked less shown", "share", 96, askedBeatsShown},
		{"claims-come-back", "Claiming more than can be known costs belief when it falls due", "credibility, honest less inflated", "-", 64, claimsComeBack},
		// lesson_hiring.go
		{"structured-beats-talk", "The same questions for everybody say more of somebody than a talk that goes where it goes", "mean product of score and true z, structured less talk", "z2", 192, structuredBeatsTalk},
		{"talk-dilutes", "A talk beside the file makes the judgement worse, not better", "mean product of judgement and true z, file less file and talk", "z2", 512, talkDilutes},
		{"hours-only-reassure", "Four more hours of the same interview make surer, not righter", "confidence gained less validity gained", "1", 16, hoursOnlyReassure},
		{"good-hiring-misses", "With the best of methods more than one hire in ten is below the middle", "share below the middle less .1", "share", 256, oneInTenDisappoints},
		{"fit-leaves", "Who does not fit with the people of the team is nearer to leaving", "expected leavings in 20 weeks, poor fit less good fit", "1", 12, fitShowsAsLeaving},
		{"buddy-helps", "A newcomer with a buddy gets more done in the first quarter", "log work of twelve weeks, with less without", "log", 12, buddyHelps},
		{"ask-first", "What nobody asked about breaks more than what was visited and settled", "things that break in eight weeks, unasked less settled", "1", 24, askFirst},
		{"one-rule-for-machines", "One fixed rule keeps eleven machines up", ".5 less machines that go down in a week", "1", 24, oneRuleKeepsThemUp},
		{"flaws-fail", "Left alone, a machine with a flaw goes down", "machines that go down in a week less .5", "1", 12, leftAloneTheyFail},
	}
}

// Estimate is a mean over pairs and its standard error; the error is 0 where no chance is involved.
type Estimate struct {
	Mean  float64 `json:"estimate"`
	Error float64 `json:"standard_error"`
	N     int     `json:"n"`
}

// Holds reports whether the mean is above 0 beyond noise, by more than two standard errors; Turned whether it is below 0 as clearly.
func (e Estimate) Holds() bool { return e.Mean > 2*e.Error && e.Mean > 0 }

// Turned reports whether the mean is below 0 by more than two standard errors.
func (e Estimate) Turned() bool { return e.Mean < -2*e.Error && e.Mean < 0 }

// measure averages n pairs of a lesson from a first seed on.
func (l *Lesson) measure(p *params.Params, first uint64, n int) Estimate {
	list := make([]float64, n)
	for k := range list {
		list[k] = l.Pair(p, first+uint64(k))
	}
	e := Estimate{Mean: mean(list), N: n}
	if n > 1 {
		e.Error = math.Sqrt(variance(list) / float64(n))
	}
	return e
}
