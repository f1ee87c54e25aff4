"""What the windows of a batch teach each head, as padded tensors; built beside the training."""
from itertools import accumulate

import numpy
import torch

from reader.batch import Passage
from reader.model import BEFORE, BEHIND, COUNTS, PARTS, STEPS

# The heads that are taught by a layer of (anchor, words of one part, of the other, of either).
PARTIES = {"events": PARTS, "sided": ("for", "against"), "homed": ("home",)}


def label_numbers(window, numbers):
    """The numbers of a window's labels by task; a word without a label that is known teaches
    nothing (-100)."""
    made = {}
    for task, labels in window.tags.items():
        if task in numbers and task not in ("fact", "plv"):
            known, size = numbers[task], len(window.first)
            row = numpy.fromiter((known.get(label, -100) for label in labels[:size]),
                                 numpy.int64, min(size, len(labels)))
            if (row >= 0).any():
                made[task] = row
    return made


def targets(units, numbers):
    """Targets by head of the layers that the units have; their labels are numbered already."""
    items = [w for unit in units for w in unit]
    starts = list(accumulate((len(w.first) for w in items), initial=0))
    count = starts.pop()
    placed = list(zip(starts, items))
    made = {"tags": tags(items), "fact": facts(placed)}
    made["head"] = trees([(s, w) for s, w in placed if w.heads])
    made["content"], made["source"] = links([(s, w) for s, w in placed if w.links])
    first = accumulate((len(unit) for unit in units), initial=0)
    passages = [(starts[i], Passage(unit)) for i, unit in zip(first, units)]
    for layer, names in PARTIES.items():
        told = [(s, len(w.first), w.events) for s, w in placed if w.events] if layer == "events" else [
            (s, p.size, getattr(p, layer)) for s, p in passages if getattr(p, layer)]
        for number, name in enumerate(names, 1):
            made[name] = roles(told, number)
    made["when"] = moments([(s, p) for s, p in passages if p.dated and p.times])
    made["parties"] = parties([(s, p) for s, p in passages if p.parties and p.mentions])
    made["same"] = same([(s, p) for s, p in passages if len(p.mentions) > 1])
    made["plv"] = pairs([(i, w) for i, w in enumerate(items) if w.pair], numbers["plv"])
    made["weak"] = weak(items, numbers["event"], count)
    return {name: value for name, value in made.items() if value or name == "tags"}


def padded(rows, fill=0):
    """(rows, longest) of whole numbers."""
    made = numpy.full((len(rows), max(map(len, rows), default=0)), fill, dtype=numpy.int64)
    for i, row in enumerate(rows):
        made[i, :len(row)] = row
    return torch.from_numpy(made)


def tags(items):
    """The number of each word's label by task."""
    made = {}
    for task in sorted({task for w in items for task in w.numbers}):
        untold = lambda w: numpy.full(len(w.first), -100)
        made[task] = torch.from_numpy(numpy.concatenate(
            [w.numbers[task] if task in w.numbers else untold(w) for w in items]))
    return made


def facts(placed):
    found = [(s + i, fact) for s, w in placed
             for i, fact in enumerate(w.tags.get("fact", ())[:len(w.first)]) if fact is not None]
    return found and {"at": torch.tensor([i for i, _ in found]),
                      "target": torch.tensor([float(fact) for _, fact in found])}


def trees(placed):
    """Heads within each sentence; a root is its own head."""
    found = [(s, w, b, e) for s, w in placed for b, e in w.sentences if e > b]
    local = lambda w, b, e: [h - b if b <= h < e else -100 for h in w.heads[b:e]] if w.heads else []
    return found and {
        "left": padded([range(s + b, s + e) for s, _, b, e in found]),
        "width": torch.tensor([e - b for _, _, b, e in found]),
        "target": fitted([local(w, b, e) for _, w, b, e in found], max(e - b for *_, b, e in found))}


def fitted(rows, width):
    made = padded(rows, -100)
    return torch.cat([made, made.new_full((len(rows), width - made.shape[1]), -100)], 1)


def links(placed):
    """Which of the window's cues a content belongs to, and which source a cue has.

    Contents choose among cues. Cues choose among sources, since cues may share one, or choose
    none, which stands first.
    """
    contents, sources = [], []
    for start, w in placed:
        cues = sorted({cue for _, cue, role in w.links if role == "cue"})
        told = [(f, cue) for f, cue, role in w.links if role == "content" and cue in cues]
        named = [(f, cue) for f, cue, role in w.links if role == "source"]
        names = sorted({f for f, _ in named})
        own = {}
        for f, cue in named:
            own.setdefault(cue, 1 + names.index(f))
        at = [start + cue for cue in cues]
        if told:
            contents.append(([start + f for f, _ in told], at, [cues.index(cue) for _, cue in told]))
        if cues:
            sources.append((at, [start + f for f in names], [own.get(cue, 0) for cue in cues]))
    return choices(contents), choices(sources)


