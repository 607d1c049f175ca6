package rng

import (
	"headcount/sim/num"
)

// LogNormals is a log-normal law between two bounds as a list of 2^10 values, each as likely as any other: for what is drawn many times a day and
// always of the same law. [LogNormals.Of] makes it; the zero value is the law that is 0 everywhere.
//
// Each value is the mean of what the law has between two of its quantiles, then brought within the bounds. So without bounds the mean of all is the
// law's own, and what is lost is its spread within a share of one in 1,024. To take a value of a list asks and reckons nothing: a draw falls into a
// tail at random, which no processor can foresee. 8 KiB.
type LogNormals struct {
	law   LogNormalLaw
	per   float64
	value [lawValues]float64
}

// LogNormalLaw is a log-normal law by its median and the standard deviation of its logarithm, and the bounds that its values are brought within.
type LogNormalLaw struct{ Median, Sigma, Low, High float64 }

const (
	lawBits   = 10
	lawValues = 1 << lawBits
)

// Of returns the list of a law, made anew where it is another one. Per is how many of the law's unit make one of the unit of the values: 60 where a law
// of minutes gives hours. A sigma below 0 turns the order of the values round; one that is no number makes all of them none.
func (t *LogNormals) Of(law LogNormalLaw, per float64) *LogNormals {
	if t.law != law || t.per != per {
		t.make(law, per)
	}
	return t
}

// make fills the list. The law's mean between the quantiles z and z' is median*exp(sigma^2/2) * (cdf(z'-sigma) - cdf(z-sigma)) over their share.
func (t *LogNormals) make(law LogNormalLaw, per float64) {
	t.law, t.per = law, per
	mean := num.Mul(law.Median, num.Exp(num.Mul(.5, num.Square(law.Sigma))))
	below := 0.0 // of the share of all that the values so far have of the law's mean
	for k := range t.value {
		upTo := 1.0
		if k < lawValues-1 {
			upTo = num.NormalCDF(num.NormalQuantile(float64(k+1)/lawValues) - law.Sigma)
		}
		v := num.Mul(num.Mul(mean, lawValues), upTo-below)
		if law.Sigma == 0 { // to the bit
			v = law.Median
		}
		t.value[k], below = min(max(v, law.Low), law.High)/per, upTo
	}
}

// Value returns the value of the law at a quarter.
func (t *LogNormals) Value(q Quarter) float64 { return t.value[q>>(16-lawBits)] }

// normals are 2^10 standard normal values, each as likely as any other: the means of what the normal law has between two of its quantiles, a little
// stretched so that their variance is 1, as the law's is. The farthest lie 3.4 from the middle. 8 KiB.
var normals = makeNormals()

func makeNormals() *[lawValues]float64 {
	list, squares, before := new([lawValues]float64), 0.0, 0.0                         // density at the quantile before
	const perRoot = 0.3989422804014326779399460599343818684758586311649346576659258296 // 1/sqrt(2*pi)
	for k := range list {
		density := 0.0
		if k < lawValues-1 {
			density = num.Mul(perRoot, num.Exp(num.Mul(-.5, num.Square(num.NormalQuantile(float64(k+1)/lawValues)))))
		}
		list[k], before = num.Mul(before-density, lawValues), density
		squares += num.Square(list[k])
	}
	stretch := num.Sqrt(lawValues / squares)
	for k := range list {
		list[k] = num.Mul(list[k], stretch)
	}
	return list
}

// Normal returns a standard normal draw as one of 1,024 values, as [LogNormals] does of its law: for what comes round every day.
func (q Quarter) Normal() float64 { return normals[q>>(16-lawBits)] }
