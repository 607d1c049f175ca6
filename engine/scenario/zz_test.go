package scenario

import ("testing";"os";"strings";"fmt")

func TestZ(t *testing.T){
	for _, p := range strings.Fields(os.Getenv("Z")) {
		s, f := OpenFile(p)
		WriteText(os.Stdout, f)
		if s!=nil { fmt.Println(p, s.RulesHash, s.TextHash, fmt.Sprintf("%+v", s.Spec)); fmt.Printf("%+v\n", s.Events) }
	}
}
