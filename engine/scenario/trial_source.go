package scenario

// TestSource is an author's own test: given these people and this chance, do this, and expect that. It never counts in a play, so that no
// save is touched by it.
type TestSource struct {
	ID     string         `toml:"id"`
	Given  GivenSource    `toml:"given"`
	Do     []string       `toml:"do"` // "EVENT.CHOICE" for each scene in which this is chosen; other decisions are the policy's
	Expect []ExpectSource `toml:"expect"`
}

// GivenSource says what a test starts from.
type GivenSource struct {
	Policy string `toml:"policy"` // who decides what is not in do; absent: attentive
	Cast   int    `toml:"cast"`   // seed of who the people are, from 1; absent: other people with each luck
	Lucks  int    `toml:"lucks"`  // how many lucks are tried, 1 to 10000; absent: 20
	Seed   int    `toml:"seed"`   // the first of them, the others count on from it; absent: 1
	When   string `toml:"when"`   // condition where the first of do is chosen; lucks in which it fails do not count
}

// ExpectSource is one thing that must come of it: [[test.expect]].
type ExpectSource struct {
	That    string    `toml:"that"`    // condition; what nobody can see may be read
	Habit   string    `toml:"habit"`   // or instead: a [[habit]] of yours that the mirror counts
	Times   []int     `toml:"times"`   // so many times, [low, high]; absent: once or more
	At      string    `toml:"at"`      // day on whose evening it is looked at; absent: the end
	Between []float64 `toml:"between"` // [low, high]: share of the lucks in which it holds, 0 to 1; absent: all of them
}

// SharesSource declares what share of how a play comes out is whose, each [low, high] from 0 to 1. What is not declared is not held.
type SharesSource struct {
	Policy []float64 `toml:"policy"` // what was decided
	Cast   []float64 `toml:"cast"`   // who the people were
	Both   []float64 `toml:"both"`   // the two together
	Luck   []float64 `toml:"luck"`   // all else
}
