"""Trains the pointers alone, on the states of an encoder that stays as it is.

python -m reader.point DATA.pt BASE.pt GRAPH.onnx CHECKPOINT.pt OUT.pt [--only same]

GRAPH is what CHECKPOINT was exported to: its int8 states are those that the pointers will meet.
They are kept for all words, so that an epoch takes seconds. OUT is CHECKPOINT with the new
pointers; its encoder and other heads are untouched.
"""
import argparse
import random

import numpy
import onnxruntime
import torch

from reader import losses
from reader.batch import Passage, together
from reader.fit import prepare
from reader.model import POINTERS, Pointer
from reader.targets import POINTED, pointed
from reader.text import Pieces

TOGETHER = 8  # articles of a step
SUPPOSED = 0.02  # how likely a word must tell a stage for the pointer of stages to be asked


def arguments(given=None):
    parser = argparse.ArgumentParser()
    for name in ("data", "base", "graph", "checkpoint", "out"):
        parser.add_argument(name)
    parser.add_argument("--only", default=",".join(POINTERS), help="names of pointers")
    parser.add_argument("--sets", default="corpus,gum,gap", help="names of sets of whole texts")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(given)


def articles(graph, windows, stages):
    """Each article with the states of its words; it knows where the graph supposes stages."""
    for unit in together(windows):
        passage = Passage(unit)
        states, scores = (torch.cat(rows) for rows in zip(*(read(graph, window) for window in unit)))
        chances = scores.float().softmax(-1)
        passage.supposed = [(i, stages[1 + int(chances[i, 1:].argmax())])
                            for i in torch.nonzero(chances[:, 0] < 1 - SUPPOSED)[:, 0].tolist()]
        yield passage, states


def read(graph, window):
    """The states of a window's words, and the scores of stages."""
    rows = {name: numpy.array(getattr(window, name), dtype=numpy.int64)
            for name in ("pieces", "shapes", "first")}
    return [torch.from_numpy(made).half() for made in graph.run(["states", "stage"], rows)]


def learn(name, known, options):
    """A pointer, learned from the articles that have something to point at."""
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    head = Pointer(*POINTERS[name])
    own = [(passage, words) for passage, words in known if pointed([(0, POINTED[name](passage))])]
    optimizer = torch.optim.AdamW(head.parameters(), lr=options.rate, weight_decay=0.02)
    steps = -(-len(own) // TOGETHER) * options.epochs
    step = 0
    for epoch in range(options.epochs):
        random.shuffle(own)
        head.train()
        lost = 0.0
        for i in range(0, len(own), TOGETHER):
            for group in optimizer.param_groups:
                group["lr"] = options.rate * (1 - step / steps)
            value, count = 0, 0
            for passage, words in own[i:i + TOGETHER]:
                asked = pointed([(0, POINTED[name](passage))])
                made = losses.pointed(head, words.float(), asked)
                value = value + losses.POINTED[name](made, asked) * len(asked["left"][0])
                count += len(asked["left"][0])
            optimizer.zero_grad()
            (value / count).backward()
            optimizer.step()
            step += 1
            lost += float(value.detach()) / count
        print(f"{name} epoch {epoch + 1}: loss {lost * options.epochs / steps:.3f}", flush=True)
    return head


def main(options):
    saved = torch.load(options.checkpoint, weights_only=False, map_location="cpu")
    data = torch.load(options.data, weights_only=False)
    cutter = Pieces(torch.load(options.base, weights_only=False)["vocabulary"])
    graph = onnxruntime.InferenceSession(options.graph)
    stages = saved["labels"]["stage"]
    known = [article for name in options.sets.split(",") for article in
             articles(graph, prepare(data["train"][name], cutter, options.window), stages)]
    for name in options.only.split(","):
        learned = learn(name, known, options).state_dict()
        saved["model"] |= {f"pointers.{name}.{key}": value for key, value in learned.items()}
    torch.save(saved, options.out)


if __name__ == "__main__":
    main(arguments())
