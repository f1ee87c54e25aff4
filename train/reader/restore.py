"""Weights to go on from, where no checkpoint was kept: read back out of the exported int8 graph.

python -m reader.restore MODEL_FOLDER OUT.pt

OUT serves as BASE and as the checkpoint of --start. What int8 rounded off is lost; the first steps
of a training mend it. The optimizer begins anew.
"""
import sys
from pathlib import Path

import numpy
import onnx
import torch
from onnx import numpy_helper

from reader.model import PAIRS, POINTERS, Pointer


def weights(graph):
    """The graph's tensors by the names that reader.export gave them, as floats."""
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made = {}
    for name, value in stored.items():
        if name.endswith("_quantized"):
            name = name.removesuffix("_quantized")
            zero = stored[name + "_zero_point"].astype(numpy.float32)
            value = (value.astype(numpy.float32) - zero) * stored[name + "_scale"]
        made[name] = torch.tensor(numpy.array(value))
    return made


def state(found, labels):
    """The weights of a reader.model.Reader."""
    made = {f"encoder.{name}.weight": found[f"{name}.weight"]
            for name in ("pieces", "positions", "shapes", "norm")}
    made["encoder.norm.bias"] = found["norm.bias"]
    layers = sum(name.endswith("attention.bias") for name in found)
    for i in range(layers):
        old, new = f"layers.{i}.", f"encoder.layers.{i}."
        for kind in ("weight", "bias"):
            parts = found[f"{old}attention.{kind}"].chunk(3, -1)
            for part, value in zip(("query", "key", "value"), parts):
                made[f"{new}{part}.{kind}"] = value.T.contiguous() if value.dim() > 1 else value
        for part in ("out", "up", "down"):
            made |= linear(found, old + part, new + part)
        for norm in ("norm1", "norm2"):
            made |= {f"{new}{norm}.{kind}": found[f"{old}{norm}.{kind}"]
                     for kind in ("weight", "bias")}
    for task in labels:
        if not task.startswith("plv"):
            made |= linear(found, task, f"tags.{task}")
    for side in ("whole", "from", "onto"):
        made |= linear(found, f"plv.{side}", f"plv.{side}")
    for name in PAIRS:
        made[f"pairs.{name}.weight"] = torch.cat(
            [found[f"{name}.matrix"], found[f"{name}.constant"][None]])
        for side in ("left", "right"):
            made |= linear(found, f"{name}.{side}.in", f"pairs.{name}.{side}")
    for name, (_, parts) in POINTERS.items():
        new = f"pointers.{name}"
        for side in ("left", "right", "none"):
            made |= linear(found, f"{name}.{side}", f"{new}.{side}")
        *tables, score, bias = found[f"{name}.weights"].split([*Pointer.TABLES.values(), parts, parts])
        made |= {f"{new}.tables.{table}.weight": rows for table, rows in zip(Pointer.TABLES, tables)}
        made |= {f"{new}.score.weight": score, f"{new}.score.bias": bias[:, 0]}
    return layers, made


def linear(found, old, new):
    return {f"{new}.weight": found[f"{old}.weight"].T.contiguous(),
            f"{new}.bias": found[f"{old}.bias"]}


def main(folder, out):
    lines = (folder / "labels.txt").read_text(encoding="utf-8").splitlines()
    labels = {task: told.split(" ") for task, told in (line.split("\t") for line in lines)}
    layers, model = state(weights(onnx.load(folder / "reader.onnx").graph), labels)
    encoder = {name.removeprefix("encoder."): value for name, value in model.items()
               if name.startswith("encoder.") and name != "encoder.shapes.weight"}
    torch.save({"layers": layers, "labels": labels, "model": model, "state": encoder,
                "vocabulary": (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")[:-1]},
               out)
    print(f"{out}: {layers} layers, {sum(v.numel() for v in model.values()):,} weights")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
