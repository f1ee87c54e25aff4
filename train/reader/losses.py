"""The scores of the heads, and what the corpora teach each."""
import torch
from torch.nn import functional

from reader.targets import PARTIES

LEAST = -1e4  # the score of what cannot be chosen
NONE_FIRST = ("source", "same", "when")  # heads that may choose none
ROLES = [name for names in PARTIES.values() for name in names]


def scores(model, batch, only=()):
    """The scores of all heads that the batch asks, or only of some, by name."""
    words, states = model.words(batch)
    asked = lambda name: not only or name in only
    made = {task: head(words).float() for task, head in model.tags.items() if asked(task)}
    for name in ("head", "content", "source", "when", "same", *ROLES):
        if name in batch and asked(name):
            made[name] = among(model, name, words, batch[name])
    if "parties" in batch and asked("parties"):
        told = batch["parties"]
        made["parties"] = model.parties(words[told["left"]], words[told["right"]], told["apart"],
                                        told["back"], told["count"]).float()
    if "plv" in batch and asked("plv"):
        made["plv"] = pair_scores(model, states, batch["plv"]["rows"], batch["plv"]["at"]).float()
    return made


def among(model, name, words, asked):
    """Scores (windows, left, right) of a pair head; where none may be chosen, it stands first."""
    left = words[asked["left"]]
    right = words[asked["right"]] if torch.is_tensor(asked.get("right")) and name != "same" else left
    made = model.pairs[name](left, right).float()
    if "width" in asked:
        place = torch.arange(right.shape[1], device=words.device)
        made = made.masked_fill((place >= asked["width"][:, None])[:, None, :], LEAST)
    if name == "same":
        earlier = place[None, :] < place[:, None]
        made = made.masked_fill(~earlier, LEAST)
    if name in NONE_FIRST:
        made = torch.cat([made.new_zeros(*made.shape[:-1], 1), made], -1)
    return made


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
    for name in ("head", "content", "source", "when", "plv"):
        if name in batch:
            target = batch[name]["target"].flatten()
            # A mean over none would be no number.
            each = functional.cross_entropy(made[name].flatten(0, -2), target, ignore_index=-100,
                                            reduction="sum")
            lost[name] = each / (target >= 0).sum().clamp(min=1)
    for role in ROLES:
        if role in batch:
            lost[role] = role_loss(made[role], batch[role]["target"], batch[role]["weight"])
    if "same" in batch:
        lost["same"] = same_loss(made["same"], batch["same"])
    if "parties" in batch:
        lost["parties"] = parties_loss(made["parties"], batch["parties"])
    if "weak" in batch:
        lost["weak"] = weak_loss(made["event"], batch["weak"])
    return lost


def role_loss(made, target, weight):
    """Per anchor a quarter of the sum over words, which are mostly no party."""
    target, weight = target.float(), weight.float()
    each = functional.binary_cross_entropy_with_logits(made, target, weight, reduction="sum")
    return each / weight.amax(-1).sum().clamp(min=1) / 4


def same_loss(made, asked):
    """A mention takes up one of the right earlier ones; none, which stands first, if it is new."""
    new = ~asked["right"].any(-1, keepdim=True)
    gold = made.masked_fill(~torch.cat([new, asked["right"]], -1), LEAST)
    each = made.logsumexp(-1) - gold.logsumexp(-1)
    own = torch.arange(each.shape[1], device=each.device) < asked["width"][:, None]
    return (each * own).sum() / own.sum()


def parties_loss(made, asked):
    """One of the mentions of the right parties, whichever, or none where no party is told."""
    place = torch.arange(made.shape[2], device=made.device)
    made = made.masked_fill((place > asked["mentions"][:, None])[:, None, :, None], LEAST)
    gold = made.masked_fill(~asked["gold"], LEAST)
    each = made.logsumexp(2) - gold.logsumexp(2)
    own = torch.arange(each.shape[1], device=each.device) < asked["events"][:, None]
    return (each * own[..., None]).sum() / own.sum()


def weak_loss(event, asked):
    """At least one word tells an event of the known types."""
    own = (event.softmax(-1) * asked["kinds"][asked["window"]]).sum(-1)
    none = torch.zeros(len(asked["kinds"]), device=event.device).index_add(
        0, asked["window"], torch.log1p(-own.clamp(max=1 - 1e-4)))[:-1]
    return -0.3 * torch.log(-torch.expm1(none) + 1e-6).mean()
