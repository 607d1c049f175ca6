#!/usr/bin/env python3
"""How many draws and how much mathematics an office-day takes, read out of a coverage profile that counts.

usage: counts.py PROFILE YEARS   where the profile comes from
    go test ./engine/validate -run '^$' -bench 'OfficeYear$' -benchtime 20x -covermode count -coverpkg ./sim/rng,./sim/num -coverprofile PROFILE
and YEARS is how many years the benchmark lived: 20 here.
"""
import re
import sys

DAYS = 260

# What is counted: a name, the file, and the line on which the counted block begins (in a loop, the block inside).
COUNTED = [
    ("draws of 64 bits, each for itself", "sim/rng/draws.go", r"func bits\("),
    ("draws of 64 bits in a row, one after the other", "sim/rng/split.go", r"func \(r \*Row\) Bits\("),
    ("of these, compared with a chance in quarters", "sim/rng/split.go", r"func \(p \*Poll\) Add\("),
    ("normal variables out of all 64 bits", "sim/num/draw.go", r"func NormalBits\("),
    ("normal variables out of a list", "sim/rng/law.go", r"func \(q Quarter\) Normal\("),
    ("log-normal variables out of a list", "sim/rng/law.go", r"func \(t \*LogNormals\) Value\("),
    ("normal variables out of a uniform", "sim/num/draw.go", r"func NormalDraw\("),
    ("exponentials", "sim/num/exp.go", r"func Exp\("),
    ("logarithms", "sim/num/log.go", r"func Log\("),
    ("logistics", "sim/num/exp.go", r"func Logistic\("),
    ("cosines", "sim/num/cos.go", r"func CosDegrees\("),
]


def counts(profile):
    """The count of every block by file and first line; of two blocks on one line, the one that begins later."""
    found = {}
    for line in open(profile):
        block = re.match(r"headcount/(\S+):(\d+)\.(\d+),\S+ \d+ (\d+)$", line)
        if block:
            file, row, column, count = block.group(1), int(block.group(2)), int(block.group(3)), int(block.group(4))
            found[file, row] = max(found.get((file, row), (0, 0)), (column, count))
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    found, days = counts(sys.argv[1]), float(sys.argv[2]) * DAYS
    for name, file, start in COUNTED:
        rows = [k for k, text in enumerate(open(file), 1) if re.search(start, text)]
        if not rows or (file, rows[0]) not in found:
            sys.exit(f"{file} has no counted line like {start}: the table in counts.py is behind the code")
        if not found[file, rows[0]][1]:
            sys.exit(f"{file}: a year never comes to {start}: the table in counts.py is behind the code")
        print(f"| {name} | {found[file, rows[0]][1] / days:.1f} |")


if __name__ == "__main__":
    main()
