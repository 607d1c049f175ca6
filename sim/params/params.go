// Package params holds the coefficients of the model: numbers that stay fixed for a whole run, each with its unit, plausible
// range, evidence grade and source.
//
// Grades: A meta-analysis or repeatedly replicated; B one large field study or several smaller ones that agree; C a single, old or
// neighbouring study; D our own design assumption, no published quantity. A source named for its direction, existence or order alone has no
// published quantity either: such a grade is that of the direction, and the size is ours.
//
// A day (d) is a working day, a week (wk) five of them, a year (yr) 52 weeks; z is an SD over people, and -, 1, 0..1 are plain numbers, chances
// or shares, and scales. What changes while a run goes on belongs in org.
package params

// Params is the whole set. The zero value is useless; take Default and change what an experiment varies.
type Params struct {
	Affect      Affect
	Focus       Focus
	Channels    Channels
	Compliance  Compliance
	Openness    Openness
	Trust       Trust
	Safety      Safety
	Strain      Strain
	Work        Work
	Queue       Queue
	Threads     Threads
	Manager     Manager
	Observation Observation
	People      Heterogeneity
	Ramp        Ramp
	Slip        Slip
	Parallel    Parallel
	Rework      Rework
	Pile        Pile
	Hands       Hands
	Needs       Needs
	Goals       Goals
	Alignment   Alignment
	Turnover    Turnover
	Hours       Hours
	Justice     Justice
	Feedback    Feedback
	Team        Team
	Leverage    Leverage
	Reading     Reading
	Hiring      Hiring
	Systems     Systems
	Machines    Machines
	Role        Role
	Advice      Advice
	Vows        Vows
	Year        Year
	BuyIn       BuyIn
	Budget      Budget
}

// Heterogeneity holds how people differ from birth.
type Heterogeneity struct {
	AbilitySD     float64 // SD of log output between persons [log units]; .33, range .25-.40; grade B, Hunter, Schmidt & Judiesch 1990; Prechelt 1999.
	SensitivitySD float64 // log-normal sigma of the weight of negative events [-]; .5, range .2-.8; grade D.
	StrainSD      float64 // SD of the strain people bring with them [z]; .6, range .3-1; grade D.
	TrustLow      float64 // starting trust, lower end [0..1]; .45, range .35-.50; grade D, "swift trust".
	TrustHigh     float64 // starting trust, upper end [0..1]; .55, range .50-.70; grade D.
	AtDesk        float64 // chance of being found at one's desk [1]; .8, range .5-.9; grade D.
}

// Affect holds day-to-day feelings (affective events; within-person variability).
type Affect struct {
	Carry      float64 // autocorrelation from day to day [-]; .5, range .3-.7; grade B, experience-sampling studies (Dalal et al. 2014, 2020).
	SD         float64 // stationary SD [log units]; .25, range .15-.35; grade B, with Noise gives a within-person share of about half (Nichols 2019).
	TeamSD     float64 // SD of the shock a team shares [log units]; .08, range .04-.15; grade C, mood contagion (Barsade 2002).
	Noise      float64 // white noise of a day's output [log units]; .22, range .15-.30; grade B, as above.
	GoodEvent  float64 // lift of one good event [log units]; .05, range .02-.10; grade D.
	BadWeight  float64 // how much more a bad event weighs [-]; 3, range 2-5; grade C, Miner, Glomb & Hulin 2005 report about 5 for mood.
	ThanksLift float64 // lift of being thanked [log units]; .05, range .02-.10; grade C, Bradler et al. 2016, for direction.
}

// Focus holds interruptions (resumption lag, work fragmentation).
type Focus struct {
	HoursPerDay  float64 // focus-hours in an undisturbed day [h]; 5.0, range 4-6; grade D.
	LagMedian    float64 // median resumption lag for focus work [min]; 6, range 3-15; grade C, Mark et al. 2005; Parnin & Rugaber 2011.
	LagSigma     float64 // log-normal sigma of the lag [-]; 1.0, range .7-1.3; grade C.
	Strain       float64 // strain of one unscheduled interruption, times the person's sensitivity [z]; .02, range .01-.04; grade C, Mark, Gudith & Klocke 2008, for direction.
	ByColleagues float64 // interruptions by colleagues per part of a day [1]; .6, range .3-1; grade C, González & Mark 2004, scaled to those that cost.
}

