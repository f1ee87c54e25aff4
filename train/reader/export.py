"""Writes the trained network as one int8 ONNX graph, with what Java needs beside it.

python -m reader.export CHECKPOINT.pt BASE.pt OUT

The graph takes one window without padding: pieces and shapes (n), the first piece of each word (w).
It gives, for each word, its state, the scores of all labels and the sides of the pair heads and the
pointers; what is left to Java is the product of a left with a right side, the sum of a pointer's
sides with the rows of its tables, and the heads of users' codebooks. Attention and Gelu are ONNX Runtime's own
operators, since its optimizer does not find them in an exported graph.
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from reader.fit import numbered
from reader.model import HEADS, WIDTH, Reader

MS = "com.microsoft"


class Graph:
    """ONNX nodes in the making."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def weight(self, name, value):
        array = value.detach().float().numpy() if torch.is_tensor(value) else numpy.array(value)
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def node(self, kind, inputs, domain="", name=None, **attributes):
        self.count += 1
        out = name or f"{kind.lower()}{self.count}"
        self.nodes.append(helper.make_node(kind, inputs, [out], f"n{self.count}", domain=domain,
                                           **attributes))
        return out

    def linear(self, x, name, weight, bias):
        product = self.node("MatMul", [x, self.weight(name + ".weight", weight.T)])
        return self.node("Add", [product, self.weight(name + ".bias", bias)])

    def norm(self, x, name, layer):
        return self.node("LayerNormalization", [
            x, self.weight(name + ".weight", layer.weight), self.weight(name + ".bias", layer.bias)],
            axis=-1, epsilon=1e-12)


def encoder(graph, model):
    """From pieces and shapes to states, shaped (1, n, width)."""
    e = model.encoder
    x = graph.node("Gather", [graph.weight("pieces.weight", e.pieces.weight), "pieces"])
    shape = graph.node("Gather", [graph.weight("shapes.weight", e.shapes.weight), "shapes"])
    length = graph.node("Shape", ["pieces"])
    places = graph.node("Slice", [graph.weight("positions.weight", e.positions.weight),
                                  graph.weight("zero", numpy.array([0])), length])
    x = graph.node("Add", [graph.node("Add", [x, shape]), places])
    x = graph.norm(x, "norm", e.norm)
    x = graph.node("Unsqueeze", [x, graph.weight("first axis", numpy.array([0]))])
    for i, layer in enumerate(e.layers):
        name = f"layers.{i}."
        parts = (layer.query, layer.key, layer.value)
        weight = torch.cat([part.weight.T for part in parts], 1)
        bias = torch.cat([part.bias for part in parts])
        mixed = graph.node("Attention", [x, graph.weight(name + "attention.weight", weight),
                                         graph.weight(name + "attention.bias", bias)],
                           MS, num_heads=HEADS)
        mixed = graph.linear(mixed, name + "out", layer.out.weight, layer.out.bias)
        x = graph.norm(graph.node("Add", [x, mixed]), name + "norm1", layer.norm1)
        up = graph.node("MatMul", [x, graph.weight(name + "up.weight", layer.up.weight.T)])
        up = graph.node("BiasGelu", [up, graph.weight(name + "up.bias", layer.up.bias)], MS)
        down = graph.linear(up, name + "down", layer.down.weight, layer.down.bias)
        x = graph.norm(graph.node("Add", [x, down]), name + "norm2", layer.norm2)
    return x


def heads(graph, model, states):
    """The outputs, each (w, its width), from the states of the words' first pieces."""
    flat = graph.node("Squeeze", [states, "first axis"])
    words = graph.node("Gather", [flat, "first"])
    outputs = {"states": (graph.node("Identity", [words], name="states"), WIDTH)}
    heads = dict(model.tags.items()) | {f"plv.{side}": head for side, head in model.plv.items()}
    for task, head in heads.items():
        x = graph.linear(words, task, head.weight, head.bias)
        outputs[task] = (graph.node("Identity", [x], name=task), head.out_features)
    for name, pairs in model.pairs.items():
        for side in ("left", "right"):
            layer = getattr(pairs, side)
            x = graph.linear(words, f"{name}.{side}.in", layer.weight, layer.bias)
            x = graph.node("Gelu", [x], MS)
            width = layer.out_features
            if side == "left":
                matrix = pairs.weight
                x = graph.node("MatMul", [x, graph.weight(f"{name}.matrix", matrix[:width])])
                x = graph.node("Add", [x, graph.weight(f"{name}.constant", matrix[width])])
                width += 1
            out = graph.node("Identity", [x], name=f"{name}.{side}")
            outputs[out] = (out, width)
    for name, pointer in model.pointers.items():
        outputs |= pointing(graph, name, pointer, words)
    return outputs


def pointing(graph, name, head, words):
    """What a pointer makes of a word that points, of one pointed at and of none, and its tables."""
    outputs = {}
    for side in ("left", "right", "none"):
        own, layer = f"{name}.{side}", getattr(head, side)
        x = graph.linear(words, own, layer.weight, layer.bias)
        outputs[own] = (graph.node("Identity", [x], name=own), layer.out_features)
    tables = [table.weight for table in head.tables.values()]
    tables += [head.score.weight, head.score.bias[:, None].expand_as(head.score.weight)]
    whole = graph.weight(f"{name}.weights", torch.cat(tables))
    outputs[f"{name}.tables"] = (graph.node("Identity", [whole], name=f"{name}.tables"),
                                 head.score.in_features)
    return outputs


def build(model):
    graph = Graph()
    outputs = heads(graph, model, encoder(graph, model))
    number = lambda name, length: helper.make_tensor_value_info(name, TensorProto.INT64, [length])
    made = helper.make_graph(
        graph.nodes, "reader",
        [number("pieces", "n"), number("shapes", "n"), number("first", "w")],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["w", width])
         for name, width in outputs.values()],
        graph.weights)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17),
                                                   helper.make_opsetid(MS, 1)])
    model.ir_version = 8
    return model


def main(checkpoint, base, out):
    out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(checkpoint, weights_only=False, map_location="cpu")
    model = numbered(Reader(saved["layers"], saved["labels"]))
    model.load_state_dict(saved["model"])
    model.eval()
    plain = out / "reader.fp32.onnx"
    onnx.save(build(model), plain)
    exact = [n.name for n in onnx.load(plain).graph.node
             if n.op_type == "MatMul" and n.input[1].endswith(".matrix")]
    quantize_dynamic(plain, out / "reader.onnx", per_channel=True, reduce_range=True,
                     extra_options={"DefaultTensorType": TensorProto.FLOAT},
                     weight_type=QuantType.QInt8, nodes_to_exclude=exact,
                     op_types_to_quantize=["MatMul", "Attention", "Gather"])
    vocabulary = torch.load(base)["vocabulary"]
    (out / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    (out / "labels.txt").write_text("".join(
        f"{task}\t{' '.join(labels)}\n" for task, labels in saved["labels"].items()),
        encoding="utf-8")
    plain.unlink()
    sums = "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in sorted(out.iterdir()) if file.name != "SHA256SUMS")
    (out / "SHA256SUMS").write_text(sums, encoding="utf-8")
    print(json.dumps({p.name: p.stat().st_size for p in sorted(out.iterdir())}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
