package view

import "strings"

// This file outlines the people of a page.

func (o outliner) people() Node {
	list := Node{Role: "list"}
	for _, p := range o.page.People {
		list.Children = append(list.Children, Node{Role: "item", ID: p.ID, Name: o.join(", ", p.Name, p.Role), Text: o.join(" ", append([]string{o.personText(p)}, o.personMore(p)...)...)})
	}
	gone := Node{Role: "list"}
	for _, g := range o.page.Gone {
		gone.Children = append(gone.Children, Node{Role: "item", ID: g.Person, Name: g.Name, Text: o.sentences(g.Text)})
	}
	if len(gone.Children) > 0 {
		gone.Name = "Not here any more"
	}
	return o.region("people", "People", list, gone)
}

// personText says what the drawing of a person shows: place, posture, how they seemed, and how old that is.
func (o outliner) personText(p Person) string {
	postures := map[string]string{
		"away": "away from the desk", "turned_away": "turned away", "slumped": "slumped", "arms_crossed": "arms crossed",
		"neutral": "at ease", "upright": "upright", "leaning_in": "leaning in",
	}
	met := o.met(p)
	if p.Waiting || met {
		delete(postures, "away") // they stand before you
	}
	look := []string{postures[p.Posture]}
	if p.Headphones {
		look = append(look, "headphones on")
	}
	if p.Coffee {
		look = append(look, "with a coffee")
	}
	sign, mood := p.Sign, ""
	if strings.Contains(o.join(", ", look...), strings.ToLower(strings.Trim(sign, ". "))) {
		sign = ""
	}
	if p.Mood != "" && p.Mood != "unknown" {
		mood = "seemed " + p.Mood
	}
	posture := o.join(", ", look...)
	if words := strings.ToLower(p.Noticed); len(look) == 1 && strings.HasPrefix(words, posture) {
		posture = "" // what was noticed begins with it
	}
	place := ""
	if p.Waiting {
		place = "waiting at your desk"
	} else if met {
		place = "with you"
	} else if p.Where != "" {
		place = p.Where
	} else if !p.Present && p.Posture != "away" {
		place = "out of sight now"
	} else if p.Strides > 0 {
		place = Strides(p.Strides) + " away"
	}
	return o.sentences(place, posture, sign, p.Noticed, o.join(", ", mood, o.seen(p)), p.Note, o.thought(p))
}

// met reports whether somebody is not at their desk because they are met in the scene that is open.
func (o outliner) met(p Person) bool {
	s := o.page.Scene
	if s == nil || s.Person != p.ID || p.Posture != "away" {
		return false
	}
	switch s.Setting {
	case "desk", "hall", "coffee", "meeting":
		return true
	}
	return false
}

// Strides says how many there are to somebody's desk: "one stride", "eight strides", "14 strides".
func Strides(n int) string { return counted(n, "stride", "strides") }

// personMore is what you took of somebody beyond how they seemed, with its age, and what everybody knows: a line each.
func (o outliner) personMore(p Person) []string {
	var lines []string
	for _, k := range p.Known {
		lines = append(lines, k.Title+", "+k.Seen+": "+k.Text)
	}
	for _, line := range append([]string{p.Unasked, p.Between}, p.Facts...) {
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func (o outliner) seen(p Person) string {
	switch {
	case p.SeenDays < 0:
		return "not seen yet"
	case p.Seen == "":
		return ""
	}
	return "last seen " + p.Seen
}

// thought is what the player has noted that they think of somebody.
func (outliner) thought(p Person) string {
	if p.Think == "" {
		return ""
	}
	return "You noted " + p.ThinkAge + ": " + p.Think
}

func (o outliner) personName(id string) string {
	for _, p := range o.page.People {
		if p.ID == id {
			return p.Name
		}
	}
	return id
}
