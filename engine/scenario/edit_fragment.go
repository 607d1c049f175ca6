package scenario

import (
	"fmt"
	"strings"
)

// followed is something that gets another id because a use of a fragment makes its id of what was renamed.
type followed struct {
	declared
	now string // of a choice without its event
}

type followers []followed

// follow finds what else gets another id by an edit: the same files declare the same things in the same order, before and after.
func follow(pos *Positions, edited []Edited, it declared) followers {
	l := reread(pos, edited)
	if l.unread {
		return nil
	}
	l.expand()
	before, after := declarations(pos.root), declarations(l.positions.root)
	if len(before) != len(after) {
		return nil
	}
	var list followers
	for i, d := range before {
		own := d.table.child("id")
		if d.id == after[i].id || own.made == nil || len(own.made.pieces) == 0 {
			continue
		}
		list = append(list, followed{d, after[i].id[strings.LastIndexByte(after[i].id, '.')+1:]})
	}
	return list
}

// names returns the new ids by key.
func (f followers) names() map[string]string {
	now := map[string]string{}
	for _, d := range f {
		now[d.key()] = d.now
	}
	return now
}

// translated returns the changes in files of other languages. A choice whose event gets another id goes with that.
func (f followers) translated(pos *Positions) []replacement {
	var changes []replacement
	for _, d := range f {
		changes = append(changes, d.declared.translated(pos, d.now)...)
	}
	return changes
}

// remarked returns the changes by which translations stay fresh whose originals an edit changes, because an id stands in a count of theirs: the
// same files have the same texts in the same order, before and after.
func remarked(src *Source, pos *Positions, edited []Edited) []replacement {
	if len(pos.languages) == 0 {
		return nil
	}
	after, _, _ := reread(pos, edited).source()
	if after == nil {
		return nil
	}
	paths, before := src.TextPaths()
	_, now := after.TextPaths()
	if len(before) != len(now) {
		return nil
	}
	var changes []replacement
	for i, name := range paths {
		if before[i] == now[i] {
			continue
		}
		for _, l := range pos.languages {
			if of := l.root.child("text").child(name).child("of"); of != nil && of.kind == entryText && of.text == Mark(before[i]) {
				changes = append(changes, replacement{of.file, textSpan(of), Mark(now[i])})
			}
		}
	}
	return changes
}

// remembered returns the changes by which uses of fragments remember the id they gave before, so that what they make keeps its ids of before.
func remembered(pos *Positions, it declared) []replacement {
	var changes []replacement
	done := map[*entry]bool{}
	for _, f := range pos.fills {
		use := f.use
		for use.made != nil {
			use = use.made.from
		}
		for i := range f.params {
			p := &f.params[i]
			if !p.own || p.sort != it.kind && !(p.sort == "inquiry" && it.kind == "question") || p.given.text != it.id || p.given.made != nil || done[use] {
				continue
			}
			done[use] = true
			changes = append(changes, remember(use, p))
		}
	}
	return changes
}

// remember adds what a use gave for a parameter to its key was.
func remember(use *entry, p *parameter) replacement {
	was := use.child("was")
	if was == nil {
		with := use.child("with")
		text := fmt.Sprintf("was = { %s = %q }", p.id, p.given.text)
		if use.kind == entryInline || with.kind != entryInline {
			at := use.child("fragment").value.end
			if use.kind == entryInline {
				return replacement{use.file, span{at, at}, ", " + text}
			}
			return replacement{use.file, span{at, at}, "\n" + text}
		}
		return replacement{use.file, span{with.value.end, with.value.end}, "\n" + indent(with) + text}
	}
	before := was.child(p.id)
	switch {
	case before == nil && was.kind == entryInline:
		at := was.value.start + 1
		text := fmt.Sprintf(" %s = %q", p.id, p.given.text)
		if len(was.kids) > 0 {
			text += ","
		}
		return replacement{use.file, span{at, at}, text}
	case before == nil:
		end := was.key.start + strings.IndexByte(was.file.text[was.key.start:]+"\n", '\n')
		key := p.id
		if was.kind == entryDotted {
			key = "was." + key
		}
		return replacement{use.file, span{end, end}, "\n" + indent(was) + fmt.Sprintf("%s = %q", key, p.given.text)}
	case before.kind == entryArray:
		at := before.value.start + 1
		return replacement{use.file, span{at, at}, fmt.Sprintf("%q, ", p.given.text)}
	}
	return replacement{use.file, before.value, fmt.Sprintf("[%q, %q]", p.given.text, before.text)}
}

// indent is the blank space a line begins with.
func indent(e *entry) string {
	text := e.file.text[:e.key.start]
	return text[strings.LastIndexByte(text, '\n')+1:]
}
