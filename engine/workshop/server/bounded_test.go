package server

import (
	"errors"
	"fmt"
	"net"
	"testing"
)

// arrivals is a listener to which connections come from addresses that are named.
type arrivals struct {
	net.Listener
	from []string
}

type arrived struct {
	net.Conn
	from   string
	closed int
}

type spot string

func (p spot) Network() string { return "tcp" }
func (p spot) String() string  { return string(p) }

func (a *arrived) RemoteAddr() net.Addr { return spot(a.from) }
func (a *arrived) Close() error         { a.closed++; return nil }

var errNobody = errors.New("nobody comes any more")

func (a *arrivals) Accept() (net.Conn, error) {
	if len(a.from) == 0 {
		return nil, errNobody
	}
	next := &arrived{from: a.from[0]}
	a.from = a.from[1:]
	return next, nil
}

// come lets so many come from an address, and returns those that are taken in.
func (a *arrivals) come(l net.Listener, n int, from string) []net.Conn {
	for k := range n {
		a.from = append(a.from, fmt.Sprintf(from, k))
	}
	var in []net.Conn
	for {
		conn, err := l.Accept()
		if err != nil {
			return in
		}
		in = append(in, conn)
	}
}

// TestNobodyTakesAllConnections: one address holds no more than a room behind it needs, and all together leave files for the board; what is closed makes room
// once.
func TestNobodyTakesAllConnections(t *testing.T) {
	a := &arrivals{}
	boards := &arrivals{}
	both := Bounded(a, boards, []string{"192.0.2.9"})
	l, b := both[0].(*bounded), both[1].(*bounded)
	if files := openFiles(); l.most < files/4 || b.most < files/32 || l.most+b.most >= files {
		t.Errorf("of %d files %d are for phones and %d for boards", files, l.most, b.most)
	}
	l.most, b.most = 5000, 2000
	held := a.come(l, 3000, "192.0.2.7:1%04d")
	if len(held) != mostOfAddress {
		t.Fatalf("one phone holds %d connections", len(held))
	}
	if n := len(a.come(l, 1, "192.0.2.8:1%04d")); n != 1 {
		t.Error("another phone is kept out by it")
	}
	for range 2 { // closed twice, as servers do
		for _, c := range held[:10] {
			_ = c.Close()
		}
	}
	if n := len(a.come(l, 100, "192.0.2.7:2%04d")); n != 10 {
		t.Errorf("after ten were closed, %d are taken in", n)
	}
	if n := len(a.come(l, 1600, "[2001:db8:0:1:%x::1]:80")); n != mostOfAddress {
		t.Errorf("a device of many addresses holds %d connections", n)
	}
	if n := len(a.come(l, 1600, "192.0.2.9:1%04d")); n != 1600 {
		t.Errorf("a proxy holds %d connections", n)
	}
	if n := len(a.come(l, 1000, "127.0.0.1:1%04d")); n != 5000-4601 {
		t.Errorf("of the last 1000 %d are taken in", n)
	}
	if n := len(a.come(l, 1, "192.0.2.10:1%04d")); n != 0 {
		t.Error("there is room where there is none")
	}
	if n := len(boards.come(b, 1600, "192.0.2.7:3%04d")); n != mostOfAddress {
		t.Errorf("phones hold all they may, and of the boards' connections one address gets %d", n)
	}
	if n := len(boards.come(b, 600, "192.0.2.9:3%04d")); n != 500 {
		t.Errorf("of the boards' last 500 connections a proxy gets %d", n)
	}
}
