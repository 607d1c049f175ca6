package process

import (
	"headcount/sim/num"
	"headcount/sim/params"
)

// Switching is the share of effort lost by working on so many projects at once: 17 % at two or three, three points more for each further
// one (Tregubov et al. 2017).
func Switching(p *params.Parallel, projects int) float64 {
	switch {
	case projects < 2:
		return 0
	case projects <= 3 || p.Overhead <= 0:
		return p.Overhead
	}
	return num.Clamp(p.Overhead+num.Mul(p.Further, float64(projects-3)), 0, .9)
}
