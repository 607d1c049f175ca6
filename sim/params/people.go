package params

// Needs holds how three needs carry motivation (self-determination theory; progress principle) and what motivation does to work.
type Needs struct {
	On          int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Autonomy    float64 // weight of autonomy in motivation [-]; .31, range .25-.35; grade A, Cerasoli, Nicklin & Nassrelgrgawi 2016 (.28 of the sum of three).
	Competence  float64 // weight of competence [-]; .41, range .35-.45; grade A, Cerasoli, Nicklin & Nassrelgrgawi 2016 (.37 of the sum of three).
	Relatedness float64 // weight of relatedness [-]; .28, range .22-.32; grade A, Cerasoli, Nicklin & Nassrelgrgawi 2016 (.25 of the sum of three).
	Weeks       float64 // time in which motivation approaches what the needs support [wk]; 6, range 3-12; grade D, own dynamics.
	NeedWeeks   float64 // time in which a need approaches what the weeks bring [wk]; 3, range 1-6; grade D, own dynamics.
	Spread      float64 // SD of a person's own level of each need [z]; .87, range .6-1.1; grade D, own assumption.
	Common      float64 // correlation of the three own levels [-]; .5, range .3-.7; grade D, own assumption.
	Climate     float64 // share of the variance of what the three have in common that is the team's [-]; .1, range 0-.2; grade C, Schneider 1987; Bliese 2000, for existence.
	Validity    float64 // correlation of motivation with quantity of output [-]; .3, range .21-.45; grade A, Cerasoli, Nicklin & Ford 2014.
	Quality     float64 // correlation of motivation with quality of output [-]; .45, range .35-.50; grade B, Cerasoli, Nicklin & Ford 2014 (quality above quantity).
	QualitySD   float64 // SD between people of log quality that nothing here explains, the same every week [log units]; .13, range .08-.3; grade D, own assumption.
	Progress    float64 // competence per SD of a week's finished work about the ordinary [z]; .2, range .2-.7; grade C, Amabile & Kramer 2011, for direction.
	WeekSD      float64 // SD of a week's log output between and within people [log units]; .38, range .3-.5; grade B, Nichols 2019.
	Blocked     float64 // competence that a wholly blocked week takes [z]; 1.0, range .5-2; grade D, Amabile & Kramer 2011, for direction.
	Trust       float64 // support of each need per unit of trust in the manager about .5 [z]; 1.5, range .5-3; grade D, Slemp, Kern, Patrick & Ryan 2018, for direction.
	Just        float64 // support of each need per z of justice [z]; .15, range 0-.4; grade D, Colquitt et al. 2001, for direction.
	Quarrels    float64 // relatedness taken per SD of relationship conflict in the team [z]; .4, range 0-.6; grade D, De Dreu & Weingart 2003: -.54 with satisfaction, half taken for cause.
	Expert      float64 // support of each need per unit of the manager's own technical skill about .8 [z]; .3, range 0-.8; grade D, Artz, Goodall & Oswald 2017, for direction.
	Watched     float64 // autonomy that one controlling act a week takes from somebody of ordinary preference [z]; .25, range .1-.5; grade C, Falk & Kosfeld 2006; Ravid et al. 2022, for direction.
	WatchSlope  float64 // how much more it takes per z of preference for autonomy [-]; .5, range 0-1; grade D, own assumption.
	WatchKeep   float64 // share of being watched that stays from week to week [1/wk]; .6, range .3-.9; grade D, own assumption.
	Given       float64 // autonomy that a decision given away brings [z]; .4, range .2-.8; grade D, Hackman & Oldham 1976, for direction.
	Recognised  float64 // motivation that recognition brings at once [z]; .08, range .02-.2; grade C, Bradler et al. 2016, for direction.
	Cash        float64 // log output of a wholly salient cash incentive [log units]; .06, range .02-.12; grade B, Cerasoli, Nicklin & Ford 2014, for direction.
	CashNeed    float64 // autonomy that it costs [z]; .2, range .1-.4; grade B, Deci, Koestner & Ryan 1999.
	CashCrowds  float64 // share of the weight of motivation that it takes [-]; .4, range 0-.5; grade C, Cerasoli, Nicklin & Ford 2014, for direction.
	CashQuality float64 // log quality that it costs [log units]; .03, range 0-.08; grade C, Cerasoli, Nicklin & Ford 2014, for direction.
}

