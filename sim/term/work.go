package term

// WorkKind is a kind of work that interests are about: an interest profile has one value for each.
type WorkKind uint8

// The kinds of work in information technology, as standards of the software life cycle part it. Append only.
const (
	WorkDevelopment WorkKind = iota // building what is new
	WorkMaintenance                 // keeping right what is there
	WorkOperations                  // running systems
	WorkAnalysis                    // finding out what is needed, data, design
	WorkSupport                     // helping those who use it
	workKindCount
)

// WorkKinds is the number of kinds of work.
const WorkKinds = int(workKindCount)

var workKindNames = [workKindCount]string{"development", "maintenance", "operations", "analysis", "support"}

// String returns the name used in scenario files; it is "unknown" for a kind there is not.
func (k WorkKind) String() string {
	if k >= workKindCount {
		return "unknown"
	}
	return workKindNames[k]
}

// WorkKindNames returns all names in order. The slice is a copy.
func WorkKindNames() []string { return append([]string(nil), workKindNames[:]...) }
