package params

// Role holds how somebody becomes a manager in their own eyes (role exit and entry, Ashforth 2001; provisional selves, Ibarra 1999) and
// what the work asks of them. It changes what comes to mind and how acts feel, never what an act does.
type Role struct {
	On       int     // whether the sub-model runs where a specification uses it, 1 yes, 0 no [-]; 1, range 0-1; grade D.
	Worked   float64 // identity gained by an act of a manager's that visibly worked [-]; .02, range .01-.04; grade D; Ibarra 1999 and Hill 1992 give no dose.
	Visible  float64 // chance that what worked is seen to be the manager's doing [1]; .07, range .03-.4; grade D.
	Most     int     // such steps that one week can bring [1]; 1, range 1-3; grade D.
	Talked   float64 // identity gained by a week with a conversation with a peer or a mentor [1/wk]; .01, range .005-.02; grade D.
	Praised  float64 // identity lost by technical firefighting that was praised [-]; .02, range .01-.04; grade D.
	Fire     float64 // chance that putting out a fire is praised [1]; .5, range .2-.8; grade D.
	Helped   float64 // chance that other technical work of one's own is praised [1]; .12, range 0-.3; grade D.
	Stress   float64 // logit of turning to the technical first, per z of own strain [logit]; 1.2, range .6-2; grade D.
	Pull     float64 // and less per unit of identity [logit]; 2, range 1-3; grade D.
	Over     float64 // own strain of an hour that runs over into duties [z/h]; .03, range .01-.06; grade D.
	Waits    float64 // own strain of each small thing that still waits in the evening [z]; .002, range 0-.006; grade D.
	Evening  float64 // own strain of an evening on which people work at the manager's wish [z]; .04, range .01-.08; grade D.
	Hard     float64 // own strain of a hard conversation, for somebody with no identity as a manager [z]; .06, range .02-.12; grade D.
	Ease     float64 // share of that which full identity takes away [1]; .6, range .2-.9; grade D.
	Relief   float64 // own strain that an hour of technical work takes away, with no identity as a manager [z/h]; .03, range 0-.06; grade D.
	Recovery float64 // share of own strain that a working day removes [1/d]; .02, range .01-.04; grade D, Demerouti et al. 2001, as for everybody.
	Learn    float64 // share of what is missing on an axis of growth that one act which came out well adds [-]; .0015, range .0005-.004; grade D.
	Lesson   float64 // and one that came out badly [-]; .0006, range 0-.002; grade D.
	Middle   float64 // growth at which somebody feels neither good nor bad on an axis [0..1]; .4, range .2-.6; grade D.
	Spread   float64 // growth that one z on it is [0..1]; .2, range .1-.4; grade D.
}

// Advice holds what mentor, fellow manager and HR can see and how each is bent. No study gives these in this form: the sizes are our own.
type Advice struct {
	Person  float64 // r of what an adviser takes from how somebody is, whom they do not work with [-]; .4, range .2-.6; grade D.
	Project float64 // r of what an adviser takes from how a project stands [-]; .6, range .3-.8; grade D.
	Matter  float64 // r of what an adviser takes from what lies behind a matter [-]; .5, range .2-.7; grade D.
	Far     float64 // and more for a mentor, who has seen it before [-]; .15, range 0-.3; grade D.
	Sees    float64 // z above which an adviser says that there is trouble [z]; .5, range 0-1; grade D.
	Battle  float64 // bias of a mentor towards the trouble of their own past [z]; .6, range .2-1; grade D.
	Habit   float64 // chance that a fellow manager advises what worked for them, whatever it is [1]; .7, range .4-.9; grade D.
	Risk    float64 // bias of HR towards trouble [z]; .5, range .2-1; grade D.
	Free    float64 // chance that an adviser has time today [1]; .8, range .5-1; grade D.
	Horizon int     // working days within which advice comes out right or wrong [d]; 20, range 10-40; grade D.
	Ahead   int     // working days ahead of a public date at which a mentor looks at it unasked [d]; 10, range 5-15; grade D.
	Alarm   float64 // how much nearer to leaving than usual, in logs, somebody is when a mentor may speak up [-]; 1.4, range .7-2.5; grade D.
	Miss    float64 // chance that a mentor does not speak up about trouble that is coming [1]; .3, range .1-.5; grade D.
	False   float64 // chance a play that a mentor speaks up about nothing [1]; .2, range .05-.4; grade D.
	Minutes int     // a conversation with an adviser [min]; 20, range 10-45; grade D.
}

// Vows holds promises to named people made in play, and what is remembered of acts.
type Vows struct {
	Days     int     // days in which a promised matter is to be settled [d]; 3, range 2-5; grade D.
	Evenings int     // days for which no evenings were promised [d]; 10, range 5-20; grade D.
	Time     int     // weeks for which time every week was promised [wk]; 4, range 2-8; grade D.
	Given    float64 // gain of a promise given, as a share of useful help [-]; .5, range .2-.8; grade D.
	Inflated float64 // what a promise nobody can be sure of earns when given and when kept, as a factor; broken, it is a breach of trust [-]; 2, range 1.2-3; grade D.
	Letdown  float64 // loss of a broken promise, as a multiple of a small letdown [-]; 2, range 1-3; grade D, Robinson & Rousseau 1994, for direction.
	Quoted   float64 // chance a week that somebody quotes what was said or done long ago [1/wk]; .08, range .02-.2; grade D.
	After    int     // days that must have passed [d]; 30, range 10-60; grade D.
}

// Year holds what the days of the organisation's calendar do.
type Year struct {
	Poor    float64 // rating below which a review is taken as poor [z]; -1, range -1.6 to -.5; grade D.
	Unrated float64 // loss of trust of whoever was never rated, as a multiple of a small letdown [-]; .5, range .25-1; grade D.
	Lenient float64 // what a rating given warmly adds to it [z]; .4, range .1-.8; grade C, Jawahar & Williams 1997, for order.
	Made    float64 // lift of a release that was made; one that was not costs twice as much [log units]; .05, range .02-.1; grade D.
	Closing float64 // own strain of closing the books of a quarter [z]; .15, range .05-.3; grade D.
}

func defaultRole() Role {
	return Role{
		On: 1, Worked: .02, Visible: .07, Most: 1, Talked: .01, Praised: .02, Fire: .5, Helped: .12, Stress: 1.2,
		Pull: 2, Over: .03, Waits: .002, Evening: .04, Hard: .06, Ease: .6, Relief: .03, Recovery: .02, Learn: .0015, Lesson: .0006, Middle: .4, Spread: .2,
	}
}

func defaultAdvice() Advice {
	return Advice{
		Person: .4, Project: .6, Matter: .5, Far: .15, Sees: .5, Battle: .6, Habit: .7, Risk: .5, Free: .8,
		Horizon: 20, Ahead: 10, Alarm: 1.4, Miss: .3, False: .2, Minutes: 20,
	}
}

func defaultVows() Vows {
	return Vows{
		Days: 3, Evenings: 10, Time: 4, Given: .5, Inflated: 2, Letdown: 2, Quoted: .08, After: 30,
	}
}

func defaultYear() Year {
	return Year{
		Poor: -1, Unrated: .5, Lenient: .4, Made: .05, Closing: .15,
	}
}
