"""The peer of the benchmark "simulate": the same simulation in numpy, vectorised over the runs.

    python3 simulate.py NETWORK RUNS ROUNDS

NETWORK has one activity a line: low, likely and high, then the numbers of the activities that it waits for.
Prints, for each of two ways to draw a triangle, the median milliseconds and the mean finish: numpy's own
`triangular`, and the quantile function in single precision.
"""
import statistics
import sys
import time

try:
    import numpy
except ImportError:
    sys.exit(3)

lines = [line.split() for line in open(sys.argv[1])]
points = [[float(word) for word in line[:3]] for line in lines]
before = [[int(word) for word in line[3:]] for line in lines]
runs, rounds = int(sys.argv[2]), int(sys.argv[3])
rng = numpy.random.default_rng(1)


def forward(draw, kind):
    finishes = numpy.empty((len(lines), runs), kind)
    for place, waits in enumerate(before):
        length = draw(*points[place])
        if waits:
            start = finishes[waits[0]]
            for other in waits[1:]:
                start = numpy.maximum(start, finishes[other])
            numpy.add(start, length, out=finishes[place])
        else:
            finishes[place] = length
    return finishes.max(0)


def own(low, mode, high):
    return rng.triangular(low, mode, high, runs)


def inverse(low, mode, high):
    one = numpy.float32
    level = rng.random(runs, dtype=one)
    split = one((mode - low) / (high - low))
    return numpy.where(
        level < split,
        one(low) + numpy.sqrt(level * one((high - low) * (mode - low))),
        one(high) - numpy.sqrt((1 - level) * one((high - low) * (high - mode))))


for draw, kind in ((own, numpy.float64), (inverse, numpy.float32)):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        finish = forward(draw, kind)
        times.append(time.perf_counter() - start)
    print(statistics.median(times) * 1e3, float(finish.mean()))
