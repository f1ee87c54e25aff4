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
        made.update(link_loss(model, words, linked))
    pairs = [(i, w) for i, w in enumerate(items) if w.pair]
    if pairs:
        target = torch.tensor([model.numbers["plv"][w.pair["label"]] for _, w in pairs])
        made["plv"] = functional.cross_entropy(
            pair_scores(model, states, pairs).float(), target.to(words.device))
    return made


def targets(labels, numbers, length):
    """Numbers of labels; a word without one teaches nothing."""
    return [-100 if label is None else numbers[label] for label in (labels or [None] * length)[:length]]


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
    """Which of the window's cues a content belongs to, and which source a cue has.

    Contents choose among cues. Cues choose among sources, since cues may share one, or choose
    none, whose score is 0.
    """
    contents, sources = [], []
    for start, w in linked:
        cues = sorted({cue for _, cue, role in w.links if role == "cue"})
        told = [(f, cue) for f, cue, role in w.links if role == "content" and cue in cues]
        named = [(f, cue) for f, cue, role in w.links if role == "source"]
        at = [start + cue for cue in cues]
        if told:
            scores = model.content(words[[start + f for f, _ in told]], words[at])[0].float()
            target = torch.tensor([cues.index(cue) for _, cue in told], device=words.device)
            contents.append(functional.cross_entropy(scores, target))
        if cues:
            names = sorted({f for f, _ in named})
            none = torch.zeros(len(cues), 1, device=words.device)
            scores = none if not names else torch.cat(
                [none, model.source(words[at], words[[start + f for f in names]])[0].float()], 1)
            own = {}
            for f, cue in named:
                own.setdefault(cue, 1 + names.index(f))
            target = torch.tensor([own.get(cue, 0) for cue in cues], device=words.device)
            sources.append(functional.cross_entropy(scores, target))
    mean = lambda losses: sum(losses) / max(1, len(losses))
    made = {"content": mean(contents), "source": mean(sources)}
    return {task: value for task, value in made.items() if torch.is_tensor(value)}


def pair_scores(model, states, pairs):
    rows = [i for i, _ in pairs]
    sides = [states[rows, [w.pair["at"][k] for _, w in pairs]] for k in (0, 1)]
    return model.plv(torch.cat([states[rows, 0]] + sides, -1))
