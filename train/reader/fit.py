"""Trains the reader; a run that was broken off goes on from its last checkpoint.

python -m reader.fit DATA.pt BASE.pt OUT [--layers N] [--epochs N] [--window N] [--bf16]
python -m reader.fit DATA.pt BASE.pt OUT --start A.pt
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.utils.data import DataLoader

from reader import losses, scores
from reader.batch import Block, batches, collate, cut, marked, together
from reader.data import CONLL, ROLES
from reader.model import Reader
from reader.names import Names
from reader.targets import label_numbers, targets
from reader.text import Pieces

# How often a set is read in an epoch; sets that are small and near to our use more often.
RATES = {"polnear": 0.5, "conll": 2, "ewt": 1.5, "gum": 1.3, "corpus": 3, "sentences": 3, "news": 3, "plv": 1.2,
         "cameo": 1.2, "meantime": 1.2, "gap": 2, "factuality": 0.2, "weak": 0.1,
         "unlabelled": 0.5}
BRIEF = ("polnear", "conll", "ewt", "gum", "corpus", "news")  # sets that are read in short windows too
RATES |= {f"{name} short": 0.3 for name in BRIEF}
LITTLE = 48  # pieces of a short window: texts may have no more
WARM = 100  # steps in which the rate rises to its peak
HEADS = 5  # how many times as fast as the encoder heads learn
SAVED = 45  # seconds between checkpoints
MASK, FIRST = 103, 999  # the piece that stands for a hidden one; the first that is of a word


def arguments(given=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("base")
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=0, help="0: all of the base")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--size", type=int, default=4096, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--hidden", type=float, default=0.08, help="share of pieces that a step "
                        "hides, lest windows be learned by heart")
    parser.add_argument("--renamed", type=float, default=0.5, help="share of windows whose persons "
                        "get other names in a step")
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--only", default="", help="names of sets, parted by commas")
    parser.add_argument("--often", default="", help="how often sets are read in an epoch, where "
                        "otherwise than by RATES: polnear=0.3,corpus=4")
    parser.add_argument("--start", help="checkpoint whose weights to begin with; of more layers "
                        "than wanted, evenly spread ones are taken")
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches ready")
    parser.add_argument("--unscored", action="store_true", help="leave out the dev scores")
    parser.add_argument("--freeze", action="store_true", help="train the heads alone")
    parser.add_argument("--fixed", type=int, default=0, help="so many of the lowest layers, and the "
                        "pieces, stay as they are")
    parser.add_argument("--minutes", type=float, default=1e9,
                        help="end by then; the rate falls with the time if that is sooner gone")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(given)


def build(options, base, labels):
    layers = options.layers or base["layers"]
    torch.manual_seed(options.seed)
    model = Reader(layers, labels)
    kept = {k: v for k, v in base["state"].items()
            if not k.startswith("layers.") or int(k.split(".")[1]) < layers}
    missing, unexpected = model.encoder.load_state_dict(kept, strict=False)
    if unexpected or missing != ["shapes.weight"]:
        raise ValueError(f"{options.base} does not fit the encoder: {missing} {unexpected}")
    return numbered(model)


def numbered(model):
    model.numbers = {task: {label: i for i, label in enumerate(labels)}
                     for task, labels in model.labels.items()}
    model.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    # On Hopper cuDNN's attention has given wrong gradients under a mask (pytorch issue 196678).
    torch.backends.cuda.enable_cudnn_sdp(False)
    return model.to(model.device)


def begin(model, path):
    """Takes the weights of a checkpoint that fit; returns the names of those that are missing."""
    known = torch.load(path, weights_only=False, map_location="cpu")["model"]
    theirs = 1 + max(int(k.split(".")[2]) for k in known if k.startswith("encoder.layers."))
    ours = len(model.encoder.layers)
    place = {round(i * (theirs - 1) / max(1, ours - 1)): i for i in range(ours)}
    own, kept = model.state_dict(), {}
    for name, value in known.items():
        parts = name.split(".")
        if name.startswith("encoder.layers.") and ours < theirs:
            if int(parts[2]) not in place:
                continue
            parts[2] = str(place[int(parts[2])])
        name = ".".join(parts)
        if name in own and value.shape == own[name].shape:
            kept[name] = value
    return model.load_state_dict(kept, strict=False).missing_keys


def hidden(pieces, share):
    """The pieces, a share of those of words hidden by lot."""
    chosen = (torch.rand(pieces.shape, device=pieces.device) < share) & (pieces >= FIRST)
    return pieces.masked_fill(chosen, MASK)


class Ready:
    """Makes a batch's tensors, in the processes that read ahead."""

    def __init__(self, numbers, names, renamed):
        self.numbers, self.names, self.renamed = numbers, names, renamed

    def __call__(self, units):
        units = [self.names.changed(unit, random)
                 if unit[0].document.names and random.random() < self.renamed else unit
                 for unit in units]
        items = [w for unit in units for w in unit]
        batch = collate(items)
        given = {name: batch[name] for name in ("pieces", "shapes", "row", "first")}
        return Block(given | targets(units, self.numbers)), sum(len(w.pieces) for w in items)


