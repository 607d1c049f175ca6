package server

import (
	"net"
	"net/netip"
	"slices"
	"sync"
)

// How many connections may be held: so many of one address as a full room behind one needs, and so many in all that files are left for the record. Of these one in
// boardsShare is for boards, which nobody else's phones can take.
const (
	mostOfAddress = 1500
	filesLeft     = 200
	boardsShare   = 8
)

// Bounded bounds how many connections of the phones' listener and of the boards' are open at once, of one address and in all: whoever opens them without end would
// else take every file that this program may have, and with them the other side. What is too many is closed at once, and a page tries again. proxies, and
// this machine itself, may hold as many as there are.
func Bounded(people, boards net.Listener, proxies []string) []net.Listener {
	files := openFiles()
	most := max(files-filesLeft, files/2)
	forBoards := most / boardsShare
	return []net.Listener{
		&bounded{Listener: people, proxies: proxies, from: map[netip.Prefix]int{}, most: most - forBoards},
		&bounded{Listener: boards, proxies: proxies, from: map[netip.Prefix]int{}, most: forBoards},
	}
}

type bounded struct {
	net.Listener
	proxies []string
	most    int // in all

	mu   sync.Mutex
	from map[netip.Prefix]int // connections by whose they are
	all  int
}

// Accept implements net.Listener.
func (c *bounded) Accept() (net.Conn, error) {
	for {
		conn, err := c.Listener.Accept()
		if err != nil {
			return nil, err
		}
		who, held := c.whose(conn)
		if c.enter(who, held) {
			return &counted{Conn: conn, leave: sync.OnceFunc(func() { c.leave(who) })}, nil
		}
		_ = conn.Close() // it was not taken in
	}
}

// whose is who a connection counts for, and whether it is held to a number.
func (c *bounded) whose(conn net.Conn) (who netip.Prefix, held bool) {
	at, err := netip.ParseAddrPort(conn.RemoteAddr().String())
	if err != nil {
		return who, true
	}
	ip := at.Addr().Unmap().WithZone("")
	return whose(ip), !ip.IsLoopback() && !slices.Contains(c.proxies, ip.String())
}

func (c *bounded) enter(who netip.Prefix, held bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.all >= c.most || held && c.from[who] >= mostOfAddress {
		return false
	}
	c.all++
	c.from[who]++
	return true
}

func (c *bounded) leave(who netip.Prefix) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all--
	if c.from[who]--; c.from[who] == 0 {
		delete(c.from, who)
	}
}

// counted is a connection that counts until it is closed.
type counted struct {
	net.Conn
	leave func()
}

// Close implements net.Conn.
func (c *counted) Close() error {
	c.leave()
	return c.Conn.Close()
}
