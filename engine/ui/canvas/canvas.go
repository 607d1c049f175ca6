// Package canvas is what screens draw on: paths, text, clips and transforms, in points.
//
// It holds everything that decides how a picture looks: flattening, stroking, shaping and wrapping happen here, once. A
// Surface (package soft for pictures without a display, package ebi for the window) only fills outlines, so that layout
// never differs between the two. What colours and sizes to use belongs in package theme.
package canvas

// Canvas is a drawing area measured in points, x to the right and y down.
//
// Every Push needs its Pop. A Canvas is handed to a screen for one picture; it is not safe for concurrent use.
type Canvas interface {
	// Size returns width and height in points.
	Size() (w, h float64)
	// Scale returns device pixels per point.
	Scale() float64
	// FillPath fills the inside of p (non-zero winding).
	FillPath(p *Path, c Color)
	// StrokePath draws along p.
	StrokePath(p *Path, s Stroke, c Color)
	// Text draws one line with its baseline starting at x, y. Line breaks in text are not obeyed: see Wrap.
	Text(x, y float64, text string, st Style, c Color)
	// PushClip limits drawing to r and to the clips already pushed, rounded to whole device pixels.
	PushClip(r Rect)
	// PopClip takes back the last PushClip.
	PopClip()
	// Push makes m apply before the transforms already pushed.
	Push(m Matrix)
	// Pop takes back the last Push.
	Pop()
	// PushLayer collects what follows as one sheet, shown at the given opacity (0 to 1) when it is popped.
	PushLayer(opacity float64)
	// PopLayer shows the collected sheet.
	PopLayer()
	// Measuring reports whether nothing will be seen, so that expensive drawing may be skipped.
	Measuring() bool
}
