// Package params holds the coefficients of the model: numbers that stay fixed for a whole run, each with its unit, plausible
// range, evidence grade and source.
//
// Grades: A meta-analysis or repeatedly replicated; B one large field study or several smaller ones that agree; C a single, old or
// neighbouring study; D our own design assumption, no published quantity. What changes while a run goes on belongs in org.
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
}

// Heterogeneity holds how people differ from birth.
type Heterogeneity struct {
	AbilitySD     float64 // SD of log output between persons [log units]; .33, range .25-.40; grade B, Hunter, Schmidt & Judiesch 1990; Prechelt 1999.
	SensitivitySD float64 // log-normal sigma of the weight of negative events [-]; .5; grade D.
	StrainSD      float64 // SD of the strain people bring with them [z]; .6, range .3-1; grade D.
	TrustLow      float64 // starting trust, lower end [0..1]; .45; grade D, "swift trust".
	TrustHigh     float64 // starting trust, upper end [0..1]; .55; grade D.
	AtDesk        float64 // chance of being found at one's desk [1]; .8, range .5-.9; grade D.
}

// Affect holds day-to-day feelings (affective events; within-person variability).
type Affect struct {
	Carry      float64 // autocorrelation from day to day [-]; .5; grade B, experience-sampling studies (Dalal et al. 2014, 2020).
	SD         float64 // stationary SD [log units of output]; .25; grade B, with Noise gives a within-person share of about half (Nichols 2019).
	TeamSD     float64 // SD of the shock a team shares [log units]; .08; grade C, mood contagion (Barsade 2002).
	Noise      float64 // white noise of a day's output [log units]; .22; grade B, as above.
	GoodEvent  float64 // lift of one good event [log units]; .05; grade D.
	BadWeight  float64 // how much more a bad event weighs [-]; 3, range 2-5; grade C, Miner, Glomb & Hulin 2005 report about 5 for mood.
	ThanksLift float64 // lift of being thanked [log units]; .05; grade C, Bradler et al. 2016 for direction.
}

// Focus holds interruptions (resumption lag, work fragmentation).
type Focus struct {
	HoursPerDay  float64 // focus-hours in an undisturbed day [h]; 5.0, range 4-6; grade D.
	LagMedian    float64 // median resumption lag for focus work [min]; 6; grade B/C, Mark et al. 2005; Parnin & Rugaber 2011.
	LagSigma     float64 // log-normal sigma of the lag [-]; 1.0; grade C.
	Strain       float64 // strain of one unscheduled interruption [z]; .02; grade B/C, Mark, Gudith & Klocke 2008 for direction.
	ByColleagues float64 // interruptions by colleagues per part of a day [1]; .6; grade C, Gonzalez & Mark 2004, scaled to those that cost.
}

// Channels holds what a way of reaching somebody costs and carries (media richness, media synchronicity, grounding).
type Channels struct {
	WrittenBase    float64 // chance that a written round settles a plain fact [1]; .88; grade C.
	WrittenSlope   float64 // lost with equivocality [1]; .78; grade C.
	SpokenBase     float64 // chance that speaking settles it [1]; .97; grade C.
	SpokenSlope    float64 // lost with equivocality [1]; .22; grade C.
	WriteMin       float64 // writing a mail [min]; 5; grade C.
	WriteSlope     float64 // and with equivocality [min]; 7; grade C.
	ChatShare      float64 // a chat line takes this share of a mail [-]; .5; grade D.
	TalkMin        float64 // talking [min]; 5; grade C.
	TalkSlope      float64 // and with equivocality [min]; 15; grade C.
	ReplyMedian    float64 // median time to an answer by mail [working min]; 47; grade B, Kooti et al. 2015 (private mail).
	ChatMedian     float64 // median time to an answer by chat [working min]; 8; grade D.
	ReplySigma     float64 // log-normal sigma of both [-]; 1.8; grade B, as above.
	ReplyChance    float64 // share answered at all when not overloaded [1]; .9; grade D.
	CallReach      float64 // chance that a call is answered [1]; .55; grade D.
	ToneWritten    float64 // chance that tone arrives in writing [1]; .70, range .56-.84; grade B/C, Kruger et al. 2005.
	ToneSpoken     float64 // chance that tone arrives by voice [1]; .83, range .75-.90; grade C, as above.
	ToneExpected   float64 // chance that it arrives as whoever sends it expects, by any way [1]; .875, range .78-.97; grade B, as above: .97 and .78 in two studies.
	StrideMinutes  float64 // walking one stride [min]; .012, 1.4 strides a second; grade D.
	AsideMinutes   float64 // finding a place where nobody hears [min]; 5; grade D.
	LipReading     float64 // share of speech a person who does not hear still takes from the lips, one to one [1]; .3, range .3-.45; grade C.
	EarshotStrides int     // how far a normal voice carries in an open office [strides]; 8; grade D.
	EarshotLearns  float64 // chance that a person in earshot takes in an answer that concerns them too [1]; .5; grade D.
}

