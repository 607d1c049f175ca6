package scenario

// Slot numbers a name or function that a condition can read; engine/story computes them. Variables follow after slotCount.
type Slot int

// The slots. What stands after SlotTruth reads hidden truth and needs the prefix "truth." in a condition.
const (
	SlotDay             Slot = iota // day: a date, compared with dates such as w2 tue
	SlotWeek                        // week: from 1
	SlotWeekday                     // weekday: 1 Monday to 5 Friday; mon tue wed thu fri name them
	SlotGap                         // gap: 0 start of day, 1 to 3, 4 after the last
	SlotUnread                      // unread: messages not read
	SlotMinutesPeople               // minutes_people: spent with people this week [min]
	SlotMinutesMachine              // minutes_machine: spent with the machine this week [min]
	SlotMinutesLeft                 // minutes_left: of this gap [min]
	SlotOpen                        // open(matter)
	SlotRounds                      // rounds(matter)
	SlotDaysOpen                    // days_open(matter)
	SlotAnswered                    // answered(matter): the question as asked is settled
	SlotOpened                      // opened(matter): what stands behind it has been said to you
	SlotSpoken                      // spoken(person): conversations you began
	SlotWritten                     // written(person): messages from you
	SlotInterruptions               // interruptions(person): unscheduled ones by you, ever
	SlotInterruptionsIn             // interruptions_in(person, week)
	SlotSeen                        // seen(person): working days since you last looked at or spoke with them; 99 never
	SlotSeemed                      // seemed(person): band at the last look: strained flat fine bright unknown
	SlotPresent                     // present(person): at their desk now
	SlotWaits                       // waits(person): stands at your desk
	SlotTaken                       // taken_over(person): tasks of theirs that you took over
	SlotEvenings                    // evenings(person): worked at your wish
	SlotPromised                    // promised(promise): you gave it
	SlotDeclined                    // declined(promise): you said you cannot
	SlotKept                        // kept(promise)
	SlotBroken                      // broken(promise)
	SlotFired                       // fired(event)
	SlotDaysSince                   // days_since(event): working days; 99 never
	SlotChose                       // chose(EVENT.CHOICE): the id value is event*16 + choice
	SlotCame                        // came(event, outcome): the scene turned out so
	SlotDue                         // due(project): its public date
	SlotReported                    // reported(project): share done by the last report, 0 to 1; it may say less than the one before
	SlotMoved                       // moved(project): working days its public date was moved
	SlotLeft                        // left: how many have left of their own will
	SlotPile                        // pile: small things that wait for you
	SlotHands                       // hands: share of your days kept for own technical work, 0 to 1
	SlotQuietMornings               // quiet_mornings: mornings are kept free of interruptions
	SlotFelt                        // felt: band of your own skill with people as it feels
	SlotFeltDays                    // felt_days: working days since it last showed; 99 never
	SlotGone                        // gone(person): does not work here
	SlotParts                       // parts(person): projects they work on, where projects run in full
	SlotPlanned                     // planned(person): you have a standing one-to-one
	SlotPiled                       // piled(person): small things of theirs that wait for you
	SlotMeetingDays                 // meeting_days(person): working days since your last one-to-one; 99 never
	SlotRead                        // read(person, reading): band of the last look at work, rating, status, intent or interest
	SlotReadDays                    // read_days(person, reading): working days since it was taken; 99 never
	SlotWorksOn                     // works_on(person, project)
	SlotForecast                    // forecast(project): what it is believed to take in all [focus-h]
	SlotForecastLow                 // forecast_low(project): lower end of the stated 90 % interval [focus-h]
	SlotForecastHigh                // forecast_high(project): and its upper end
	SlotCompared                    // compared(project): you looked how others of its kind turned out
	SlotFinished                    // finished(project): it is done
	SlotTeam                        // team(project): people at work on it
	SlotEnergy                      // energy: band of your own
	SlotTempted                     // tempted: technical work comes to mind first
	SlotStayedTechnical             // stayed_technical: you chose the technical ladder
	SlotBosses                      // bosses: how often your boss has changed
	SlotHoliday                     // holiday: nobody works today
	SlotAdvised                     // asked_for_advice(adviser)
	SlotSpokeUp                     // spoke_up(adviser): unasked
	SlotSaid                        // said(adviser, trouble): the last advice saw it
	SlotRecord                      // record(adviser): share of advice that came out right, 0 to 1
	SlotAway                        // away(person): today, as the calendar has it
	SlotRated                       // rated(person): told in the reviews that are due, or were last
	SlotVowed                       // vowed(person): promises made in play that are open
	SlotVowsKept                    // vows_kept(person)
	SlotVowsBroken                  // vows_broken(person)
	SlotOn                          // on(date): has come and is not over
	SlotHeld                        // held(date): over, and it was made
	SlotMissed                      // missed(date): over, and it was not
	SlotDaysTo                      // days_to(date): working days until its first day
	SlotMachinesDown                // machines_down
	SlotOutages                     // outages: times a machine has gone down
	SlotFaults                      // faults: times a dependency has broken something
	SlotApproved                    // approved(opening)
	SlotAdvertised                  // advertised(opening)
	SlotFilled                      // filled(opening)
	SlotPostDays                    // post_days(opening): working days since it was advertised; 99 not yet
	SlotApplicants                  // applicants(opening)
	SlotApplied                     // applied(candidate)
	SlotHired                       // hired(candidate)
	SlotJoined                      // joined(candidate)
	SlotOffered                     // offered(candidate)
	SlotLost                        // lost(candidate)
	SlotTalkedMinutes               // interview_minutes(candidate)
	SlotSeems                       // seems(candidate): band
	SlotSheet                       // sheet(candidate): band
	SlotKnows                       // knows(system)
	SlotKnowsOwner                  // knows_owner(system)
	SlotVisits                      // visits(system)
	SlotFlowsKnown                  // flows_known(system)
	SlotArranged                    // arranged(system)
	SlotBites                       // bites(system)
	SlotDown                        // down(machine)
	SlotLoad                        // load(machine)
	SlotAlarms                      // alarms(machine)
	SlotFlawed                      // flawed(machine)
	SlotDowns                       // downs(machine)
	SlotWindow                      // window: requests are collected today
	SlotFreeze                      // freeze: hardly anything is granted today
	SlotBossSeemed                  // boss_seemed: band
	SlotBossDays                    // boss_days
	SlotClaims                      // claims: times you were held to something you had said
	SlotBossAsked                   // boss_asked: questions asked of the boss
	SlotMet                         // met(stakeholder)
	SlotMetDays                     // met_days(stakeholder)
	SlotTold                        // told(stakeholder): what they care about, told so far
	SlotSupport                     // stage(stakeholder, proposal): as it seemed
	SlotStageDays                   // stage_days(stakeholder, proposal)
	SlotSaidSo                      // voted(stakeholder, proposal, outcome): when it was decided
	SlotShows                       // shows(stakeholder, proposal, outcome): since, in what they do
	SlotDecided                     // decided(proposal)
	SlotPassed                      // passed(proposal)
	SlotDecision                    // decision(proposal, outcome)
	SlotHours                       // researched(proposal) [h]
	SlotStanding                    // standing(request)
	SlotRequested                   // requested(request)
	SlotGranted                     // granted(request)
	SlotFollowed                    // followed(request): working days since you asked after it
	SlotOverclaimed                 // overclaimed(request)
	SlotAsked                       // asked(question)
	SlotActVerb                     // act.verb, in habits: what was done
	SlotActWho                      // act.who
	SlotActBy                       // act.by
	SlotActManner                   // act.manner
	SlotActAbout                    // act.about
	SlotActProject                  // act.project
	SlotActScene                    // act.scene: the scene it answered
	SlotActCame                     // act.came: how it turned out, as far as it showed at once
	SlotActMinutes                  // act.minutes: what it cost of the day
	SlotActStrides                  // act.strides: from your desk to theirs
	SlotActWritten                  // act.written
	SlotActSpoken                   // act.spoken
	SlotActMeets                    // act.face_to_face
	SlotActStakeholder              // act.stakeholder
	SlotActProposal                 // act.proposal
	SlotActRequest                  // act.request
	SlotActCandidate                // act.candidate
	SlotActSystem                   // act.system
	SlotTruth                       // marks the border
	SlotTrust                       // truth.trust(person): 0 to 1
	SlotStrain                      // truth.strain(person): z
	SlotAffect                      // truth.affect(person): z
	SlotConcern                     // truth.concern(matter): 0 to 1
	SlotDone                        // truth.done(project): share of the work done, 0 to 1
	SlotSafety                      // truth.safety: 0 to 1
	SlotBlocked                     // truth.blocked(person): share of output that waits, 0 to 1
	SlotMeanTrust                   // truth.mean_trust: 0 to 1
	SlotPromisesKept                // truth.promises_kept: share of given promises not broken, by weight, 0 to 1; 0.5 when none was given
	SlotWaste                       // truth.waste(project): focus-hours on what is not needed
	SlotCandour                     // truth.candour(person): z
	SlotTruthLeft                   // truth.left: how many have left of their own will
	SlotMotivation                  // truth.motivation(person): z
	SlotAutonomy                    // truth.autonomy(person): satisfaction of the need, z
	SlotCompetence                  // truth.competence(person): z
	SlotRelatedness                 // truth.relatedness(person): z
	SlotAngle                       // truth.angle(person): away from what is wanted [deg], 0 to 90
	SlotAligned                     // truth.aligned(person): share of their work that goes where it is wanted, 0 to 1
	SlotJustice                     // truth.justice(person): of decisions, z
	SlotLeaning                     // truth.leaning(person): log of how much nearer to leaving than an ordinary person
	SlotQuitChance                  // truth.quit_chance(person): of leaving in a week, 0 to 1
	SlotShockDays                   // truth.shock_days(person): working days since the last shock; 99 never
	SlotInterest                    // truth.interest(person): in the kind of work they have, z
	SlotGoal                        // truth.goal(person): carries a goal they accepted
	SlotFeedback                    // truth.feedback(person): effect on output now, in SD of a day
	SlotOneToOnes                   // truth.one_to_ones(person): how often, as it is felt [1/wk]
	SlotExtraHours                  // truth.extra_hours(person): a week beyond the contract, by habit [h]
	SlotContribution                // truth.contribution(person): what the organisation got of their work [focus-h]
	SlotAbility                     // truth.ability(person): log output
	SlotKnowledge                   // truth.knowledge(person, project): share of what there is to know, 0 to 1
	SlotRamp                        // truth.ramp(person, project): share of their full output they reach there, 0 to 1
	SlotValue                       // truth.value(project): what the organisation got out of it since the first day [focus-h]
	SlotRemaining                   // truth.remaining(project): what it still takes [focus-h]
	SlotFinish                      // truth.finish(project): a date: done, or done at its mean pace so far
	SlotRework                      // truth.rework(project): done wrong and not known yet [focus-h]
	SlotTruckFactor                 // truth.truck_factor(project): leavers that take half of what is known
	SlotConflict                    // truth.conflict(project): personal, between its people, z
	SlotTaskConflict                // truth.task_conflict(project): about the work, z
	SlotShared                      // truth.shared(project): who knows what, 0 to 1
	SlotIdentity                    // truth.identity: how far you think of yourself as a manager, 0 to 1
	SlotOwnStrain                   // truth.own_strain: z
	SlotGrowthPeople                // truth.growth_people: 0 to 1
	SlotGrowthTasks                 // truth.growth_tasks: 0 to 1
	SlotGrowthBusiness              // truth.growth_business: 0 to 1
	SlotMapped                      // truth.mapped: 0 to 1
	SlotTruthOutages                // truth.outages
	SlotTruthFaults                 // truth.faults
	SlotWorth                       // truth.worth(candidate): z
	SlotTeamFit                     // truth.team_fit(candidate): z
	SlotKeenness                    // truth.keenness(candidate): z
	SlotTruthHired                  // truth.hired(candidate)
	SlotTruthJoined                 // truth.joined(candidate)
	SlotCredibility                 // truth.credibility: -1 to 1
	SlotBossTrust                   // truth.boss_trust
	SlotBossMood                    // truth.boss_mood
	SlotSlack                       // truth.slack
	SlotBadQuarter                  // truth.bad_quarter
	SlotTruthClaims                 // truth.claims
	SlotTruthStage                  // truth.stage(stakeholder, proposal)
	SlotMeant                       // truth.meant(stakeholder, proposal, outcome)
	SlotLoses                       // truth.loses(stakeholder, proposal)
	SlotTrustOf                     // truth.trust_of(stakeholder)
	SlotBacking                     // truth.backing(proposal)
	SlotCarried                     // truth.carried(proposal)
	SlotTruthPassed                 // truth.passed(proposal)
	SlotFunded                      // truth.funded(request)
	SlotReached                     // truth.reached(goal)
	SlotMeasured                    // truth.measured(goal)
	SlotGoalsReached                // truth.goals_reached: 0 to 1
	slotCount
)

// SlotCount is the number of slots of the vocabulary; the slots of variables begin here.
const SlotCount = int(slotCount)

// VariableSlot returns the slot of the author's variable with this index.
func VariableSlot(i int) int { return SlotCount + i }

// ChoiceStride is how many values of an id of choice belong to each event: event*ChoiceStride + choice.
const ChoiceStride = 16
