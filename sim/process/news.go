package process

import "headcount/sim/org"

// Tell puts a piece of news before the manager; beyond org.NewsKept the oldest goes.
func (c *Context) Tell(n org.News) {
	s := c.State
	n.Day, n.Minute = s.Day, s.Minute
	if len(s.News) >= org.NewsKept {
		copy(s.News, s.News[1:])
		s.News = s.News[:len(s.News)-1]
	}
	s.News = append(s.News, n)
}
