package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"headcount/engine/ui/screen"
)

// prefs are what a person sets about the look, the sound and the keys, as they are kept between starts. What is not named is as usual.
type prefs struct {
	TextScale     float64           `json:"text_scale"`
	HighContrast  bool              `json:"high_contrast"`
	ReducedMotion bool              `json:"reduced_motion"`
	Sound         bool              `json:"sound"`
	Captions      bool              `json:"captions"`
	Whole         bool              `json:"whole_screen"`
	Keys          map[string]string `json:"keys"`
}

// decodePrefs reads what encodePrefs wrote. The error says what of it would be lost if the settings were kept as they are returned; that is as usual.
func decodePrefs(data []byte) (screen.Settings, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff")) // as some editors begin a file
	usual := screen.DefaultSettings()
	p := prefs{TextScale: 1, Sound: usual.Sound}
	var syntax *json.SyntaxError
	if err := json.Unmarshal(data, &p); errors.As(err, &syntax) { // what is of another type is passed over, and told below
		return usual, fmt.Errorf("line %d: %w", 1+bytes.Count(data[:syntax.Offset], []byte("\n")), err)
	}
	th := usual.Theme.WithTextScale(p.TextScale)
	th.HighContrast, th.ReducedMotion = p.HighContrast, p.ReducedMotion
	set := screen.Settings{Theme: th, Sound: p.Sound, Captions: p.Captions, Whole: p.Whole, Keys: screen.KeymapOf(p.Keys)}
	kept, err := encodePrefs(set)
	var was, is any
	if err := errors.Join(err, json.Unmarshal(data, &was), json.Unmarshal(kept, &is)); err != nil {
		return set, err
	}
	if lost := unread("", was, is); len(lost) > 0 {
		return set, errors.New(strings.Join(lost, ", "))
	}
	return set, nil
}

// unread lists what stands in one JSON value and in another not, by its path. Of letters it does not matter whether they are small.
func unread(path string, was, is any) []string {
	fields, nested := was.(map[string]any)
	others, ok := is.(map[string]any)
	if nested && ok {
		var lost []string
		for _, name := range slices.Sorted(maps.Keys(fields)) {
			lost = append(lost, unread(strings.TrimPrefix(path+"."+name, "."), fields[name], others[name])...)
		}
		return lost
	}
	a, isText := was.(string)
	b, ok := is.(string)
	if was == nil || reflect.DeepEqual(was, is) || isText && ok && strings.EqualFold(a, b) {
		return nil
	}
	text, err := json.Marshal(was)
	if err != nil {
		return []string{path}
	}
	return []string{strings.TrimPrefix(path+" ", " ") + string(text)}
}

func encodePrefs(set screen.Settings) ([]byte, error) {
	th := set.Theme
	return json.MarshalIndent(prefs{th.TextScale, th.HighContrast, th.ReducedMotion, set.Sound, set.Captions, set.Whole, set.Keys.Letters()}, "", "  ")
}

// shelfOfSettings keeps the text of the settings between starts, and copies of what could not be read.
type shelfOfSettings interface {
	read() (string, error) // empty where nothing is kept
	write(text string) error
	setAside(text string) (where string, err error)
}

// keptSettings are the settings as they are kept between starts. What is kept and cannot be read is put aside before anything takes its place.
type keptSettings struct {
	shelf  shelfOfSettings
	spoilt bool // what is kept could not be read, or not all of it
}

// read returns what was last set, and what is to be told of it: a look is not worth refusing to start.
func (k *keptSettings) read() (set screen.Settings, told string) {
	text, err := k.shelf.read()
	if err == nil && text == "" {
		return screen.DefaultSettings(), ""
	}
	set = screen.DefaultSettings()
	if err == nil {
		set, err = decodePrefs([]byte(text))
	}
	if k.spoilt = err != nil; k.spoilt {
		told = fmt.Sprintf("The settings that were kept cannot be read, or not all of them (%v). What cannot be read is as usual; it is put aside before anything is written over it.", err)
	}
	return set, told
}

// keep keeps settings, and returns what is to be told of that; mostly nothing.
func (k *keptSettings) keep(set screen.Settings) (told string) {
	data, err := encodePrefs(set)
	if err == nil && k.spoilt {
		if told, err = k.clear(); err == nil {
			k.spoilt = false
		}
	}
	if err == nil {
		err = k.shelf.write(string(data))
	}
	if err != nil {
		return strings.TrimSpace(fmt.Sprintf("%s The settings could not be kept: %v.", told, err))
	}
	return told
}

// clear puts aside what could not be read, as it is now: somebody may be at work on it. What cannot be had at all may be good, and stays.
func (k *keptSettings) clear() (told string, err error) {
	text, err := k.shelf.read()
	if err != nil || text == "" {
		return "", err
	}
	where, err := k.shelf.setAside(text)
	if err != nil {
		return "", err
	}
	return "What could not be read of your settings is kept in " + where + ".", nil
}
