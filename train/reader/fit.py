"""Trains the reader; a run that was broken off goes on from its last checkpoint.

python -m reader.fit DATA.pt BASE.pt OUT [--layers N] [--epochs N] [--window N] [--bf16]
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch

from reader import losses, scores
from reader.batch import batches, collate, cut, marked
from reader.data import CONLL, ROLES
from reader.model import Reader
from reader.text import Pieces

# How often a set is read in an epoch; sets that are small and near to our use more often.
RATES = {"polnear": 0.5, "conll": 2, "ewt": 1.5, "gum": 1.3, "corpus": 4, "sentences": 4, "plv": 1.2,
         "cameo": 1.2, "meantime": 1.2, "gap": 2, "factuality": 0.2, "weak": 0.1}
WARM = 200  # steps in which the rate rises to its peak

def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("base")
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=0, help="0: all of the base")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--size", type=int, default=4096, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--only", default="", help="names of sets, parted by commas")
    parser.add_argument("--start", help="checkpoint whose weights to begin with")
    parser.add_argument("--freeze", action="store_true", help="train the heads alone")
    parser.add_argument("--minutes", type=float, default=1e9,
                        help="end by then; the rate falls with the time if that is sooner gone")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def build(options, labels):
    base = torch.load(options.base)
    layers = options.layers or base["layers"]
    torch.manual_seed(options.seed)
    model = Reader(layers, labels)
    kept = {k: v for k, v in base["state"].items()
            if not k.startswith("layers.") or int(k.split(".")[1]) < layers}
    missing, unexpected = model.encoder.load_state_dict(kept, strict=False)
    if unexpected or missing != ["shapes.weight"]:
        raise ValueError(f"{options.base} does not fit the encoder: {missing} {unexpected}")
    return numbered(model), Pieces(base["vocabulary"])


def numbered(model):
    model.numbers = {task: {label: i for i, label in enumerate(labels)}
                     for task, labels in model.labels.items()}
    model.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    return model.to(model.device)


def sample(train, chance):
    """The windows of one epoch: each set as often as its rate says, a part by lot."""
    made = []
    for name, items in train.items():
        rate = RATES.get(name, 1)
        for _ in range(int(rate)):
            made += items
        made += [w for w in items if chance.random() < rate - int(rate)]
    return made


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
        if any(w.mentions for w in items):
            made[name]["same"] = scores.same(model, items)
        if name == "factuality":
            made[name]["mae"] = scores.facts(model, items)
        for task in ("gum", "mention"):
            if any(task in w.tags for w in items):
                made[name][task] = scores.heads(model, items, task)
    return made


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    log = open(options.out / "log.jsonl", "a", encoding="utf-8")
    data = torch.load(options.data, weights_only=False)
    model, cutter = build(options, data["labels"])
    chosen = options.only.split(",") if options.only else list(data["train"])
    train = {name: prepare(data["train"][name], cutter, options.window) for name in chosen}
    dev = {name: prepare(data["dev"][name], cutter, options.window)
           for name in chosen if name in data["dev"]}
    if options.start:
        known = torch.load(options.start, weights_only=False)["model"]
        own = model.state_dict()
        known = {k: v for k, v in known.items() if k in own and v.shape == own[k].shape}
        print("begun anew:", model.load_state_dict(known, strict=False).missing_keys)
    model.encoder.requires_grad_(not options.freeze)
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": list(model.encoder.parameters()), "lr": options.rate},
         {"params": heads, "lr": 1e-3}], weight_decay=0.01)
    chance = random.Random(options.seed)
    plan = len(batches(sample(train, random.Random(0)), options.size, random.Random(0)))
    total = max(1, int(plan * options.epochs))
    checkpoint = options.out / "checkpoint.pt"
    step, spent, queue = 0, 0.0, []
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        step, spent = saved["step"], saved["spent"]
        chance.setstate(saved["chance"])
    begun, pieces, sums, done = time.time(), 0, {}, 0.0
    while done < 1:
        if not queue:
            queue = batches(sample(train, chance), options.size, chance)
        batch = collate(queue.pop())
        batch = {k: v.to(model.device) if torch.is_tensor(v) else v for k, v in batch.items()}
        model.train()
        now = spent + time.time() - begun
        done = max((step + 1) / total, now / 60 / options.minutes)
        for group, peak in zip(optimizer.param_groups, (options.rate, 1e-3)):
            group["lr"] = peak * min((step + 1) / WARM, max(0.0, 1 - done))
        with torch.autocast(model.device.type, torch.bfloat16, enabled=options.bf16):
            made = losses.loss(model, batch)
        optimizer.zero_grad()
        if made:
            sum(made.values()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
        step += 1
        pieces += int((batch["pieces"] != 0).sum())
        for task, value in made.items():
            old, n = sums.get(task, (0.0, 0))
            sums[task] = (old + value.item(), n + 1)
        if step % 50 == 0 or done >= 1:
            line = {"step": step, "of": total, "done": round(done, 3),
                    "piecesPerSecond": round(pieces / (time.time() - begun)),
                    "loss": {t: round(s / n, 3) for t, (s, n) in sorted(sums.items())}}
            print(json.dumps(line), file=log, flush=True)
            sums = {}
        if step % 200 == 0 or done >= 1:
            state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(),
                     "step": step, "spent": now, "chance": chance.getstate(),
                     "labels": data["labels"], "layers": len(model.encoder.layers),
                     "options": vars(options)}
            torch.save(state, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").rename(checkpoint)
    print(json.dumps({"step": step, "seconds": round(now), "dev": evaluate(model, dev)}),
          file=log, flush=True)


if __name__ == "__main__":
    main()