// Channels holds what a way of reaching somebody costs and carries (media richness, media synchronicity, grounding).
type Channels struct {
	WrittenBase    float64 // chance that a written round settles a plain fact [1]; .88, range .8-.95; grade C.
	WrittenSlope   float64 // lost with equivocality [1]; .78, range .6-.85; grade C.
	SpokenBase     float64 // chance that speaking settles it [1]; .97, range .9-1; grade C.
	SpokenSlope    float64 // lost with equivocality [1]; .22, range .1-.4; grade C.
	WriteMin       float64 // writing a mail [min]; 5, range 3-8; grade D.
	WriteSlope     float64 // and with equivocality [min]; 7, range 4-12; grade D.
	ChatShare      float64 // a chat line takes this share of a mail [-]; .5, range .3-.7; grade D.
	TalkMin        float64 // talking [min]; 5, range 3-8; grade C.
	TalkSlope      float64 // and with equivocality [min]; 15, range 10-25; grade D.
	ReplyMedian    float64 // median time to an answer by mail [working min]; 47, range 20-120; grade B, Kooti et al. 2015 (private mail).
	ChatMedian     float64 // median time to an answer by chat [working min]; 8, range 4-15; grade D.
	ReplySigma     float64 // log-normal sigma of both [-]; 1.8, range 1.4-2.2; grade B, as above.
	ReplyChance    float64 // share answered at all when not overloaded [1]; .9, range .7-.98; grade D.
	CallReach      float64 // chance that a call is answered [1]; .55, range .4-.7; grade D.
	ToneWritten    float64 // chance that tone arrives in writing [1]; .70, range .56-.84; grade B, Kruger et al. 2005.
	ToneSpoken     float64 // chance that tone arrives by voice [1]; .83, range .75-.90; grade C, as above.
	ToneExpected   float64 // chance that it arrives as whoever sends it expects, by any way [1]; .875, range .78-.97; grade B, as above: .97 and .78 in two studies.
	StrideMinutes  float64 // walking one stride [min]; .012, range .008-.02, 1.4 strides a second; grade D.
	AsideMinutes   float64 // finding a place where nobody hears [min]; 5, range 2-10; grade D.
	LipReading     float64 // share of speech a person who does not hear still takes from the lips, one to one [1]; .3, range .3-.45; grade C, Auer & Bernstein 2007.
	EarshotStrides int     // how far a normal voice carries in an open office [strides]; 8, range 5-12; grade D.
	EarshotLearns  float64 // chance that a person in earshot takes in an answer that concerns them too [1]; .5, range .2-.8; grade D.
}

// Compliance holds how likely a yes is (underestimation of compliance; Roghanizad & Bohns 2017, 2022).
type Compliance struct {
	InPerson  float64 // logit of a yes among people who know each other [logit]; 1.39, range 1-1.8 (80 %); grade C, 2022 study with friends.
	Video     float64 // offset [logit]; -1.10, range -1.6 to -.6 (57 %); grade C, as above.
	Phone     float64 // offset [logit]; -1.63, range -2.1 to -1.1 (44 %); grade C, as above.
	Text      float64 // offset [logit]; -2.2, range -3.2 to -1.6; grade D, text was "clearly below".
	TrustCuts float64 // share of the offset that full trust removes [-]; .5, range .2-.8; grade D.
	JobCuts   float64 // share of the offset that stays when the request is part of the job [-]; .35, range .2-.6; grade D.
	Trust     float64 // logits per unit of trust about .5 [logit]; 2.0, range 1-3; grade D.
	Reasons   float64 // logits for giving reasons [logit]; .4, range .2-.8; grade C, informational justice (Colquitt et al. 2001) for direction.
	Strain    float64 // logits per z of strain above 0 [logit]; -.8, range -1.2 to -.3; grade D.
}

// Openness holds how likely it is that what stands behind a question is said (employee voice; MUM effect, Rosen & Tesser 1970).
// No study gives these in this form: all grade D, signs after voice research (Detert & Burris 2007; Morrison 2014).
type Openness struct {
	Base       float64 // logit of saying it in private, at trust .5, safety .5, when asked [logit]; -.1, range -1 to .5; grade D.
	Trust      float64 // logits per unit of trust about .5 [logit]; 4, range 2-6; grade D.
	Safety     float64 // logits per unit of safety about .5 [logit]; 2, range 1-4; grade D.
	Candour    float64 // logits per z of candour [logit]; .5, range .2-.8; grade D.
	Bystander  float64 // logits per person in earshot, at most three [logit]; -.55, range -1 to -.2; grade D.
	Call       float64 // offset of the telephone [logit]; -.5, range -1 to 0; grade D.
	Video      float64 // offset of a video call [logit]; -.3, range -.8 to 0; grade D.
	Text       float64 // offset of writing, for people to whom writing is not the usual way [logit]; -1.3, range -2 to -.5; grade D.
	Gathering  float64 // offset before everybody [logit]; -1.2, range -2 to -.5; grade D.
	NotAsked   float64 // offset when the question was only answered [logit]; -1.5, range -2.5 to -.5; grade D.
	SmallTalk  float64 // offset when only "how are things?" was asked [logit]; -1.0, range -2 to -.3; grade D.
	Noticed    float64 // offset when something true was noticed and said [logit]; .3, range 0-.8; grade D.
	AskedTwice float64 // offset when asked again within three days [logit]; -.7, range -1.5 to 0; grade D.
	Prefers    float64 // share of the offset of writing that a preference for it takes away, per z, and logits that speaking then costs [-]; .6, range 0-1; grade D, Carlson & Zmud 1999, for existence.
	Unasked    float64 // logit of saying it in a week without being asked, at trust .5, safety .5 [logit]; -2.2, range -3--1.5; grade D, Morrison 2014, for existence.
	Habit      float64 // logits of that per z of candour [logit]; 1, range .5-1.5; grade D, Morrison, Wheeler-Smith & Kamdar 2011, for existence.
	Smallest   float64 // weight of a concern below which there is nothing to say [0..1]; .15, range .05-.3; grade D.
}

