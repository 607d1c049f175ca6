package screen
import ("testing";"headcount/engine/ui/theme";"fmt")
func TestDump(t *testing.T){
 for _,s:=range situations(){ b:=benchFor(t,s,theme.Default(),1280,800); r:=newRecorder(1280,800); b.Draw(r); fmt.Println("==",s.name)
  for _,x:=range r.texts { fmt.Printf("%5.0f %5.0f %5.0f  %s\n",x.box.X,x.box.Y,x.box.W,x.text)}
  for _,it:=range b.state.Items(){ fmt.Printf("   item %s %.0f\n",it.ID,it.Rect)} }
 b:=titleBench(t,theme.Default(),1280,800,fixtureCards()); r:=newRecorder(1280,800); b.Draw(r); fmt.Println("== title")
  for _,x:=range r.texts { fmt.Printf("%5.0f %5.0f %5.0f  %s\n",x.box.X,x.box.Y,x.box.W,x.text)}
  for _,it:=range b.state.Items(){ fmt.Printf("   item %s %.0f\n",it.ID,it.Rect)}
}
