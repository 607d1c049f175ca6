package study

import "encoding/json"

// meanJSON is a mean as JSON: what there is none of is null, so that nobody takes it for a zero that was scored.
type meanJSON struct {
	N    int      `json:"n"`
	Mean *float64 `json:"mean"` // null of nobody
	SD   *float64 `json:"sd"`   // null of fewer than two, as is the interval
	Low  *float64 `json:"low"`
	High *float64 `json:"high"`
}

func (m *Mean) json() meanJSON {
	out := meanJSON{N: m.N}
	if m.N > 0 {
		out.Mean = &m.Mean
	}
	if m.N > 1 {
		out.SD, out.Low, out.High = &m.SD, &m.Low, &m.High
	}
	return out
}

// MarshalJSON writes what there is none of as null.
func (m Mean) MarshalJSON() ([]byte, error) { return json.Marshal(m.json()) }

// MarshalJSON writes the form beside its mean.
func (f FormMean) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Form string `json:"form"`
		meanJSON
	}{f.Form, f.json()})
}

// MarshalJSON writes a comparison that could not be made as null.
func (e Effect) MarshalJSON() ([]byte, error) {
	if e.Freedom == 0 {
		return []byte("null"), nil
	}
	type plain Effect
	return json.Marshal(plain(e))
}
