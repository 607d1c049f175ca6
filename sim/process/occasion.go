package process

import "headcount/sim/rng"

// The named occasions of draws in this package, hashed once.
var (
	onArrival    = rng.Named("arrival")
	onAsksAgain  = rng.Named("asks-again")
	onFree       = rng.Named("free")
	onGlance     = rng.Named("glance")
	onManagerLag = rng.Named("manager-lag")
	onMood       = rng.Named("mood")
	onNew        = rng.Named("new")
	onReport     = rng.Named("report")
	onScene      = rng.Named("scene")
	onSystem     = rng.Named("system")
	onChange     = rng.Named("change")
	onNight      = rng.Named("night")
	onRelease    = rng.Named("release")
	onTells      = rng.Named("tells")
	onVisit      = rng.Named("visit")
	onAnswer     = rng.Named("answer")
	onApplies    = rng.Named("applies")
	onCandidate  = rng.Named("candidate")
	onNotice     = rng.Named("notice")
	onRival      = rng.Named("rival")
	onBoundary   = rng.Named("boundary")
	onLag        = rng.Named("recruiting-lag")
	onPile       = rng.Named("pile")
	onSlip       = rng.Named("slip")
	onTask       = rng.Named("task")
	onTempted    = rng.Named("tempted")
	onTau        = rng.Named("tau")
	onTeam       = rng.Named("team")
	onThread     = rng.Named("thread")
	onWatch      = rng.Named("watch")
)

// byPart is an occasion in each part of the day, by org.State.Gap: its With, hashed once for what comes round in every part.
type byPart [5]rng.Occasion

func inParts(o rng.Occasion) (parts byPart) {
	for gap := range parts {
		parts[gap] = o.With(gap)
	}
	return parts
}

// with is part k of an occasion, in each part of the day.
func (parts byPart) with(k int) byPart {
	for gap, o := range parts {
		parts[gap] = o.With(k)
	}
	return parts
}

// The occasions above that are asked for most, by the part of the day.
var (
	onGlanceIn = inParts(onGlance)
	onPileIn   = inParts(onPile).with(1)
	onSystemIn = inParts(onSystem)
	onTemptIn  = inParts(onTempted)
	onThreadIn = inParts(onThread)
	onWatchIn  = inParts(onWatch)
)
