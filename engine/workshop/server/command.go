package server

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"headcount/engine/workshop/host"
	"headcount/engine/workshop/room"
)

// boardDo carries out what a form of the board asks for.
func (s *Server) boardDo(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	problem, saved := "", ""
	switch r.PostFormValue("do") {
	case "erase":
		if err := s.eraseNames(r.Context()); err != nil {
			problem = "The names could not be erased: " + err.Error()
		} else {
			saved = "the names are erased"
		}
	case "unname":
		if err := s.unname(r.Context(), r.PostFormValue("seat")); err != nil {
			problem = "The name could not be erased: " + err.Error()
		} else {
			saved = "the name is erased"
		}
	case "several":
		problem, saved = s.severalLeft(r)
	default:
		if s.host.Shared() {
			_ = s.host.Fresh(r.Context()) // what is left of the time is read next; the log decides
		}
		result := s.command(r)
		if problem = result.Problem; result.Err != nil {
			problem = "Not saved: " + result.Err.Error()
		} else if problem == "" {
			saved = "saved"
		}
	}
	if problem == "" && r.Header.Get("X-Part") == "" {
		redirect(w, "./")
		return
	}
	code := http.StatusOK
	if problem != "" {
		code = http.StatusConflict
	}
	name := "board.html"
	if r.Header.Get("X-Part") != "" {
		name = "boardpart"
	}
	s.render(w, code, name, s.boardNow(problem, saved))
}

// severalLeft goes on without all seats between two numbers that somebody still has: whoever plays tricks with the code takes many. Sent once more, the form
// has the same answer.
func (s *Server) severalLeft(r *http.Request) (problem, saved string) {
	from, err1 := strconv.Atoi(r.PostFormValue("from"))
	to, err2 := strconv.Atoi(r.PostFormValue("to"))
	name := r.PostFormValue("n")
	switch {
	case !isAttempt(name):
		return tooOld, ""
	case err1 != nil || err2 != nil || from < 1 || to < from:
		return "Say from which seat to which, the lower number first.", ""
	}
	var seats []string
	s.host.Look(func(rm *room.Room) {
		all := rm.Seats()
		for _, st := range all[min(from-1, len(all)):min(to, len(all))] {
			seats = append(seats, st.ID)
		}
	})
	done := 0
	for _, seat := range seats {
		result := s.submit(r, room.Input{Kind: room.KindLeft, Actor: room.Board, Idem: name + "." + seat, Body: room.Body{Seat: seat}})
		switch {
		case result.Err != nil:
			return fmt.Sprintf("Not saved from seat %s on: %v", strings.TrimPrefix(seat, "s"), result.Err), ""
		case result.Problem == "": // else it was left before
			done++
		}
	}
	if done == 0 {
		return "There is nobody on these seats.", ""
	}
	return "", "saved: " + count(done, "seat is", "seats are") + " out of the count"
}

func (s *Server) eraseNames(ctx context.Context) error {
	err := s.Keeper.EraseNames(ctx, s.Session)
	if ctx.Err() == nil {
		s.note(host.Result{Err: err})
	}
	if err != nil {
		return err
	}
	s.mu.Lock()
	clear(s.names)
	s.named = s.Now()
	s.mu.Unlock()
	s.hub.all()
	return nil
}

// unname takes the name of one seat away for good.
func (s *Server) unname(ctx context.Context, seat string) error {
	if err := s.call(ctx, seat, ""); err != nil {
		return err
	}
	s.hub.all()
	return nil
}

// command turns a form of the board into an input and submits it.
func (s *Server) command(r *http.Request) host.Result {
	in := room.Input{Actor: room.Board, Idem: r.PostFormValue("n"), Body: room.Body{Round: number(r, "round")}}
	if !isAttempt(in.Idem) {
		return host.Result{Reply: room.Reply{Problem: tooOld}}
	}
	left := 0
	s.host.Look(func(rm *room.Room) {
		if t := rm.Timer(); t != nil {
			left = max(s.host.Left(t), room.ShortestRound)
		} else {
			left = max(rm.Left(), room.ShortestRound)
		}
	})
	switch do := r.PostFormValue("do"); do {
	case "open":
		in.Kind, in.Body.Left = room.KindBegun, number(r, "seconds")
	case "close":
		in.Kind = room.KindClosed
	case "extend":
		in.Kind, in.Body = room.KindExtended, room.Body{Left: left + max(number(r, "seconds"), 0)}
	case "pause":
		in.Kind, in.Body = room.KindPaused, room.Body{Left: left}
	case "go":
		in.Kind, in.Body = room.KindResumed, room.Body{Left: left}
	case "undo":
		in.Kind = room.KindUndone
	case "reveal":
		in.Kind = room.KindRevealed
	case "reset", "left", "pen":
		in.Kind, in.Body = map[string]string{"reset": room.KindReset, "left": room.KindLeft, "pen": room.KindPen}[do], room.Body{Seat: r.PostFormValue("seat")}
	case "end":
		in.Kind, in.Body = room.KindEnded, room.Body{Master: s.End()}
	default:
		return host.Result{Reply: room.Reply{Problem: "That cannot be done here."}}
	}
	return s.submit(r, in)
}
