#!/usr/bin/env python3
"""The same rules in numpy, on columns: nanoseconds a row, one thread.

Needs a python3 with numpy (python3-numpy of Debian), and the samples:

    java -cp policy-benchmarks/target/benchmarks.jar \\
        io.github.wenjiuye.policy.benchmarks.ExportSamples /tmp/samples
    python3 policy-benchmarks/results/numpy_columns.py /tmp/samples

Nothing is timed that does not give the library's answers on all samples.
"""

import json
import pathlib
import platform
import sys
import time

import numpy as np

ROWS = 64 * 1024
ROUNDS = 9
SECONDS = 0.3

REFUSED = -1
ISSUED = 20200509
DEADLINE = 20201231
YEAR = 10000
LEAP_DAY = 229
SIZES = ["MICRO", "SMALL", "MEDIUM", "LARGE"]
KINDS = ["PERSONAL", "PARTNERSHIP", "ENTERPRISE", "OTHER"]
EMPLOYERS = ["ENTERPRISE", "FARMING_ENTITY", "POVERTY_WORKSHOP", "OTHER_CARRIER", "HOUSEHOLD"]
CODES = {"size": SIZES, "kind": KINDS, "employer": EMPLOYERS}


def small_enterprise_loan(c):
    large = c["staff"] > 100
    early = c["appliedOn"] < ISSUED
    percent = np.where(early, np.where(large, 15, 25), np.where(large, 8, 15))
    granted = (c["size"] <= SIZES.index("SMALL")) & (
        c["qualifyingHires"] * 100 >= c["staff"] * percent
    )
    return np.where(granted, 0, REFUSED)


def partnership_loan(c):
    qualified = c["partners"].sum(axis=1)
    limit = qualified * 20 * (1_000_000 + c["uplift"])
    granted = (c["appliedOn"] >= ISSUED) & (qualified >= 2)
    return np.where(granted, np.minimum(limit, c["requestedFen"]), REFUSED)


def small_loan(c):
    granted = (
        (c["issuedOn"] >= 20200415)
        & (c["kind"] == KINDS.index("PERSONAL"))
        & (c["fen"] <= 100_000_00)
    )
    return np.where(granted, 0, REFUSED)


def lasts_a_year(c):
    leap = c["startsOn"] % YEAR == LEAP_DAY
    return c["openEnded"] | (c["endsBefore"] >= c["startsOn"] + YEAR - leap)


def is_receipt(c):
    return (c["receivedOn"] >= ISSUED) & (c["receivedOn"] <= DEADLINE)


def rural_hiring(c):
    qualifying = (c["ruralLabourer"] & c["insured"] & lasts_a_year(c)).sum(axis=1)
    granted = (
        (qualifying > 0) & (c["employer"] != EMPLOYERS.index("HOUSEHOLD")) & is_receipt(c)
    )
    return np.where(granted, qualifying * c["fenPerHead"], REFUSED)


def graduate_hiring(c):
    same_year = c["hiredOn"] // YEAR == c["graduatedOn"] // YEAR
    qualifying = (same_year & lasts_a_year(c)).sum(axis=1)
    granted = (
        (qualifying > 0)
        & (c["size"] != SIZES.index("LARGE"))
        & (c["registeredIn"] // 10_000 == 15)
        & is_receipt(c)
    )
    return np.where(granted, qualifying * c["fenPerHead"], REFUSED)


RULES = {
    "6.1": small_enterprise_loan,
    "7.2": partnership_loan,
    "8.1a": small_loan,
    "12.1": rural_hiring,
    "16.1": graduate_hiring,
}


def column(name, values):
    if name in CODES:
        return np.array([CODES[name].index(value) for value in values], dtype=np.int32)
    if isinstance(values[0], list):
        width = max(map(len, values))
        return np.array([row + [False] * (width - len(row)) for row in values])
    if isinstance(values[0], bool):
        return np.array(values)
    money = name.lower().endswith(("fen", "fenperhead", "uplift", "staff", "hires", "answer"))
    return np.array(values, dtype=np.int64 if money else np.int32)


def read(path):
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    columns = {}
    for name in rows[0]:
        values = [row[name] for row in rows]
        if name == "hires":
            for fact in values[0][0]:
                items = np.array([[hire[fact] for hire in row] for row in values])
                columns[fact] = items if items.dtype == bool else items.astype(np.int32)
        else:
            columns[name] = column(name, values)
    return columns


def nanos_a_row(rule, columns):
    """The median of rounds, of each the quickest pass over all rows."""
    rounds = []
    for _ in range(ROUNDS):
        quickest = float("inf")
        end = time.perf_counter() + SECONDS
        while time.perf_counter() < end:
            begin = time.perf_counter_ns()
            rule(columns)
            quickest = min(quickest, time.perf_counter_ns() - begin)
        rounds.append(quickest / ROWS)
    return sorted(rounds)[ROUNDS // 2]


def main(folder):
    print(f"numpy {np.__version__}, Python {platform.python_version()}, {ROWS} rows at once\n")
    print("| rule | ns a row |\n|---|--:|")
    for provision, rule in RULES.items():
        columns = read(pathlib.Path(folder) / f"{provision}.jsonl")
        expected = columns.pop("answer")
        if not np.array_equal(rule(columns), expected):
            sys.exit(f"numpy answers otherwise than the library under {provision}")
        times = ROWS // len(expected)
        many = {
            name: np.tile(values, (times,) + (1,) * (values.ndim - 1))
            for name, values in columns.items()
        }
        print(f"| {provision} | {nanos_a_row(rule, many):.1f} |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
