// Package fused is a bad example: its sums of unrounded products are fused where the machine can.
package fused

// Sum is fused on arm64, and on amd64 from GOAMD64=v3.
func Sum(x, y, z float64) float64 { return x*y + z }

// Difference is fused on arm64.
func Difference(x, y, z float64) float64 { return z - x*y }

// Inlined is fused although the product is made in another function.
func Inlined(x, y, z float64) float64 { return product(x, y) + z }

func product(x, y float64) float64 { return x * y }

// Half is fused although there is no product to see: the compiler turns a division by 2 into one.
func Half(x, z float64) float64 { return x/2 + z }
