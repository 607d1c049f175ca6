package study

import "time"

// delay is how many days lay between after and later.
func delay(cases []Case) Mean {
	var x []float64
	for i := range cases {
		a, errA := time.Parse(time.DateOnly, cases[i].Dates[1])
		b, errB := time.Parse(time.DateOnly, cases[i].Dates[2])
		if errA == nil && errB == nil {
			x = append(x, b.Sub(a).Hours()/24)
		}
	}
	return meanOf(x)
}
