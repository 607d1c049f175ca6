package process

import "headcount/sim/org"

// MeanTrust returns the mean trust in the manager, 0 to 1; 0 for nobody.
func MeanTrust(people []org.Person) float64 {
	if len(people) == 0 {
		return 0
	}
	sum := 0.0
	for i := range people {
		sum += people[i].Trust
	}
	return sum / float64(len(people))
}
