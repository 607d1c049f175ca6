package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/measure"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

type res struct {
	y, done, trust, kept float64
	end                  int
	st                   session.State
}

func play(e *session.Engine, n int, d func(*observe.Desk) term.Act) res {
	var s session.State
	var desk observe.Desk
	cast, luck := uint64(n+1), uint64(n+7001)
	e.Start(&s, cast, luck)
	l := func(int, int) rng.Source { return rng.New(cast, luck) }
	k := e.Drive(&s, 0, l, observe.Bot{Cast: cast, Luck: luck}, &desk, d)
	src := l(k, 14)
	r := res{y: e.Yardstick(&s, src), end: e.Ending(&s, src), done: measure.Done(&s.Org, 0), trust: measure.MeanTrust(&s.Org)}
	r.st.CopyFrom(&s)
	return r
}

func med(v []float64) float64 { sort.Float64s(v); return v[len(v)/2] }
func mean(v []float64) float64 {
	t := 0.0
	for _, x := range v {
		t += x
	}
	return t / float64(len(v))
}

func main() {
	sc, found := scenario.OpenFile(os.Args[1])
	_ = scenario.WriteText(os.Stdout, found)
	if sc == nil {
		return
	}
	N := 1000
	if len(os.Args) > 2 {
		N, _ = strconv.Atoi(os.Args[2])
	}
	e := session.NewEngine(sc)
	for _, name := range policy.Names() {
		p, _ := policy.ByName(name)
		var ys, dn, tr, w []float64
		ends := make([]int, len(sc.Endings))
		scenes := 0
		fired := make([]int, len(sc.Events))
		prom := make([][5]int, len(sc.Promises))
		for n := 0; n < N; n++ {
			r := play(e, n, p.Decide)
			ys, dn, tr, w = append(ys, r.y), append(dn, r.done), append(tr, r.trust), append(w, r.st.Org.Work[0].Waste)
			ends[r.end]++
			for i := range r.st.Story.Fired {
				if r.st.Story.Fired[i].Day >= 0 {
					scenes++
					fired[i]++
				}
			}
			for k := range prom {
				prom[k][r.st.Org.Given[k].State]++
			}
		}
		fmt.Printf("%-10s y %.1f (med %.1f, p10 %.1f p90 %.1f) done %.2f (p90 %.2f) trust %.2f waste %.0f scenes %.1f  ", name, mean(ys), med(ys), ys[N/10], ys[N*9/10], mean(dn), func() float64 { sort.Float64s(dn); return dn[N*9/10] }(), mean(tr), mean(w), float64(scenes)/float64(N))
		for i := range ends {
			fmt.Printf("%s %.0f%% ", sc.Source.Endings[i].ID, 100*float64(ends[i])/float64(N))
		}
		fmt.Println(prom)
		if name == "attentive" || name == "random" {
			for i := range fired {
				fmt.Printf("   %s %.0f%%", sc.EventName(term.EventID(i)), 100*float64(fired[i])/float64(N))
			}
			fmt.Println()
		}
	}
	for _, kind := range []string{"warm", "machine"} {
		var ys []float64
		ends := make([]int, len(sc.Endings))
		for n := 0; n < N; n++ {
			base, _ := policy.ByName(map[string]string{"warm": "walk-first", "machine": "mail-first"}[kind])
			r := play(e, n, func(d *observe.Desk) term.Act {
				if d.Stop == term.Scene {
					want := sc.Events[d.Scene.Event].Warm
					if kind == "machine" {
						want = sc.Events[d.Scene.Event].Machine
					}
					for _, c := range d.Scene.Choices {
						if c.Act.Choice == want {
							return c.Act
						}
					}
				}
				return base.Decide(d)
			})
			ys = append(ys, r.y)
			ends[r.end]++
		}
		fmt.Printf("mark %s y %.1f med %.1f %v\n", kind, mean(ys), med(ys), ends)
	}
	if len(os.Args) > 3 && os.Args[3] == "casts" {
		for ev := range sc.Events {
			if !sc.Events[ev].Anchor {
				continue
			}
			win := make([]int, len(sc.Events[ev].Choices))
			cnt := 0
			for cast := 0; cast < 60; cast++ {
				best, by := -1.0, -1
				for ch := range sc.Events[ev].Choices {
					t, k := 0.0, 0
					for l := 0; l < 40; l++ {
						base, _ := policy.ByName([]string{"attentive", "walk-first", "random"}[l%3])
						var s session.State
						var desk observe.Desk
						e.Start(&s, uint64(cast+1), uint64(9000+l+cast*131))
						lk := func(int, int) rng.Source { return rng.New(uint64(cast+1), uint64(9000+l+cast*131)) }
						e.Drive(&s, 0, lk, observe.Bot{Cast: uint64(cast + 1), Luck: uint64(9000+l+cast*131)}, &desk, func(d *observe.Desk) term.Act {
							if d.Stop == term.Scene && int(d.Scene.Event) == ev {
								for _, c := range d.Scene.Choices {
									if int(c.Act.Choice) == ch {
										return c.Act
									}
								}
							}
							return base.Decide(d)
						})
						t += e.Yardstick(&s, lk(0, 14))
						k++
					}
					if t/float64(k) > best {
						best, by = t/float64(k), ch
					}
				}
				win[by]++
				cnt++
			}
			fmt.Print(sc.EventName(term.EventID(ev)), ": ")
			for ch, w := range win {
				fmt.Printf("%s %d  ", sc.ChoiceName(term.EventID(ev), term.ChoiceID(ch)), w)
			}
			fmt.Println()
		}
		return
	}
	if len(os.Args) > 3 && os.Args[3] == "short" {
		return
	}
	for ev := range sc.Events {
		for ch := range sc.Events[ev].Choices {
			var ys []float64
			out := map[string]int{}
			ends := make([]int, len(sc.Endings))
			for n := 0; n < N; n++ {
				base, _ := policy.ByName("attentive")
				used := false
				r := play(e, n, func(d *observe.Desk) term.Act {
					if d.Stop == term.Scene && int(d.Scene.Event) == ev {
						for _, c := range d.Scene.Choices {
							if int(c.Act.Choice) == ch {
								used = true
								a := c.Act
								return a
							}
						}
					}
					return base.Decide(d)
				})
				if !used {
					continue
				}
				ys = append(ys, r.y)
				out[r.st.Story.Fired[ev].Came.String()]++
				ends[r.end]++
			}
			if len(ys) == 0 {
				fmt.Println(sc.EventName(term.EventID(ev)), sc.ChoiceName(term.EventID(ev), term.ChoiceID(ch)), "never")
				continue
			}
			mark := ""
			if int(sc.Events[ev].Machine) == ch {
				mark = "M"
			}
			if int(sc.Events[ev].Warm) == ch {
				mark = "W"
			}
			m := mean(ys)
			fmt.Printf("%-20s %-16s %1s n %4d y %.1f med %.1f ", sc.EventName(term.EventID(ev)), sc.ChoiceName(term.EventID(ev), term.ChoiceID(ch)), mark, len(ys), m, med(ys))
			var o []string
			for k, v := range out {
				o = append(o, fmt.Sprintf("%s %.0f", k, 100*float64(v)/float64(len(ys))))
			}
			sort.Strings(o)
			fmt.Print(strings.Join(o, " "), " | ")
			for i := range ends {
				fmt.Printf("%.0f ", 100*float64(ends[i])/float64(len(ys)))
			}
			fmt.Println()
		}
	}
}
