package seat

import (
	"crypto/rand"
	"encoding/base64"
	"net/url"
	"strconv"

	"headcount/engine/view"
)

// form is what an offer sends, in the fields that a phone's page posts.
func (s *Sheet) form(o *view.Offer, in *view.Intent) string {
	f := url.Values{"kind": {"do"}, "v": {strconv.Itoa(s.Version)}, "n": {nonce()}, "offer": {o.ID}}
	if s.Propose && o.Group != "page" {
		f.Set("kind", "propose")
	}
	if in.Forecast >= 0 {
		f.Set("forecast", strconv.Itoa(in.Forecast))
	}
	if o.ID == Tokens {
		for i, name := range []string{"choice", "people", "luck"} {
			f.Set(name, strconv.Itoa(in.Tokens[i]))
		}
	}
	switch {
	case o.ID == Tokens && s.Round > 0:
		f.Set("kind", "tokens")
		f.Set("round", strconv.Itoa(s.Round))
		f.Del("offer")
	case o.ID == Yes || o.ID == No:
		return url.Values{"kind": {o.ID[len("room:"):]}, "n": {nonce()}, "proposal": {strconv.FormatUint(s.Proposal, 10)}}.Encode()
	}
	return f.Encode()
}

// back is what taking the last decision back sends.
func (s *Sheet) back() string {
	return url.Values{"kind": {"back"}, "v": {strconv.Itoa(s.Version)}, "n": {nonce()}}.Encode()
}

// nonce names an attempt, so that it counts once however often it is sent.
func nonce() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // it never fails
	return base64.RawURLEncoding.EncodeToString(b[:])
}
