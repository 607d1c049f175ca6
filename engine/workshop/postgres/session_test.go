package postgres_test

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/postgres/cluster"
	"headcount/scenarios"
)

// TestASessionGoesOnElsewhere: a session opened by one program is gone on with by another on the same database, with the same code for the
// phones and the same seats.
func TestASessionGoesOnElsewhere(t *testing.T) {
	c := cluster.New(t)
	address := c.Database("elsewhere")
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	var here workshop.Keeper = open(t, address)
	first, err := workshop.Open(t.Context(), here, sc, workshop.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := here.Call(t.Context(), first.ID, "s1", "Ana"); err != nil {
		t.Fatal(err)
	}
	there := open(t, address)
	second, err := workshop.Open(t.Context(), there, sc, workshop.Options{Resume: first.ID})
	if err != nil {
		t.Fatal(err)
	}
	names, err := there.Names(t.Context(), first.ID)
	if err != nil || !second.Resumed || second.ID != first.ID || second.Code != first.Code || names["s1"] != "Ana" {
		t.Errorf("resumed %v as %s with code %s, want %s with %s; names %v, %v", second.Resumed, second.ID, second.Code, first.ID, first.Code, names, err)
	}
}
