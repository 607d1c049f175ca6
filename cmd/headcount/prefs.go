package main

import (
	"encoding/json"

	"headcount/engine/ui/screen"
)

// prefs are what a person sets about the look, the sound and the keys, as they are kept between starts. What is not named is as usual.
type prefs struct {
	TextScale     float64           `json:"text_scale"`
	HighContrast  bool              `json:"high_contrast"`
	ReducedMotion bool              `json:"reduced_motion"`
	Sound         bool              `json:"sound"`
	Captions      bool              `json:"captions"`
	Keys          map[string]string `json:"keys"`
}

// decodePrefs reads what encodePrefs wrote; with an error, everything is as usual.
func decodePrefs(data []byte) (screen.Settings, error) {
	usual := screen.DefaultSettings()
	p := prefs{TextScale: 1, Sound: usual.Sound}
	if err := json.Unmarshal(data, &p); err != nil {
		return usual, err
	}
	th := usual.Theme.WithTextScale(p.TextScale)
	th.HighContrast, th.ReducedMotion = p.HighContrast, p.ReducedMotion
	return screen.Settings{Theme: th, Sound: p.Sound, Captions: p.Captions, Keys: screen.KeymapOf(p.Keys)}, nil
}

func encodePrefs(set screen.Settings) ([]byte, error) {
	th := set.Theme
	return json.MarshalIndent(prefs{th.TextScale, th.HighContrast, th.ReducedMotion, set.Sound, set.Captions, set.Keys.Letters()}, "", "  ")
}
