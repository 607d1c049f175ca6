package process

import "headcount/sim/rng"

// The named occasions of draws in this package, hashed once.
var (
	onArrival      = rng.Named("arrival")
	onAsksAgain    = rng.Named("asks-again")
	onCoffee       = rng.Named("coffee")
	onColleague    = rng.Named("colleague")
	onColleagueLag = rng.Named("colleague-lag")
	onDay          = rng.Named("day")
	onFree         = rng.Named("free")
	onGlance       = rng.Named("glance")
	onHeadphones   = rng.Named("headphones")
	onManagerLag   = rng.Named("manager-lag")
	onMood         = rng.Named("mood")
	onPart         = rng.Named("part")
	onReport       = rng.Named("report")
	onScene        = rng.Named("scene")
	onSystem       = rng.Named("system")
	onBoundary     = rng.Named("boundary")
	onLag          = rng.Named("recruiting-lag")
	onPile         = rng.Named("pile")
	onSlip         = rng.Named("slip")
	onTask         = rng.Named("task")
	onTau          = rng.Named("tau")
	onTeam         = rng.Named("team")
	onThread       = rng.Named("thread")
)
