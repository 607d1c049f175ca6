package screen

import (
	"slices"
	"strings"

	"headcount/engine/ui/figure"
	likenesses "headcount/engine/ui/likeness"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// offer returns the offer with an id, or nil.
func (a *App) offer(id string) *view.Offer {
	for i := range a.offers {
		if a.offers[i].ID == id {
			return &a.offers[i]
		}
	}
	return nil
}

// group returns the offers of a group in reading order.
func (a *App) group(name string) []view.Offer {
	var list []view.Offer
	for _, o := range a.offers {
		if o.Group == name {
			list = append(list, o)
		}
	}
	return list
}

// somebody returns the person with an id, or nil.
func (a *App) somebody(id string) *view.Person {
	for i := range a.page.People {
		if a.page.People[i].ID == id {
			return &a.page.People[i]
		}
	}
	return nil
}

// home gives focus to the first id unless one of the others has it: a new page starts where Enter goes on, not at the first text
// that happens to scroll. Nothing is taken from a sheet or a note that lies over the page.
func (a *App) home(ids ...string) {
	if item, ok := a.state.FocusItem(); ok && (item.Region == "note" || strings.HasPrefix(item.ID, "ui:think:")) {
		return
	}
	if a.open == overNothing && !slices.Contains(ids, a.state.Focus()) {
		a.state.SetFocus(ids[0])
	}
}

// row describes an offer as something to choose.
func row(o *view.Offer, region string, digit int) widget.Option {
	if digit > 9 {
		digit = 0
	}
	return widget.Option{
		ID: o.ID, Region: region, Label: o.Text, Note: minutes(o.Minutes), Icon: channelIcon(o.Channel), Digit: digit, Disabled: o.Refused,
	}
}

func minutes(n int) string {
	if n <= 0 {
		return ""
	}
	return counted(n, "min", "min")
}

// channelIcon is the sign of a way of reaching somebody; "" where nobody is reached.
func channelIcon(channel string) figure.Icon {
	switch channel {
	case "walk":
		return figure.IconWalk
	case "aside":
		return figure.IconOneToOne
	case "call", "video":
		return figure.IconCall
	case "chat":
		return figure.IconChat
	case "mail":
		return figure.IconMail
	case "board":
		return figure.IconPitch
	case "gathering":
		return figure.IconMeeting
	}
	return ""
}

// likeness is how somebody is drawn.
func likeness(p *view.Person) figure.Look { return Likeness(p.Name, p.Looks) }

// Likeness is how somebody of a name is drawn; where no looks were chosen for them, the name decides.
func Likeness(name string, l view.Looks) figure.Look { return likenesses.Of(name, l) }

// bearing is how somebody holds themselves, from what the page says of them and nothing else.
func (a *App) bearing(p *view.Person) figure.Pose { return likenesses.Bearing(p, a.theme) }
