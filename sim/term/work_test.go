package term

import (
	"slices"
	"testing"
)

// TestKindsOfWork: each has its own name, the list is a copy, and there is no further one.
func TestKindsOfWork(t *testing.T) {
	names := WorkKindNames()
	names[0] = "spoilt"
	if want := []string{"development", "maintenance", "operations", "analysis", "support"}; !slices.Equal(WorkKindNames(), want) {
		t.Errorf("got %v", WorkKindNames())
	}
	if WorkOperations.String() != "operations" || WorkKind(WorkKinds).String() != "unknown" {
		t.Error("a name is wrong")
	}
}
