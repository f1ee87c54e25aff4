"""Base weights: from the ONNX file of an embedding jar (Maven Central) to a PyTorch state.

python -m reader.base MODEL.onnx TOKENIZER.json OUT.pt
"""
import json
import re
import sys

import numpy
import onnx
import torch
from onnx import numpy_helper

MATMULS = {
    "attention/self/query": "query",
    "attention/self/key": "key",
    "attention/self/value": "value",
    "attention/output/dense": "out",
    "intermediate/dense": "up",
    "output/dense": "down",
}
BIASES = {
    "attention.self.query.bias": "query.bias",
    "attention.self.key.bias": "key.bias",
    "attention.self.value.bias": "value.bias",
    "attention.output.dense.bias": "out.bias",
    "intermediate.dense.bias": "up.bias",
    "output.dense.bias": "down.bias",
    "attention.output.LayerNorm.weight": "norm1.weight",
    "attention.output.LayerNorm.bias": "norm1.bias",
    "output.LayerNorm.weight": "norm2.weight",
    "output.LayerNorm.bias": "norm2.bias",
}
EMBEDDINGS = {
    "embeddings.word_embeddings.weight": "pieces.weight",
    "embeddings.position_embeddings.weight": "positions.weight",
    "embeddings.LayerNorm.weight": "norm.weight",
    "embeddings.LayerNorm.bias": "norm.bias",
}


def convert(path):
    """The encoder's weights by the names of reader.model.Encoder."""
    graph = onnx.load(path).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state = {ours: values[theirs] for theirs, ours in EMBEDDINGS.items()}
    # Every piece is of the first segment, so its embedding is part of the position's.
    segment = values["embeddings.token_type_embeddings.weight"][0]
    state["positions.weight"] = state["positions.weight"] + segment
    for name, value in values.items():
        found = re.fullmatch(r"encoder\.layer\.(\d+)\.(.+)", name)
        if found and found[2] in BIASES:
            state[f"layers.{found[1]}.{BIASES[found[2]]}"] = value
    for node in graph.node:
        found = re.fullmatch(r"/encoder/layer\.(\d+)/(.+)/MatMul", node.name)
        if node.op_type == "MatMul" and found and found[2] in MATMULS:
            weight = next(values[name] for name in node.input if name in values)
            state[f"layers.{found[1]}.{MATMULS[found[2]]}.weight"] = weight.T
    return {name: torch.tensor(numpy.array(value)) for name, value in state.items()}


def vocabulary(path):
    """The word pieces of a tokenizer.json, in the order of their numbers."""
    with open(path, encoding="utf-8") as file:
        pieces = json.load(file)["model"]["vocab"]
    return sorted(pieces, key=pieces.get)


if __name__ == "__main__":
    source, tokenizer, target = sys.argv[1:]
    state = convert(source)
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    torch.save({"layers": layers, "state": state, "vocabulary": vocabulary(tokenizer)}, target)
    print(f"{target}: {layers} layers, {sum(v.numel() for v in state.values()):,} weights")
