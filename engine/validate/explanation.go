package validate

// explanation says why a row of grade C or D lies outside its band, and what follows from it.
type explanation struct{ row, why string }

// explanations lists them. A row that is in its band with every range of seeds leaves the list: a check over the full number of runs holds it
// to what is found.
var explanations = []explanation{}

// explained returns the explanation of a row, empty where there is none.
func explained(row string) string {
	for _, e := range explanations {
		if e.row == row {
			return e.why
		}
	}
	return ""
}