def often(options):
    """How often each set is read in an epoch."""
    given = [each.split("=") for each in options.often.split(",") if each]
    return RATES | {name: float(rate) for name, rate in given}


def sample(sizes, rates, chance):
    """The units of one epoch by number: each set as often as its rate says, a part by lot."""
    made, begin = [], 0
    for name, size in sizes.items():
        rate, numbers = rates.get(name, 1), range(begin, begin + size)
        made += list(numbers) * int(rate)
        made += [i for i in numbers if chance.random() < rate - int(rate)]
        begin += size
    return made


class Endless:
    """Epoch after epoch of batches, each the numbers of its units."""

    def __init__(self, train, rates, size, chance):
        self.rates = rates
        self.counts = {name: len(units) for name, units in train.items()}
        self.sizes = [(len(unit), max(len(w.pieces) for w in unit))
                      for units in train.values() for unit in units]
        self.size, self.chance = size, chance

    def epoch(self, chance):
        return batches(sample(self.counts, self.rates, chance), self.sizes, self.size, chance)

    def __iter__(self):
        while True:
            yield from self.epoch(self.chance)


def prepare(documents, cutter, window):
    return [w for d in documents
            for w in ([marked(d, cutter)] if d.pair else cut(d, cutter, window))]


def evaluate(model, dev):
    made = {}
    for name, items in dev.items():
        made[name] = {}
        if any(w.pair for w in items):
            made[name] |= scores.pairs(model, items)
        if any(w.heads for w in items):
            made[name] |= scores.trees(model, items)
        if any("attribution" in w.tags for w in items):
            made[name] |= scores.tagging(model, items, "attribution", ROLES)
            made[name]["linked"] = scores.linked(model, items)
        if name == "conll":
            made[name] |= scores.tagging(model, items, "conll", CONLL)
        if name == "cameo":
            made[name] |= scores.tagging(model, items, "cameo", ["source", "target", "both"])
        if name == "meantime":
            made[name] |= scores.tagging(model, items, "anchor", ["event"])
        if any(w.events for w in items):
            made[name] |= scores.events(model, items)
        if any(w.document.dated for w in items):
            made[name] |= {pointer: scores.chosen(model, items, pointer)
                           for pointer in ("parties", "when", "home")}
            made[name]["sided"] = scores.parties(model, items, "sided")
        for task in ("title", "figure", "term"):
            if any(task in w.tags for w in items):
                made[name] |= scores.tagging(model, items, task, [task])
        if any(w.document.mentions for w in items):
            made[name]["same"] = scores.chosen(model, items, "same")
        if name == "factuality":
            made[name]["mae"] = scores.facts(model, items)
        for task in ("gum", "mention", "stage", "sector"):
            if any(task in w.tags for w in items):
                made[name][task] = scores.heads(model, items, task)
    return made


def read(options):
    """The base, the labels, the units to learn from, and the windows to be scored by, by set."""
    base = torch.load(options.base)
    cutter = Pieces(base["vocabulary"])
    data = torch.load(options.data, weights_only=False)
    chosen = options.only.split(",") if options.only else list(data["train"])
    cut_all = lambda part, names, window: {name: prepare(data[part][name], cutter, window)
                                           for name in names if name in data[part]}
    short = cut_all("train", [name for name in chosen if name in BRIEF], LITTLE)
    train = cut_all("train", chosen, options.window)
    units = ({name: list(together(taught(items))) for name, items in train.items()}
             | {f"{name} short": [(w,) for w in taught(items)] for name, items in short.items()})
    return base, data["labels"], units, cut_all("dev", chosen, options.window)


def taught(windows):
    """Those that teach something."""
    return [w for w in windows if w.tags or w.heads or w.pair or w.weak or w.document.mentions]


