#!/usr/bin/env bash
# Measures everything that the README says about speed, in one go and pinned to one core: run it from anywhere, on a quiet machine.
# usage: sim/bench/run.sh [SECONDS]   how long each figure is measured [s], 3 by default
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pin=""
command -v taskset >/dev/null && pin="taskset -c 1" && { $pin true 2>/dev/null || pin="taskset -c 0"; }

go test -c -o "$work/validate" ./engine/validate
go test -c -o "$work/fates" ./engine/fates

# measure BINARY PACKAGE BENCHMARK: the lines of a benchmark, run in its package's folder
measure() { (cd "$2" && $pin "$work/$1" -test.run '^$' -test.bench "$3" -test.benchtime "${seconds}s" -test.cpu 1 "${@:4}" | grep ^Bench); }
# figure UNIT: the figure with that unit out of such lines
figure() { awk -v unit="$1" '{ for (i = 2; i < NF; i++) if ($(i + 1) == unit) print $i }'; }
best() { sort -g | tail -1; }

ours=$(for _ in 1 2 3 4 5; do measure validate engine/validate 'OfficeYear$'; done | figure office-years/s | best)
peer=$(for _ in 1 2 3; do $pin python3 sim/bench/peer.py 40 3; done | grep -E '^ +[0-9.]+,?$' | tr -d ' ,' | best)
kernel=$(python3 sim/bench/peer.py 1 1 | sed -n 's/.*"peer": "\(.*\)",/\1/p')
lives=$(measure fates engine/fates 'ThousandFates$' | figure ns/op | sort -g | head -1)

echo "| what, on one core | figure |"
echo "|---|---|"
echo "| office-years a second, 8 people, 52 weeks, two projects, full model, a bot deciding | $ours |"
echo "| the same kind of office in Python, $kernel | $peer |"
awk -v a="$ours" -v b="$peer" 'BEGIN { printf "| ratio | %.0f |\n", a / b }'
awk -v ns="$lives" 'BEGIN { printf "| 1,000 fates of a decision, three weeks to go [ms] | %.0f |\n", ns / 1e6 }'

measure validate engine/validate 'OfficeYear$' -test.cpuprofile "$work/cpu" >/dev/null
share() { go tool pprof -top -focus="$1" "$work/validate" "$work/cpu" 2>/dev/null | sed -n 's/^Showing nodes accounting for .*, \([0-9.]*%\) of .* total$/\1/p'; }
echo "| share of draws, keys and bits [time] | $(share 'headcount/sim/rng|x/exp/rand') |"
echo "| share of draws and mathematics [time] | $(share 'headcount/sim/rng|x/exp/rand|headcount/sim/num') |"

echo
echo "| an office-day takes | how many |"
echo "|---|---|"
go test ./engine/validate -run '^$' -bench 'OfficeYear$' -benchtime 20x -cpu 1 -covermode count -coverpkg ./sim/rng,./sim/num -coverprofile "$work/counts" >/dev/null
python3 sim/bench/counts.py "$work/counts" 20

echo
echo "| people in teams, 52 weeks | ns per person and day |"
echo "|---|---|"
measure validate engine/validate People | awk '{ name = $1; sub(/.*\//, "", name); for (i = 2; i < NF; i++) if ($(i + 1) == "ns/person-day") print "| " name " | " $i " |" }'
echo
echo "| weeks, 8 people | ns per person and day |"
echo "|---|---|"
measure validate engine/validate Weeks | awk '{ name = $1; sub(/.*\//, "", name); for (i = 2; i < NF; i++) if ($(i + 1) == "ns/person-day") print "| " name " | " $i " |" }'
