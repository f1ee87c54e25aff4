"""Dev scores while training, in percent; the figures that are quoted come from bin/bench."""
import torch

from reader import losses
from reader.batch import Passage, collate, together
from reader.losses import pair_scores
from reader.targets import PARTIES, POINTED, pointed


def spans(labels):
    """Spans (begin, end, kind) of B/I/O labels; an I without its B begins one."""
    made, begin, kind = [], None, None
    for i, label in enumerate(list(labels) + ["O"]):
        edge, _, this = label.partition("-")
        if kind is not None and not (edge == "I" and this == kind):
            made.append((begin, i, kind))
            kind = None
        if kind is None and edge in "BI":
            begin, kind = i, this
    return made


def decode(scores, labels):
    """The best label sequence in which I-x follows only B-x or I-x (Viterbi)."""
    scores = torch.log_softmax(scores.float().cpu(), -1)
    barred = torch.tensor([[b.startswith("I-") and a[2:] != b[2:] for b in labels] for a in labels])
    steps = barred.float() * -1e4
    best = scores[0].masked_fill(torch.tensor([l.startswith("I-") for l in labels]), -1e4)
    back = []
    for row in scores[1:]:
        total, come = (best[:, None] + steps).max(0)
        best = total + row
        back.append(come)
    path = [int(best.argmax())]
    for come in reversed(back):
        path.append(int(come[path[-1]]))
    return [labels[i] for i in reversed(path)]


def f1(right, found, wanted):
    return 200 * right / max(1, found + wanted)


@torch.no_grad()
def tagging(model, items, task, kinds):
    """Exact spans by kind, counted per window."""
    right, found, wanted = dict.fromkeys(kinds, 0), dict.fromkeys(kinds, 0), dict.fromkeys(kinds, 0)
    for w, words, _ in run(model, items):
        ours = set(spans(decode(model.tags[task](words), model.labels[task])))
        gold = set(spans(label or "O" for label in w.tags[task][:len(w.first)]))
        for kind in kinds:
            a, b = ({s for s in side if s[2] == kind} for side in (ours, gold))
            right[kind] += len(a & b)
            found[kind] += len(a)
            wanted[kind] += len(b)
    made = {k: f1(right[k], found[k], wanted[k]) for k in kinds}
    made["all"] = f1(sum(right.values()), sum(found.values()), sum(wanted.values()))
    return made


@torch.no_grad()
def trees(model, items):
    """UPOS, UAS, LAS over all words; the best head of each word, not yet a tree."""
    upos = uas = las = count = 0
    for w, words, _ in run(model, items):
        tags = model.tags["upos"](words).argmax(-1)
        relations = model.tags["relation"](words).argmax(-1)
        for b, e in w.sentences:
            heads = model.pairs["head"](words[b:e], words[b:e]).argmax(-1)
            for j in range(e - b):
                head = int(heads[j]) == w.heads[b + j] - b
                named = model.labels["relation"][int(relations[b + j])] == w.tags["relation"][b + j]
                upos += model.labels["upos"][int(tags[b + j])] == w.tags["upos"][b + j]
                uas += head
                las += head and named
                count += 1
    return {"upos": 100 * upos / count, "uas": 100 * uas / count, "las": 100 * las / count}


def pairs(model, items):
    """Macro-F1 of the types between given spans, and of their quads."""
    found = told(model, items)
    return macros([label for label, _ in found], [window.pair for _, window in found])


@torch.no_grad()
def told(model, items):
    """The type between the given spans of each window."""
    made = []
    for w, _, states in run(model, items):
        at = torch.tensor([[0, *w.pair["at"]]])
        best = int(pair_scores(model, states[None], [0], at)[0].argmax())
        made.append((model.labels["plv"][best], w))
    return made


def macros(labels, gold):
    quads = {}
    for pair in gold:
        quads.setdefault(pair["label"], pair["quad"])
    of = lambda kinds: [quads.get(kind, 0) for kind in kinds]
    right = [pair["label"] for pair in gold]
    return {"root": macro(labels, right), "quad": macro(of(labels), of(right))}


def macro(ours, gold):
    made = []
    for kind in set(gold):
        right = sum(a == b == kind for a, b in zip(ours, gold))
        made.append(f1(right, ours.count(kind), gold.count(kind)))
    return sum(made) / len(made)


def run(model, items, size=24):
    """Each window with the states of its words and of its pieces."""
    model.eval()
    order = sorted(items, key=lambda w: len(w.pieces))
    for at in range(0, len(order), size):
        batch = collate(order[at:at + size])
        batch = {k: v.to(model.device) if torch.is_tensor(v) else v for k, v in batch.items()}
        words, states = model.words(batch)
        for i, (start, w) in enumerate(zip(batch["starts"], batch["windows"])):
            yield w, words[start:start + len(w.first)], states[i]


@torch.no_grad()
def linked(model, items):
    """Soft linked F1 as score.py's R-soft counts, but in words: cue and source overlap, F1 of content."""
    right = found = wanted = 0
    for w, words, _ in run(model, items):
        ours = attributions(model, words, decode(model.tags["attribution"](words),
                                                 model.labels["attribution"]))
        gold = gold_attributions(w)
        found += len(ours)
        wanted += len(gold)
        pairs = sorted(((overlap(a[2], b[2]), i, j) for i, a in enumerate(gold)
                        for j, b in enumerate(ours)
                        if a[1] & b[1] and (a[0] & b[0] or not a[0] and not b[0])
                        and overlap(a[2], b[2]) >= 0.5), reverse=True)
        left, taken = set(), set()
        for _, i, j in pairs:
            if i not in left and j not in taken:
                left.add(i)
                taken.add(j)
                right += 1
    return f1(right, found, wanted)


