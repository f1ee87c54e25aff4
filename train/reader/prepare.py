"""Reads the corpora into one file of documents.

python -m reader.prepare CORPORA CORPUS OUT.pt [--clean]

CORPORA is the folder of outside corpora, CORPUS our own. The dev parts are never trained on; of
PLV, CAMEO and GAP, which have none, a part is kept for it (`held`), and of MEANTIME one topic.
--clean leaves out all sets but those that are openly licensed.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

from reader import data

HOME = Path(__file__).resolve().parents[2]
BENCH = str(HOME / "bin" / "bench")
NEWS = HOME / "bench/src/main/resources/org/chancery/bench/heads/news.jsonl"
# Sets under CC BY, CC BY-SA or Apache-2.0; of GUM, which is CC BY-NC-SA as a whole, nothing.
OPEN = {"corpus", "sentences", "stages", "ewt", "meantime", "gap"}
FACTS = ("uds", "uw", "commitmentbank", "megaveridicality", "rp")


def labels(train):
    kinds = lambda task, sets: sorted({label for name in sets for d in train.get(name, ())
                                       for label in d.tags[task] if label not in ("O", None)})
    return {"attribution": data.bio(data.ROLES), "act": data.ACTS, "conll": data.bio(data.CONLL),
            "upos": data.UPOS, "relation": kinds("relation", ("ewt", "gum")),
            "event": ["O"] + data.TYPES, "standing": data.STANDINGS,
            "mode": kinds("mode", ("corpus", "sentences")), "fact": ["value"],
            "anchor": data.bio(["event"]), "certainty": data.CERTAINTIES,
            "polarity": data.POLARITIES, "future": data.FUTURES,
            "cameo": data.bio(["source", "target", "both"]),
            "gum": ["O"] + kinds("gum", ("gum",)), "mention": ["O"] + data.MENTIONS,
            "stage": ["O"] + data.STAGES, "title": data.bio(["title"]), "status": data.STATUSES,
            "figure": data.bio(["figure"]), "term": data.bio(["term"]),
            "sector": ["none"] + sorted(set(kinds("sector", ("corpus", "sentences"))) - {"none"}),
            "plv": sorted({d.pair["label"] for d in train.get("plv", ())}) or ["none"]}


def fold(document):
    """Which fifth of its set a document is of."""
    return sum(document.name.encode()) % 5


def held(document):
    """Whether a document of a set without a dev part is kept out of training."""
    return fold(document) == 0


def halved(document):
    """Whether one of GAP's is kept out of training: every second."""
    return sum(document.name.encode()) % 2 == 0


def own(folder, part, kind):
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as gold:
        subprocess.run([BENCH, "corpus", "gold", str(folder), "--part", part, "--out", gold.name],
                       check=True, stderr=subprocess.DEVNULL)
        return list(kind(BENCH, gold.name))


def read(corpora, folder):
    """Train and dev documents by set."""
    plv = list(data.plv(BENCH, corpora / "plv/train.jsonl"))
    cameo = list(data.cameo(corpora / "cameo/sourcetarget.jsonl"))
    told = list(data.news(BENCH, NEWS, corpora))
    news = lambda part: [document for own, document in told if own == part]
    gap = list(data.pronouns(BENCH, corpora / "gap/dev.tsv"))
    topics = lambda names: [d for topic in names
                            for d in data.meantime(BENCH, corpora / f"meantime/{topic}.jsonl")]
    facts = lambda part: [d for name in FACTS
                          for d in data.factuality(corpora / f"factuality/{name}.{part}.jsonl")]
    train = {
        "polnear": list(data.polnear(BENCH, corpora / "polnear/train.jsonl")),
        "conll": list(data.conll(corpora / "conll2003/train.jsonl")),
        "ewt": list(data.ewt(corpora / "ewt/train.conllu.gz")),
        "gum": list(data.gum(corpora / "gum/train.jsonl.gz")),
        "plv": [d for d in plv if not held(d)],
        "corpus": own(folder, "train", data.corpus),
        "news": news("train"),
        "sentences": own(folder, "train", data.sentences),
        "stages": list(data.stage_lines(BENCH, folder / "stages.txt")),
        "factuality": facts("train"),
        "meantime": topics(["airbus", "apple"]),
        "cameo": [d for d in cameo if not held(d)],
        "gap": [d for d in gap if not halved(d)],
        "weak": list(data.weak(BENCH, corpora / "plover_synthetic/stories.jsonl",
                               corpora / "plover_synthetic/headlines.jsonl")),
        "unlabelled": list(data.unlabelled(BENCH, corpora / "plover_synthetic/stories.jsonl")),
    }
    dev = {
        "polnear": list(data.polnear(BENCH, corpora / "polnear/dev.jsonl")),
        "conll": list(data.conll(corpora / "conll2003/dev.jsonl")),
        "ewt": list(data.ewt(corpora / "ewt/dev.conllu.gz")),
        "gum": list(data.gum(corpora / "gum/dev.jsonl")),
        "plv": [d for d in plv if held(d)],
        "corpus": own(folder, "dev", data.corpus),
        "news": news("dev"),
        "sentences": own(folder, "dev", data.sentences),
        "factuality": facts("dev"),
        "meantime": topics(["gm"]),
        "cameo": [d for d in cameo if held(d)],
        "gap": [d for d in gap if halved(d)],
    }
    return train, dev


def main(corpora, folder, out, clean=False):
    train, dev = read(corpora, folder)
    if clean:
        train = {name: documents for name, documents in train.items() if name in OPEN}
    torch.save({"train": train, "dev": dev, "labels": labels(train)}, out)
    for part, sets in (("train", train), ("dev", dev)):
        for name, documents in sets.items():
            print(f"{part} {name}: {len(documents):,} documents, "
                  f"{sum(len(d.words) for d in documents):,} words")


if __name__ == "__main__":
    given = [a for a in sys.argv[1:] if a != "--clean"]
    main(Path(given[0]), Path(given[1]), given[2], "--clean" in sys.argv)
