package screen

import (
	"headcount/engine/ui/widget"
)

func (a *App) office(*widget.Frame)    {}
func (a *App) over(*widget.Frame)      {}
func (a *App) setting(_, _ string)     {}
func (a *App) moving() bool            { return false }
