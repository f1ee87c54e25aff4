"""Reads the corpora into one file of documents.

python -m reader.prepare CORPORA CORPUS OUT.pt

CORPORA is the folder of outside corpora, CORPUS our own. The dev parts are never trained on; of
PLV, which has none, every fifth sentence is kept for it.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

from reader import data
from reader.data import ACTS, CONLL, ROLES, UPOS, bio

BENCH = str(Path(__file__).resolve().parents[2] / "bin" / "bench")


def labels(train):
    relations = sorted({r for d in train["ewt"] + train["gum"] for r in d.relations})
    return {"attribution": bio(ROLES), "act": ACTS, "conll": bio(CONLL), "upos": UPOS,
            "relation": relations, "plv": sorted({d.pair["label"] for d in train["plv"]})}


def own(folder, part):
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as gold:
        subprocess.run([BENCH, "corpus", "gold", str(folder), "--part", part, "--out", gold.name],
                       check=True)
        return list(data.corpus(BENCH, gold.name))


def main(corpora, folder, out):
    pairs = list(data.plv(BENCH, corpora / "plv/train.jsonl"))
    fold = lambda d: sum(d.name.encode()) % 5
    train = {
        "polnear": list(data.polnear(BENCH, corpora / "polnear/train.jsonl")),
        "conll": list(data.conll(corpora / "conll2003/train.jsonl")),
        "ewt": list(data.ewt(corpora / "ewt/train.conllu.gz")),
        "gum": list(data.gum(corpora / "gum/train.jsonl.gz")),
        "plv": [d for d in pairs if fold(d)],
        "corpus": own(folder, "train"),
    }
    dev = {
        "polnear": list(data.polnear(BENCH, corpora / "polnear/dev.jsonl")),
        "conll": list(data.conll(corpora / "conll2003/dev.jsonl")),
        "ewt": list(data.ewt(corpora / "ewt/dev.conllu.gz")),
        "gum": list(data.gum(corpora / "gum/dev.jsonl")),
        "plv": [d for d in pairs if not fold(d)],
        "corpus": own(folder, "dev"),
    }
    torch.save({"train": train, "dev": dev, "labels": labels(train)}, out)
    for part, sets in (("train", train), ("dev", dev)):
        for name, documents in sets.items():
            print(f"{part} {name}: {len(documents):,} documents, "
                  f"{sum(len(d.words) for d in documents):,} words")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
