package voice

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A line can come up on any day, at any time of it, about anybody, and whatever went before. So it claims nothing that only some of these make true:
// told is what no line tells of its own, and said what nobody says of what has been. What somebody says of what is to come is theirs to say, but of a Friday nothing is for tomorrow.
var (
	told = regexp.MustCompile(`(?i)\b(yesterday|tonight|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|` +
		`october|november|december|spring|summer|autumn|winter|easter|christmas|mornings?|noon|afternoon|evenings?|midnight|same day|last (week|month|year)|` +
		`(this|next) (week|month)|today again|(one|two|three|four|five|six|eight|nine|ten|eleven|twelve|twenty|forty|fifty) minutes?|for an hour|before the window|(begun|started) to (rain|snow)|the (rain|snow)\b|` +
		`(hours?|minutes?|days?|weeks?) later|that night|[0-2][0-9]:[0-5][0-9]|half past|quarter (past|to)|o’clock|` +
		`(at|by|since|until|till|before|past) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|lunch)(\.|,|;|:|”| (and|the)\b))`)
	said = regexp.MustCompile(`(?i)\b(yesterday|tomorrow|by friday|same day|again today|since (\w+day|spring|summer|autumn|winter|march|easter|lunch)|last (week|month|monday)|before lunch|` +
		`in (march|october))\b`)
	quotes = regexp.MustCompile(`“[^”]*”`)
)

// timeless are lines that name a time and claim nothing by it: the reason stands behind each.
var timeless = []string{
	"what their morning looks like",           // any morning of theirs
	"every week, same day",                    // what has just been planned says so
	"you are a developer on Fridays",          // the same
	"No meetings before ten",                  // the same
	"The mornings turn grey",                  // the same
	"the mornings belong to",                  // the same
	"The mornings are open again",             // the same, taken back
	"from next week on",                       // the same
	"see forty of those in one afternoon",     // any afternoon of theirs
	"what the work is like on a Wednesday",    // any Wednesday
	"The third remembers a particular Sunday", // somebody else's, long ago
	"about the evenings, then why",            // anybody's
	"from Monday to Friday",                   // every week
	"a place for {name} at lunch",             // the same
	"faster, and yesterday",                   // a saying
	"for a good many nights, always at 02:14", // what a log says of itself
}

// TestNoLineClaimsATimeOrAPast goes through everything told and said. What the machines post is their own: nothing of it is about anybody's day.
func TestNoLineClaimsATimeOrAPast(t *testing.T) {
	used := make([]bool, len(timeless))
	for _, f := range families() {
		for _, line := range f.lines {
			at := slices.IndexFunc(timeless, func(part string) bool { return strings.Contains(line, part) })
			if at >= 0 {
				used[at] = true
			}
			if f.name == "system" || at >= 0 {
				continue
			}
			spoken := strings.Join(quotes.FindAllString(line, -1), " ")
			tells := quotes.ReplaceAllString(line, "“”")
			if f.name == "reply" || f.name == "question" || f.name == "thread" { // somebody's words from end to end
				spoken, tells = line, ""
			}
			for _, at := range told.FindAllString(tells, -1) {
				if !strings.Contains(strings.ToLower(spoken), strings.ToLower(strings.Trim(at, ".,;: "))) { // said before, and only taken up
					t.Errorf("%s: %q tells %q", f.name, line, at)
				}
			}
			if at := said.FindString(spoken); at != "" {
				t.Errorf("%s: %q says %q", f.name, line, at)
			}
		}
	}
	if at := slices.Index(used, false); at >= 0 {
		t.Errorf("no line has %q any more", timeless[at])
	}
}

// TestClaimsAreFound: lines that have been in the library and were not true where they came up.
func TestClaimsAreFound(t *testing.T) {
	for _, line := range []string{
		"By three the vendor knows.", "comes back within four minutes.", "The window shows yesterday’s joke.", "An hour later it is closed.", "It was on the same day.",
		"Somebody keeps the times: 10:42, 10:58, 11:20.", "The lamp is on at half past five.", "You had written it down in October.", "Three badges this week.", "It is there by noon.", "You note it down, so that it can be given tomorrow.", // of a Friday
	} {
		if told.FindString(line) == "" {
			t.Errorf("%q is let through", line)
		}
	}
	for _, line := range []string{"“An answer on the same day,”", "“I’ve been staring at it since Tuesday,”", "“I was upset last week,”"} {
		if said.FindString(line) == "" {
			t.Errorf("%q is let through", line)
		}
	}
}