// Goals holds goal setting (Locke & Latham) and what an unaccepted goal does.
type Goals struct {
	On      int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Simple  float64 // log output of a specific accepted goal on simple work [log units]; .10, range .06-.15; grade A, Locke & Latham 2002; kappa applied.
	Complex float64 // and on complex work [log units]; .05, range .02-.08; grade B, Wood, Mento & Locke 1987.
	Mix     float64 // how complex the work is, 0 simple to 1 complex [-]; .8, range 0-1; grade D, own assumption for software work.
	Weeks   float64 // for how long a goal carries [wk]; 8, range 4-13; grade D, own assumption.
	Turn    float64 // degrees by which an unaccepted goal turns somebody away [deg]; 5, range 2-10; grade D, own assumption.
}

// Alignment holds the angle between what somebody works toward and what is wanted (goal congruence; the multitask idea of Holmström &
// Milgrom 1991 as an angle; no study gives one).
type Alignment struct {
	On        int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	StartSD   float64 // SD of the half-normal angle at the start [deg]; 30, range 20-40; grade D, own assumption (mean cosine .87).
	Interest  float64 // drift per unit of interest gap [deg/wk]; 1.2, range .6-2; grade D, own assumption.
	Clarity   float64 // drift back per unit of clarity [deg/wk]; 1.5, range .8-2.5; grade D, Tubre & Collins 2000; Boswell 2006, for direction.
	Involved  float64 // drift back per unit of involvement [deg/wk]; 1.0, range .5-2; grade D, own assumption.
	Noise     float64 // SD of a week's drift [deg]; 2.5, range 1-4; grade D, own assumption.
	Talk      float64 // share of the missing clarity that a two-way talk about purpose brings [-]; .6, range .3-.9; grade D, own assumption.
	Mail      float64 // the most clarity that the same in writing or said to all brings [-]; .25, range .1-.5; grade D, own assumption.
	Spoken    float64 // effect of settling a matter together by voice, as a share [-]; .12, range 0-.4; grade D, own assumption: what it is for comes up on the way.
	Met       float64 // effect of an ordinary one-to-one, as a share [-]; .6, range 0-.7; grade D, own assumption: two ways, and not about that alone.
	Keep      float64 // share of clarity that stays from week to week [1/wk]; .96, range .85-.98; grade D, own assumption.
	Step      float64 // share of the missing involvement that being part of a decision brings [-]; .4, range .2-.7; grade D, own assumption.
	StepKeep  float64 // share of involvement that stays from week to week [1/wk]; .9, range .8-.97; grade D, own assumption.
	Zeal      float64 // share by which a week of one z of motivation above 0 opens whatever angle there is [1/wk]; .01, range 0-.03; grade D, own assumption: zeal carries people further the way they go.
	Priority  float64 // changes of priority of each project [1/yr]; 1.2, range .3-2; grade D, own assumption.
	Redirect  float64 // SD of the turn of what is wanted in one [deg]; 35, range 15-45; grade D, own assumption.
	Need      float64 // how much more drift and clarity count per z of the need for clarity [-]; .2, range 0-.6; grade D, Lyons 1971, for existence.
	Craft     float64 // chance a week that somebody re-shapes the job, about the mean over people [1/wk]; .05, range .005-.08; grade D, Wrzesniewski & Dutton 2001, for existence.
	CraftAble float64 // log of how much more often that is per SD of ability [-]; .6, range 0-.6; grade D, Hollander 1958, for existence.
	Notice    int     // weeks after a one-to-one in which the two of you still speak of what the job has become [wk]; 4, range 1-6; grade D, own assumption.
	CraftUp   float64 // motivation it brings [z]; .2, range .1-.4; grade D, Rudolph et al. 2017, for direction.
	CraftDeg  float64 // degrees it turns: back when spoken about, away when unnoticed [deg]; 9.5, range 2-12; grade D, own assumption.
}

