package scenario

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/voice"
)

// LanguageSource is the file text/LANGUAGE.toml beside a scenario: its words in another language. The rules are those of the scenario alone, so
// that a play can change its language.
type LanguageSource struct {
	Format int                       `toml:"format"` // 1
	Texts  map[string]LanguageString `toml:"text"`   // by the way of ids to a text, such as "event.small-question.choice.walk.text"
}

// LanguageString is one text in another language.
type LanguageString struct {
	Of   string `toml:"of"`   // mark of the text it was translated from; another one means that the text has changed since
	Text string `toml:"text"` // the words
}

// Mark is the mark of a text that a translation names: eight hex digits that change with the text.
func Mark(text string) string {
	sum := sha256.Sum256([]byte(strings.Join(strings.Fields(text), " ")))
	return hex.EncodeToString(sum[:4])
}

// Language is a language a scenario can be played in, beside its own.
type Language struct {
	Name  string // as its file is called: de, pt-BR
	texts map[string]LanguageString
}

// wordAt is a text of a Source that can be translated.
type wordAt struct {
	path  string // of ids
	value reflect.Value
	where where
	set   func(string) // puts other words there
	shows string       // what counts in it may look at; empty where there can be none
	box   int          // the longest that fits its place [characters]
	gaps  gaps         // what can be filled in, in braces
}

// gaps is which words in braces a text has filled in.
type gaps uint8

const (
	noGaps gaps = iota
	habitGaps
	adviserGaps
	voiceGaps
)

// gapsOf tells what can be filled in by the type of a table and the key in it.
func gapsOf(table, key string) gaps {
	switch table + "." + key {
	case "HabitSource.told":
		return habitGaps
	case "AdviserLineSource.text":
		return adviserGaps
	case "VoiceSource.lines":
		return voiceGaps
	}
	return noGaps
}

// TextPaths lists the ways to all texts that can be translated, with the texts, in the order of the file.
func (s *Source) TextPaths() (paths, texts []string) {
	eachText(s, nil, func(w wordAt) {
		paths, texts = append(paths, w.path), append(texts, w.value.String())
	})
	return paths, texts
}

// eachText visits every text that is not blank. Lists count from 1.
func eachText(src *Source, pos *Positions, visit func(wordAt)) {
	v := textWalk{fields: fieldTable{}, lists: closedLists(), visit: visit}
	v.table(reflect.ValueOf(src).Elem(), "", pos.where(), false)
}

type textWalk struct {
	fields fieldTable
	lists  map[string]listed
	visit  func(wordAt)
	shows  string // of the key at hand, as are those that follow
	box    int
	gaps   gaps
}

func (w *textWalk) table(v reflect.Value, at string, place where, words bool) {
	if v.Type() == reflect.TypeFor[LooksSource]() {
		return // how somebody is drawn is the same in every language
	}
	for i, f := range w.fields.of(v.Type()) {
		_, closed := w.lists[v.Type().Name()+"."+f.key]
		if closed && v.Field(i).Kind() != reflect.Map || f.key == "id" || f.key == "aliases" || f.key == "licence" || f.key == "language" || f.mode == "none" || !words && !f.words {
			continue
		}
		w.shows, w.box, w.gaps = f.shows, f.box, gapsOf(v.Type().Name(), f.key)
		w.value(v.Field(i), joinPath(at, f.key), place.key(f.key), words || f.mode != "")
		w.shows, w.box, w.gaps = "", 0, noGaps
	}
}

func (w *textWalk) value(v reflect.Value, at string, place where, words bool) {
	switch v.Kind() {
	case reflect.Struct:
		w.table(v, at, place, words)
	case reflect.Slice:
		for i := range v.Len() {
			item := v.Index(i)
			step := strconv.Itoa(i + 1)
			if item.Kind() == reflect.Struct {
				if id := item.FieldByName("ID"); id.IsValid() && id.Kind() == reflect.String && id.Len() > 0 {
					step = id.String()
				}
			}
			w.value(item, at+"."+step, place.index(i), words)
		}
	case reflect.Map:
		if outcomes, ok := v.Interface().(map[string]OutcomeSource); ok {
			w.outcomes(outcomes, at, place)
		}
	case reflect.String:
		if words && strings.TrimSpace(v.String()) != "" {
			w.visit(wordAt{at, v, place, v.SetString, w.shows, w.box, w.gaps})
		}
	}
}

// outcomes visits the words of outcomes, which stand in a map and are put back as wholes.
func (w *textWalk) outcomes(outcomes map[string]OutcomeSource, at string, place where) {
	for _, name := range sortedKeys(outcomes) {
		for _, key := range []string{"text", "sign"} {
			o := outcomes[name]
			words := reflect.ValueOf(o.Text)
			if key == "sign" {
				words = reflect.ValueOf(o.Sign)
			}
			if words.Len() == 0 {
				continue
			}
			shows := ""
			if key == "text" {
				shows = countsSeen
			}
			w.visit(wordAt{at + "." + name + "." + key, words, place.key(name).key(key), func(text string) {
				o := outcomes[name]
				if key == "sign" {
					o.Sign = text
				} else {
					o.Text = text
				}
				outcomes[name] = o
			}, shows, w.boxOf(reflect.TypeFor[OutcomeSource](), key), noGaps})
		}
	}
}

