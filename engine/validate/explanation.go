package validate

// explanation says why a row of grade C or D lies outside its band, and what follows from it.
type explanation struct{ row, why string }

// explanations lists them. A row that is back in its band leaves the list: a check over the full number of runs holds it to what is found.
var explanations = []explanation{
	{"VT25c", "what a manager does suits one person and hurts another, but over eight people and a year that averages out: whole teams differ " +
		"little in which policy suits them"},
}

// explained returns the explanation of a row, empty where there is none.
func explained(row string) string {
	for _, e := range explanations {
		if e.row == row {
			return e.why
		}
	}
	return ""
}
