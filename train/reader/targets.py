"""What the windows of a batch teach each head, as padded tensors; built beside the training."""
from itertools import accumulate

import numpy
import torch

from reader.batch import Passage
from reader.data import STAGES
from reader.model import BEFORE, BEHIND, PARTS, SIGNS, STEPS

# The heads that are taught by a layer of (anchor, words of one part, of the other, of either).
PARTIES = {"events": PARTS, "sided": ("for", "against")}


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
    for name, choices_of in POINTED.items():
        made[name] = pointed([(s, choices_of(p)) for s, p in passages])
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


class Choice:
    """What words of a passage may point at.

    at, among: the words that point and those that may be pointed at; right: (at, among, parts) of
    the right ones; sign: a class (at, among) of what the task knows besides; may: (at, among) of
    those that may be pointed at, all if None; which: the number of what each of `among` names.
    """

    def __init__(self, passage, at, among, right, sign, may=None, which=None):
        self.at, self.among, self.right, self.may = at, among, right, may
        self.which = numpy.arange(len(among)) if which is None else which
        ours, theirs = numpy.array(at, dtype=int)[:, None], numpy.array(among, dtype=int)[None]
        sentence = numpy.array(passage.sentence)
        self.places = {
            "words": numpy.searchsorted(STEPS, theirs - ours),
            "sentences": numpy.clip(sentence[theirs] - sentence[ours], -BEFORE, BEHIND) + BEFORE,
            "sign": numpy.broadcast_to(sign, (len(at), len(among)))}


def numbered(names):
    """Equal names as equal numbers."""
    known = {}
    return numpy.array([known.setdefault(name, len(known)) for name in names], dtype=int)


def parties(passage, told):
    """Events and agreements point at all mentions of their parties; the sign is how many somebody
    has. told: (word, words for the parties of each part)."""
    among = [i for i, _ in passage.mentions]
    which = numbered(entity for _, entity in passage.mentions)
    right = [[[i in words for words in parts] for i in among] for _, *parts in told]
    return Choice(passage, [at for at, *_ in told], among, right, often(which), which=which)


def often(which):
    """The sign for how often each is named: 1, 2 and 3, 4 to 7, and so on."""
    return [min(int(size).bit_length(), SIGNS) - 1 for size in numpy.bincount(which)[which]]


def when(passage):
    """Events and statements point at expressions of their day; the sign is how many others stand
    between."""
    at, among = [at for at, _ in passage.dated], passage.times
    right = [[[i in times] for i in among] for _, times in passage.dated]
    earlier = numpy.searchsorted(among, at)[:, None]
    place = numpy.arange(len(among))[None]
    between = numpy.where(place < earlier, earlier - place - 1, place - earlier)
    return Choice(passage, at, among, right, numpy.minimum(between, SIGNS - 1))


def same(passage):
    """Mentions point at earlier ones of the same; the sign is whether both are the same word."""
    at = [i for i, _ in passage.mentions]
    which = numbered(entity for _, entity in passage.mentions)
    words = numbered(passage.words[i] for i in at)
    earlier = numpy.tri(len(at), k=-1, dtype=bool)
    right = (which[:, None] == which[None]) & earlier
    return Choice(passage, at, at, right[..., None], words[:, None] == words[None], earlier)


def home(passage):
    """Somebody points at what names his country, or a place in it; the sign is how often it is
    named."""
    at = [i for i, _ in passage.homes]
    among = [i for i, _ in passage.lands]
    which = numbered(country for _, country in passage.lands)
    others = numpy.array(at)[:, None] != numpy.array(among)[None]
    own = [[home == country for _, country in passage.lands] for _, home in passage.homes]
    right = (numpy.array(own, dtype=bool) & others)[..., None]
    return Choice(passage, at, among, right, often(which), others, which)


def reached(passage):
    """Words point at the agreement that reached a stage, a part a stage; the sign is how often it
    is named. Those at which a network supposes a stage that nobody reaches point at none."""
    own = {at: steps for at, steps in passage.reached if any(words for _, words in steps)}
    told = {stage for _, steps in passage.reached for stage, _ in steps}
    at = sorted({*own, *(i for i, stage in passage.supposed if stage not in told)})
    among = [i for i, _ in passage.pacts]
    which = numbered(name for _, name in passage.pacts)
    right = [[[any(step == stage and i in words for step, words in own.get(word, ()))
               for stage in STAGES] for i in among] for word in at]
    return Choice(passage, at, among, right, often(which), which=which)


POINTED = {"parties": lambda passage: parties(passage, passage.parties), "when": when, "same": same,
           "home": home, "signed": lambda passage: parties(passage, passage.signed),
           "reached": reached}


def pointed(told):
    """What some passages' words may point at, each with the place of its first word."""
    told = [(s, choice) for s, choice in told if choice.at and choice.among]
    if not told:
        return None
    left = padded([[s + i for i in choice.at] for s, choice in told])
    right = padded([[s + i for i in choice.among] for s, choice in told])
    shape = (*left.shape, right.shape[1])
    places = {name: numpy.zeros(shape, numpy.int64) for name in told[0][1].places}
    gold = numpy.zeros((*shape, numpy.array(told[0][1].right).shape[-1]), dtype=bool)
    may = numpy.zeros(shape, dtype=bool)
    which = numpy.zeros(right.shape, numpy.int64)
    for i, (_, choice) in enumerate(told):
        n, m = len(choice.at), len(choice.among)
        for name, own in choice.places.items():
            places[name][i, :n, :m] = own
        gold[i, :n, :m] = choice.right
        may[i, :n, :m] = True if choice.may is None else choice.may
        which[i, :m] = choice.which
    made = {"left": left, "right": right, "gold": gold, "may": may, "which": which,
            "own": numpy.array([[k < len(choice.at) for k in range(left.shape[1])]
                                for _, choice in told]), **places}
    return {name: torch.as_tensor(each) for name, each in made.items()}


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
