package load

import (
	"context"
	"encoding/json"
	"fmt"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
)

// compare reads the logs and looks for everything that was acknowledged.
func (d *drill) compare(ctx context.Context, log eventlog.Log) error {
	for i := range d.rooms {
		there, twice, err := attempts(ctx, log, d.rooms[i].Session, &d.out.Events)
		if err != nil {
			return err
		}
		if d.out.Doubled += twice; twice > 0 {
			d.note(fmt.Sprintf("%d attempts stand twice in %s", twice, d.rooms[i].Session))
		}
		for _, p := range d.people[i*d.Seats : (i+1)*d.Seats] {
			for name := range p.acked {
				d.out.Acked++
				if offer, ok := there[p.seat][name]; !ok || offer != p.sent[name] {
					d.out.Lost++
					d.note(fmt.Sprintf("%s of %s was told that %s is saved, and it is not there", p.seat, p.room.Session, name))
				}
			}
			for name, offer := range there[p.seat] {
				if sent, ok := p.sent[name]; !ok || sent != offer {
					d.out.Foreign++
					d.note(fmt.Sprintf("%s of %s never sent %s", p.seat, p.room.Session, name))
				}
			}
		}
	}
	d.out.Fault = d.fault
	return nil
}

// attempts reads the choices of a session by seat and name, and checks the chain.
func attempts(ctx context.Context, log eventlog.Log, session string, events *uint64) (map[string]map[string]string, int, error) {
	there, twice := map[string]map[string]string{}, 0
	var head eventlog.Head
	for {
		records, err := log.Read(ctx, session, head.Seq, 0)
		if err != nil {
			return nil, 0, err
		}
		if len(records) == 0 {
			*events += head.Seq
			return there, twice, nil
		}
		if head, err = head.Follows(session, records); err != nil {
			return nil, 0, err
		}
		for _, r := range records {
			if r.Kind != room.KindIntent {
				continue
			}
			var b room.Body
			if err := json.Unmarshal(r.Body, &b); err != nil {
				return nil, 0, err
			}
			if there[r.Actor] == nil {
				there[r.Actor] = map[string]string{}
			}
			if _, ok := there[r.Actor][r.Idem]; ok {
				twice++
			}
			there[r.Actor][r.Idem] = b.Offer
		}
	}
}
