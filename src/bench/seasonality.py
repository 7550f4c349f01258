"""Decompositions a second of processor time by statsmodels' STL and MSTL: a loop over many series, no start-up.

With R's settings where they can be chosen (loops, jumps, degrees, low-pass window), so that the same numbers are
computed. Usage: python3 seasonality.py SECONDS_PER_CASE     prints "case,rate"
"""
import math
import sys
import time

import numpy as np
from statsmodels.tsa.seasonal import STL

SECONDS = float(sys.argv[1])
RANDOM = np.random.default_rng(1)


def draw(n, periods):
    t = np.arange(n)
    y = 100 + 5 * RANDOM.standard_normal(n)
    for period in periods:
        y += 20 * np.sin(2 * math.pi * t / period)
    return y


def rate(series, fit):
    fit(series[0])
    done, start = 0, time.process_time()
    while True:
        for y in series:
            fit(y)
        done += len(series)
        took = time.process_time() - start
        if took >= SECONDS:
            return done / took


def stl(y, period, window, robust):
    trend = math.ceil(1.5 * period / (1 - 1.5 / window))
    trend += 1 - trend % 2
    low = period + 1 - period % 2
    low = low if low > period else period + 2
    inner, outer = (1, 15) if robust else (2, 0)
    return STL(
        y, period=period, seasonal=window, trend=trend, low_pass=low, seasonal_deg=0, robust=robust,
        seasonal_jump=math.ceil(window / 10), trend_jump=math.ceil(trend / 10), low_pass_jump=math.ceil(low / 10),
    ).fit(inner_iter=inner, outer_iter=outer)


def mstl(y, periods, robust):
    seasonal = [np.zeros(len(y)) for _ in periods]
    rest = y.copy()
    for _ in range(2):
        for i, period in enumerate(periods):
            rest = rest + seasonal[i]
            seasonal[i] = stl(rest, period, 11 + 4 * i, robust).seasonal
            rest = rest - seasonal[i]
    return seasonal


def report(name, series, fit):
    print(f"{name},{rate(series, fit):.3f}", flush=True)


weekly = [draw(156, [52]) for _ in range(20)]
daily = [draw(1095, [7, 365]) for _ in range(4)]
report("weekly", weekly, lambda y: stl(y, 52, 7, False))
report("weekly-periodic", weekly, lambda y: stl(y, 52, 1561, False))
report("weekly-robust", weekly, lambda y: stl(y, 52, 7, True))
report("weekly-periodic-robust", weekly, lambda y: stl(y, 52, 1561, True))
report("daily", daily, lambda y: mstl(y, [7, 365], False))
report("daily-robust", daily, lambda y: mstl(y, [7, 365], True))
