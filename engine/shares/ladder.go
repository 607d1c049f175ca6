package shares

// Ladder is how much of an outcome's variance three kinds of knowledge explain: the action alone; with what the manager could see; with
// what was true. What is left above the last rung is chance. Each is an adjusted R squared, 0 to 1.
type Ladder struct{ Action, Seen, True float64 }

// Climb fits the outcome by least squares on the columns of each rung and those before it. A row of a matrix is one run.
func Climb(outcome []float64, action, seen, truth [][]float64) Ladder {
	second := beside(action, seen)
	return Ladder{Fit(action, outcome), Fit(second, outcome), Fit(beside(second, truth), outcome)}
}

func beside(a, b [][]float64) [][]float64 {
	rows := make([][]float64, len(a))
	for i := range a {
		rows[i] = append(append([]float64(nil), a[i]...), b[i]...)
	}
	return rows
}

// Fit is the adjusted R squared of the outcome on the columns, by least squares with a constant; columns that say nothing new are passed
// over. It is 0 where the outcome does not vary, and otherwise 1 where the columns leave no degree of freedom to judge them by.
func Fit(rows [][]float64, outcome []float64) float64 {
	n := len(outcome)
	residual := centred(outcome)
	total := dot(residual, residual)
	if total == 0 {
		return 0
	}
	var basis [][]float64
	for c := range rows[0] {
		column := make([]float64, n)
		for i := range rows {
			column[i] = rows[i][c]
		}
		column = centred(column)
		size := dot(column, column)
		for range 2 { // twice is enough for Gram and Schmidt
			for _, b := range basis {
				take(column, b, dot(column, b)/dot(b, b))
			}
		}
		if left := dot(column, column); left <= 1e-9*size || left == 0 {
			continue
		}
		basis = append(basis, column)
		take(residual, column, dot(residual, column)/dot(column, column))
	}
	free := n - 1 - len(basis)
	if free <= 0 {
		return 1
	}
	return max(1-dot(residual, residual)/float64(free)/(total/float64(n-1)), 0)
}

func centred(xs []float64) []float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	out := make([]float64, len(xs))
	for i, x := range xs {
		out[i] = x - sum/float64(len(xs))
	}
	return out
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func take(from, what []float64, times float64) {
	for i := range from {
		from[i] -= times * what[i]
	}
}
