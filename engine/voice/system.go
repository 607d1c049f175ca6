package voice

// systemLines is the machine's own talk. Nobody needs it.
var systemLines = []string{
	"Build 4127 passed. It wishes you to know.",
	"Build 4128 failed after 3 seconds. It had not really started.",
	"Nightly run: 1,204 tests green, 1 test asleep.",
	"Ticket 812 has been assigned to you by Ticket 811.",
	"Ticket 340 was reopened. Reason: “reopened”.",
	"Ticket 77 celebrates its third year in “In progress”.",
	"You have been added to the group “all-hands-copy-2”.",
	"Your password expires in 14 days. So does the reminder.",
	"Your password expires in 13 days.",
	"Calendar: “Sync” has moved from room Oak to room Elm.",
	"Calendar: “Sync” has moved from room Elm to room Oak.",
	"Calendar: you have declined a meeting that was cancelled.",
	"Room Birch has been booked by a series that ended in 2019.",
	"Newsletter: five tips for shorter newsletters. Part one of nine.",
	"Newsletter from Facilities: the lift is new. It is the old one, painted.",
	"Canteen: Thursday’s soup is now Wednesday’s soup.",
	"Canteen: the pea soup has received a review.",
	"Printer 2: toner low. Printer 2 has been saying so for ages.",
	"Printer 2 is back. Printer 2 thanks all who waited.",
	"Backup finished. Duration: as yesterday. Size: a little more, as every day.",
	"Disk /tmp is 91 percent full. It is happiest at 90.",
	"Certificate for wiki.internal renews itself tonight, if it remembers.",
	"Monitoring: everything is fine. This alert is a test of the alert.",
	"Monitoring: CPU high on host gull. Gull is compiling and says so.",
	"Survey: how satisfied were you with the last survey?",
	"Survey reminder: the survey about reminders closes Friday.",
	"Time sheet: Tuesday adds up to 7.9 hours. Please find 0.1.",
	"Travel desk: your train from March has been approved.",
	"Learning portal: your course “Ladders and You” is due. You are on the ground floor.",
	"Learning portal: congratulations, you have opened the certificate of opening.",
	"Wiki: a page you watch has been watched by somebody else.",
	"Wiki: 12 pages named “New page” have been merged into “New page (2)”.",
	"Security: a badge was left at reception. It opens reception.",
	"Security notice: the fire drill will be a surprise, Thursday at ten.",
	"Chat: you were mentioned in a channel you have left.",
	"Chat: a poll has ended. “Other” wins with 41 percent.",
	"Helpdesk: your request has been received, and so has its copy.",
	"Helpdesk: the person responsible for this queue is this queue.",
	"Parking: bay 14 is reserved for bay 15 this week.",
	"Facilities: the light in corridor B is a feature of corridor B.",
	"Merge bot: 2 conflicts, both about a comma.",
	"Merge bot: thank you for your patience. I have none, so it was easy.",
	"Dependency bot: left-margin 2.0.1 fixes the right margin.",
	"License server: 3 of 3 licences in use, 2 of them by the licence server.",
	"Lost property: one glove, left, third winter.",
	"Expense tool: your receipt was rotated, accepted and rotated back.",
	"Staging was restored from production. Staging says hello to its new customers.",
	"Deploy window: tonight 22:00 to 22:05. Please be brief.",
}

// System returns a message of the machine.
func (l *Library) System(n int) string { return at(l.family("system", "", systemLines), n) }

// System is Library.System with the built-in lines only.
func System(n int) string { return at(systemLines, n) }
