//go:build !js

package main

import (
	"net"
	"testing"
)

// TestTheAddressOnTheWall: of the addresses of a laptop with containers, virtual machines and a tunnel to its office, that of the room's Wi-Fi stands on the wall; the
// others are listed after it, and those by which no phone comes not at all.
func TestTheAddressOnTheWall(t *testing.T) {
	const up = net.FlagUp | net.FlagBroadcast
	at := func(name string, flags net.Flags, ip string) reach { return reach{name, flags, net.ParseIP(ip)} }
	got := likeliest([]reach{
		at("lo", net.FlagUp|net.FlagLoopback, "127.0.0.1"), at("vEthernet (WSL)", up, "172.20.64.1"), at("docker0", up, "172.17.0.1"), at("tun0", net.FlagUp|net.FlagPointToPoint, "10.8.0.2"),
		at("utun4", up, "10.9.0.2"), at("eth1", net.FlagBroadcast, "10.0.0.9"), at("wlan0", up, "fe80::1"), at("wlan0", up, "2001:db8::1"), at("wlan0", up, "169.254.3.4"),
		at("eth0", up, "203.0.113.5"), at("wlan0", up, "192.168.1.20"), at("Wi-Fi", up, "10.0.0.7"),
	})
	want := []string{"192.168.1.20", "10.0.0.7", "203.0.113.5", "172.20.64.1", "172.17.0.1", "10.8.0.2", "10.9.0.2"}
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i].ip.String() != want[i] {
			t.Fatalf("%v, want %v", got, want)
		}
	}
}

// TestTheAddressOfANetworkOfTheNewerKind: where the room's network has none but long addresses, one of those stands on the wall, before those behind which there
// are no phones.
func TestTheAddressOfANetworkOfTheNewerKind(t *testing.T) {
	const up = net.FlagUp | net.FlagBroadcast
	at := func(name string, ip string) reach { return reach{name, up, net.ParseIP(ip)} }
	got := likeliest([]reach{at("docker0", "172.17.0.1"), at("wlan0", "fe80::1"), at("wlan0", "2001:db8::1"), at("wlan0", "fd00::7")})
	if len(got) != 3 || got[0].ip.String() != "fd00::7" || got[1].ip.String() != "2001:db8::1" || got[2].ip.String() != "172.17.0.1" {
		t.Errorf("%v", got)
	}
	if join := joinAddresses(&net.TCPAddr{IP: net.ParseIP("fd00::7"), Port: 8790}); len(join) != 1 || join[0] != "http://[fd00::7]:8790" {
		t.Errorf("%q", join)
	}
}