// Trust holds how it grows and is lost (asymmetry principle: slow gain, fast loss).
type Trust struct {
	Useful     float64 // gain of a kept promise or useful help, times 1-T [share of 1-T]; .04, range .02-.06; grade D, 26 good weeks take .50 to .83.
	Small      float64 // share of Useful that a plain answer earns [-]; .5, range .25-.75; grade D.
	Contact    float64 // gain of a conversation that settled nothing, times 1-T [share of 1-T]; .008, range .002-.02; grade D.
	Letdown    float64 // loss of a small letdown, times T [share of T]; .08, range .04-.16; grade D, C for asymmetry (Baumeister et al. 2001).
	Breach     float64 // loss of a breach, times T [share of T]; .35, range .2-.5; grade C, Schweitzer, Hershey & Bradlow 2006, for direction.
	AfterShare float64 // share of gains that still count after a breach [-]; .6, range .4-.8; grade D.
	AfterDays  int     // for how long [working days]; 250, range 125-500; grade D.
	Ignored    int     // days a matter lies untouched before it counts as half a small letdown, and again [working days]; 3, range 2-5; grade D.
}

// Safety holds psychological safety (Edmondson 1999; Frazier et al. 2017). The memory of how bad news was taken moves when some is delivered;
// trust weighs in every evening.
type Safety struct {
	Trust    float64 // weight of mean trust [weight]; .5, range .3-.7; grade D.
	Reaction float64 // weight of how bad news was taken [weight]; .3, range .1-.5; grade D.
	Norm     float64 // weight of the team's norm [weight]; .2, range .1-.4; grade D.
	TeamNorm float64 // the norm, of every team alike [0..1]; .5, range .3-.7; grade D.
	Learn    float64 // share of the way one reception of bad news moves the memory of it [share]; .35, range .2-.6; grade D.
}

// Strain holds exhaustion (job demands and resources): being held up, evenings, recovery and hindrances. What interruptions add stands in Focus,
// what long hours add in Hours.
type Strain struct {
	PerEvening  float64 // one evening of work [z]; .06, range .03-.12; grade D, .03 z per week and hour above 45 h, two hours.
	Recovery    float64 // share removed by a working day [1/d]; .02, range .01-.04 (.10 a week); grade D, B at week level, Demerouti et al. 2001.
	Output      float64 // log output lost per z above 0 [log units]; .10, range .05-.15; grade C.
	Kappa       float64 // causal discount on correlations: what is published as r enters output as r*People.AbilitySD*kappa [-]; .5, range .3-.8; grade D.
	Ambiguity   float64 // strain of a week without any clarity per z of the need for it above 0 [z/wk]; .03, range 0-.15; grade D, Örtqvist & Wincent 2006, for direction.
	Misfit      float64 // strain of a week per squared SD of misfit between closeness wanted and had, beyond what either has with anybody [z/wk]; .10, range 0-.15; grade D, Edwards, Caplan & Harrison 1998, for existence; by it strain has an SD of about 1.
	MisfitUsual float64 // share of what a manager's ways are to anybody that people get used to [-]; .7, range 0-1; grade D, own assumption.
	Relief      float64 // what a manager who suits takes away, as a share [-]; .25, range 0-1; grade D, own assumption.
	CloseMean   float64 // log of contacts a week at which a manager is felt to be ordinarily close [-]; -.1, range -.3-.5; grade D, own measurement over managers drawn at random.
	CloseSD     float64 // what of it is felt as one SD over managers [-]; .5, range .4-.8; grade D, own assumption.
	CloseCheck  float64 // being looked over unasked as a share of a contact, beyond the contact it may be [-]; .4, range 0-1; grade D, own calibration to Siegel, König & Lazar 2022: r of stress .11.
	ClosePlaced float64 // a meeting, or a one-to-one about more than status, as a share of being walked up to [-]; .25, range 0-1; grade D, own assumption.
	CloseText   float64 // a written contact as a share of a spoken one [-]; .3, range .1-.6; grade D, own assumption.
	TextMean    float64 // share of contacts in writing at which a manager is felt to be ordinary in that [1]; .25, range .15-.4; grade D, own measurement over managers of all kinds.
	TextSD      float64 // what of it is felt as one SD over managers [1]; .18, range .1-.3; grade D, own assumption.
	TextKeep    float64 // share of it that is still felt after a week [1/wk]; .92, range .85-.96; grade D, own assumption.
	CloseKeep   float64 // share of closeness that is still felt after a week [1/wk]; .75, range .6-.85; grade D, own assumption.
	BlockedCost float64 // strain of a fully blocked day [z]; .03, range .01-.06; grade D.
}