def moments(placed):
    """Which time expression of the unit dates an event or a statement; none stands first."""
    return choices([([s + at for at, _ in p.dated], [s + i for i in p.times],
                     [0 if i is None else 1 + p.times.index(i) for _, i in p.dated])
                    for s, p in placed])


def choices(rows):
    """Rows of (those that choose, those to choose from, number chosen), a window each."""
    return rows and {"left": padded([left for left, _, _ in rows]),
                     "right": padded([right for _, right, _ in rows]),
                     "width": torch.tensor([len(right) for _, right, _ in rows]),
                     "target": padded([target for _, _, target in rows], -100)}


def roles(told, number):
    """Which words of a run name an anchor's parties of one kind, each word by itself."""
    if not told:
        return None
    left = padded([[start + row[0] for row in rows] for start, _, rows in told])
    right = padded([range(start, start + size) for start, size, _ in told])
    target = numpy.zeros((*left.shape, right.shape[1]), dtype=bool)
    weight = numpy.zeros_like(target)
    for i, (_, size, rows) in enumerate(told):
        weight[i, :len(rows), :size] = True
        for place, row in enumerate(rows):
            weight[i, place, row[3]] = False
            weight[i, place, row[number]] = True
            target[i, place, row[number]] = True
    return {"left": left, "right": right, "target": torch.from_numpy(target),
            "weight": torch.from_numpy(weight)}


def same(meant):
    """Which earlier mentions of the unit mean the same as a mention; of none it is new."""
    if not meant:
        return None
    left = padded([[s + i for i, _ in p.mentions] for s, p in meant])
    right = numpy.zeros((*left.shape, left.shape[1]), dtype=bool)
    for i, (_, p) in enumerate(meant):
        known = {}
        own = numpy.array([known.setdefault(entity, len(known)) for _, entity in p.mentions])
        right[i, :len(own), :len(own)] = numpy.tril(own[:, None] == own[None, :], -1)
    return {"left": left, "right": torch.from_numpy(right),
            "width": torch.tensor([len(p.mentions) for _, p in meant])}


def parties(told):
    """Which mentions of a unit are the parties of an event; with none of a part none is right."""
    if not told:
        return None
    left = padded([[s + at for at, *_ in p.parties] for s, p in told])
    right = padded([[s + i for i, _ in p.mentions] for s, p in told])
    shape = (*left.shape, right.shape[1])
    apart, back = numpy.zeros(shape, numpy.int64), numpy.zeros(shape, numpy.int64)
    count = numpy.zeros(right.shape, numpy.int64)
    gold = numpy.zeros((shape[0], shape[1], 1 + shape[2], len(PARTS)), dtype=bool)
    for i, (_, p) in enumerate(told):
        events, mentions = len(p.parties), len(p.mentions)
        at = [at for at, *_ in p.parties]
        apart[i, :events, :mentions], back[i, :events, :mentions], count[i, :mentions] = places(p, at)
        for k, (_, *parts) in enumerate(p.parties):
            for part, words in enumerate(parts):
                own = [m in words for m, _ in p.mentions]
                gold[i, k, 1:1 + mentions, part] = own
                gold[i, k, 0, part] = not any(own)
    return {"left": left, "right": right, "apart": torch.from_numpy(apart),
            "back": torch.from_numpy(back), "count": torch.from_numpy(count),
            "gold": torch.from_numpy(gold), "events": torch.tensor([len(p.parties) for _, p in told]),
            "mentions": torch.tensor([len(p.mentions) for _, p in told])}


def places(passage, events):
    """The classes of how far apart events and mentions stand, and of how many an entity has."""
    at = numpy.array([i for i, _ in passage.mentions])
    sentence = numpy.array(passage.sentence)
    events = numpy.array(events)[:, None]
    apart = numpy.searchsorted(STEPS, at[None] - events)
    back = numpy.clip(sentence[at][None] - sentence[events], -BEFORE, BEHIND) + BEFORE
    sizes = {}
    for _, entity in passage.mentions:
        sizes[entity] = sizes.get(entity, 0) + 1
    count = [min(sizes[entity].bit_length(), COUNTS) - 1 for _, entity in passage.mentions]
    return apart, back, numpy.array(count)


def pairs(found, numbers):
    return found and {"rows": torch.tensor([i for i, _ in found]),
                      "at": torch.tensor([[0, *w.pair["at"]] for _, w in found]),
                      "target": torch.tensor([numbers[w.pair["label"]] for _, w in found])}


def weak(items, numbers, count):
    """Windows of which one word at least tells an event of the known types."""
    rows = [i for i, w in enumerate(items) if w.weak]
    if not rows:
        return None
    kinds = torch.zeros(len(rows) + 1, len(numbers))
    window = torch.full((count,), len(rows), dtype=torch.long)  # the last one is no window's
    at = 0
    for i, w in enumerate(items):
        if w.weak:
            window[at:at + len(w.first)] = rows.index(i)
            kinds[rows.index(i), [numbers[kind] for kind in w.weak]] = 1
        at += len(w.first)
    return {"kinds": kinds, "window": window}
