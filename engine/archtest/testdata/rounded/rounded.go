// Package rounded is a good example: every product is rounded before a sum.
package rounded

// Sum rounds twice on every machine.
func Sum(x, y, z float64) float64 { return float64(x*y) + z }

// Inlined rounds although the product is made in another function.
func Inlined(x, y, z float64) float64 { return product(x, y) + z }

func product(x, y float64) float64 { return float64(x * y) }

// Half rounds what the compiler turns into a product.
func Half(x, z float64) float64 { return float64(x/2) + z }
