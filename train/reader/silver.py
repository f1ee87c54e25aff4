"""Gives documents without trees the trees that networks read which learned trees alone.

Then it is known of which words nothing can be told, which is taught where nobody told events.

python -m reader.silver DATA.pt BASE.pt TREES.pt[,TREES.pt] OUT.pt

A network that reads everything but sees trees in other kinds of text only forgets trees on news; a
network that learned nothing but trees does not. TREES were made by reader.fit --only ewt,gum.
"""
import random
import sys

import torch

from reader import losses
from reader.batch import Block, batches, collate
from reader.data import quiet
from reader.fit import numbered, prepare
from reader.model import Reader
from reader.targets import trees
from reader.text import Pieces

ASKED = ("head", "relation", "upos")
SURE = 0.6  # chance from which an opinion is taken as right
NOWHERE = -10_000  # the head of a word on which nobody is sure
WINDOW = 256
QUIET = ("polnear", "conll", "ewt", "gum")  # sets of real texts whose events nobody told
SIZE = 32_768  # pieces in a batch


def bare(data):
    """The documents to learn from that have no trees, but for those of marked pairs."""
    return [d for documents in data["train"].values() for d in documents
            if not d.heads and not d.pair]


@torch.no_grad()
def grow(models, documents, windows):
    """Gives documents the heads, relations and UPOS of which the models are sure."""
    for document in documents:
        document.heads = [NOWHERE] * len(document.words)
        for task in ASKED[1:]:
            document.tags[task] = [None] * len(document.words)
    sizes = [(1, len(w.pieces)) for w in windows]
    for group in batches(range(len(windows)), sizes, SIZE, random.Random(0)):
        write([windows[i] for i in group], models)


def write(windows, models):
    batch = collate(windows)
    placed = list(zip(batch["starts"], windows))
    given = {name: batch[name] for name in ("pieces", "shapes", "row", "first")}
    block = Block(given | {"head": trees(placed)})
    heads, relations, upos = opinion(models, block.on(models[0].device))
    labels = models[0].labels
    told = {"relation": sure(labels["relation"], relations), "upos": sure(labels["upos"], upos)}
    rows = iter([sure(range(heads.shape[1]), row) for row in heads])
    for start, w in placed:
        for b, e in w.sentences:
            if e > b:
                at = w.begin + b
                w.document.heads[at:at + e - b] = [
                    NOWHERE if place is None else at + place for place in next(rows)[:e - b]]
        for task, known in told.items():
            w.document.tags[task][w.begin:w.begin + len(w.first)] = known[start:start + len(w.first)]


def opinion(models, batch):
    """The mean chances of heads (sentences, words, words), relations and UPOS (words, labels)."""
    mean = {}
    for model in models:
        for name, scores in losses.scores(model, batch, ASKED).items():
            mean[name] = mean.get(name, 0) + scores.softmax(-1) / len(models)
    return [mean[name].cpu() for name in ASKED]


def sure(labels, chances):
    """The likeliest label of each row; None where nobody is sure."""
    return [labels[best] if chance >= SURE else None
            for chance, best in zip(*(each.tolist() for each in chances.max(-1)))]


def parser(path, labels):
    """A network that learned trees with the labels that the documents have."""
    saved = torch.load(path, weights_only=False, map_location="cpu")
    if any(saved["labels"][task] != labels[task] for task in ASKED[1:]):
        raise ValueError(f"{path} was taught other labels")
    model = numbered(Reader(saved["layers"], saved["labels"]))
    model.load_state_dict(saved["model"], strict=False)  # heads made since are not asked
    return model.eval()


def main(path, base, checkpoints, out):
    data = torch.load(path, weights_only=False)
    cutter = Pieces(torch.load(base)["vocabulary"])
    models = [parser(each, data["labels"]) for each in checkpoints]
    documents = bare(data)
    grow(models, documents, prepare(documents, cutter, WINDOW))
    for name in QUIET:
        for document in data["train"].get(name, ()):
            quiet(document)
    torch.save(data, out)
    told = sum(label is not None for d in documents for label in d.tags["relation"])
    print(f"{told:,} of {sum(len(d.words) for d in documents):,} words have a relation")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3].split(","), sys.argv[4])
