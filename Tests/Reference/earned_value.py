#!/usr/bin/env python3
"""Earned value, earned schedule and forecasts, computed apart from Taffrail, for a test to compare with.

    python3 Tests/Reference/earned_value.py > Tests/Reference/earned_value.json

Needs numpy. The projects are made up by a fixed seed; nothing in them comes from anybody's data.
"""

import json

import numpy as np


def interpolated(times, values, time):
    return float(np.interp(time, times, values))


def earned_schedule(times, values, earned, now):
    """The largest time with PV not above EV; on a level stretch, now if it lies within; complete is PD."""
    duration = float(times[int(np.argmax(values >= values[-1]))])
    if earned >= values[-1] - 1e-9 * max(1, values[-1]):
        return duration, duration
    grid = np.searchsorted(values, earned, side="right")
    if grid == 0:
        return float(times[0]), duration
    left, right = grid - 1, grid
    latest = times[left] + (earned - values[left]) / (values[right] - values[left]) * (times[right] - times[left])
    level = np.flatnonzero(np.abs(values - earned) <= 1e-9 * max(1, values[-1]))
    earliest = times[level[0]] if len(level) else latest
    return float(min(max(now, earliest), latest)), duration


def figures(times, values, statuses):
    bac = float(values[-1])
    rows = []
    pace, earning, spending = 1.0, None, None
    last = (0.0, 0.0, 0.0, 0.0)
    for now, earned, cost in statuses:
        position, duration = earned_schedule(times, values, earned, now)
        if earning is None:
            earning = spending = bac / duration
        step = now - last[0]
        pace = 0.1 * (position - last[1]) / step + 0.9 * pace
        earning = 0.2 * (earned - last[2]) / step + 0.8 * earning
        spending = 0.2 * (cost - last[3]) / step + 0.8 * spending
        last = (now, position, earned, cost)
        planned = interpolated(times, values, now)
        cpi, spi, spit = earned / cost, earned / planned, position / now
        rest = bac - earned
        factors = {
            "asPlanned": 1, "cpi": cpi, "spi": spi, "spiTime": spit, "sci": cpi * spi, "sciTime": cpi * spit,
            "weighted": 0.8 * cpi + 0.2 * spi, "weightedTime": 0.8 * cpi + 0.2 * spit,
            "smoothed": earning / spending,
            "shrunk": (earned + 0.25 * bac) / (cost + 0.25 * bac),
            "shrunkIT": (earned + 0.10 * bac) / (cost + 0.10 * bac),
        }
        finishes = {
            "plan": duration, "asPlanned": now + duration - position, "pace": duration / spit,
            "smoothed": now + (duration - position) / pace,
            "shrunk": now + (duration - position) * (now + duration) / (position + duration),
            "moneyPace": duration / spi,
        }
        if earned / bac >= 0.15:
            finishes["heldPace"] = now + (duration - position) / float(np.clip(spit, 0.5, 2))
        if earned < bac:
            finishes = {name: max(now, value) for name, value in finishes.items()}
        rows.append({
            "time": now, "pv": planned, "ev": earned, "ac": cost, "es": position, "cpi": cpi, "spi": spi,
            "spiTime": spit,
            "costs": {name: cost + rest / factor for name, factor in factors.items() if factor > 0},
            "finishes": finishes,
        })
    return rows


def project(random):
    count = int(random.integers(3, 15))
    times = np.concatenate([[0], np.cumsum(random.integers(1, 40, count))]).astype(float)
    steps = random.uniform(1, 900, count) * (random.uniform(size=count) > 0.25)
    steps[-1] += 50
    steps[0] += 50
    values = np.concatenate([[0], np.cumsum(np.round(steps, 2))])
    late, dear = random.uniform(0.7, 1.8), random.uniform(0.5, 2)
    end = times[-1] * late
    statuses = []
    for now in np.unique(np.ceil(np.linspace(0, end, int(random.integers(3, 12)))[1:])):
        earned = min(values[-1], interpolated(times, values, now / late) * random.uniform(0.9, 1.1) + 1)
        earned = max(earned, statuses[-1][1] if statuses else 0)
        statuses.append((float(now), float(earned), float(max(1, earned * dear * random.uniform(0.9, 1.1)))))
    return {
        "times": times.tolist(), "values": values.tolist(), "rows": figures(times, values, statuses),
    }


def main():
    random = np.random.default_rng(20260908)
    print(json.dumps([project(random) for _ in range(25)], separators=(",", ":")))


if __name__ == "__main__":
    main()
