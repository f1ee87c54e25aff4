"""The scores of the heads, and what the corpora teach each."""
import torch
from torch.nn import functional

from reader.model import POINTERS
from reader.targets import PARTIES

LEAST = -1e4  # the score of what cannot be chosen
NONE_FIRST = ("source",)  # heads that may choose none
ROLES = [name for names in PARTIES.values() for name in names]


def scores(model, batch, only=()):
    """The scores of all heads that the batch asks, or only of some, by name."""
    words, states = model.words(batch)
    asked = lambda name: not only or name in only
    made = {task: head(words).float() for task, head in model.tags.items() if asked(task)}
    for name in ("head", "content", "source", *ROLES):
        if name in batch and asked(name):
            made[name] = among(model, name, words, batch[name])
    for name, pointer in model.pointers.items():
        if name in batch and asked(name):
            made[name] = pointed(pointer, words, batch[name])
    if "plv" in batch and asked("plv"):
        made["plv"] = pair_scores(model, states, batch["plv"]["rows"], batch["plv"]["at"]).float()
    return made


def among(model, name, words, asked):
    """Scores (windows, left, right) of a pair head; where none may be chosen, it stands first."""
    left = words[asked["left"]]
    right = words[asked["right"]] if "right" in asked else left
    made = model.pairs[name](left, right).float()
    if "width" in asked:
        place = torch.arange(right.shape[1], device=words.device)
        made = made.masked_fill((place >= asked["width"][:, None])[:, None, :], LEAST)
    if name in NONE_FIRST:
        made = torch.cat([made.new_zeros(*made.shape[:-1], 1), made], -1)
    return made


def pointed(pointer, words, asked):
    """Scores of a pointer; of what may not be pointed at they are the least."""
    made = pointer(words[asked["left"]], words[asked["right"]], asked["words"], asked["sentences"],
                   asked["sign"]).float()
    may = functional.pad(asked["may"], (1, 0), value=True)
    return made.masked_fill(~may[..., None], LEAST)


def pair_scores(model, states, rows, at):
    return sum(model.plv[side](model.drop(states[rows, at[:, i]]))
               for i, side in enumerate(("whole", "from", "onto")))


def loss(made, batch):
    """Losses by task of one batch; each window teaches the layers that it has."""
    lost = {task: functional.cross_entropy(made[task], target, ignore_index=-100)
            for task, target in batch["tags"].items()}
    if "fact" in batch:
        lost["fact"] = functional.smooth_l1_loss(made["fact"][batch["fact"]["at"], 0],
                                                 batch["fact"]["target"])
    for name in ("head", "content", "source", "plv"):
        if name in batch:
            target = batch[name]["target"].flatten()
            # A mean over none would be no number.
            each = functional.cross_entropy(made[name].flatten(0, -2), target, ignore_index=-100,
                                            reduction="sum")
            lost[name] = each / (target >= 0).sum().clamp(min=1)
    for role in ROLES:
        if role in batch:
            lost[role] = role_loss(made[role], batch[role]["target"], batch[role]["weight"])
    for name in POINTERS:
        if name in batch:
            lost[name] = POINTED[name](made[name], batch[name])
    if "weak" in batch:
        lost["weak"] = weak_loss(made["event"], batch["weak"])
    return lost


def role_loss(made, target, weight):
    """Per anchor a quarter of the sum over words, which are mostly no party."""
    target, weight = target.float(), weight.float()
    each = functional.binary_cross_entropy_with_logits(made, target, weight, reduction="sum")
    return each / weight.amax(-1).sum().clamp(min=1) / 4


def one_loss(made, asked):
    """One of the right ones, whichever, or none where none is right."""
    none = ~asked["gold"].any(2, keepdim=True)
    gold = made.masked_fill(~torch.cat([none, asked["gold"]], 2), LEAST)
    return mean(made.logsumexp(2) - gold.logsumexp(2), asked)


def each_loss(made, asked):
    """All that is right above none, and none above all else (Zhou et al. 2021); what is named by
    several words is above it if all of them together are."""
    made, gold = together(made, asked["which"], asked["gold"])
    none = torch.ones_like(gold[:, :, :1])
    right = torch.cat([none, gold], 2)
    wrong = torch.cat([none, ~gold], 2)
    above = made.masked_fill(~right, LEAST).logsumexp(2, keepdim=True) - made[:, :, 1:]
    below = made.masked_fill(~wrong, LEAST).logsumexp(2) - made[:, :, 0]
    return mean((above * gold).sum(2) + below, asked)


def any_loss(made, asked):
    """One of the right ones, whichever and of whatever part, or none."""
    none = ~asked["gold"].any(3, keepdim=True).any(2, keepdim=True)
    right = torch.cat([none.expand_as(asked["gold"][:, :, :1]), asked["gold"]], 2)
    gold = made.masked_fill(~right, LEAST)
    return mean((made.flatten(2).logsumexp(2) - gold.flatten(2).logsumexp(2))[..., None], asked)


def together(made, which, gold):
    """The scores of what is named, of all words for it together, none first; and what is right."""
    size = int(which.max()) + 1
    place = which[:, None, :, None].expand_as(gold)
    most = made.amax(2, keepdim=True).detach()
    zeros = lambda: made.new_zeros(*made.shape[:2], size, made.shape[3])
    sums = zeros().scatter_add(2, place, (made[:, :, 1:] - most).exp())
    own = zeros().scatter_add(2, place, gold.float()) > 0
    named = (sums + 1e-30).log() + most
    return torch.cat([made[:, :, :1], named], 2), own


def mean(each, asked):
    """Over the words that point and all their parts."""
    return (each * asked["own"][..., None]).sum() / asked["own"].sum()


POINTED = {"parties": each_loss, "when": one_loss, "same": one_loss, "home": one_loss,
           "signed": each_loss, "reached": any_loss}


def weak_loss(event, asked):
    """At least one word tells an event of the known types."""
    own = (event.softmax(-1) * asked["kinds"][asked["window"]]).sum(-1)
    none = torch.zeros(len(asked["kinds"]), device=event.device).index_add(
        0, asked["window"], torch.log1p(-own.clamp(max=1 - 1e-4)))[:-1]
    return -0.3 * torch.log(-torch.expm1(none) + 1e-6).mean()