// Turnover holds voluntary quitting (unfolding model, embeddedness, contagion).
type Turnover struct {
	On           int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Base         float64 // hazard of an ordinary person in an ordinary week without a shock [1/wk]; .0013, range .0008-.0025; grade B, set to the yearly rate of 10 to 20 %.
	Manager      float64 // fall of the log hazard per SD of manager quality as experienced, on the direct path alone [-]; .26, range .1-.45; grade B, Hoffman & Tadelis 2021: .36 = ln(.4)/2.56 for the sum of all paths.
	MeanTrust    float64 // trust at which manager quality is ordinary [0..1]; .41, range .3-.6; grade D, own measurement over managers drawn at random.
	TrustSD      float64 // trust that is one SD of manager quality [0..1]; .08, range .05-.15; grade D, own assumption.
	JusticeShare float64 // manager quality per z of justice [-]; .5, range 0-.8; grade D, Colquitt et al. 2001, for direction.
	Satisfaction float64 // weight of motivation in the propensity to quit, negative [-]; .40, range .2-.6; grade B, Griffeth, Hom & Gaertner 2000.
	Fit          float64 // weight of interest in the work, negative [-]; .25, range .1-.5; grade B, Kristof-Brown, Zimmerman & Johnson 2005.
	Pay          float64 // weight of the gap between market and pay, in z [-]; .35, range .1-.5; grade B, Griffeth, Hom & Gaertner 2000, for direction.
	Embedded     float64 // weight of embeddedness, negative [-]; .50, range .2-.7; grade A, Jiang et al. 2012, for direction.
	Strain       float64 // weight of strain above 0 [1/z]; .3, range .1-.5; grade B, Swider & Zimmerman 2010, for direction.
	Justice      float64 // weight of justice, negative [-]; .15, range 0-.3; grade B, Colquitt et al. 2001, for direction.
	Own          float64 // SD of what else inclines a person [-]; .55, range .3-.8; grade D, own assumption: makes the SD of the propensity 1.
	Contagion    float64 // log hazard per recent exit of a teammate [-]; .35, range .1-.6; grade D, Felps et al. 2009, for existence.
	HalfLife     float64 // half-life of an exit in the minds of the others [wk]; 8, range 4-16; grade D, own assumption.
	Shock        float64 // factor on the hazard after a shock [-]; 3.5, range 2.5-5; grade D, Lee & Mitchell 1994; Holtom et al. 2005: over 60 % of leavers name one.
	ShockWeeks   int     // for how long [wk]; 8, range 4-12; grade D, own assumption.
	Personal     float64 // personal shocks [1/yr]; .6, range .3-1; grade C, Holtom et al. 2005, for existence.
	Outside      float64 // outside offers to somebody of ordinary market value [1/yr]; .3, range .1-.6; grade C, Holtom et al. 2005, for existence.
	Reorganised  float64 // re-organisations and lost projects that come from above, of each project [1/yr]; .4, range 0-.6; grade D, own assumption.
	ReviewWeeks  int     // weeks between two performance reviews [wk]; 26, range 13-52; grade D, own assumption.
	PoorReview   float64 // rating below which a review is a shock [z]; -.9, range -1.5 to -.5; grade D, own assumption.
	Close        float64 // how alike in whom they are close to two teammates are who are close: of two drawn at random, Close-Close^2/4 are, .36 [1]; .4, range .2-.6; grade D, own assumption.
	Letdown      float64 // smallest letdown by the manager that is a shock [shares of a small letdown]; 2, range 1.5-4; grade D, broken promises are.
	Passed       float64 // chance that an unfavourable decision without reasons is a shock [1]; .25, range .1-.5; grade D, own assumption.
}

