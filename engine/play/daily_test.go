package play_test

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/view"
)

// TestDailyMoment: every marked scene of a scenario that comes up can be a day's moment; it opens at the scene, asks for a forecast, and ends with
// twenty lives of which one place is that of the life at hand. The same date is the same moment.
func TestDailyMoment(t *testing.T) {
	sc := twoStrides(t)
	list := play.DailyMoments(sc)
	if len(list) < 3 {
		t.Fatalf("%d marked scenes", len(list))
	}
	opened := 0
	for _, m := range list {
		d, err := play.NewDaily(sc, m.Event, 3, 4, policy.Named("attentive").Decide)
		if err != nil {
			continue
		}
		opened++
		asOneDay(t, d, sc.EventName(m.Event))
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
	if opened < 2 {
		t.Errorf("%d of %d scenes came up", opened, len(list))
	}
	if n := play.DailySeed("2026-11-26", 0); n != 0x9c125af4d75922fc || n == play.DailySeed("2026-11-27", 0) || n == play.DailySeed("2026-11-26", 1) {
		t.Errorf("the day has the number %#x", n) // written down: it has to be the same on every machine
	}
}

func asOneDay(t *testing.T, d *play.Daily, event string) {
	t.Helper()
	p := d.View()
	if p.Stop != "scene" || p.Scene.ID != event || len(p.Signs) != 0 || p.Life == "" {
		t.Fatalf("%s opens at %s, %+v", event, p.Stop, p.Signs)
	}
	if r := d.Do(view.Intent{Offer: "go"}); r.Problem == "" || d.View().Stop != "scene" {
		t.Fatalf("%s: the lives are lived of what somebody else decided", event)
	}
	var marked view.Offer
	for _, o := range d.Offers() {
		if o.Forecast != "" && o.Refused == "" {
			marked = o
		}
	}
	if marked.ID == "" {
		return // today nothing marked can be done there
	}
	for _, in := range []view.Intent{{Offer: marked.ID, Forecast: 60}, {Offer: "reveal"}, {Offer: "go"}} {
		if r := d.Do(in); r.Problem != "" {
			t.Fatalf("%s: %s: %s", event, in.Offer, r.Problem)
		}
	}
	p = d.View()
	c := p.Debrief.Crowd
	if p.Stop != "end" || c.Total != play.DailyLives || c.Columns[0].Count+c.Columns[1].Count != c.Total || (c.Columns[0].Yours == c.Columns[1].Yours) != strings.Contains(c.Sentence, "yours ends here") ||
		!strings.Contains(c.Sentence, "You said 60 %") {
		t.Errorf("%s ends with %+v", event, c)
	}
	if list := d.Offers(); len(list) != 1 || list[0].ID != "ui:title" {
		t.Errorf("then is offered %+v", list)
	}
	n := len(d.Session().Log.Entries)
	for _, id := range []string{"go", "reveal", "wait"} {
		if r := d.Do(view.Intent{Offer: id}); r.Problem == "" || len(d.Session().Log.Entries) != n || d.View().Debrief.Crowd != c {
			t.Errorf("%s: after the lives %s goes on with the play: %+v", event, id, r)
		}
	}
}
