#!/usr/bin/env python3
"""Writes figures.json: samples, and what NumPy and SciPy make of them, for the tests of Psychometrics.

    python3 -m pip install numpy scipy && python3 Fixtures/statistics/figures.py > Fixtures/statistics/figures.json

Every figure is computed from its definition with other means than Cadre's: matrices and SciPy's distributions.
"""
import json

import numpy
from scipy import integrate, optimize, stats

random = numpy.random.default_rng(20261125)


def noncentral_t(t, df, delta):
    """From the definition, by quadrature; scipy.stats.nct gives up far from the middle."""
    middle = df + 8 * (2 * df) ** 0.5
    density = lambda v: stats.norm.cdf(t * (v / df) ** 0.5 - delta) * stats.chi2.pdf(v, df)
    return integrate.quad(density, 0, middle, epsabs=1e-13, epsrel=1e-12, limit=400, points=[df])[0] \
        + integrate.quad(density, middle, numpy.inf, epsabs=1e-13)[0]


def distributions():
    cases = []
    for df in (1, 2.5, 9, 40, 100_000):
        for t in (-12.0, -1.3, 0.0, 0.4, 2.2, 60.0):
            cases.append(dict(kind="t", parameters=[df], at=t, probability=stats.t.cdf(t, df)))
    for one, other in ((1, 1), (9, 10), (19, 171), (4.5, 12.25), (99_999, 1_899_981)):
        for f in (0.05, 0.9, 1.0, 1.8, 7.0):
            cases.append(dict(kind="f", parameters=[one, other], at=f, probability=stats.f.cdf(f, one, other)))
    for df in (2, 9, 60):
        for delta in (-3.0, 0.0, 0.7, 6.5):
            for t in (-4.0, 0.0, 0.5, 3.0, 9.0):
                cases.append(
                    dict(kind="nct", parameters=[df, delta], at=t, probability=noncentral_t(t, df, delta)))
    return cases


def wilson(share, n):
    result = stats.binomtest(int(round(share * n)), n).proportion_ci(method="wilson")
    return [share, result.low, result.high]


def correlation(x, y):
    r = numpy.corrcoef(x, y)[0, 1]
    low, high = stats.pearsonr(x, y).confidence_interval()
    return [r, low, high]


def alpha(table):
    k = table.shape[1]
    return k / (k - 1) * (1 - numpy.trace(numpy.cov(table.T)) / numpy.cov(table.T).sum())


def third(values, size):
    """Weights of the third with the smallest values, those equal to its last sharing what is left."""
    order = numpy.sort(values)
    last = order[int(numpy.ceil(size)) - 1]
    below, equal = (values < last).sum(), (values == last).sum()
    return numpy.where(values < last, 1.0, numpy.where(values == last, (size - below) / equal, 0.0))


def test(persons, items, options, maxima):
    ability = random.normal(size=persons)
    difficulty = random.normal(size=items)
    right = random.random((persons, items)) < 1 / (1 + numpy.exp(difficulty - 1.5 * ability[:, None]))
    choice = numpy.where(right, 0, random.integers(1, options, (persons, items)))
    maxima = numpy.array(maxima, dtype=float)
    scores = right * maxima
    total = scores.sum(axis=1)
    share = total / maxima.sum()
    n, k = persons, items
    a = alpha(scores)
    f = lambda q: stats.f.ppf(q, n - 1, (n - 1) * (k - 1))
    worst, best = third(share, n / 3), third(-share, n / 3)
    figures = []
    for item in range(items):
        rest = numpy.delete(scores, item, axis=1)
        column = scores[:, item] / maxima[item]
        figures.append(dict(
            facility=wilson(column.mean(), n),
            discrimination=float((column * best).sum() / best.sum() - (column * worst).sum() / worst.sum()),
            itemTotal=float(stats.pointbiserialr(right[:, item], total).statistic),
            itemRest=correlation(column, rest.sum(axis=1)),
            alphaIfDeleted=float(alpha(rest)),
            options=[[float((choice[:, item] == option).mean()),
                      float(((choice[:, item] == option) * best).sum() / best.sum()),
                      float(((choice[:, item] == option) * worst).sum() / worst.sum())]
                     for option in range(options)]))
    return dict(
        maxima=maxima.tolist(), options=options, right=right.astype(int).tolist(), choice=choice.tolist(),
        mean=float(share.mean()), deviation=float(share.std(ddof=1)),
        alpha=[a, 1 - (1 - a) * f(0.975), 1 - (1 - a) * f(0.025)],
        measurementError=float(share.std(ddof=1) * numpy.sqrt(1 - a)), items=figures)