// Hours holds long hours and what they cost (job demands and resources; effort and recovery).
type Hours struct {
	On       int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Knee     float64 // hours a week up to which output is proportional [h]; 49, range 47-51; grade B, Pencavel 2015.
	Curve    float64 // beyond it effective hours are 49+D-D^2/this [h]; 28, range 24-32; grade B, Pencavel 2015: flat from 63.
	From     float64 // hours above which a week strains [h]; 45, range 42-48; grade D, own assumption.
	Gain     float64 // strain per ten hours above it [z/wk]; .30, range .2-.4; grade D, own assumption.
	Buffer   float64 // share of that demand which full resources take away [-]; .4, range .2-.5; grade D, Demerouti et al. 2001, for direction.
	Rework   float64 // share of output that goes into the defects of strain per z: 15 % more of them cost about 4.5 % net [1/z]; .045, range .02-.09; grade D, own assumption.
	WeekOff  float64 // share of strain that a real week off removes [-]; .5, range .3-.7; grade D, effort-recovery.
	PerNight float64 // hours of an evening somebody was asked for [h]; 2, range 1-3; grade D, own assumption.
	Nights   int     // evenings that one yes covers [1]; 5, range 1-10; grade D, own assumption.
}

// Justice holds how decisions are taken in (procedural and interactional justice) and how much one week can earn.
type Justice struct {
	On          int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	WithReasons float64 // justice of a decision told with its reasons, however it falls [z]; .3, range .1-.5; grade C, Colquitt et al. 2001, for direction.
	Without     float64 // justice lost by an unfavourable one without [z]; .3, range .1-.6; grade D, own assumption.
	Against     float64 // chance that a decision goes against the person [1]; .4, range .2-.6; grade D, own assumption.
	Most        float64 // bound of justice either way [z]; 2.5, range 2-3; grade D, own assumption.
	HalfLife    float64 // half-life of a decision in memory [wk]; 13, range 6-26; grade D, own assumption.
	PerWeek     float64 // trust that one week can earn, in kept promises [1]; 1, range .5-2; grade D, own assumption: trust moves by the week.
}

// Feedback holds feedback interventions and one-to-ones.
type Feedback struct {
	On          int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Mean        float64 // mean effect of one intervention [within-person SD]; .41, range .3-.5; grade A, Kluger & DeNisi 1996.
	Task        float64 // and when attention goes to the task [SD]; .25, range .1-.4; grade B, Kluger & DeNisi 1996, for direction.
	Self        float64 // less when it goes to the self [SD]; .45, range .2-.7; grade B, Kluger & DeNisi 1996, for direction.
	Public      float64 // less where the feedback is given before others and its effect is below 0 [SD]; .15, range 0-.4; grade D, after Kluger & DeNisi 1996.
	Trust       float64 // times 2T-1 [SD]; .2, range 0-.4; grade D, own assumption.
	Climate     float64 // times 2*safety-1, the feedback environment [SD]; .1, range 0-.3; grade D, own assumption.
	SD          float64 // SD of the effect [SD]; 1.0, range .9-1.1; grade A, Kluger & DeNisi 1996: over a third negative, as with 1.0 to 1.1.
	HalfLife    float64 // half-life of the effect [wk]; 4, range 2-8; grade D, own assumption.
	Unit        float64 // one within-person SD of a day's log output [log units]; .33, range .25-.4; grade B, Nichols 2019.
	Heard       float64 // competence per SD of effect [z]; .1, range 0-.2; grade B, Deci, Koestner & Ryan 1999, for direction.
	ResponseSD  float64 // SD of the slope of a manager's act between persons, about 1 [-]; .5, range .2-.7; grade D, own assumption.
	Rate        float64 // saturation of one-to-ones, g(f) = 1-exp(-rate*f) [wk]; 2, range 1-3; grade D, own assumption.
	Memory      float64 // weeks over which their frequency is felt [wk]; 5, range 3-8; grade D, own assumption.
	Related     float64 // relatedness that full frequency brings [z]; .6, range .2-1; grade D, own assumption.
	TheirAgenda float64 // gain when the report owns the agenda, as a factor [-]; 1.3, range 1-1.6; grade D, Rogelberg 2024, for direction.
	Questioned  float64 // and when it is a status interrogation [-]; .5, range .2-.8; grade D, Rogelberg 2024, for direction.
	Typed       float64 // what one held in writing is worth [-]; .5, range .2-.8; grade D, own assumption.
	Cancelled   float64 // letdown when a habit of them stops [small letdowns]; .5, range .25-1; grade D, own assumption.
}