// Work holds progress of projects.
type Work struct {
	CommPerSquare float64 // output lost to communication is this times n squared [1/person^2]; .0006, range .0003-.0012; grade C, teaching versions of Abdel-Hamid & Madnick 1991.
	AskedShare    float64 // of what a matter blocks, the share that the question as asked holds back [-]; .5, range .3-.7; grade D.
	BlockedMost   float64 // most that can be blocked at once [1]; .9, range .7-1; grade D.
	Doubt         float64 // share of a project's output spent on what will not be needed while a whole concern about it stays unsaid [1]; .3, range .1-.5; grade D.
	EveningHours  float64 // focus-hours of an evening, where long hours do not run in full [h]; 1.6, range 1-2; grade D.
}

// Queue holds what waits for the manager (queueing: waiting grows as rho over 1-rho; it emerges from the minutes here).
type Queue struct {
	Comes       float64 // chance per part of a day that the owner of an open, blocking matter comes to the desk [1]; .22, range .1-.5; grade D.
	Stands      int     // parts of a day somebody waits before leaving again [parts of a day]; 2, range 1-4; grade D.
	WaitMinutes float64 // minutes of focus lost per part of a day spent waiting [min]; 25, range 10-45; grade D.
	AsksAgain   float64 // chance a day that an unsaid concern comes back as one more small question [1/d]; .35, range .15-.6; grade D.
}

// Threads holds how written matters grow by themselves.
type Threads struct {
	RoundsPerDay float64 // chance per part of a day that a thread gains a round, at equivocality 1 [1]; .5, range .2-.8; grade D.
	Blur         float64 // equivocality gained per round [-]; .02, range .01-.05; grade D.
	PerRoundMin  float64 // minutes of focus a round costs its owner and each person in copy [min]; 4, range 2-8; grade D.
	SystemPerDay int     // messages a day that nobody needs [1/d]; 5, range 2-10; grade D.
}

// Manager holds the manager's own time and work.
type Manager struct {
	BlockLoss   float64 // minutes lost at the start of a stretch of own work [min]; 25, range 15-40; grade C, as resumption plus set-up.
	PerMessage  float64 // reading one message [min]; 1.5, range .5-3; grade D.
	TicketHours float64 // focus-hours that a gap of tickets is worth [h]; .5, range .25-1; grade D.
	TalkMinutes float64 // "how are things?", or a question; a one-to-one takes twice that [min]; 15, range 10-30; grade D.
	CoffeeMin   float64 // at the coffee corner [min]; 12, range 8-20; grade D.
	TaskTaken   float64 // affect of working on somebody's task uninvited [log units]; -.025, range -.05 to -.01 (need for autonomy -.1 z); grade D.
}

// Observation holds how well a look reads (validity r) and how it is bent. All r are grade D: no study gives them in this form.
type Observation struct {
	AcrossRoom   float64 // r of a look across the room [r]; .20, range .1-.3; grade D.
	Tone         float64 // r of the tone of a written line [r]; .20, range .15-.25; grade D.
	ToneBias     float64 // bias of written tone [z]; -.2, range -.4 to 0, reads slightly too negative (Byron 2008); grade D.
	Voice        float64 // r of a voice on the telephone [r]; .30, range .2-.4; grade D.
	InPersonLow  float64 // r of a conversation at trust 0 [r]; .40, range .3-.5; grade D.
	InPersonHigh float64 // and at trust 1 [r]; .55, range .45-.65; grade D.
	Masking      float64 // bias of what is shown towards power at trust 0, none at trust 1 [z]; .3, range .1-.5, MUM effect (Rosen & Tesser 1970); grade D.
}
