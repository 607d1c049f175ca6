package workshop

import (
	"cmp"
	"context"

	"headcount/engine/scenario"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/room"
)

// Join opens a session of a shared store as one of several programs that lead it at once: what was opened elsewhere goes on as it stands, the secrets
// are those that are kept, and so is the link of the board. A round whose time ran out while nobody was there waits paused. What is zero of the
// options needs no setting; Mode to Secret are not used.
func Join(ctx context.Context, st Keeper, sc *scenario.Scenario, id string, opening *room.Opening, o Options) (*Session, error) {
	o.clock(st)
	s := &Session{store: st, sc: sc, ID: id, Resumed: true}
	if err := Fits(sc, id, opening); err != nil {
		return nil, err
	}
	var key pass.Key
	if err := s.recall(ctx, &key); err != nil {
		return nil, err
	}
	secret, err := st.Kept(ctx, id, vaultBoard)
	if err != nil {
		return nil, err
	}
	s.Secret = cmp.Or(string(secret), pass.Secret()) // of a session that was opened on one machine alone, the board stays there
	if err := s.assemble(ctx, &o, opening, key); err != nil {
		return nil, err
	}
	return s, s.Host.PauseOverdue(ctx)
}

// keepSecret keeps the secret of whoever leads where others may serve the board as well.
func (s *Session) keepSecret(ctx context.Context) error {
	if shared, ok := s.store.(eventlog.Shared); !ok || !shared.Shared() {
		return nil
	}
	return s.store.Keep(ctx, s.ID, vaultBoard, []byte(s.Secret))
}

// Codes returns the sessions of a store by the code that lets people in.
func Codes(ctx context.Context, st Keeper) (map[string]string, error) {
	kept, err := st.Vaulted(ctx, vaultCode)
	if err != nil {
		return nil, err
	}
	codes := make(map[string]string, len(kept))
	for id, code := range kept {
		codes[string(code)] = id
	}
	return codes, nil
}