def run(options, base, labels, train, dev):
    options.out.mkdir(parents=True, exist_ok=True)
    if options.start:
        # Its heads know these; a label that is new in the corpora teaches nothing.
        labels = torch.load(options.start, weights_only=False, map_location="cpu")["labels"]
    model = build(options, base, labels)
    if options.start:
        print("begun anew:", begin(model, options.start))
    course = Course(options, model, labels, train, Pieces(base["vocabulary"]))
    step = course.learn()
    found = {} if options.unscored else evaluate(model, dev)
    course.tell({"step": step, "seconds": round(course.now()), "dev": found})
    return model


class Course:
    """A training from where it stands to its end."""

    def __init__(self, options, model, labels, train, cutter):
        self.options, self.model, self.labels = options, model, labels
        self.log = open(options.out / "log.jsonl", "a", encoding="utf-8")
        self.optimizer = self.made_optimizer()
        self.chance = random.Random(options.seed)
        endless = Endless(train, often(options), options.size, self.chance)
        self.total = max(1, int(len(endless.epoch(random.Random(0))) * options.epochs))
        self.step, self.spent, self.begun = 0, 0.0, time.time()
        self.checkpoint = options.out / "checkpoint.pt"
        if self.checkpoint.exists():
            self.take_up(torch.load(self.checkpoint, weights_only=False))
        units = [unit for own in train.values() for unit in own]
        for window in (w for unit in units for w in unit):
            window.numbers = label_numbers(window, model.numbers)
        self.queue = iter(DataLoader(
            units, batch_sampler=endless,
            collate_fn=Ready(model.numbers, Names([unit[0].document for unit in units], cutter),
                             options.renamed),
            num_workers=options.workers,
            pin_memory=model.device.type == "cuda"))

    def made_optimizer(self):
        encoder = self.model.encoder
        encoder.requires_grad_(not self.options.freeze)
        if self.options.fixed:
            for part in (encoder.pieces, encoder.positions, encoder.shapes, encoder.norm,
                         *encoder.layers[:self.options.fixed]):
                part.requires_grad_(False)
        heads = [p for n, p in self.model.named_parameters() if not n.startswith("encoder.")]
        return torch.optim.AdamW(
            [{"params": [p for p in encoder.parameters() if p.requires_grad], "lr": self.options.rate},
             {"params": heads, "lr": HEADS * self.options.rate}], weight_decay=0.01,
            fused=self.model.device.type == "cuda")

    def now(self):
        """Seconds of training so far, those before it was broken off too."""
        return self.spent + time.time() - self.begun

    def learn(self):
        pieces, sums, count, done, written = 0, {}, {}, 0.0, time.time()
        self.begun = time.time()
        while done < 1:
            block, size = next(self.queue)
            pieces += size
            done = max((self.step + 1) / self.total, self.now() / 60 / self.options.minutes)
            for task, value in self.once(block.on(self.model.device), done).items():
                sums[task] = sums.get(task, 0) + value
                count[task] = count.get(task, 0) + 1
            if self.step % 50 == 0 or done >= 1:
                self.tell({"step": self.step, "of": self.total, "done": round(done, 3),
                           "piecesPerSecond": round(pieces / (time.time() - self.begun)),
                           "loss": {t: round(float(s) / count[t], 3) for t, s in sorted(sums.items())}})
                sums, count = {}, {}
            if time.time() - written > SAVED or done >= 1:
                written = time.time()
                self.save()
        return self.step

    def once(self, batch, done):
        """One step; returns the losses by task."""
        self.model.train()
        for group, peak in zip(self.optimizer.param_groups, (1, HEADS)):
            group["lr"] = self.options.rate * peak * min((self.step + 1) / WARM, max(0.0, 1 - done))
        batch["pieces"] = hidden(batch["pieces"], self.options.hidden)
        with torch.autocast(self.model.device.type, torch.bfloat16, enabled=self.options.bf16):
            made = losses.scores(self.model, batch)
        lost = losses.loss(made, batch)
        self.optimizer.zero_grad()
        if lost:
            sum(lost.values()).backward()
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimizer.step()
        self.step += 1
        return {task: value.detach() for task, value in lost.items()}

    def tell(self, line):
        print(json.dumps(line), file=self.log, flush=True)

    def take_up(self, saved):
        self.model.load_state_dict(saved["model"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.step, self.spent = saved["step"], saved["spent"]
        self.chance.setstate(saved["chance"])

    def save(self):
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(),
                 "step": self.step, "spent": self.now(), "chance": self.chance.getstate(),
                 "labels": self.labels, "layers": len(self.model.encoder.layers),
                 "options": vars(self.options)}
        torch.save(state, self.checkpoint.with_suffix(".new"))
        self.checkpoint.with_suffix(".new").rename(self.checkpoint)


if __name__ == "__main__":
    chosen = arguments()
    run(chosen, *read(chosen))
