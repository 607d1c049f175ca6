package canvas

// measuring is a canvas on which nothing is seen.
type measuring struct{ w, h, scale float64 }

// Measuring returns a canvas of the given size that draws nothing: for laying out a screen without a picture.
func Measuring(w, h, scale float64) Canvas { return measuring{w, h, scale} }

func (m measuring) Size() (w, h float64)                        { return m.w, m.h }
func (m measuring) Scale() float64                              { return m.scale }
func (measuring) FillPath(*Path, Color)                         {}
func (measuring) StrokePath(*Path, Stroke, Color)               {}
func (measuring) Text(_, _ float64, _ string, _ Style, _ Color) {}
func (measuring) PushClip(Rect)                                 {}
func (measuring) PopClip()                                      {}
func (measuring) Push(Matrix)                                   {}
func (measuring) Pop()                                          {}
func (measuring) PushLayer(float64)                             {}
func (measuring) PopLayer()                                     {}
func (measuring) Measuring() bool                               { return true }
