package load

import (
	"fmt"
	"io"
	"time"
)

// Write writes the outcome for people.
func (o *Outcome) Write(w io.Writer) error {
	ms := func(d time.Duration) time.Duration { return d.Round(time.Millisecond) }
	_, err := fmt.Fprintf(w, `%d people in %d rooms, seated in %v
%d choices saved in %v; each after %v (half), %v (95 of 100), %v (99 of 100), %v (the longest)
%d rounds; %d choices refused, as their round was over; nothing at all was saved for %v at most
%d choices or commands of boards were never answered; %d attempts were made again, phones went to another node %d times
%d events in the logs: of what was acknowledged, %d lost and %d doubled; %d that nobody sent; %d pages older than what was acknowledged
`, o.Rooms*o.Seats, o.Rooms, ms(o.Joined), o.Acked, ms(o.Took), ms(o.Saved.P50), ms(o.Saved.P95), ms(o.Saved.P99), ms(o.Saved.Max),
		o.Rounds, o.Refused, ms(o.Silence), o.Unanswered, o.Tries, o.Switches, o.Events, o.Lost, o.Doubled, o.Foreign, o.Older)
	if err == nil && o.Fault != "" {
		_, err = fmt.Fprintln(w, "the first of what should not be:", o.Fault)
	}
	return err
}
