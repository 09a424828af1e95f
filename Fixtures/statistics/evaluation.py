#!/usr/bin/env python3
"""Writes evaluation.json: what NumPy and SciPy make of the demo's answer sheets and measures, for the test of its report.

    python3 -m pip install numpy scipy && python3 Fixtures/statistics/evaluation.py > Fixtures/statistics/evaluation.json

The points of the tests are those that the demo's test holds the exports against, worked out by a marker of its own.
"""
import csv
import json
import pathlib
from collections import Counter, defaultdict

import numpy
from scipy import stats

FIXTURES = pathlib.Path(__file__).parent.parent

POINTS = {
    "team-management": (
        [10, 17, 12.333, 6.333, 15, 13, 15.333, 10.333, 8, 5],
        [18, 20, 18, 18, 20, 20, 17, 12.333, 17, 7.333]),
    "dealer-management": (
        [14.667, 14.333, 14, 6.666, 15, 13, 5.666, 5.667, 11.333, 5.333],
        [16, 20, 19, 16, 20, 20, 14, 16, 18, 11.333]),
    "key-account-management": (
        [10, 7, 11, 11.733, 14, 17, 12, 6.733, 12, 5],
        [18, 20, 17, 16, 20, 19, 18, 10, 19, 11]),
    "interpersonal-communication": (
        [10.933, 12, 9.333, 10.999, 10.667, 14, 12, 8.6, 12.933, 6.6],
        [16, 20, 19.333, 13.667, 20, 18, 17, 14, 16, 9.266]),
}
ROLE_PLAY = [12.334, 16.334, 13, 12.834, 17, 19, 11.5, 12.833, 19.5, 8.667]
COMMENTS = {"first-use", "keep", "change", "result", "example", "need", "wish"}
CHOICES = {"able", "chance", "pace", "helped", "obstacles", "plan", "backed"}


def rows(path):
    with open(FIXTURES / path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def survey(answers, favourable_from):
    questions, comments = {}, defaultdict(list)
    for row in answers:
        item, answer = row["item"], row["answer"]
        if item in COMMENTS:
            comments[item].append(answer)
        else:
            questions.setdefault(item, []).append(answer)
    figures = {}
    for item, given in questions.items():
        if item in CHOICES:
            taken = Counter(option for one in given for option in one.split("|"))
            figures[item] = dict(answers=len(given), taken=dict(taken))
        else:
            values = numpy.array([int(one) for one in given])
            figures[item] = dict(
                answers=len(given), taken={str(value): int((values == value).sum()) for value in set(values)},
                mean=float(values.mean()), favourable=float((values >= favourable_from).mean()))
    forms = len({(row["person"], row.get("rater")) for row in answers})
    means = [one["mean"] for one in figures.values() if "mean" in one]
    return dict(
        answered=forms, questions=figures, meanRating=float(numpy.mean(means)),
        comments={item: sorted(texts, key=lambda text: [ord(c) for c in text])
                  for item, texts in comments.items()})


def gain(before, after):
    before, after = numpy.array(before) / 20, numpy.array(after) / 20
    test = stats.ttest_rel(after, before)
    interval = test.confidence_interval()
    return dict(
        before=float(before.mean()), after=float(after.mean()), low=float(interval.low),
        high=float(interval.high),
        normalisedGain=float((after.mean() - before.mean()) / (1 - before.mean())),
        effectSize=float(test.statistic / len(before) ** 0.5))


def counted(points, least):
    points = numpy.array(points)
    return dict(mean=float(points.mean() * 5), reached=int((points >= least).sum()))


def measure(code, values):
    sides = defaultdict(lambda: ([], []))
    for row in values:
        if row["指标"] == code:
            isAfter = row["时间"] == "训后" or row["时间"] > "2026-03-09" and row["时间"] != "训前"
            sides[row["对象"]][isAfter].append(float(row["数值"]))
    pairs = {name: [float(numpy.mean(b)), float(numpy.mean(a))] for name, (b, a) in sides.items() if b and a}
    result = dict(pairs=pairs, incomplete=[name for name in sides if name not in pairs])
    change = numpy.array([after - before for before, after in pairs.values()])
    result["change"] = float(change.mean())
    if len(change) > 1:
        interval = stats.ttest_1samp(change, 0).confidence_interval()
        result["low"], result["high"] = float(interval.low), float(interval.high)
    return result


reaction = survey(rows("responses/reaction-survey.csv"), 4)
sheets = rows("responses/follow-up.csv")
sides = {side: survey([row for row in sheets if row["assessment"] == name], 2) for side, name in
         dict(learner="follow-up-learner", manager="follow-up-manager", peer="follow-up-peers").items()}
values = rows("measures/sm-2026-1.csv")
print(json.dumps(dict(
    reaction=reaction, behaviour=sides,
    modules={name: gain(*points) for name, points in POINTS.items()},
    assessments={
        **{f"{name}-post": counted(after, 10) for name, (_, after) in POINTS.items()},
        "communication-role-play": counted(ROLE_PLAY, 12)},
    measures={code: measure(code, values) for code in ("disputes", "orders", "renewal")}),
    ensure_ascii=False, sort_keys=True))
