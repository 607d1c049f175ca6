//go:build !js

package main

import (
	"cmp"
	"net"
	"slices"
	"strconv"
	"strings"
)

// joinAddresses lists under which addresses phones may reach a listener, the likeliest first: that is what stands on the wall.
func joinAddresses(at net.Addr) []string {
	tcp, ok := at.(*net.TCPAddr)
	if !ok {
		return nil
	}
	if !tcp.IP.IsUnspecified() {
		return []string{"http://" + tcp.String()}
	}
	interfaces, err := net.Interfaces()
	if err != nil {
		return nil
	}
	var list []reach
	for _, i := range interfaces {
		addresses, err := i.Addrs()
		if err != nil {
			continue // it has gone
		}
		for _, a := range addresses {
			if n, ok := a.(*net.IPNet); ok {
				list = append(list, reach{i.Name, i.Flags, n.IP})
			}
		}
	}
	var join []string
	for _, r := range likeliest(list) {
		join = append(join, "http://"+net.JoinHostPort(r.ip.String(), strconv.Itoa(tcp.Port)))
	}
	return join
}

// reach is an address of this machine and the interface that has it.
type reach struct {
	name  string
	flags net.Flags
	ip    net.IP
}

// likeliest puts those addresses first by which a phone in the room reaches this machine, and leaves out those by which none could. The long ones, which nobody
// likes to type, are there where a network has no others.
func likeliest(list []reach) []reach {
	list = slices.DeleteFunc(list, func(r reach) bool {
		return r.flags&net.FlagUp == 0 || r.ip.IsLoopback() || r.ip.IsLinkLocalUnicast()
	})
	if slices.ContainsFunc(list, func(r reach) bool { return r.ip.To4() != nil && r.rank() < noPhones }) {
		list = slices.DeleteFunc(list, func(r reach) bool { return r.ip.To4() == nil })
	}
	slices.SortStableFunc(list, func(a, b reach) int { return cmp.Compare(a.rank(), b.rank()) })
	return list
}

// within are what interfaces are called, or begin with, behind which there are no phones: virtual machines, containers and tunnels.
var within = []string{"docker", "br-", "veth", "vethernet", "virbr", "vmnet", "vmware", "vboxnet", "virtualbox", "lxc", "lxd", "podman", "cni", "utun", "tun", "tap", "wg", "zt", "tailscale", "ppp"}

// noPhones is the rank of what is reached from this machine alone, or from far away.
const noPhones = 2

func (r *reach) rank() int {
	name := strings.ToLower(r.name)
	switch {
	case r.flags&net.FlagPointToPoint != 0 || slices.ContainsFunc(within, func(w string) bool { return strings.HasPrefix(name, w) }):
		return noPhones
	case !r.ip.IsPrivate():
		return 1
	}
	return 0
}
