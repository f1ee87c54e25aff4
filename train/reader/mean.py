"""The mean of checkpoints that began from one network (Wortsman et al. 2022, Model soups).

python -m reader.mean OUT.pt A.pt=0.35 B.pt=0.65
"""
import sys

import torch


def mean(weighed):
    """A checkpoint of the weights' mean, by shares that sum to one; of the first in all else."""
    made = None
    for path, share in weighed:
        saved = torch.load(path, weights_only=False, map_location="cpu")
        if made is None:
            made = saved | {"model": {k: share * v for k, v in saved["model"].items()}}
            continue
        if saved["labels"] != made["labels"] or saved["layers"] != made["layers"]:
            raise ValueError(f"{path} has other labels or layers than {weighed[0][0]}")
        for name, value in saved["model"].items():
            made["model"][name] += share * value
    return made


if __name__ == "__main__":
    given = [(path, float(share)) for path, _, share in (each.rpartition("=") for each in sys.argv[2:])]
    if abs(sum(share for _, share in given) - 1) > 1e-6:
        raise ValueError(f"shares of {sys.argv[2:]} do not sum to one")
    torch.save(mean(given), sys.argv[1])
