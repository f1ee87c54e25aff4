"""What each task's head is taught."""
import torch
from torch.nn import functional


def loss(model, batch):
    """Losses by task of one batch; each window teaches the layers that it has."""
    words, states = model.words(batch)
    items, starts = batch["windows"], batch["starts"]
    made = {}
    for task, head in model.tags.items():
        target = [label for w in items
                  for label in targets(w.tags.get(task), model.numbers[task], len(w.first))]
        if any(t >= 0 for t in target):
            made[task] = functional.cross_entropy(
                head(words).float(), torch.tensor(target, device=words.device), ignore_index=-100)
    trees = [(s, w, b, e) for s, w in zip(starts, items) if w.heads for b, e in w.sentences]
    if trees:
        made.update(tree_loss(model, words, trees))
    linked = [(s, w) for s, w in zip(starts, items) if w.links]
    if linked:
        made["link"] = link_loss(model, words, linked)
    pairs = [(i, w) for i, w in enumerate(items) if w.pair]
    if pairs:
        target = torch.tensor([model.numbers["plv"][w.pair["label"]] for _, w in pairs])
        made["plv"] = functional.cross_entropy(
            pair_scores(model, states, pairs).float(), target.to(words.device))
    return made


def targets(labels, numbers, length):
    return [-100] * length if labels is None else [numbers[label] for label in labels[:length]]


def tree_loss(model, words, trees):
    """Heads within each sentence (a root is its own head), and relations of gold arcs."""
    longest = max(e - b for _, _, b, e in trees)
    index = torch.zeros(len(trees), longest, dtype=torch.long)
    target = torch.full((len(trees), longest), -100)
    left, right, relation = [], [], []
    for i, (start, w, b, e) in enumerate(trees):
        index[i, :e - b] = torch.arange(start + b, start + e)
        for j in range(b, e):
            head = w.heads[j]
            target[i, j - b] = head - b if b <= head < e else -100
            if b <= head < e:
                left.append(start + j)
                right.append(start + head)
                relation.append(model.numbers["relation"].get(w.relations[j], -100))
    states = words[index]
    a, b = model.head.sides(states, states)
    scores = (a @ model.head.weight[0].to(a.dtype) @ b.transpose(1, 2)).float()
    lengths = torch.tensor([e - b for _, _, b, e in trees])
    scores = scores.masked_fill(
        (torch.arange(longest)[None, :] >= lengths[:, None])[:, None, :].to(scores.device), -1e4)
    heads = functional.cross_entropy(
        scores.flatten(0, 1), target.flatten().to(scores.device), ignore_index=-100)
    relations = functional.cross_entropy(
        model.relation.paired(words[left], words[right]).float(),
        torch.tensor(relation, device=words.device), ignore_index=-100)
    return {"head": heads, "relation": relations}


def link_loss(model, words, linked):
    """Which of the window's cues a source or a content belongs to."""
    losses = []
    for start, w in linked:
        cues = sorted({cue for _, cue, _ in w.links})
        fragments = [start + f for f, _, _ in w.links]
        scores = model.link(words[fragments], words[[start + c for c in cues]])[0].float()
        target = torch.tensor([cues.index(cue) for _, cue, _ in w.links], device=words.device)
        losses.append(functional.cross_entropy(scores, target, reduction="sum"))
    return sum(losses) / max(1, sum(len(w.links) for _, w in linked))


def pair_scores(model, states, pairs):
    rows = [i for i, _ in pairs]
    sides = [states[rows, [w.pair["at"][k] for _, w in pairs]] for k in (0, 1)]
    return model.plv(torch.cat([states[rows, 0]] + sides, -1))
