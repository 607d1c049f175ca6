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
	SlotReported                    // reported(project): share done by the last report, 0 to 1
	SlotMoved                       // moved(project): working days its public date was moved
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
	slotCount
)

// SlotCount is the number of slots of the vocabulary; the slots of variables begin here.
const SlotCount = int(slotCount)

// VariableSlot returns the slot of the author's variable with this index.
func VariableSlot(i int) int { return SlotCount + i }

// ChoiceStride is how many values of an id of choice belong to each event: event*ChoiceStride + choice.
const ChoiceStride = 16
