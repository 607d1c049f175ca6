// Package view puts what a manager may know into words and order: a desk of numbers becomes a page of text, people with
// postures, matters and messages, and a list of things that can be done now.
//
// A page holds only what its viewer may know. Every value here survives JSON unchanged, so that a window, a terminal and a
// browser at the far end of a network read the same page. What is true and not visible never reaches this package.
package view

// Door is the only thing a front end holds: local play implements it, and so does the client of a workshop.
//
// View and Offers describe the moment; they change only after Do or TakeBack. A Door is not safe for concurrent use.
type Door interface {
	// View returns the page as it is now.
	View() Page
	// Offers lists everything that can be done now, in reading order. Offers that cannot be taken carry the reason.
	Offers() []Offer
	// Do takes an offer. When it returns without a problem the decision is stored durably. A refused intent changes nothing and
	// is explained in Reply.Problem.
	Do(Intent) Reply
	// TakeBack undoes the last decision while its outcome has not been shown; otherwise Reply.Problem says why not.
	TakeBack() Reply
}

// Offer is one thing the manager can do now.
type Offer struct {
	ID       string `json:"id"`                 // stable within this page; handed back in Intent.Offer
	Group    string `json:"group"`              // person | matter | project | week | topic | machine | place | scene | promise | page | debrief | note | sheet; the last two want Intent.Text
	Text     string `json:"text"`               // what the manager does, in their words: "Walk over"
	Detail   string `json:"detail,omitempty"`   // second line: what you last saw and how long ago
	Person   string `json:"person,omitempty"`   // id of the person it is directed at
	Matter   string `json:"matter,omitempty"`   // id of the matter it is about
	Channel  string `json:"channel,omitempty"`  // walk, aside, call, video, chat, mail, board, gathering
	Minutes  int    `json:"minutes,omitempty"`  // what it will cost of the day, as far as known
	Forecast string `json:"forecast,omitempty"` // question to answer first with a percentage; empty when the choice is not marked
	Confirm  bool   `json:"confirm,omitempty"`  // the outcome is shown only after a second step, and until then it can be taken back
	Refused  string `json:"refused,omitempty"`  // observable reason why it cannot be done now; empty when it can
	Chosen   bool   `json:"chosen,omitempty"`   // a promise already marked to be given

	// the parts of a free act, by which Menu puts many offers in few lines
	Verb    string `json:"verb,omitempty"`    // what is done: feedback, move_date ...; empty where it is no free act
	Does    string `json:"does,omitempty"`    // that in words, without the way: "Give feedback"
	Drawer  string `json:"drawer,omitempty"`  // where a person's menu keeps it: say | ask | work; empty: at hand
	By      string `json:"by,omitempty"`      // the way in words: "Walk over"
	Manner  string `json:"manner,omitempty"`  // how, on heavy acts only: on_task, with_reasons ...
	How     string `json:"how,omitempty"`     // that in words: "about the work"
	Project string `json:"project,omitempty"` // id of the project it is about
	Object  string `json:"object,omitempty"`  // id of what else it is about: an adviser ...; the verb says of which sort
	Of      string `json:"of,omitempty"`      // that in words: "Sol"
	First   bool   `json:"first,omitempty"`   // it comes to mind before anything else; what it would do is as ever
	Also    string `json:"also,omitempty"`    // other words by which Search finds it
	Topic   string `json:"topic,omitempty"`   // sheet of the organisation it belongs to: hiring, map, machines ...
}

// Intent is what a front end hands back.
type Intent struct {
	Offer    string `json:"offer"`
	Forecast int    `json:"forecast"`         // percent 0 to 100, or -1 when nothing was said
	Text     string `json:"text,omitempty"`   // the player's own words: in the debrief, or where an offer wants them
	Tokens   [3]int `json:"tokens,omitempty"` // ten tokens laid on choice, people and luck, in the debrief only
}

// Reply says whether an intent was carried out.
type Reply struct {
	Problem string `json:"problem,omitempty"` // empty when done; else one sentence saying what stands in the way and what helps
	Pending bool   `json:"pending,omitempty"` // a Far door's alone: it is on its way, and neither stored nor refused yet
}

// Far is a Door at the other end of a network. It never keeps a front end waiting: what is on its way is Pending, and the page may change
// without the player, as others move it too.
type Far interface {
	Door
	// News reports once what has come since it was last asked: whether the page or what can be done has changed, and in a sentence why the
	// intent that was on its way was refused. An intent that was carried out always changes the page.
	News() (changed bool, problem string)
}
