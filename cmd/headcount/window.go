//go:build !js

package main

import (
	"context"
	"errors"
)

func openWindow(context.Context, *console, seeds, string) error {
	return errors.New("no display here; try `headcount play two-strides --text` or `headcount web`")
}