// Compliance holds how likely a yes is (underestimation of compliance; Roghanizad & Bohns 2017, 2022).
type Compliance struct {
	InPerson  float64 // logit of a yes among people who know each other [logit]; 1.39 (80 %); grade C, 2022 study with friends.
	Video     float64 // offset [logit]; -1.10 (57 %); grade C, as above.
	Phone     float64 // offset [logit]; -1.63 (44 %); grade C, as above.
	Text      float64 // offset [logit]; -2.2; grade D, text was "clearly below".
	TrustCuts float64 // share of the offset that full trust removes [-]; .5; grade D.
	JobCuts   float64 // share of the offset that stays when the request is part of the job [-]; .35; grade D.
	Trust     float64 // logits per unit of trust about .5 [logit]; 2.0; grade D.
	Reasons   float64 // logits for giving reasons [logit]; .4; grade C, informational justice (Colquitt et al. 2001) for direction.
	Strain    float64 // logits per z of strain above 0 [logit]; -.8; grade D.
}

// Openness holds how likely it is that what stands behind a question is said (employee voice; MUM effect, Rosen & Tesser 1970).
// No study gives these in this form: all grade D, signs after voice research (Detert & Burris 2007; Morrison 2014).
type Openness struct {
	Base       float64 // logit of saying it in private, at trust .5, safety .5, when asked [logit]; -.1.
	Trust      float64 // logits per unit of trust about .5 [logit]; 4.
	Safety     float64 // logits per unit of safety about .5 [logit]; 2.
	Candour    float64 // logits per z of candour [logit]; .5.
	Bystander  float64 // logits per person in earshot, at most three [logit]; -.55.
	Call       float64 // offset of the telephone [logit]; -.5.
	Video      float64 // offset of a video call [logit]; -.3.
	Text       float64 // offset of writing, for people to whom writing is not the usual way [logit]; -1.3.
	Gathering  float64 // offset before everybody [logit]; -1.2.
	NotAsked   float64 // offset when the question was only answered [logit]; -1.5.
	SmallTalk  float64 // offset when only "how are things?" was asked [logit]; -1.0.
	Noticed    float64 // offset when something true was noticed and said [logit]; .3.
	AskedTwice float64 // offset when asked again within three days [logit]; -.7.
	Smallest   float64 // weight of a concern below which there is nothing to say [0..1]; .15.
}

// Trust holds how it grows and is lost (asymmetry principle: slow gain, fast loss).
type Trust struct {
	Useful     float64 // gain of a kept promise or useful help, times 1-T [-]; .04; grade D, 26 good weeks take .50 to .83.
	Small      float64 // share of Useful that a plain answer earns [-]; .5; grade D.
	Contact    float64 // gain of a conversation that settled nothing, times 1-T [-]; .008; grade D.
	Letdown    float64 // loss of a small letdown, times T [-]; .08; grade C for asymmetry (Baumeister et al. 2001), D for rate.
	Breach     float64 // loss of a breach, times T [-]; .35; grade C, Schweitzer, Hershey & Bradlow 2006 for direction.
	AfterShare float64 // share of gains that still count after a breach [-]; .6; grade D.
	AfterDays  int     // for how long [working days]; 250; grade D.
	Ignored    int     // days a matter lies untouched before it counts as a small letdown [working days]; 3; grade D.
}

