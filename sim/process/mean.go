package process

import "headcount/sim/org"

// MeanTrust returns the mean trust in the manager, 0 to 1; 0 for nobody.
func MeanTrust(people []org.Person) float64 {
	if len(people) == 0 {
		return 0
	}
	sum, n := 0.0, 0
	for i := range people {
		if !people[i].Gone {
			sum += people[i].Trust
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
