"""Trains the head of parties alone, on the states of an encoder that stays as it is.

python -m reader.point DATA.pt BASE.pt CHECKPOINT.pt OUT.pt [--sets corpus,fresh]

The states of all words are written down once, so that an epoch takes seconds. OUT is CHECKPOINT
with the new head; its encoder and other heads are untouched.
"""
import argparse
import random

import torch

from reader import losses
from reader.batch import Passage, collate, together
from reader.fit import begin, numbered, prepare
from reader.model import Parties, Reader
from reader.targets import parties
from reader.text import Pieces

TOGETHER = 8  # articles of a step


def arguments(given=None):
    parser = argparse.ArgumentParser()
    for name in ("data", "base", "checkpoint", "out"):
        parser.add_argument(name)
    parser.add_argument("--sets", default="corpus", help="names of sets of whole articles")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(given)


@torch.no_grad()
def articles(model, windows):
    """What each article asks of the head, with the states of its words."""
    model.eval()
    made = []
    for unit in together(windows):
        passage = Passage(unit)
        if passage.parties and passage.mentions:
            words = model.words({k: v for k, v in collate(unit).items() if torch.is_tensor(v)})[0]
            made.append((words.half(), parties([(0, passage)])))
    return made


def loss(head, article):
    words, told = article
    words = words.float()
    made = head(words[told["left"]], words[told["right"]], told["apart"], told["back"], told["count"])
    return losses.parties_loss(made, told)


def learn(head, told, options):
    optimizer = torch.optim.AdamW(head.parameters(), lr=options.rate, weight_decay=0.02)
    steps = -(-len(told) // TOGETHER) * options.epochs
    step = 0
    for epoch in range(options.epochs):
        random.shuffle(told)
        head.train()
        lost = 0.0
        for i in range(0, len(told), TOGETHER):
            for group in optimizer.param_groups:
                group["lr"] = options.rate * (1 - step / steps)
            each = [loss(head, article) for article in told[i:i + TOGETHER]]
            value = sum(each) / len(each)
            optimizer.zero_grad()
            value.backward()
            optimizer.step()
            step += 1
            lost += float(value.detach())
        print(f"epoch {epoch + 1}: loss {lost * options.epochs / steps:.3f}", flush=True)


def main(options):
    saved = torch.load(options.checkpoint, weights_only=False, map_location="cpu")
    data = torch.load(options.data, weights_only=False)
    cutter = Pieces(torch.load(options.base, weights_only=False)["vocabulary"])
    model = numbered(Reader(saved["layers"], saved["labels"])).cpu()
    begin(model, options.checkpoint)
    told = [article for name in options.sets.split(",")
            for article in articles(model, prepare(data["train"][name], cutter, options.window))]
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    head = Parties()
    learn(head, told, options)
    kept = {name: value for name, value in saved["model"].items() if not name.startswith("parties.")}
    torch.save(saved | {"model": kept | {f"parties.{name}": value.detach()
                                         for name, value in head.state_dict().items()}}, options.out)


if __name__ == "__main__":
    main(arguments())