// Team holds conflict, shared knowledge and norms of a team.
type Team struct {
	On         int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Episode    float64 // chance a week of a disagreement about the work [1/wk]; .2, range .1-.4; grade D, own assumption.
	Turns      float64 // chance that one becomes personal, times 1 less safety [1]; .25, range .1-.4; grade B, De Wit, Greer & Jehn 2012, for direction.
	Step       float64 // conflict that one episode adds [z]; .9, range .5-1.2; grade D, own assumption; by it task conflict comes to an SD of about 1.
	Sour       float64 // times as much that one adds which turns personal [-]; 3.5, range 2-4; grade D, own assumption; by it relationship conflict comes to an SD of about 1.
	HalfLife   float64 // half-life of conflict [wk]; 8, range 4-16; grade D, own assumption.
	Personal   float64 // log output per SD of relationship conflict, before kappa [log units]; .08, range .04-.12; grade A, De Dreu & Weingart 2003.
	Safe       float64 // gain of task conflict per SD where it is safe [log units]; .02, range 0-.04; grade B, De Wit, Greer & Jehn 2012.
	SafeFrom   float64 // safety from which that holds [0..1]; .53, range .5-.8; grade D, own assumption: one SD above the mean over managers drawn at random.
	Cleared    float64 // share of conflict that a good meeting about it clears [-]; .3, range .1-.5; grade D, own assumption.
	Cognition  float64 // correlation of knowing who knows what with performance [-]; .38, range .25-.45; grade A, DeChurch & Mesmer-Magnus 2010.
	SharedSD   float64 // its SD between teams on a scale of 0 to 1 [-]; .2, range .1-.3; grade D, own assumption.
	Shared     float64 // where a team ends up with ordinary meetings [0..1]; .6, range .4-.8; grade D, own assumption.
	Learn      float64 // share of the way a week covers [1/wk]; .05, range .02-.1; grade D, own assumption.
	Met        float64 // share of what is missing that one team meeting adds [-]; .05, range .01-.1; grade D, own assumption.
	Know       float64 // share of what is missing that a week on a project teaches [1/wk]; .06, range .03-.15; grade B, Zhou & Mockus 2010.
	Forget     float64 // share of knowledge that a week away takes [1/wk]; .01, range 0-.03; grade D, own assumption.
	Part       float64 // part of a project that somebody in the middle comes to know [0..1]; .25, range .15-.4; grade D, own assumption.
	KnowSpread float64 // log-normal sigma of that part [-]; 1.2, range .5-1.5; grade C, Avelino et al. 2016: 65 % of projects have truck factor 1 or 2; by both together, so have teams of eight.
	Alike      float64 // share of the variance in habits that a team has in common [-]; .45, range 0-.5; grade C, Schneider 1987; Morrison, Wheeler-Smith & Kamdar 2011, for existence.
	Lost       float64 // share of the remaining work that comes back when all knowledge of it leaves [-]; .3, range .1-.6; grade D, own assumption.
}