// boxOf is the longest text that fits a key of a table.
func (w *textWalk) boxOf(t reflect.Type, key string) int {
	list := w.fields.of(t)
	return list[slices.IndexFunc(list, func(f field) bool { return f.key == key })].box
}

const languageFolder = "text"

// languages reads the files of text/ beside a scenario, as far as there are any.
func (l *loader) languages(fsys fs.FS, dir, shown string) {
	entries, err := fs.ReadDir(fsys, path.Join(dir, languageFolder))
	if err != nil {
		return // there is no such folder
	}
	for _, e := range entries {
		name := path.Join(dir, languageFolder, e.Name())
		display := path.Join(shown, languageFolder, e.Name())
		tag, isTOML := strings.CutSuffix(e.Name(), ".toml")
		if !isTOML {
			if advice := cmp.Or(renaming(e.Name()), fileMeant(e)); advice != "" {
				f := textFile{name: display}
				d := f.whole("file-name", "this file is not read", advice)
				d.Severity = Warning
				l.found = append(l.found, d)
			}
			continue
		}
		data, problem := readLimited(fsys, name, display)
		if problem != nil {
			l.found = append(l.found, *problem)
			continue
		}
		l.language(tag, display, data)
	}
}

// fileMeant advises how a file or folder is to be called whose name is that of a language, and whose ending is not: de.txt, pt_BR, de/; "" for all else.
func fileMeant(e fs.DirEntry) string {
	stem := strings.TrimSuffix(e.Name(), path.Ext(e.Name()))
	tag := tagMeant(stem)
	if short, _, _ := strings.Cut(tag, "-"); len(short) != 2 {
		return "" // old, tmp: three letters are more often a word
	}
	if e.IsDir() {
		return "the words of a language are one file: " + tag + ".toml"
	}
	return "rename it to " + tag + ".toml"
}

// language reads one file of translations.
func (l *loader) language(tag, display string, data []byte) {
	f, problem := newTextFile(display, data)
	if problem != nil {
		l.found = append(l.found, *problem)
		return
	}
	if !isLanguage(tag) {
		d := f.whole("language-name", quote(tag)+" is no language", didMean(tagMeant(tag), "call the file by a language tag, such as de.toml or pt-BR.toml"))
		l.found = append(l.found, d)
		return
	}
	tree, found := f.index()
	if len(found) > 0 {
		l.found = append(l.found, found...)
		return
	}
	f.tag = tag
	l.positions.files = append(l.positions.files, f)
	var source LanguageSource
	b := binder{fields: fieldTable{}, form: "`headcount stats SCENARIO --texts` prints the words in the form that is read here"}
	b.table(reflect.ValueOf(&source).Elem(), tree)
	l.found = append(l.found, b.found...)
	if format := (where{e: tree}).key("format"); source.Format > 1 {
		l.found = append(l.found, format.diagnose(Error, "format", fmt.Sprintf("format %d is not known here", source.Format), "this version reads format = 1"))
	}
	l.positions.languages = append(l.positions.languages, languageFile{Language{Name: tag, texts: source.Texts}, tree})
}

// didMean asks for a word that was meant; where there is none it is other.
func didMean(word, other string) string {
	if word == "" {
		return other
	}
	return nearestAdvice + word + "?"
}

// tagMeant is a language tag that was written with other capitals, or joined by an underscore; empty where it is none.
func tagMeant(tag string) string {
	language, region, joined := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	tag = strings.ToLower(language)
	if joined {
		tag += "-" + strings.ToUpper(region)
	}
	if !isLanguage(tag) {
		return ""
	}
	return tag
}

