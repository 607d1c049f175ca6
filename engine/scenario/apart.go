package scenario

import (
	"maps"
	"reflect"
	"sync"

	"headcount/engine/rule"
)

// What there is much of is looked at in so many parts at once. The number is fixed, so that what is found depends on no machine.
const (
	many        = 128
	partsAtOnce = 4
)

// inParts does something for each of n things: in order where they are few, else in parts at once. of makes what does it for one part; it notes what
// it finds with the compiler it is given, and nothing else may be written by more than one thing.
func (c *compiler) inParts(n int, of func(part *compiler) func(i int)) {
	if n < many || c.mention != nil { // who is told of names is told in order
		do := of(c)
		for i := range n {
			do(i)
		}
		return
	}
	var parts [partsAtOnce]*compiler
	inParts(n, func(k, from, to int) {
		parts[k] = c.apart()
		defer func() {
			if p := recover(); p != nil {
				panic(mishapOf(p, parts[k].at))
			}
		}()
		do := of(parts[k])
		for i := from; i < to; i++ {
			do(i)
		}
	})
	for _, part := range parts {
		c.join(part)
	}
}

// inParts runs something for the parts of n things at once. A panic in one of them is that of the caller, once all have ended: the first of them in the
// order of the things.
func inParts(n int, do func(k, from, to int)) {
	var all sync.WaitGroup
	var failed [partsAtOnce]*mishap
	for k := range partsAtOnce {
		all.Go(func() {
			defer caught(&failed[k], nil)
			do(k, k*n/partsAtOnce, (k+1)*n/partsAtOnce)
		})
	}
	all.Wait()
	for _, m := range failed {
		if m != nil {
			panic(*m)
		}
	}
}

// caught keeps a panic for whoever waits. It is to be deferred.
func caught(kept **mishap, by *compiler) {
	if p := recover(); p != nil {
		at := where{}
		if by != nil {
			at = by.at
		}
		m := mishapOf(p, at)
		*kept = &m
	}
}

// apart returns a compiler of the same scenario that notes what it finds for itself, so that several can be at work at once.
func (c *compiler) apart() *compiler {
	part := *c
	part.turned = nil
	part.found, part.counting, part.open, part.failed = nil, nil, nil, c.failed || HasErrors(c.found)
	part.used, part.programs, part.known = newUsage(), map[asked]*rule.Program{}, c.programs
	part.fields = fieldTable{}
	env := *c.env
	part.env = &env
	return &part
}

// join takes over what a part has found.
func (c *compiler) join(part *compiler) {
	for _, d := range part.found {
		c.add(d)
	}
	c.turned = append(c.turned, part.turned...)
	c.counting = append(c.counting, part.counting...)
	maps.Copy(c.used.variables, part.used.variables)
	maps.Copy(c.used.matters, part.used.matters)
	maps.Copy(c.used.promises, part.used.promises)
	maps.Copy(c.used.conditions, part.used.conditions)
}

// besides begins to do something with a compiler of its own, and returns what waits for its end and takes over what it has found.
func (c *compiler) besides(do func(part *compiler)) (wait func()) {
	part := c.apart()
	done := make(chan struct{})
	var failed *mishap
	go func() {
		defer close(done)
		defer caught(&failed, part)
		do(part)
	}()
	return func() {
		<-done
		if failed != nil {
			panic(*failed)
		}
		c.join(part)
	}
}

// inParts takes over many tables at once.
func (b *binder) inParts(to reflect.Value, kids []*entry) {
	var found [partsAtOnce][]Diagnostic
	inParts(len(kids), func(k, from, end int) {
		part := binder{fields: fieldTable{}}
		for i := from; i < end; i++ {
			part.value(to.Index(i), kids[i])
		}
		found[k] = part.found
	})
	for _, list := range found {
		b.found = append(b.found, list...)
	}
}
