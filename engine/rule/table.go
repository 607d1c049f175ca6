package rule

// Table is a list of if-then rules; the first one that holds is chosen.
type Table struct {
	Rules []Row
}

// Row is one rule of a Table.
type Row struct {
	When *Program // nil always holds
	Then int      // what to do; its meaning is the caller's
}

// Choose returns the index of the first row that holds in w, or -1. It does not allocate.
func (t *Table) Choose(w World) int {
	for i := range t.Rules {
		if when := t.Rules[i].When; when == nil || when.Truth(w) {
			return i
		}
	}
	return -1
}