def overlap(a, b):
    return 2 * len(a & b) / max(1, len(a) + len(b))


def gold_attributions(w):
    parts = {}
    starts = {b: (b, e) for b, e, _ in spans(w.tags["attribution"][:len(w.first)])}
    for fragment, cue, role in w.links:
        if fragment in starts:
            b, e = starts[fragment]
            made = parts.setdefault(cue, {"source": set(), "cue": set(), "content": set()})
            made[role] |= set(range(b, e))
    return [(p["source"], p["cue"], p["content"]) for p in parts.values() if p["cue"]]


def attributions(model, words, labels):
    found = spans(labels)
    of = lambda kind: [(b, e) for b, e, k in found if k == kind]
    cues, sources, contents = of("cue"), of("source"), of("content")
    if not cues:
        return []
    begins = lambda parts: words[[b for b, _ in parts]]
    parts = [(set(), set(range(b, e)), set()) for b, e in cues]
    if contents:
        best = model.pairs["content"](begins(contents), begins(cues)).argmax(1)
        for (b, e), cue in zip(contents, best.tolist()):
            parts[cue][2].update(range(b, e))
    if sources:
        scores = model.pairs["source"](begins(cues), begins(sources))
        for i, row in enumerate(scores):
            if row.max() > 0:
                b, e = sources[int(row.argmax())]
                parts[i][0].update(range(b, e))
    return [p for p in parts if p[2]]


@torch.no_grad()
def events(model, items):
    """F1 of anchors, of anchors with type, of roles at gold anchors; accuracy of standings there."""
    sums = dict.fromkeys(("anchor", "typed", "actor", "recipient"), (0, 0, 0))
    right = count = 0

    def add(kind, ours, gold):
        a, b, c = sums[kind]
        sums[kind] = (a + len(ours & gold), b + len(ours), c + len(gold))

    for w, words, _ in run(model, items):
        if w.events is None:
            continue
        labels = model.labels["event"]
        best = model.tags["event"](words).argmax(-1).tolist()
        gold = w.tags["event"]
        told = [(i, labels[k]) for i, k in enumerate(best) if k and gold[i] is not None]
        wanted = [(i, kind) for i, kind in enumerate(gold[:len(best)]) if kind not in (None, "O")]
        add("anchor", {i for i, _ in told}, {i for i, _ in wanted})
        add("typed", set(told), set(wanted))
        if not w.events:
            continue
        at = [event[0] for event in w.events]
        standings = model.tags["standing"](words[at]).argmax(-1).tolist()
        for event, standing in zip(w.events, standings):
            right += model.labels["standing"][standing] == w.tags["standing"][event[0]]
            count += 1
        for role, number in (("actor", 1), ("recipient", 2)):
            scores = model.pairs[role](words[at], words)
            for event, row in zip(w.events, scores):
                ours = set(torch.nonzero(row > 0)[:, 0].tolist())
                add(role, ours - (set(event[3]) - set(event[number])), set(event[number]))
    return {kind: f1(*three) for kind, three in sums.items()} | {"standing": 100 * right / max(1, count)}


def passages(model, items):
    """Each passage of windows that are read together, with the states of its words."""
    model.eval()
    for unit in together(items):
        batch = collate(unit)
        yield Passage(unit), model.words(
            {k: v.to(model.device) if torch.is_tensor(v) else v for k, v in batch.items()})[0]


@torch.no_grad()
def parties(model, items, layer):
    """F1 of the words that are a party of either kind of one layer."""
    right = found = wanted = 0
    for passage, words in passages(model, items):
        rows = getattr(passage, layer)
        for number, name in enumerate(PARTIES[layer], 1):
            if not rows:
                continue
            scores = model.pairs[name](words[[row[0] for row in rows]], words)
            for row, own in zip(rows, scores):
                ours = set(torch.nonzero(own > 0)[:, 0].tolist()) - set(row[3])
                right += len(ours & set(row[number]))
                found += len(ours)
                wanted += len(row[number])
    return f1(right, found, wanted)


@torch.no_grad()
def chosen(model, items, name):
    """How often the likeliest of all that a pointer may choose, or none, is right, in percent."""
    right = count = 0
    for passage, words in passages(model, items):
        asked = pointed([(0, POINTED[name](passage))])
        if asked:
            asked = {key: value.to(words.device) for key, value in asked.items()}
            made = losses.pointed(model.pointers[name], words, asked)
            made, gold = losses.together(made, asked["which"], asked["gold"])
            gold = torch.cat([~gold.any(2, keepdim=True), gold], 2)
            right += int(gold.gather(2, made.argmax(2, keepdim=True)).sum())
            count += gold.shape[1] * gold.shape[3]
    return 100 * right / max(1, count)


@torch.no_grad()
def facts(model, items):
    """Mean absolute error of factuality."""
    off = count = 0
    for w, words, _ in run(model, items):
        values = model.tags["fact"](words)[:, 0].tolist()
        for value, gold in zip(values, w.tags["fact"]):
            if gold is not None:
                off += abs(value - gold)
                count += 1
    return off / count


@torch.no_grad()
def heads(model, items, task):
    """F1 of head words with their type, of which the head's first label is none."""
    right = found = wanted = 0
    none = model.labels[task][0]
    for w, words, _ in run(model, items):
        best = model.tags[task](words).argmax(-1).tolist()
        for ours, gold in zip(best, w.tags[task]):
            mine = model.labels[task][ours]
            found += mine != none and gold is not None
            wanted += gold not in (none, None)
            right += mine == gold != none
    return f1(right, found, wanted)
