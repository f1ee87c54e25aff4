"""Documents to windows of pieces, and windows to padded batches."""
from dataclasses import dataclass
from itertools import accumulate, groupby

import numpy
import torch

from reader.text import shape, windows


@dataclass
class Window:
    """Some whole sentences of a document; word numbers count from the window's first word."""

    pieces: list
    shapes: list
    first: list  # place of each word's first piece
    sentences: list
    tags: dict
    heads: list
    links: list
    pair: dict
    events: list
    weak: list
    document: object
    begin: int  # the document's word that is word 0 here
    numbers: dict = None  # the numbers of the tags' labels, where it is learned from


def cut(document, cutter, limit):
    """Windows of whole paragraphs where they fit, else of whole sentences."""
    lengths = [sum(min(len(cutter.of(w)), 8) for w in document.words[b:e])
               for b, e in document.sentences]
    parts = []
    for first, last in document.paragraphs:
        if sum(lengths[first:last]) <= limit:
            parts.append((first, last))
        else:
            parts += [(first + b, first + e) for b, e in windows(lengths[first:last], limit)]
    sizes = [sum(lengths[b:e]) for b, e in parts]
    for b, e in windows(sizes, limit):
        yield window(document, cutter, document.sentences[parts[b][0]:parts[e - 1][1]])


def pieced(words, cutter, marks=None):
    """Pieces, their shapes, and the place of each word's first; what is too much is left out.

    marks: the pieces that stand before a word, by its place.
    """
    pieces, shapes, first = [cutter.begin], [0], []
    for i, word in enumerate(words):
        for mark in (marks or {}).get(i, ()):
            pieces.append(mark)
            shapes.append(0)
        # A word of more than eight pieces, or past twice the window, says no more than its start.
        cutting = cutter.of(word)[:8]
        if len(pieces) + len(cutting) > 500:
            break
        first.append(len(pieces))
        pieces += cutting
        shapes += [shape(word)] * len(cutting)
    return pieces + [cutter.end], shapes + [0], first


def window(document, cutter, sentences, marks=None):
    begin, end = sentences[0][0], sentences[-1][1]
    pieces, shapes, first = pieced(document.words[begin:end], cutter, marks)
    end = begin + len(first)
    inside = lambda i: begin <= i < end
    return Window(
        pieces, shapes, first,
        [(b - begin, min(e, end) - begin) for b, e in sentences if b < end],
        {task: labels[begin:end] for task, labels in document.tags.items()},
        [h - begin for h in document.heads[begin:end]] if document.heads else None,
        None if document.links is None else
        [(a - begin, c - begin, r) for a, c, r in document.links if inside(a) and inside(c)],
        document.pair,
        parties(document.events, begin, end),
        document.weak, document, begin)


def parties(told, begin, end):
    """What stands in the window of (anchor, words of one part, of the other, of either)."""
    if told is None:
        return None
    return [(at - begin, *([i - begin for i in part if begin <= i < end] for part in parts))
            for at, *parts in told if begin <= at < end]


def together(windows):
    """Windows in the units that are read at once: a document's whose mentions are known, else one."""
    for _, own in groupby(windows, key=lambda w: id(w.document)):
        own = tuple(own)
        yield from [own] if own[0].document.mentions else [(w,) for w in own]


