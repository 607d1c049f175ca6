package main

import (
	"errors"
	"time"

	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/ui/screen"
	"headcount/engine/view"
	"headcount/scenarios"
)

var _ screen.Today = (*library)(nil)

// mostTries is how many moments are tried before a day goes without.
const mostTries = 24

// Today implements screen.Today: the moment of the day is the same for everybody with the same scenarios, and nothing of it is kept.
func (l *library) Today() (view.Door, string, error) {
	date := time.Now().Format(time.DateOnly)
	var list []play.DailyMoment
	open := map[string]*scenario.Scenario{}
	for _, id := range scenarios.Certified() {
		if sc, err := l.open(id); err == nil {
			open[id] = sc
			list = append(list, play.DailyMoments(sc)...)
		}
	}
	if len(list) == 0 {
		return nil, "", errors.New("there is no scenario here that a day could be about")
	}
	for try := range mostTries {
		n := play.DailySeed(date, try)
		m := list[n%uint64(len(list))]
		d, err := play.NewDaily(open[m.Scenario], m.Event, n, n>>7, policy.Named("attentive").Decide)
		if err != nil {
			continue // there it did not come up
		}
		if err := l.close(); err != nil {
			return nil, "", errors.Join(err, d.Close())
		}
		return d, "Today’s moment is from “" + open[m.Scenario].Source.Title + "”. Somebody else has led this team until now. One answer is yours, and nothing of it is kept.", nil
	}
	return nil, "", errors.New("nothing came up today; tomorrow is another day")
}
