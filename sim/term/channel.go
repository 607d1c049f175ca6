package term

// Channel is the way an act reaches a person.
type Channel uint8

// The channels. Append only.
const (
	ChannelNone Channel = iota
	Walk                // walk over and speak, where others may hear
	Aside               // speak in private: a room, a walk round the block
	Call                // telephone
	Video               // video call
	Chat                // instant message
	Mail                // e-mail
	Board               // written where everybody can read it
	Gathering           // said to the team together
	channelCount
)

var channelNames = [channelCount]string{"none", "walk", "aside", "call", "video", "chat", "mail", "board", "gathering"}

// String returns the name used in logs and scenario files.
func (c Channel) String() string {
	if c >= channelCount {
		return "unknown"
	}
	return channelNames[c]
}

// ParseChannel returns the channel of a name; ok is false when there is none.
func ParseChannel(name string) (c Channel, ok bool) {
	for i, n := range channelNames {
		if n == name {
			return Channel(i), true
		}
	}
	return ChannelNone, false
}

// ChannelNames returns all names in order. The slice is a copy.
func ChannelNames() []string { return append([]string(nil), channelNames[:]...) }

// What channels have in common, one bit for each.
const (
	written    uint32 = 1<<Chat | 1<<Mail | 1<<Board
	faceToFace uint32 = 1<<Walk | 1<<Aside | 1<<Gathering
	spoken            = faceToFace | 1<<Call | 1<<Video
)

// Written reports whether the channel carries text that stays.
func (c Channel) Written() bool { return written&(1<<(c%32)) != 0 }

// Spoken reports whether the channel carries a voice.
func (c Channel) Spoken() bool { return spoken&(1<<(c%32)) != 0 }

// FaceToFace reports whether both are in the same place.
func (c Channel) FaceToFace() bool { return faceToFace&(1<<(c%32)) != 0 }

// Manner is how a heavy act is done.
type Manner uint8

// The manners. Append only.
const (
	Plainly      Manner = iota // where nothing is said of it
	Warmly                     // with warmth in it
	Briefly                    // in few words
	WithReasons                // and why
	AsQuestion                 // asking, not telling
	OnTask                     // about the task
	OnSelf                     // about the person
	OnStatus                   // asking for the state of things
	TheirAgenda                // about what the other brings
	AsGain                     // by what is won
	AsLoss                     // by what is lost otherwise
	ByInterest                 // by what the other cares about
	Inflated                   // promising more than can be known
	Attached                   // as a document to be read
	Unstructured               // a talk that goes where it goes
	Structured                 // the same questions for everybody, scored
	WorkSample                 // a piece of the work itself
	Panel                      // several who judge apart from each other
	References                 // asking who has worked with them
	Restart                    // stop and start again
	Shift                      // move load elsewhere
	Patch                      // mend what is known to be wrong
	mannerCount
)

var mannerNames = [mannerCount]string{
	"plainly", "warmly", "briefly", "with_reasons", "as_question", "on_task", "on_self", "on_status",
	"their_agenda", "as_gain", "as_loss", "by_interest", "inflated", "attached", "unstructured", "structured", "work_sample", "panel",
	"references", "restart", "shift", "patch",
}

// String returns the name used in logs and scenario files.
func (m Manner) String() string {
	if m >= mannerCount {
		return "unknown"
	}
	return mannerNames[m]
}

// ParseManner returns the manner of a name; ok is false when there is none.
func ParseManner(name string) (m Manner, ok bool) {
	for i, n := range mannerNames {
		if n == name {
			return Manner(i), true
		}
	}
	return Plainly, false
}
