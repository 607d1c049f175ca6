package load

import (
	"slices"
	"time"
)

// Spread is how long something took: half, 95 and 99 of 100, and all of it, took no longer.
type Spread struct {
	N   int           `json:"n"`
	P50 time.Duration `json:"p50_ns"`
	P95 time.Duration `json:"p95_ns"`
	P99 time.Duration `json:"p99_ns"`
	Max time.Duration `json:"max_ns"`
}

// Aim is one figure of the design beside what was measured.
type Aim struct {
	What string `json:"what"`
	Got  string `json:"got"`
	Want string `json:"want"`
	OK   bool   `json:"ok"`
}

// Report is what was measured.
type Report struct {
	Rooms    int           `json:"rooms"`
	Seats    int           `json:"seats"`
	Joined   time.Duration `json:"joined_ns"`         // for all to come in, one after another in each room
	Opened   Spread        `json:"opened"`            // from the board's button to everybody being told of the round
	Page     Spread        `json:"page"`              // a phone's page, all asking at once
	Together Spread        `json:"together"`          // choices saved, all made at the same moment
	Burst    time.Duration `json:"burst_ns"`          // for all of these
	CPU      time.Duration `json:"cpu_ns"`            // of whoever serves, for each of these; 0 where the system does not say
	Apart    Spread        `json:"apart"`             // choices saved, made as people make them
	Told     Spread        `json:"told"`              // from the board's button to each stream
	Reached  Spread        `json:"reached"`           // from the board's button to each phone's new page
	Back     Spread        `json:"back"`              // all streams broken off at once: until each listens again
	Events   uint64        `json:"events"`            // in the log
	Rate     float64       `json:"events_per_s"`      // appended during the burst
	Alone    Appends       `json:"one_writer"`        // the log by itself
	Many     Appends       `json:"many_writers"`      //
	Heap     uint64        `json:"heap_bytes"`        // in use by whoever serves, after collecting
	Resident uint64        `json:"resident_bytes"`    // memory of its process; 0 where the system does not say
	Peak     uint64        `json:"peak_bytes"`        // the most it was
	Own      uint64        `json:"own_bytes"`         // what is not the program itself, mapped from its file
	Huge     uint64        `json:"huge_bytes"`        // of the program, what the system maps two megabytes at a time, used or not
	Unsaved  int           `json:"unsaved"`           // choices that were not acknowledged
	Problem  string        `json:"problem,omitempty"` // the first of them
	Took     time.Duration `json:"took_ns"`
}

// Appends is how fast the log takes events that are durable before they are acknowledged.
type Appends struct {
	Writers int     `json:"writers"`
	Rate    float64 `json:"events_per_s"`
	Each    Spread  `json:"each"`
}

func spread(list []time.Duration) Spread {
	if len(list) == 0 {
		return Spread{}
	}
	list = slices.Sorted(slices.Values(list))
	at := func(share float64) time.Duration { return list[min(int(share*float64(len(list))), len(list)-1)] }
	return Spread{len(list), at(.5), at(.95), at(.99), list[len(list)-1]}
}
