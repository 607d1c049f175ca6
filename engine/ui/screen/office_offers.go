package screen

import (
	"slices"

	"headcount/engine/view"
)

// something returns the matter with an id, or nil.
func (a *App) something(id string) *view.Matter {
	for i := range a.page.Matters {
		if a.page.Matters[i].ID == id {
			return &a.page.Matters[i]
		}
	}
	return nil
}

// offersFor returns the offers of a group for one person or matter.
func (a *App) offersFor(keep func(o *view.Offer) bool) []view.Offer {
	var list []view.Offer
	for i := range a.offers {
		if keep(&a.offers[i]) {
			list = append(list, a.offers[i])
		}
	}
	return list
}

func (a *App) personOffers(id string) []view.Offer {
	return a.offersFor(func(o *view.Offer) bool { return o.Group == "person" && o.Person == id })
}

func (a *App) matterOffers(id string) []view.Offer {
	return a.offersFor(func(o *view.Offer) bool { return o.Group == "matter" && o.Matter == id })
}

// placeKinds are the kinds of places at which an offer is taken, where its name does not say it already.
var placeKinds = map[string]string{"boss_door": "boss"}

// placeOffers returns what can be done at a place. An offer goes to the first place of its kind.
func (a *App) placeOffers(id string) []view.Offer {
	return a.offersFor(func(o *view.Offer) bool { return o.Group == "place" && a.placeOf(o) == id })
}

// placeOf returns the id of the place an offer belongs to, or "".
func (a *App) placeOf(o *view.Offer) string {
	kind := o.ID
	if known, ok := placeKinds[o.ID]; ok {
		kind = known
	}
	at := slices.IndexFunc(a.page.Plan.Places, func(s view.Spot) bool { return s.Kind == kind || s.ID == o.ID })
	if at < 0 {
		return ""
	}
	return a.page.Plan.Places[at].ID
}

// strays are offers that nothing on the page leads to; the desk lists them, so that nothing offered is ever out of reach.
func (a *App) strays() []view.Offer {
	return a.offersFor(func(o *view.Offer) bool {
		switch o.Group {
		case "person":
			return a.somebody(o.Person) == nil
		case "matter":
			return a.something(o.Matter) == nil
		case "place":
			return a.placeOf(o) == ""
		case "project":
			return a.work(o.Project) == nil
		case "topic":
			return a.around(o.Topic) == nil
		case "machine", "page", "week", "note":
			return false
		}
		return true
	})
}