// Leverage holds expectation messages and interest (Pygmalion; interest-performance congruence).
type Leverage struct {
	On       int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	Mean     float64 // mean effect of a high expectation on the competence of somebody who expects little of themselves [z]; .25, range .1-.5; grade B, Eden et al. 2000, r = .13 for managers trained to do it.
	SD       float64 // and its SD [z]; .4, range .2-.6; grade B, McNatt 2000; Kierein & Gold 2000, for variance.
	HalfLife float64 // half-life unless a success follows [wk]; 6, range 3-12; grade C, McNatt & Judge 2004.
	Trust    float64 // trust from which it is believed [0..1]; .5, range .4-.7; grade D, own assumption.
	Gap      float64 // fall of the interest gap, 0 to 1, per z of interest in the work [-]; .25, range .15-.35; grade D, own assumption.
	Output   float64 // correlation of interest with performance [-]; .24, range .15-.35; grade B, Sackett et al. 2022; Nye et al. 2012.
	Deal     float64 // degrees that work of somebody's own choice turns them back, in those of job crafting [-]; 1.5, range .5-2; grade D, own assumption.
	Serves   float64 // share of what one must know that serves in another kind of work in the same project [1]; .93, range .8-1; grade D, own assumption.
	Need     float64 // autonomy per z of interest in the work [z]; .35, range .1-.6; grade D, Van Iddekinge et al. 2011, for direction.
}

// Reading holds what each look at somebody's work, leaning or interest is worth: validity r and bias.
type Reading struct {
	On         int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D, switch.
	WorkLow    float64 // r of a quarter of work output read without understanding it [-]; .65, range .4-.7; grade D, own assumption.
	WorkHigh   float64 // and read with full technical understanding [-]; .75, range .65-.85; grade D, own assumption.
	Halo       float64 // bias per z of liking [z]; .2, range 0-.4; grade C, Sutton, Baldwin, Wood & Hoffman 2013, for direction.
	Rating     float64 // r of a performance rating [-]; .72, range .67-.82; grade A, Viswesvaran, Ones & Schmidt 1996: the root of an interrater reliability of .52.
	Leniency   float64 // bias of a rating that must be said face to face [z]; .3, range .1-.5; grade B, Jawahar & Williams 1997.
	Status     float64 // r of what somebody says about the state of their work [-]; .6, range .4-.7; grade D, Snow, Keil & Wallace 2007, for direction.
	StatusBias float64 // optimism of it at no safety at all [z]; .6, range .3-.9; grade D, Snow, Keil & Wallace 2007, for direction.
	IntentLow  float64 // r of the intention to leave, asked at trust 0 [-]; .3, range .2-.4; grade D, own assumption.
	IntentHigh float64 // and at trust 1 [-]; .6, range .5-.7; grade D, own assumption.
	IntentBias float64 // under-reporting [z]; -.4, range -.8 to 0; grade D, Rosen & Tesser 1970, for direction.
	Survey     float64 // r of the same in a confidential survey, as studies ask it [-]; .85, range .75-.95; grade D.
	Interest   float64 // r of what somebody says they like to work on, in a one-to-one [-]; .6, range .4-.8; grade D, own assumption.
	Text       float64 // validity of a reading taken in writing, as a share of one taken in talking [-]; .42, range .3-.6; grade D, Byron 2008, for direction.
	Own        float64 // r of one's own skill as one feels it [-]; .29, range .2-.4; grade A, Zell & Krizan 2014.
	SkillSD    float64 // SD of the quality that teams experience, over managers of all kinds [z]; 1.5, range 1-2; grade D, own measurement.
	OwnBias    float64 // and its bias [z]; .5, range .2-.8; grade B, better than average.
	OutputSD   float64 // SD of a quarter's log output between people [log units]; .35, range .25-.45; grade B, Nichols 2019.
}
