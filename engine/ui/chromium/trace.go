package chromium

import (
	"encoding/json"
	"time"
)

// task is one stretch of work of a thread, as a trace tells it.
type task struct {
	Name     string  `json:"name"`
	Phase    string  `json:"ph"`
	Process  int     `json:"pid"`
	Thread   int     `json:"tid"`
	Begin    float64 `json:"ts"`   // µs
	Wall     float64 `json:"dur"`  // µs
	Worked   float64 `json:"tdur"` // µs of processor time
	Argument struct {
		Name string `json:"name"`
	} `json:"args"`
}

// event takes what the browser tells by itself.
func (c *Chromium) event(method string, params json.RawMessage) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch method {
	case "Tracing.dataCollected":
		var part struct {
			Value []json.RawMessage `json:"value"`
		}
		_ = json.Unmarshal(params, &part) // what is no list has nothing in it
		for _, raw := range part.Value {
			var t task
			if json.Unmarshal(raw, &t) == nil && (t.Name == "RunTask" || t.Name == "ThreadControllerImpl::RunTask" || t.Name == "thread_name") {
				c.tasks = append(c.tasks, t)
			}
		}
	case "Tracing.tracingComplete":
		if c.traced != nil {
			close(c.traced)
			c.traced = nil
		}
	}
}

// Longest is the longest stretch in which the thread that pages run on could answer nobody.
type Longest struct {
	Worked time.Duration // by processor time: what else this machine does is not in it
	Wall   time.Duration // by the clock, of the same stretch
	Over50 int           // stretches that worked for more than 50 ms
	Tasks  int
}

// Stretches watches the threads of all pages while something is done.
func (c *Chromium) Stretches(during func()) Longest {
	c.tb.Helper()
	done := make(chan struct{})
	c.mu.Lock()
	c.traced, c.tasks = done, nil
	c.mu.Unlock()
	config := map[string]any{"includedCategories": []string{"toplevel", "disabled-by-default-devtools.timeline"}, "excludedCategories": []string{"*"}}
	c.call("", "Tracing.start", map[string]any{"transferMode": "ReportEvents", "traceConfig": config}, nil)
	during()
	c.call("", "Tracing.end", map[string]any{}, nil)
	select {
	case <-done:
	case <-time.After(Patience):
		c.tb.Fatal("the trace does not come")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return longest(c.tasks)
}

func longest(tasks []task) Longest {
	type thread struct{ process, id int }
	main := map[thread]bool{}
	for _, t := range tasks {
		if t.Name == "thread_name" && t.Argument.Name == "CrRendererMain" {
			main[thread{t.Process, t.Thread}] = true
		}
	}
	var l Longest
	for _, t := range tasks {
		if t.Phase != "X" || !main[thread{t.Process, t.Thread}] {
			continue
		}
		l.Tasks++
		worked := time.Duration(t.Worked) * time.Microsecond
		if worked > 50*time.Millisecond {
			l.Over50++
		}
		if worked > l.Worked {
			l.Worked, l.Wall = worked, time.Duration(t.Wall)*time.Microsecond
		}
	}
	return l
}
