package scenario

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// The parts of SARIF 2.1.0 (OASIS Standard, 27 March 2020) that findings need. Names are the standard's.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool      `json:"tool"`
		Language   string         `json:"language"`
		ColumnKind string         `json:"columnKind"`
		Newlines   []string       `json:"newlineSequences"`
		Results    []sarifResult  `json:"results"`
		Properties map[string]any `json:"properties,omitempty"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name     string      `json:"name"`
		Version  string      `json:"version,omitempty"`
		Language string      `json:"language"`
		Rules    []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string         `json:"id"`
		ShortDescription sarifText      `json:"shortDescription"`
		Properties       map[string]any `json:"properties,omitempty"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID     string          `json:"ruleId"`
		RuleIndex  int             `json:"ruleIndex"`
		Level      string          `json:"level"`
		Message    sarifText       `json:"message"`
		Locations  []sarifLocation `json:"locations"`
		Related    []sarifLocation `json:"relatedLocations,omitempty"`
		Properties map[string]any  `json:"properties,omitempty"`
	}
	sarifLocation struct {
		PhysicalLocation sarifPlace     `json:"physicalLocation"`
		LogicalLocations []sarifLogical `json:"logicalLocations,omitempty"`
		Message          *sarifText     `json:"message,omitempty"`
	}
	sarifPlace struct {
		ArtifactLocation sarifFile    `json:"artifactLocation"`
		Region           *sarifRegion `json:"region,omitempty"`
	}
	sarifFile struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn"`
		EndColumn   int        `json:"endColumn"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
	sarifLogical struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
	}
)

// WriteSARIF writes findings as one SARIF 2.1.0 log of one run. version is that of the program and may be empty; properties are added to the
// run, and may be nil.
func WriteSARIF(w io.Writer, found []Diagnostic, version string, properties map[string]any) error {
	run := sarifRun{
		Tool:     sarifTool{Driver: sarifDriver{Name: "headcount check", Version: version, Language: "en-GB", Rules: []sarifRule{}}},
		Language: "en-GB", ColumnKind: "unicodeCodePoints", Newlines: []string{"\r\n", "\n"}, Results: []sarifResult{}, Properties: properties,
	}
	index := map[string]int{}
	for _, d := range sortDiagnostics(found) {
		i, ok := index[d.ID]
		if !ok {
			i = len(run.Tool.Driver.Rules)
			index[d.ID] = i
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRuleOf(d.ID))
		}
		run.Results = append(run.Results, d.sarif(i))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0", Runs: []sarifRun{run},
	})
}

func sarifRuleOf(id string) sarifRule {
	info := checkInfo(id)
	text := info.Text
	if text == "" {
		text = id
	}
	return sarifRule{ID: id, ShortDescription: sarifText{text}, Properties: map[string]any{"confidence": info.Confidence}}
}

func (d Diagnostic) sarif(rule int) sarifResult {
	level := map[Severity]string{Error: "error", Warning: "warning", Advice: "note"}[d.Severity]
	message := plain(d.Message)
	if d.Advice != "" {
		message += ": " + plain(d.Advice)
	}
	place := sarifPlace{ArtifactLocation: sarifFile{URI: fileURI(d.File)}}
	if d.Line > 0 {
		length := max(d.length, 1)
		place.Region = &sarifRegion{StartLine: d.Line, StartColumn: d.Column, EndColumn: d.Column + length}
		if d.Excerpt != "" && utf8.ValidString(d.Excerpt) {
			place.Region.Snippet = &sarifText{excerptPlain(d.Excerpt)}
		}
	}
	at := sarifLocation{PhysicalLocation: place}
	if d.Path != "" {
		at.LogicalLocations = []sarifLogical{{FullyQualifiedName: plain(d.Path)}}
	}
	out := sarifResult{RuleID: d.ID, RuleIndex: rule, Level: level, Message: sarifText{message}, Locations: []sarifLocation{at}}
	for _, use := range d.Uses {
		out.Related = append(out.Related, sarifLocation{
			PhysicalLocation: sarifPlace{
				ArtifactLocation: sarifFile{URI: fileURI(use.File)},
				Region:           &sarifRegion{StartLine: use.Line, StartColumn: use.Column, EndColumn: use.Column + 1},
			},
			Message: &sarifText{"used here"},
		})
	}
	if d.Nearest != "" {
		out.Properties = map[string]any{"nearest": plain(d.Nearest)}
	}
	return out
}

// fileURI writes a path as a relative URI reference, or with the scheme file where it is absolute.
func fileURI(name string) string {
	var b strings.Builder
	if strings.HasPrefix(name, "/") {
		b.WriteString("file://")
	}
	for _, c := range []byte(name) {
		if isAlphanumeric(c) || strings.IndexByte("-._~/", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
