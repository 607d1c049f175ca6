package screen

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
	"headcount/scenarios"
)

// stretched is a door whose words are longer by so many percent, as they are in another language; ids, clocks and figures stay.
type stretched struct {
	view.Door
	percent int
}

// fixedFields are the fields of a page that front ends read as they are.
var fixedFields = map[string]bool{
	"ID": true, "Stop": true, "Scenario": true, "Clock": true, "When": true, "Kind": true, "Person": true, "Matter": true, "Posture": true, "Mood": true,
	"Setting": true, "Channel": true, "Group": true, "Project": true, "Topic": true, "Object": true, "Verb": true, "Manner": true, "State": true,
	"Cut": true, "Cloth": true, "Icon": true, "Drawer": true, "Step": true, "Open": true, "Queue": true, "Mark": true, "Know": true,
}

func (s stretched) View() view.Page {
	p := s.Door.View()
	v := reflect.New(reflect.TypeOf(p)).Elem()
	v.Set(stretchValue(reflect.ValueOf(p), "", s.percent))
	return v.Interface().(view.Page)
}

func (s stretched) Offers() []view.Offer {
	return stretchValue(reflect.ValueOf(s.Door.Offers()), "", s.percent).Interface().([]view.Offer)
}

// stretchValue is a copy of a value with longer words.
func stretchValue(v reflect.Value, field string, percent int) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.String:
		text := v.String()
		if !fixedFields[field] {
			text = longer(text, percent)
		}
		out.SetString(text)
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				out.Field(i).Set(stretchValue(v.Field(i), f.Name, percent))
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		out = reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(stretchValue(v.Index(i), field, percent))
		}
	case reflect.Pointer:
		if v.IsNil() {
			return v
		}
		out = reflect.New(v.Type().Elem())
		out.Elem().Set(stretchValue(v.Elem(), field, percent))
	default:
		return v
	}
	return out
}

// longer writes every word with accents and repeats its vowels until the whole is so many percent longer: words grow, their number does not, as in
// languages that join them.
func longer(text string, percent int) string {
	if percent == 0 || !strings.ContainsFunc(text, unicode.IsLetter) {
		return text
	}
	owed := 0
	var b strings.Builder
	for _, r := range text {
		b.WriteRune(accented(r))
		owed += percent
		for ; owed >= 100 && strings.ContainsRune("aeiouAEIOU", r); owed -= 100 {
			b.WriteRune(unicode.ToLower(accented(r)))
		}
	}
	return b.String()
}

func accented(r rune) rune {
	const plain, with = "aeiouAEIOUcnsy", "äéîöüÄÉÎÖÜçñšý"
	for i, p := range []rune(plain) {
		if p == r {
			return []rune(with)[i]
		}
	}
	return r
}

// TestShippedWordsFit: on every page of a play of every shipped scenario no words lie over others, are cut or stand outside the window, as they are
// written and a good third longer, in three windows.
func TestShippedWordsFit(t *testing.T) {
	const sample = "A line from Ana: is the date still the date?"
	if grown := float64(utf8.RuneCountInString(longer(sample, 40))) / float64(len(sample)); grown < 1.3 || grown > 1.45 {
		t.Fatalf("words grow by %.2f", grown)
	}
	large := theme.Default().WithTextScale(1.5)
	for _, id := range scenarios.Shipped() {
		for k, v := range []struct {
			th      theme.Theme
			w, h    float64
			percent int
		}{{theme.Default(), 1280, 800, 0}, {theme.Default(), 960, 600, 40}, {large, 1280, 800, 40}} {
			t.Run(id+" "+number(int(v.w))+" "+number(v.percent), func(t *testing.T) { wordsFit(t, id, uint64(k), v.th, v.w, v.h, v.percent) })
		}
	}
}

func wordsFit(t *testing.T, id string, luck uint64, th theme.Theme, w, h float64, percent int) {
	sc, found := scenario.Open(scenarios.Files, id)
	if sc == nil {
		t.Fatal(found)
	}
	d, err := play.New(sc, save.NewMemory(nil), 5, luck, func() uint64 { return 7 })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	th.ReducedMotion = true
	b := &bench{App: New(&fakeLibrary{}, th), t: t, w: w, h: h}
	door := stretched{d, percent}
	b.Enter(door, "")
	pages := 600 // no play of some weeks is longer
	if sc.Source.Weeks > 26 {
		pages = 240 // a year has more of the same sorts of pages than there is time to draw
	}
	for n := range pages {
		for range 2 {
			b.tick(input.Snapshot{Elapsed: 5 * time.Second})
			b.Draw(newRecorder(w, h))
		}
		inspect(t, b.page.Date+" "+b.page.Stop, b)
		if b.page.Stop == "gap" && len(b.page.People) > 0 {
			b.look(b.page.People[n%len(b.page.People)].ID, "", "")
			b.rest()
			b.Draw(newRecorder(w, h))
			b.rest()
			inspect(t, b.page.Date+" "+b.page.Stop+" with "+b.person, b)
			b.unlook()
		}
		if t.Failed() || b.page.Stop == "end" {
			return
		}
		o := another(d.Offers(), n)
		if o == nil {
			t.Fatal("nothing can be done")
		}
		in := view.Intent{Offer: o.ID, Forecast: -1}
		if o.Forecast != "" {
			in.Forecast = 60
		}
		if r := door.Do(in); r.Problem != "" {
			t.Fatalf("%s: %s", o.ID, r.Problem)
		}
		b.turn()
	}
}

// another is one of the things that can be done, a different one each time.
func another(offers []view.Offer, n int) *view.Offer {
	for i := range offers {
		o := &offers[(i+7*n)%len(offers)]
		if o.Refused == "" && o.Group != "note" && o.Group != "sheet" && !strings.HasPrefix(o.ID, "again:") && !strings.HasPrefix(o.ID, "promise:") && o.ID != "rules" {
			return o
		}
	}
	return nil
}
