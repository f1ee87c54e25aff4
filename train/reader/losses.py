"""What each task's head is taught."""
import torch
from torch.nn import functional


def loss(model, batch):
    """Losses by task of one batch; each window teaches the layers that it has."""
    words, states = model.words(batch)
    items, starts = batch["windows"], batch["starts"]
    made = {}
    for task, head in model.tags.items():
        if task == "fact":
            continue
        target = [label for w in items
                  for label in targets(w.tags.get(task), model.numbers[task], len(w.first))]
        if any(t >= 0 for t in target):
            made[task] = functional.cross_entropy(
                head(words).float(), torch.tensor(target, device=words.device), ignore_index=-100)
    made.update(fact_loss(model, words, starts, items))
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
    told = [(s, w) for s, w in zip(starts, items) if w.events]
    if told:
        made.update(role_loss(model, words, told))
    meant = [(s, w) for s, w in zip(starts, items) if w.mentions and len(w.mentions) > 1]
    if meant:
        made["same"] = same_loss(model, words, meant)
    weak = [(s, w) for s, w in zip(starts, items) if w.weak]
    if weak:
        made["weak"] = weak_loss(model, words, weak)
    return made


def fact_loss(model, words, starts, items):
    found = [(s + i, fact) for s, w in zip(starts, items)
             for i, fact in enumerate(w.tags.get("fact", ())) if fact is not None]
    if not found:
        return {}
    values = model.tags["fact"](words[[i for i, _ in found]])[:, 0].float()
    return {"fact": functional.smooth_l1_loss(
        values, torch.tensor([fact for _, fact in found], device=words.device))}


def role_loss(model, words, told):
    """Which words of the window name an anchor's actors and recipients, each by itself."""
    made = {"actor": [], "recipient": []}
    for start, w in told:
        own = words[start:start + len(w.first)]
        at = [event[0] for event in w.events]
        for role, number in (("actor", 1), ("recipient", 2)):
            target = torch.zeros(len(at), len(own))
            weight = torch.ones(len(at), len(own))
            for row, event in enumerate(w.events):
                weight[row, event[3]] = 0
                target[row, event[number]] = 1
                weight[row, event[number]] = 1
            scores = getattr(model, role)(own[at], own).float()
            made[role].append(functional.binary_cross_entropy_with_logits(
                scores, target.to(scores.device), weight.to(scores.device),
                reduction="none").sum(1))
    return {role: torch.cat(rows).mean() / 4 for role, rows in made.items()}


def same_loss(model, words, meant):
    """Which earlier mention of the window a mention takes up; none, whose score is 0, if it is new."""
    made = []
    for start, w in meant:
        at = [start + i for i, _ in w.mentions]
        scores = model.same(words[at], words[at]).float()
        size = len(at)
        earlier = torch.ones(size, size, device=scores.device).tril(-1).bool()
        entity = [e for _, e in w.mentions]
        right = torch.tensor([[a == b for b in entity] for a in entity], device=scores.device) & earlier
        none = torch.zeros(size, 1, device=scores.device)
        every = torch.cat([none, scores.masked_fill(~earlier, -1e4)], 1)
        gold = torch.cat([none.masked_fill(right.any(1, keepdim=True), -1e4),
                          scores.masked_fill(~right, -1e4)], 1)
        made.append(every.logsumexp(1) - gold.logsumexp(1))
    return torch.cat(made).mean()


def weak_loss(model, words, weak):
    """At least one word tells an event of the known types."""
    made = []
    for start, w in weak:
        chances = model.tags["event"](words[start:start + len(w.first)]).float().softmax(-1)
        own = chances[:, [model.numbers["event"][kind] for kind in w.weak]].sum(-1)
        none = torch.log1p(-own.clamp(max=1 - 1e-4)).sum()
        made.append(-torch.log(-torch.expm1(none) + 1e-6))
    return 0.3 * sum(made) / len(made)


def targets(labels, numbers, length):
    """Numbers of labels; a word without one teaches nothing."""
    return [-100 if label is None else numbers[label] for label in (labels or [None] * length)[:length]]


def tree_loss(model, words, trees):
    """Heads within each sentence; a root is its own head."""
    longest = max(e - b for _, _, b, e in trees)
    index = torch.zeros(len(trees), longest, dtype=torch.long)
    target = torch.full((len(trees), longest), -100)
    for i, (start, w, b, e) in enumerate(trees):
        index[i, :e - b] = torch.arange(start + b, start + e)
        for j in range(b, e):
            head = w.heads[j]
            target[i, j - b] = head - b if b <= head < e else -100
    states = words[index]
    a, b = model.head.sides(states, states)
    scores = (a @ model.head.weight.to(a.dtype) @ b.transpose(1, 2)).float()
    lengths = torch.tensor([e - b for _, _, b, e in trees])
    scores = scores.masked_fill(
        (torch.arange(longest)[None, :] >= lengths[:, None])[:, None, :].to(scores.device), -1e4)
    heads = functional.cross_entropy(
        scores.flatten(0, 1), target.flatten().to(scores.device), ignore_index=-100)
    return {"head": heads}


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
            scores = model.content(words[[start + f for f, _ in told]], words[at]).float()
            target = torch.tensor([cues.index(cue) for _, cue in told], device=words.device)
            contents.append(functional.cross_entropy(scores, target))
        if cues:
            names = sorted({f for f, _ in named})
            none = torch.zeros(len(cues), 1, device=words.device)
            scores = none if not names else torch.cat(
                [none, model.source(words[at], words[[start + f for f in names]]).float()], 1)
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
    places = {"whole": [0 for _ in pairs], "from": [w.pair["at"][0] for _, w in pairs],
              "onto": [w.pair["at"][1] for _, w in pairs]}
    return sum(model.plv[side](model.drop(states[rows, at])) for side, at in places.items())
