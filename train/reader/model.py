"""The network: a BERT-shaped encoder whose input also tells the shapes of words, and its heads."""
import math

import torch
from torch import nn
from torch.nn import functional

from reader.data import STAGES

WIDTH = 384
HEADS = 12
SHAPES = 8  # reader.text.shape
# Heads that score pairs of words, and how wide they are.
PAIRS = {"head": 256, "content": 128, "source": 128, "actor": 96, "recipient": 96, "for": 96,
         "against": 96}
PARTS = ("actor", "recipient")  # the parts of an event
# Heads by which words point at others anywhere in the article: how wide, and at how many at once.
# Events and agreements (`signed`) point at mentions of their parties, events and statements at the
# expression that dates them, mentions at earlier ones of the same, somebody at what names his
# country, words for stages at the agreement that reached them.
POINTERS = {"parties": (384, len(PARTS)), "when": (128, 1), "same": (128, 1), "home": (384, 1),
            "signed": (128, 1), "reached": (128, len(STAGES))}
# Where the distance to a word that may be pointed at, in words, passes into the next class.
STEPS = (-240, -120, -60, -30, -15, -8, -4, -2, 0, 2, 4, 8, 15, 30, 60)
# How many sentences before and behind are told apart, and how many signs (reader.targets).
BEFORE, BEHIND, SIGNS = 6, 3, 6


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda t: t.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        mixed = functional.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, pieces=30522, positions=512):
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.positions = nn.Embedding(positions, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, pieces, shapes):
        """States of pieces; piece 0 is padding."""
        place = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.positions(place) + self.shapes(shapes)
        x = self.drop(self.norm(x))
        mask = (pieces != 0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Pairs(nn.Module):
    """Scores between words: a biaffine form after Dozat and Manning (2017)."""

    def __init__(self, width):
        super().__init__()
        self.left = nn.Linear(WIDTH, width)
        self.right = nn.Linear(WIDTH, width)
        self.drop = nn.Dropout(0.2)
        self.weight = nn.Parameter(torch.zeros(width + 1, width + 1))
        nn.init.normal_(self.weight, std=1 / width)

    def sides(self, left, right):
        one = lambda t: torch.cat([t, torch.ones_like(t[..., :1])], -1)
        return (one(self.drop(functional.gelu(self.left(left)))),
                one(self.drop(functional.gelu(self.right(right)))))

    def forward(self, left, right):
        """(..., n, width) x (..., m, width) -> (..., n, m)"""
        a, b = self.sides(left, right)
        return a @ self.weight.to(a.dtype) @ b.transpose(-1, -2)


class Pointer(nn.Module):
    """Which words of an article one word points at, or none (Vinyals et al. 2015).

    Additive attention (Bahdanau et al. 2015) that also knows how far apart the words stand, and a
    sign of its task.
    """

    TABLES = {"words": len(STEPS) + 1, "sentences": BEFORE + 1 + BEHIND, "sign": SIGNS}

    def __init__(self, width, parts):
        super().__init__()
        self.left = nn.Linear(WIDTH, width)
        self.right = nn.Linear(WIDTH, width)
        self.tables = nn.ModuleDict({name: nn.Embedding(rows, width)
                                     for name, rows in self.TABLES.items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.3)
        self.score = nn.Linear(width, parts)
        self.none = nn.Linear(WIDTH, parts)
        self.before, self.behind = nn.Dropout(0.4), nn.Dropout(0.2)

    def forward(self, left, right, words, sentences, sign):
        """Scores (..., left, 1 + right, parts); of none stand first.

        words, sentences, sign: the classes (..., left, right) of the distances and of the task's
        sign.
        """
        left, right = self.before(left), self.before(right)
        hidden = (self.left(left)[..., :, None, :] + self.right(right)[..., None, :, :]
                  + self.tables["words"](words) + self.tables["sentences"](sentences)
                  + self.tables["sign"](sign))
        made = self.score(self.behind(functional.relu(hidden)))
        return torch.cat([self.none(left)[..., :, None, :], made], -2)


class Reader(nn.Module):
    """The encoder with a head for each task; labels: task -> list of labels."""

    def __init__(self, layers, labels):
        super().__init__()
        self.encoder = Encoder(layers)
        self.labels = labels
        self.drop = nn.Dropout(0.1)
        tags = [task for task in labels if not task.startswith("plv")]
        self.tags = nn.ModuleDict({task: nn.Linear(WIDTH, len(labels[task])) for task in tags})
        self.pairs = nn.ModuleDict({name: Pairs(width) for name, width in PAIRS.items()})
        self.pointers = nn.ModuleDict({name: Pointer(*size) for name, size in POINTERS.items()})
        self.plv = nn.ModuleDict({side: nn.Linear(WIDTH, len(labels["plv"]))
                                  for side in ("whole", "from", "onto")})

    def words(self, batch):
        """States of the words' first pieces: (all words of the batch, width)."""
        states = self.encoder(batch["pieces"], batch["shapes"])
        return self.drop(states[batch["row"], batch["first"]]), states