def gain(persons, effect):
    before = numpy.round(random.uniform(0.2, 0.7, persons), 2)
    after = numpy.round(numpy.clip(before + effect + random.normal(0, 0.1, persons), 0, 1), 2)
    result = stats.ttest_rel(after, before)
    t, n = float(result.statistic), persons
    bound = lambda p: optimize.brentq(lambda d: noncentral_t(t, n - 1, d) - p, t - 12, t + 12, xtol=1e-12)
    interval = result.confidence_interval()
    return dict(
        before=before.tolist(), after=after.tolist(),
        difference=[float((after - before).mean()), float(interval.low), float(interval.high)],
        normalisedGain=float((after.mean() - before.mean()) / (1 - before.mean())),
        effectSize=[t / n ** 0.5, bound(0.975) / n ** 0.5, bound(0.025) / n ** 0.5])


def kappa(persons, levels):
    one = random.integers(0, levels, persons)
    other = numpy.clip(one + random.integers(-1, 2, persons), 0, levels - 1)
    observed = numpy.zeros((levels, levels))
    for a, b in zip(one, other):
        observed[a, b] += 1 / persons
    expected = numpy.outer(observed.sum(axis=1), observed.sum(axis=0))
    distance = numpy.subtract.outer(numpy.arange(levels), numpy.arange(levels)) ** 2
    return dict(
        one=one.tolist(), other=other.tolist(),
        value=float(1 - (distance * observed).sum() / (distance * expected).sum()))


def agreement(subjects, raters):
    marks = random.normal(0, 2, (subjects, 1)) + random.normal(0, 0.7, (1, raters))
    marks = numpy.round(10 + marks + random.normal(0, 1, (subjects, raters)), 1)
    n, k = marks.shape
    grand = marks.mean()
    rows, columns = marks.mean(axis=1, keepdims=True), marks.mean(axis=0, keepdims=True)
    bms = k * ((rows - grand) ** 2).sum() / (n - 1)
    wms = ((marks - rows) ** 2).sum() / (n * (k - 1))
    jms = n * ((columns - grand) ** 2).sum() / (k - 1)
    ems = ((marks - rows - columns + grand) ** 2).sum() / ((n - 1) * (k - 1))
    one = (bms - wms) / (bms + (k - 1) * wms)
    fl = bms / wms / stats.f.ppf(0.975, n - 1, n * (k - 1))
    fu = bms / wms * stats.f.ppf(0.975, n * (k - 1), n - 1)
    two = (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n)
    # McGraw and Wong 1996, table 7, case 2A.
    a, b = k * two / (n * (1 - two)), 1 + k * two * (n - 1) / (n * (1 - two))
    v = (a * jms + b * ems) ** 2 / ((a * jms) ** 2 / (k - 1) + (b * ems) ** 2 / ((n - 1) * (k - 1)))
    low, high = stats.f.ppf(0.975, n - 1, v), stats.f.ppf(0.975, v, n - 1)
    spread = k * jms + (k * n - k - n) * ems
    return dict(
        marks=marks.tolist(),
        oneWay=[one, (fl - 1) / (fl + k - 1), (fu - 1) / (fu + k - 1)], oneWayAverage=(bms - wms) / bms,
        twoWay=[two, n * (bms - low * ems) / (low * spread + n * bms),
                n * (high * bms - ems) / (spread + n * high * bms)],
        twoWayAverage=(bms - ems) / (bms + (jms - ems) / n))


print(json.dumps(dict(
    distributions=distributions(),
    tests=[test(10, 12, 4, [1] * 12), test(61, 5, 3, [1, 2, 1, 4, 1]), test(200, 20, 4, [1] * 20)],
    gains=[gain(10, 0.3), gain(4, 0.02), gain(55, 0.15), gain(30, -0.05)],
    kappas=[kappa(10, 4), kappa(80, 5)],
    agreements=[agreement(10, 2), agreement(25, 4)])))
