"""PLV in five folds: trained on four from a checkpoint that never saw any, scored on the fifth.

python -m reader.folds DATA.pt BASE.pt CHECKPOINT.pt OUT [options of reader.fit]
"""
import json
import sys

import torch

from reader import fit, scores
from reader.prepare import fold
from reader.text import Pieces

FOLDS = 5


def main(data, base, checkpoint, out, *more):
    read = torch.load(data, weights_only=False)
    cutter = Pieces(torch.load(base)["vocabulary"])
    documents = read["train"]["plv"] + read["dev"]["plv"]
    labels, gold = [], []
    for number in range(FOLDS):
        kept = fit.prepare([d for d in documents if fold(d) != number], cutter, 256)
        held = fit.prepare([d for d in documents if fold(d) == number], cutter, 256)
        options = fit.arguments([data, base, f"{out}/{number}", "--start", checkpoint, *more])
        model = fit.run(options, torch.load(base), read["labels"], {"plv": [(w,) for w in kept]}, {})
        told = scores.told(model, held)
        labels += [ours for ours, _ in told]
        gold += [window.pair for _, window in told]
        print(json.dumps({"fold": number, "of": len(told), **scores.macros(labels, gold)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
