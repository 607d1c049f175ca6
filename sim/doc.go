// Package sim is the model: an organisation of people, ties, teams and projects around one manager. It holds no code of its own; this
// comment is the reader's account of what lies below it, in the outline of the ODD protocol (Grimm et al. 2006, 2010, 2020). Coefficients stand
// in sim/params with unit, range, evidence grade and source: headcount params prints them, headcount validate holds the model against what
// the sources found. A few sizes that no study gives and no experiment varies, such as what a shock at work costs of motivation, stand
// beside the code that uses them; all of them are grade D.
//
// # Overview: purpose and patterns
//
// The model shows what becomes of a manager's decisions in people who differ, remember and are partly hidden. Parameters are scaled to
// published effect sizes where there are any; what is assumed is said to be, by grade D or a source for its direction alone. It predicts no
// real team and is not fit for judging anyone. It is held to patterns at several levels: dispersion and within-person share of output, slip
// of projects, Brooks's law as a crossover, what channels carry, attrition by manager, agreement of raters (engine/validate, one target a
// row).
//
// # Overview: entities, state variables, scales
//
// sim/org lists the state: Person (traits that never change, states of the day), Mind (needs, motivation, the angle away from what is wanted,
// justice, what makes one leave; only where a specification uses them), Team, Project and Build (true work, hidden rework, forecast, planned
// headcount), Post (who works on what, and how much of it they have learned), Stakeholder, Proposal and Stance (who has a say, in what, and
// what each makes of it), Budget, Request and Inquiry (the company's year, what is asked for, what a manager can ask), Dated (what became of
// the dates of the calendar), Matter (something on the manager's desk, with equivocality and what stands behind it), Pending (an answer on
// its way), Item (something small that waits), Opening and Candidate (posts and who applies), MapSystem and Flow (the business of IT and what
// the manager knows of it), Machine, Manager (minutes, skill, safety of the team), Self (identity, own strain, growth), Adviser, Vow and Quote
// (promises made in play, and what is remembered). Needs, motivation, strain, justice and conflict are counted in z (in an office of eight
// under a balanced manager strain comes to a mean of .5 and an SD of .7 in half a year, motivation to an SD of .8), feelings of the day in
// units of log output, output in focus-hours on a log scale, the angle in degrees from 0 to 90; trust, safety, clarity and knowledge run
// from 0 to 1. A minute is the shortest time. Feelings, output and what an evening restores of strain go by the working day; needs,
// motivation, the angle, conflict, long hours and leaving by the week; trust moves with each act, by as much as one week can earn. A
// scenario lasts up to a year, and the model itself sets no end; a team has rarely more than twelve people.
//
// # Overview: process overview and schedule
//
// sim/model orders the processes; each is one function in one file of sim/process. The manager acts in up to three gaps a day between
// them (sim/act). In the morning, model.Daily:
//
//   - Joining (sim/process/joining.go): people come and go on their day.
//   - DatesBegin (sim/process/calendar.go): what the organisation's calendar holds from today on; re-organisations move people.
//   - Hiring (sim/process/hiring.go): people apply, get other offers, answer yours and begin.
//   - Affect (sim/process/affect.go): feelings of the day, autoregressive, partly shared by the team.
//   - Neglect (sim/process/trust.go): what lies untouched costs trust, and breaches wear off.
//   - Voicing (sim/process/voicing.go): some say unasked what stands behind a matter.
//   - Questions (sim/process/question.go): an unsaid concern comes back as one more small question.
//   - Arrivals (sim/process/arrival.go): the work itself asks for the manager, where no story does.
//   - Systems (sim/process/systems.go): systems change; what a project or a night depends on and nobody thought of breaks something.
//   - Mentoring (sim/process/mentoring.go): newcomers' need for help falls on a buddy, or else on the best informed.
//   - Forecasts (sim/process/slip.go): on Mondays and Thursdays, estimates are renewed, too little and too surely.
//   - Report (sim/process/status.go): on the same days status is told: six in ten stories bend it, two of three upwards, and are told on for weeks.
//   - Verdicts (sim/process/forewarn.go): earlier advice comes out right or wrong.
//   - Forewarn (sim/process/forewarn.go): a mentor speaks up once unasked, about trouble that is coming or about nothing.
//   - Boss (sim/process/budget_year.go): the boss's mood by the day, pressure by the week, bad quarters.
//   - Showing (sim/process/buyin_after.go): how somebody meant a yes or a no first shows in what they do.
//
// In each part of the day, model.Partly:
//
//   - Presence (sim/process/presence.go): who is at the desk, who wears headphones.
//   - Interruptions (sim/process/interruption.go): colleagues cost each other resumption lags, and strain where the full model runs.
//   - Threads (sim/process/thread.go): written matters grow rounds, the less clear the more.
//   - SystemMail (sim/process/thread.go): messages that nobody needs.
//   - Queue (sim/process/queue.go): owners of blocking matters come to the desk and wait.
//   - Standing (sim/process/standing.go): one-to-ones that have a place in the week.
//   - Pile (sim/process/pile.go): small things wait until the manager has the minutes.
//   - Machines (sim/process/machine.go): one watch of the machine room, lawful but for where work comes in.
//   - Temptation (sim/process/identity.go): what comes to the manager's mind first; it is seen and does nothing.
//
// and after them, with the minutes that have passed: answers to what was written arrive, or half a day without one becomes a sign
// (Context.Replies), the pile is worked off (Context.Serve), and who sits near is seen in passing (Context.InPassing).
//
// In the evening, model.Closing:
//
//   - Hands (sim/process/hands.go): days the manager keeps for own technical work.
//   - Progress (sim/process/progress.go): the day's output and what it does to projects; of what people beyond the planned headcount
//     do, work in sequence lets a part through.
//   - Discovery (sim/process/rework.go): what was done wrong comes to light.
//   - Assimilation (sim/process/rampup.go): everybody learns what they worked on.
//   - OwnStrain (sim/process/identity.go): what ran over and what was hard tires the manager.
//   - Vows (sim/process/vow.go): promises made in play are kept or broken by what everybody can check.
//   - Strain (sim/process/strain.go): being held up and evenings of work tire, every day restores; an ordinary day's interruptions are taken off again.
//   - Reweigh (sim/process/trust.go): safety follows trust, the memory of bad news and the norm.
//   - DatesEnd (sim/process/calendar.go): releases are made or missed, reviews end, books are closed.
//   - Identity (sim/process/identity.go): on Fridays, how far the manager thinks of themselves as one.
//   - Recall (sim/process/quote.go): on Fridays, somebody may quote what was said or done long ago.
//   - Decisions (sim/process/buyin_meeting.go): proposals that have a day are decided on it.
//   - Requests (sim/process/budget.go): requests are decided, and what was said of them is held against what came.
//
// On a holiday the clock goes from morning to evening at once: model.RestMorning has Joining, DatesBegin, Affect and Boss, then
// model.RestClosing has Rest, OwnStrain, DatesEnd, Vows, Identity and Recall:
//
//   - Rest (sim/process/calendar.go): nobody works, everybody restores.
//
// At the week's end, where any sub-model of people is used, model.Weekly:
//
//   - LongWeek (sim/process/hours.go): strain of long hours.
//   - Hindrance (sim/process/hindrance.go): strain of not knowing what it is for, and of a manager closer or further away than wanted; no part of long hours.
//   - Conflict (sim/process/team.go): disagreements, some of which turn personal.
//   - Learning (sim/process/team.go): who knows what.
//   - SatisfyNeeds (sim/process/needs.go): autonomy, competence and relatedness as the week left them, and
//     as a manager who is trusted, decides justly and could do the work supports them.
//   - FadeFeedback (sim/process/feedback.go): what was said loses its effect.
//   - FadeExpectation (sim/process/leverage.go): what no success confirms is taken back.
//   - Motivate (sim/process/needs.go): motivation approaches what the needs support.
//   - Align (sim/process/alignment.go): the angle drifts with interest, clarity, involvement and zeal; priorities change, and jobs are re-shaped.
//   - Habit (sim/process/meeting.go): the frequency of one-to-ones as it is felt.
//   - Forget (sim/process/justice.go): decisions fade from memory.
//   - ReadAll (sim/process/reading.go): what a quarter of work shows.
//   - Shocks (sim/process/shock.go): events that make people think of leaving.
//   - Turnover (sim/process/turnover.go): who leaves, and what goes with them.
//   - NewWeek (sim/process/mind.go): the week's own books are closed.
//
// after which somebody new may take a post that was left (Model.refill, where a specification asks for it); and around the team, where there
// are stakeholders or a company, model.Outside:
//
//   - Backsliding (sim/process/buyin_after.go): people step back from what nobody has spoken with them about.
//   - Carrying (sim/process/buyin_after.go): what was decided is carried out, helped, slowed or worked against.
//   - Year (sim/process/budget_year.go): requests are forgotten, what is granted and not used is taken away.
//
// A model leaves out of these lists what its specification never needs. Of what an office could be said to have, some is left out because no
// target rests on it: how well two people know each other beyond whether they are close, a value of its own for each unit of a project's
// work, metrics that reward something else than what is wanted, how much attention a stakeholder has to give, and who owns a project outside
// the team.
//
// # Design concepts
//
// Basic principles: self-determination, job demands and resources, media synchronicity, the unfolding model of turnover, principal and agent;
// the registry names them coefficient by coefficient, and a debrief those on which what happened rests. Emergence: no penalty for hands-on
// managers and no law of waiting is written down; they come out of minutes that are conserved and matters that block; and when talking beats
// writing comes out of what one round of each settles and takes. Adaptation and objectives: people do not optimise; they respond. The manager
// is outside the model and decides from a Desk (sim/observe). Learning: people learn the projects they work on and who knows what; a manager
// grows by what acts came to, which shows and does nothing. Prediction: those who lead a project forecast it, an adviser sees trouble ahead,
// each with an error of their own. Sensing: no manager reads state; looks have a validity, a bias and an error of the rater's own that mostly
// does not average out. Interaction: conversations, threads, teams, contagion of mood and of leaving. Collectives: the team, which has some
// habits in common, a project's people, and the stakeholders of a proposal. Stochasticity: every draw is keyed by purpose, entity, day and
// occasion (sim/rng), with one seed for who the people are and one for all else, so that one changed decision leaves all other luck as it
// was. Observation: sim/measure for research, sim/observe for play.
//
// # Details
//
// Initialisation: sim/model makes a state from a specification (org.Spec) and two seeds. Input: none while it runs but the manager's acts.
// Sub-models that a specification does not use neither run nor have a state. Equations stand above the function that computes them. All
// arithmetic gives the same bits on every machine (sim/num); the same start and the same acts give the same state.
package sim