// Safety holds psychological safety (Edmondson 1999; Frazier et al. 2017), updated only when bad news is delivered.
type Safety struct {
	Trust    float64 // weight of mean trust [-]; .5; grade D.
	Reaction float64 // weight of how bad news was taken [-]; .3; grade D.
	Norm     float64 // weight of the team's norm [-]; .2; grade D.
	TeamNorm float64 // the norm where a scenario says nothing [0..1]; .5; grade D.
	Learn    float64 // share of the way one reception of bad news moves the memory of it [-]; .35; grade D.
}

// Strain holds exhaustion (job demands and resources), in its first cut: interruptions, evenings, recovery.
type Strain struct {
	PerEvening  float64 // one evening of work [z]; .06; grade D, .03 z per week and hour above 45 h, two hours.
	Recovery    float64 // share removed by a working day [1/d]; .02 (.10 a week); grade B at week level, Demerouti et al. 2001, D for the rate.
	Output      float64 // log output lost per z above 0 [log units]; .10; grade C.
	Kappa       float64 // causal discount on correlations [-]; .5, range .3-.8; grade D. Held here until the full model needs it.
	BlockedCost float64 // strain of a fully blocked day [z]; .03; grade D.
}

// Work holds progress of projects.
type Work struct {
	CommPerSquare float64 // output lost to communication is this times n squared [-]; .0006; grade B/C, Abdel-Hamid & Madnick 1991.
	AskedShare    float64 // of what a matter blocks, the share that the question as asked holds back [-]; .5; grade D.
	BlockedMost   float64 // most that can be blocked at once [1]; .9; grade D.
	Doubt         float64 // share of a project's output spent on what will not be needed while a whole concern about it stays unsaid [1]; .3; grade D.
	ReportBias    float64 // optimism of a status report [share of work]; .08; grade B for direction, Snow, Keil & Wallace 2007.
	ReportNoise   float64 // SD of a status report about the truth [share]; .04; grade D.
	EveningHours  float64 // focus-hours of an evening [h]; 1.6; grade D.
}

// Queue holds what waits for the manager (queueing: waiting grows as rho over 1-rho; it emerges from the minutes here).
type Queue struct {
	Comes       float64 // chance per part of a day that the owner of an open, blocking matter comes to the desk [1]; .22; grade D.
	Stands      int     // parts of a day somebody waits before leaving again [1]; 2; grade D.
	WaitMinutes float64 // minutes of focus lost per part of a day spent waiting [min]; 25; grade D.
	AsksAgain   float64 // chance a day that an unsaid concern comes back as one more small question [1]; .35; grade D.
}

// Threads holds how written matters grow by themselves.
type Threads struct {
	RoundsPerDay float64 // chance per part of a day that a thread gains a round, at equivocality 1 [1]; .5; grade D.
	Blur         float64 // equivocality gained per round [-]; .02; grade D.
	PerRoundMin  float64 // minutes of focus a round costs each person in copy [min]; 4; grade D.
	SystemPerDay int     // messages a day that nobody needs [1]; 5; grade D.
}

// Manager holds the manager's own time and work.
type Manager struct {
	BlockLoss   float64 // minutes lost at the start of a stretch of own work [min]; 25; grade B/C, as resumption plus set-up.
	PerMessage  float64 // reading one message [min]; 1.5; grade D.
	TicketHours float64 // focus-hours that a gap of tickets is worth [h]; .5; grade D.
	TalkMinutes float64 // "how are things?" [min]; 15; grade D.
	CoffeeMin   float64 // at the coffee corner [min]; 12; grade D.
	TaskTaken   float64 // affect of working on somebody's task uninvited [log units]; -.025 (need for autonomy -.1 z); grade D.
}

// Observation holds how well a look reads (validity r) and how it is bent. All r are grade D: no study gives them in this form.
type Observation struct {
	AcrossRoom   float64 // r of a look across the room [-]; .20.
	Tone         float64 // r of the tone of a written line [-]; .20, range .15-.25.
	ToneBias     float64 // bias of written tone [z]; -.2, reads slightly too negative (Byron 2008).
	Voice        float64 // r of a voice on the telephone [-]; .30.
	InPersonLow  float64 // r of a conversation at trust 0 [-]; .40.
	InPersonHigh float64 // and at trust 1 [-]; .55.
	Masking      float64 // bias of what is shown towards power [z]; .3, MUM effect (Rosen & Tesser 1970).
	StatusR      float64 // r of a status report [-]; .6, Snow, Keil & Wallace 2007 for the share distorted.
}