// isLanguage tells whether a text is a language tag as they are usually written: de, pt-BR, zh-Hant, sr-Latn-RS.
func isLanguage(tag string) bool {
	parts := strings.Split(tag, "-")
	letters := func(text string, low, high int) bool {
		return len(text) >= low && len(text) <= high && strings.IndexFunc(text, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
	}
	if !letters(parts[0], 2, 3) {
		return false
	}
	rest := parts[1:]
	if len(rest) > 0 && len(rest[0]) == 4 && strings.ToUpper(rest[0][:1]) == rest[0][:1] && letters(rest[0][1:], 3, 3) {
		rest = rest[1:] // a script
	}
	if len(rest) > 0 && (strings.ToUpper(rest[0]) == rest[0] && letters(strings.ToLower(rest[0]), 2, 2) || len(rest[0]) == 3 && isNumber(rest[0])) {
		rest = rest[1:] // a country
	}
	return len(rest) == 0
}

// languageFile is a language with where its texts stand.
type languageFile struct {
	Language
	root *entry
}

// translations holds the words of every language against those of the scenario.
func (c *compiler) translations(pos *Positions) {
	if pos == nil || len(pos.languages) == 0 {
		return
	}
	texts, places := map[string]string{}, map[string]wordAt{}
	var paths []string
	eachText(c.src, pos, func(w wordAt) {
		texts[w.path], places[w.path] = w.value.String(), w
		paths = append(paths, w.path)
	})
	for i := range pos.languages {
		l := &pos.languages[i]
		c.translation(l, paths, texts)
		for _, name := range sortedKeys(l.texts) {
			if original, there := texts[name]; there {
				at, w := where{e: l.root}.key("text").key(name).key("text"), places[name]
				if w.gaps != noGaps {
					w.shows = countsGaps
				}
				c.translated(original, l.texts[name].Text, at, w.shows, l.Name)
				c.fits(l.texts[name].Text, at, &w, l.Name)
			}
		}
	}
}

// fits warns of a translation that is too long for its place, or has a gap that nothing fills.
func (c *compiler) fits(text string, at where, w *wordAt, tag string) {
	if strings.TrimSpace(text) != "" {
		c.text(text, at, w.box)
	}
	switch w.gaps {
	case habitGaps:
		c.habitSlots(text, at)
	case adviserGaps:
		c.lineSlots(text, at, adviserSlots, tag)
	case voiceGaps:
		c.lineSlots(text, at, voice.SlotNames(), tag)
	}
}

func (c *compiler) translation(l *languageFile, paths []string, texts map[string]string) {
	at := where{e: l.root}.key("text")
	for _, name := range sortedKeys(l.texts) {
		t, place := l.texts[name], at.key(name)
		original, there := texts[name]
		switch {
		case !there:
			c.add(place.diagnoseKey(Warning, "language-unknown", "there is no text "+quote(name), didYouMean(name, paths, "take it out")))
		case strings.TrimSpace(t.Text) == "":
			c.warn(place, "language-missing", "nothing stands here yet", "translate it, or take it out: then the original is shown")
		case t.Of == "":
			c.warn(place, "language-stale", "nothing says which words it was translated from", "add of = \""+Mark(original)+"\"")
		case t.Of != Mark(original):
			c.warn(place.key("of"), "language-stale", "the words have changed since it was translated; they are "+voice.InQuotes(plain(original))+" now", "look at them again, then write of = \""+Mark(original)+"\"")
		}
	}
	var missing, same []string
	for _, name := range paths {
		switch t, there := l.texts[name]; {
		case !there:
			missing = append(missing, name)
		case copied(t.Text, texts[name]) && !c.sameLanguage(l.Name):
			same = append(same, name)
		}
	}
	if len(missing) > 0 {
		c.warn(at, "language-missing", fmt.Sprintf("%d of %d texts have no words in %s: %s", len(missing), len(paths), l.Name, some(missing)), "translate them; the original is shown meanwhile")
	}
	if len(same) > 0 {
		c.warn(at, "language-missing", fmt.Sprintf("%d of %d texts stand in %s in the words of the original: %s", len(same), len(paths), l.Name, some(same)), "translate them, or take them out until you do")
	}
}

// some names all of a short list, as nobody else would say which texts a change has left without words, and the first three of a long one.
func some(list []string) string {
	const few, short = 3, 12
	if len(list) > short {
		return strings.Join(list[:few], ", ") + " ..."
	}
	return strings.Join(list, ", ")
}

// copied reports whether a translation is its original and can hardly be meant so: names and single words can be the same in both.
func copied(text, original string) bool {
	const words = 4
	return text == original && len(strings.Fields(text)) >= words
}

// sameLanguage reports whether a tag is of the language the scenario is written in, as en-GB is of en: most of its words are the same.
func (c *compiler) sameLanguage(tag string) bool {
	own, _, _ := strings.Cut(cmp.Or(c.src.Language, "en"), "-")
	other, _, _ := strings.Cut(tag, "-")
	return own == other
}

// Languages lists the languages there are words in beside the scenario's own, in the order of their names.
func (p *Positions) Languages() []Language {
	var list []Language
	for _, l := range p.languages {
		list = append(list, l.Language)
	}
	slices.SortFunc(list, func(a, b Language) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// Translate puts the words of a language in the place of those of the Source; where there are none the original stays. What can change a state
// stays as it is.
func (s *Source) Translate(l Language) {
	s.Language = l.Name
	eachText(s, nil, func(w wordAt) {
		if t := l.texts[w.path]; strings.TrimSpace(t.Text) != "" {
			w.set(t.Text)
		}
	})
}

// TextsFile returns a file of translations to be filled in: every text with its mark and its words as they are.
func (s *Source) TextsFile() string {
	var b strings.Builder
	b.WriteString("# The words of " + s.ID + " to be translated: save as text/de.toml beside scenario.toml, or whatever the language is.\nformat = 1\n")
	eachText(s, nil, func(w wordAt) {
		fmt.Fprintf(&b, "\n[text.%q]\nof   = %q\ntext = %s\n", w.path, Mark(w.value.String()), tomlString(w.value.String()))
	})
	return b.String()
}

// tomlString writes a text as a TOML basic string.
func tomlString(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
