package validate
import ("testing";"context";"headcount/sim/params")
func TestZZ(t *testing.T){
 rows,err:=Check(context.Background(),Run{Params:params.Default(),First:40000,Scale:.7},[]string{"VT14","VT15","VT16","VT20"})
 if err!=nil{t.Fatal(err)}
 for _,r:=range rows{ t.Logf("%v %s: %.3f %s",r.OK,r.ID,r.Estimate,r.Note)}
}
