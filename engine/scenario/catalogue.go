package scenario

// CheckIDs lists the ids of all checks but those of package rule, which begin with "rule-". An id never changes its meaning.
func CheckIDs() []string {
	return []string{
		"act-about", "act-channel", "act-target", "act-verb", "allow-reason", "allow-unknown", "allow-unused", "anchor-by",
		"choice-leaks", "choice-same-text", "choice-single", "clock", "date-form", "date-holiday", "date-key", "date-order", "date-outside", "desk-full", "desk-outside",
		"desk-shared", "effect-form", "ending-open", "ending-unreachable", "event-never", "event-unless", "file-link",
		"file-missing", "file-name", "file-size", "file-unreadable", "forecast-hoped", "format", "gaps", "id-double", "id-form",
		"id-reserved", "leaves", "more", "outcome-impossible", "project-who", "range", "required", "text-empty", "text-long", "toml-depth",
		"toml-duplicate", "toml-encoding", "toml-syntax", "too-many", "type", "unknown-channel", "unknown-choice",
		"unknown-effect", "unknown-key", "unknown-kind", "unknown-manner", "unknown-matter", "unknown-outcome", "unknown-person", "unknown-place",
		"unknown-project", "unknown-promise", "unknown-scene", "unknown-size", "unknown-temper", "unknown-variable", "unknown-verb",
		"unknown-weekday", "unused-matter", "unused-promise", "unused-variable", "yardstick",
	}
}
