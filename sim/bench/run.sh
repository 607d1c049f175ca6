#!/usr/bin/env bash
# Measures everything that the README says about the speed of the model, in one go, on one core: run it from anywhere.
# Times are processor time, so that other work on the machine blurs them little; the least of several runs counts.
# usage: sim/bench/run.sh [RUNS]   how often each figure is measured, 5 by default
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pin=""
for core in 1 0; do
	if taskset -c "$core" true 2>/dev/null; then pin="taskset -c $core" && break; fi
done
export LC_ALL=C TIMEFORMAT='%U %S'

go test -c -o "$work/validate" ./engine/validate
go test -c -o "$work/fates" ./engine/fates

# spent PACKAGE BENCHMARK TIMES: processor time of a benchmark run so many times [s]
spent() { (cd "engine/$1" && { time $pin "$work/$1" -test.run '^$' -test.bench "$2" -test.benchtime "$3x" -test.cpu 1 >/dev/null; } 2>&1 | awk '{ print $1 + $2 }'); }
# each PACKAGE BENCHMARK TIMES: processor time of one of them [ms], getting ready left out
each() {
	for _ in $(seq "$runs"); do
		awk -v all="$(spent "$1" "$2" "$(($3 + 1))")" -v one="$(spent "$1" "$2" 1)" -v n="$3" 'BEGIN { printf "%.4f\n", (all - one) / n * 1000 }'
	done | sort -g | head -1
}
# person BENCHMARK PEOPLE WEEKS TIMES: processor time of a person's day in it [ns]
person() { awk -v ms="$(each validate "$1" "$4")" -v people="$2" -v weeks="$3" 'BEGIN { printf "%.0f", ms * 1e6 / people / weeks / 5 }'; }

year=$(each validate 'OfficeYear$' 600)
everything=$(each validate 'OfficeYearWithEverything$' 300)
lives=$(each fates 'ThousandFates$' 10)
peer() { for _ in $(seq "$runs"); do $pin python3 sim/bench/peer.py 20 1 "$@" | sed -n 's/.*"office_years_per_s_median": \(.*\),/\1/p'; done | sort -g | tail -1; }
kernel() { python3 sim/bench/peer.py 1 1 "$@" | sed -n 's/.*"peer": "\(.*\)",/\1/p'; }

echo "| on one core, in processor time | figure |"
echo "|---|---|"
awk -v ms="$year" 'BEGIN { printf "| office-years a second: 8 people, 52 weeks, two projects, full model, a bot deciding | %.0f |\n", 1000 / ms }'
awk -v ms="$everything" 'BEGIN { printf "| the same with everything that a scenario can declare besides | %.0f |\n", 1000 / ms }'
for loop in "" own; do
	name=$(kernel $loop)
	[ "$name" = "${last:-}" ] && continue
	last=$name
	awk -v ms="$year" -v peer="$(peer $loop)" -v name="$name" 'BEGIN { printf "| the same kind of office in Python, %s; the ratio | %.0f; %.0f times |\n", name, peer, 1000 / ms / peer }'
done
echo "| 1,000 fates of a decision, three weeks to go | ${lives%.*} ms |"

(cd engine/validate && $pin "$work/validate" -test.run '^$' -test.bench 'OfficeYear$' -test.benchtime 5s -test.cpu 1 -test.cpuprofile "$work/cpu" >/dev/null)
share() { go tool pprof -top -focus="$1" "$work/validate" "$work/cpu" 2>/dev/null | sed -n 's/^Showing nodes accounting for .*, \([0-9.]*%\) of .* total$/\1/p'; }
echo "| share of draws: keys, bits, what is made of them | $(share 'headcount/sim/rng|x/exp/rand') |"
echo "| share of draws and all mathematics | $(share 'headcount/sim/rng|x/exp/rand|headcount/sim/num') |"

echo
echo "| an office-day takes | how many |"
echo "|---|---|"
go test ./engine/validate -run '^$' -bench 'OfficeYear$' -benchtime 20x -cpu 1 -covermode count -coverpkg ./sim/rng,./sim/num -coverprofile "$work/counts" >/dev/null
python3 sim/bench/counts.py "$work/counts" 20

echo
echo "| people in teams, 52 weeks | processor time of a person's day |"
echo "|---|---|"
for people in 8 24 64 120 200; do echo "| $people | $(person "People/$people\$" "$people" 52 $((1600 / people))) ns |"; done

echo
echo "| weeks, 8 people | processor time of a person's day |"
echo "|---|---|"
for weeks in 26 52 104 260; do echo "| $weeks | $(person "Weeks/$weeks\$" 8 "$weeks" $((10400 / weeks))) ns |"; done