class Passage:
    """What a document tells of the words of a unit, counted from the unit's first word.

    Its windows' words stand one after the other; what is left out of a window has no place.
    supposed: (word, stage) where a network that has read it sees stages.
    """

    supposed = ()

    def __init__(self, unit):
        document = unit[0].document
        words = [w.begin + k for w in unit for k in range(len(w.first))]
        self.size, self.place = len(words), {word: i for i, word in enumerate(words)}
        self.mentions = [(self.place[i], entity) for i, entity in document.mentions or ()
                         if i in self.place]
        self.parties, self.signed = self.named(document.parties), self.named(document.signed)
        self.reached = [(self.place[at], [(stage, self.seen(words)) for stage, words in steps])
                        for at, steps in document.reached or () if at in self.place]
        self.sided = self.of(document.sided)
        placed = lambda told: [(self.place[i], what) for i, what in told or () if i in self.place]
        self.homes, self.lands = placed(document.homes), placed(document.lands)
        self.pacts = placed(document.pacts)
        own = {word: number for number, s in enumerate(document.sentences) for word in range(*s)}
        self.sentence = [own[word] for word in words]
        self.words = [document.words[i].lower() for i in words]
        self.times = [self.place[i] for i in document.times or () if i in self.place]
        self.dated = [(self.place[at], self.seen(times)) for at, times in document.dated or ()
                      if at in self.place and (self.seen(times) or not times)]

    def seen(self, words):
        return [self.place[i] for i in words if i in self.place]

    def named(self, told):
        """(word, words of each part) of which no part stands outside as a whole."""
        return [(self.place[at], *map(self.seen, parts)) for at, *parts in told or ()
                if at in self.place and all(self.seen(part) for part in parts if part)]

    def of(self, told):
        """(anchor, words of one part, of the other, of either) of which no party stands outside."""
        place = self.place
        return [(place[at], *([place[i] for i in part if i in place] for part in parts))
                for at, *parts in told or () if at in place
                and all(i in place for part in parts[:2] for i in part)]


def marked(document, cutter):
    """The one window of a sentence with its given source and target set between marks."""
    marks = {}
    for side, number in (("source", 1), ("target", 3)):
        for b, e in document.pair[side][:1]:
            marks.setdefault(b, []).append(number)
            marks.setdefault(e, []).insert(0, number + 1)
    made = window(document, cutter, document.sentences, marks)
    made.pair = dict(document.pair, at=[
        next((i for i, p in enumerate(made.pieces) if p == number), 0) for number in (1, 3)])
    return made


def collate(items):
    length = -(-max(len(w.pieces) for w in items) // 8) * 8
    pieces = numpy.zeros((len(items), length), dtype=numpy.int64)
    shapes = numpy.zeros_like(pieces)
    for i, w in enumerate(items):
        pieces[i, :len(w.pieces)] = w.pieces
        shapes[i, :len(w.shapes)] = w.shapes
    sizes = [len(w.first) for w in items]
    return {"pieces": torch.from_numpy(pieces), "shapes": torch.from_numpy(shapes),
            "row": torch.repeat_interleave(torch.arange(len(items)), torch.tensor(sizes)),
            "first": torch.tensor([i for w in items for i in w.first]),
            "starts": list(accumulate(sizes, initial=0))[:-1], "windows": items}


def batches(numbers, sizes, size, chance):
    """Batches of about size pieces each, of units of like length, in random order.

    sizes: how many windows each unit has, and how many pieces the longest of them.
    """
    order = sorted(numbers, key=lambda i: sizes[i][1] + chance.random() * 12)
    made, group, count = [], [], 0
    for i in order:
        if group and (count + sizes[i][0]) * sizes[i][1] > size:
            made.append(group)
            group, count = [], 0
        group.append(i)
        count += sizes[i][0]
    if group:
        made.append(group)
    chance.shuffle(made)
    return made


class Block:
    """A batch's tensors as one run of bytes, which processes and devices pass on at once."""

    def __init__(self, batch):
        self.size, parts = 0, []
        self.places = self.laid(batch, parts)
        self.bytes = torch.empty(self.size, dtype=torch.uint8)
        for begin, end, tensor in parts:
            self.bytes[begin:end] = tensor.contiguous().view(-1).view(torch.uint8)

    def laid(self, value, parts):
        """Where each tensor lies: its beginning and end, type and shape."""
        if isinstance(value, dict):
            return {name: self.laid(each, parts) for name, each in value.items()}
        begin, end = self.size, self.size + value.numel() * value.element_size()
        parts.append((begin, end, value))
        self.size = -(-end // 16) * 16
        return begin, end, value.dtype, value.shape

    def pin_memory(self):
        self.bytes = self.bytes.pin_memory()
        return self

    def on(self, device):
        """The batch's tensors on a device."""
        block = self.bytes.to(device, non_blocking=True)
        cut = lambda at: ({name: cut(each) for name, each in at.items()} if isinstance(at, dict)
                          else block[at[0]:at[1]].view(at[2]).view(at[3]))
        return cut(self.places)
