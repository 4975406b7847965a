"""Records what independent programs (scipy, networkx) say, as fixtures that the tests compare with.

    python3 Tests/Reference/record.py

writes Tests/ProjectControlsTests/Reference/*.swift anew; wants numpy, scipy and networkx.
"""
import pathlib
import random

import networkx
import numpy
from scipy import stats
from scipy.optimize import linprog

TARGET = pathlib.Path(__file__).resolve().parents[1] / "ProjectControlsTests" / "Reference"
HEAD = "// Written by Tests/Reference/record.py; change that, not this.\n// swift-format-ignore-file\n\n"


def beta():
    """Quantiles of PERT's beta distributions on 0 to 1, by mode and level."""
    lines = ["enum BetaReference {", "    static let quantiles: [(mode: Double, level: Double, value: Double)] = ["]
    for mode in (0, 0.01, 0.1, 0.2, 0.3333, 0.5, 0.62, 0.777, 0.9, 0.995, 1):
        for level in (1e-6, 0.001, 0.05, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.99, 0.9999):
            value = stats.beta.ppf(level, 1 + 4 * mode, 5 - 4 * mode)
            lines.append(f"        ({mode}, {level}, {float(value)!r}),")
    return lines + ["    ]", "}"]


def network(rng, count):
    """Durations and plain predecessors."""
    lengths = [rng.randint(1, 9) for _ in range(count)]
    before = [[q for q in range(p) if rng.random() < 2.5 / count] for p in range(count)]
    return lengths, before


def crashing():
    """Least cost to a finish by linear programming."""
    lines = [
        "/// Lengths, predecessors, shortest lengths, prices of a day, finish asked for, least cost.",
        "enum CrashReference {",
        "    static let cases: [(lengths: [Int], before: [[Int]], shortest: [Int], prices: [Int], finish: Int, cost: Double)] = [",
    ]
    rng = random.Random(1)
    for _ in range(40):
        count = rng.randint(4, 14)
        lengths, before = network(rng, count)
        shortest = [rng.randint(0, d) for d in lengths]
        prices = [rng.randint(1, 9) for _ in lengths]

        def longest(durations):
            graph = networkx.DiGraph()
            graph.add_nodes_from(range(2 * count))
            for p in range(count):
                graph.add_edge(2 * p, 2 * p + 1, weight=durations[p])
                graph.add_edges_from(((2 * q + 1, 2 * p, {"weight": 0}) for q in before[p]))
            return networkx.dag_longest_path_length(graph)

        low, high = longest(shortest), longest(lengths)
        finish = rng.randint(low, high)
        # Variables: start of each, then how much each is shortened.
        rows, bounds = [], []
        for p in range(count):
            for q in before[p]:
                row = numpy.zeros(2 * count)
                row[q], row[p], row[count + q] = 1, -1, -1
                rows.append(row)
                bounds.append(-lengths[q])
            row = numpy.zeros(2 * count)
            row[p], row[count + p] = 1, -1
            rows.append(row)
            bounds.append(finish - lengths[p])
        found = linprog(
            numpy.concatenate([numpy.zeros(count), prices]), A_ub=numpy.array(rows), b_ub=bounds,
            bounds=[(0, None)] * count + [(0, d - s) for d, s in zip(lengths, shortest)], method="highs")
        assert found.status == 0
        lines.append(f"        ({lengths}, {before}, {shortest}, {prices}, {finish}, {round(found.fun, 6)}),")
    return lines + ["    ]", "}"]


def paths():
    """Lengths of longest paths by networkx."""
    lines = [
        "enum PathReference {",
        "    static let cases: [(lengths: [Int], before: [[Int]], finish: Int)] = [",
    ]
    rng = random.Random(2)
    for _ in range(40):
        lengths, before = network(rng, rng.randint(3, 40))
        graph = networkx.DiGraph()
        for p, length in enumerate(lengths):
            graph.add_edge(2 * p, 2 * p + 1, weight=length)
            graph.add_edges_from(((2 * q + 1, 2 * p, {"weight": 0}) for q in before[p]))
        lines.append(f"        ({lengths}, {before}, {networkx.dag_longest_path_length(graph)}),")
    return lines + ["    ]", "}"]


TARGET.mkdir(exist_ok=True)
for name, lines in (("BetaReference", beta()), ("CrashReference", crashing()), ("PathReference", paths())):
    (TARGET / f"{name}.swift").write_text(HEAD + "\n".join(lines) + "\n")
