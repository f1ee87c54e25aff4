"""From annotated corpora to documents of words with one layer a task.

A layer is None where a corpus does not tell; word numbers count from the document's first word.
"""
import gzip
import json
import subprocess
import tempfile
from dataclasses import dataclass, field

UPOS = ("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X").split()
ROLES = ["source", "cue", "content"]
# What somebody holds or means, and does not say; "none" among the acts.
BELIEFS = ("plan plans planned planning believe believes believed believing expect expects expected "
           "know knows knew known intend intends intended decide decides decided consider considers "
           "considered considering feel feels felt see sees saw seen seek seeks sought seeking agree "
           "agrees agreed support supports supported oppose opposes opposed prefer prefers preferred "
           "assume assumes assumed suspect suspects suspected view views viewed like likes liked love "
           "loves loved hate hates hated understand understands understood realize realized learn "
           "learned discover discovered find finds found hear heard remember remembered").split()
ACTS = ("none say hope promise offer demand accuse deny praise congratulate condemn threaten propose"
        " warn confirm reject comment decline").split()
QUOTES = set("“”\"'‘’«»„") | {"``", "''"}
CONLL = ["PER", "LOC", "ORG", "MISC"]


def bio(types):
    return ["O"] + [f"{edge}-{kind}" for kind in types for edge in "BI"]


@dataclass
class Document:
    name: str
    words: list  # strings
    sentences: list  # [begin, end) in words
    paragraphs: list  # [begin, end) in sentences
    tags: dict = field(default_factory=dict)  # task -> label of each word
    heads: list = None  # word number of the head; a root is its own head
    relations: list = None
    links: list = None  # (first word of a source, cue or content, first word of its cue, role)
    pair: dict = None  # PLV: the type between two marked spans


def lines(path):
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as file:
        yield from file


def records(path):
    return (json.loads(line) for line in lines(path) if line.strip())


def read_by_engine(bench, path):
    """Documents of raw text with the engine's own boundaries, beside their records."""
    made = subprocess.run([bench, "words", str(path)], check=True, capture_output=True, text=True)
    for record, line in zip(records(path), made.stdout.splitlines(), strict=True):
        yield record, Bounded(record["text"], json.loads(line))


class Bounded:
    """A text with the engine's boundaries; finds the words that spans of it cover."""

    def __init__(self, text, spans):
        # Offsets are UTF-16; the corpora hold no character beyond the basic plane.
        self.text = text
        self.spans = spans["words"]
        self.words = [text[b:e] for b, e in self.spans]
        begins = [b for b, _ in self.spans]
        self.sentences = ranges(spans["sentences"], begins)
        starts = [self.spans[b][0] for b, _ in self.sentences]
        self.paragraphs = ranges(spans["paragraphs"], starts)
        self.at = {}
        for i, (b, e) in enumerate(self.spans):
            for k in range(b, e):
                self.at[k] = i

    def cover(self, begin, end):
        """Words [first, last) touched by characters [begin, end); None if there is none."""
        found = [self.at[k] for k in range(begin, end) if k in self.at]
        return (found[0], found[-1] + 1) if found else None

    def document(self, name):
        return Document(name, self.words, self.sentences, self.paragraphs)


def ranges(spans, begins):
    """The runs of begins that lie in each span, without empty ones."""
    made, at = [], 0
    for _, end in spans:
        first = at
        while at < len(begins) and begins[at] < end:
            at += 1
        if at > first:
            made.append((first, at))
    return made


def tag(labels, span, kind):
    first, last = span
    labels[first] = f"B-{kind}"
    for i in range(first + 1, last):
        labels[i] = f"I-{kind}"


def polnear(bench, path):
    """PolNeAR (Newell et al. 2018): source, cue and content, and which belong together."""
    for record, text in read_by_engine(bench, path):
        document = text.document(record["id"])
        labels = ["O"] * len(text.words)
        acts = [None] * len(text.words)
        links = []
        for attribution in record["attributions"]:
            cue = [text.cover(b, e) for b, e in attribution["cue"]]
            if not cue or not cue[0]:
                continue
            acts[cue[0][0]] = likely_act(text.words[cue[0][0]:cue[0][1]])
            for role in ROLES:
                for begin, end in attribution[role]:
                    span = text.cover(begin, end)
                    if span:
                        tag(labels, span, role)
                        links.append((span[0], cue[0][0], role))
        document.tags["attribution"] = labels
        document.tags["act"] = acts
        document.links = links
        yield document


def corpus(bench, path):
    """Our own corpus: gold as written by bench corpus gold."""
    texts, found = [], []
    for record in records(path):
        if "raw" not in record:
            continue  # a single sentence, which has events only
        text, place = cleaned(record)
        texts.append({"id": record["file"], "text": text})
        found.append((record, place))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(text) + "\n" for text in texts)
        file.flush()
        bounded = [text for _, text in read_by_engine(bench, file.name)]
    for (record, place), text in zip(found, bounded, strict=True):
        document = text.document(record["file"])

        def span(surface):
            begin = place.get(surface["at"])
            end = place.get(surface["at"] + len(surface["text"]) - 1)
            return None if begin is None or end is None else text.cover(begin, end + 1)

        attributions(document, record["statements"], span)
        yield document


def likely_act(cue):
    """The act that a cue's own words tell where nobody annotated it; None where they tell none."""
    words = {word.lower() for word in cue}
    if words & {"not", "n't", "never", "declined", "refused"}:
        return None
    if words & set(BELIEFS):
        return "none"
    return "say" if words & {"said", "says", "told", "added", "according"} else None


def cleaned(record):
    """The article less its headline and what is to be removed, and each character's place in it."""
    raw = record["raw"]
    dead = [(b["at"], b["at"] + len(b["text"])) for b in record["boilerplate"]]
    header = record["header"]
    if "titleAt" in header:
        dead.append((header["titleAt"], header["titleAt"] + len(header["title"])))
    gone = {i for b, e in dead for i in range(b, e)}
    text, place = [], {}
    for begin, end in record["paragraphs"]:
        kept = [i for i in range(begin, end) if i not in gone]
        if not any(raw[i].isalnum() for i in kept):
            continue
        if text:
            text += "\n\n"
        for i in kept:
            place[i] = len(text)
            text.append(raw[i])
    return "".join(text), place


def attributions(document, statements, span):
    """Outermost statements as attributions, in PolNeAR's sense."""
    labels = ["O"] * len(document.words)
    acts = [None] * len(document.words)
    document.links = []
    for statement in statements:
        cue = span(statement["cue"]) if "cue" in statement else None
        if "within" in statement or not cue:
            continue
        acts[cue[0]] = statement["act"]
        parts = [("cue", cue), ("source", span(statement["speakerSurface"]))
                 if "speakerSurface" in statement else None]
        parts += [("content", quoted(document.words, span(piece)))
                  for piece in statement["content"]]
        for part in parts:
            if part and part[1]:
                role, words = part
                tag(labels, words, role)
                document.links.append((words[0], cue[0], role))
    document.tags["attribution"] = labels
    document.tags["act"] = acts


def quoted(words, span):
    """With the quotation marks around it, which PolNeAR counts to the content."""
    if not span:
        return None
    begin, end = span
    mark = lambda i: 0 <= i < len(words) and words[i] in QUOTES
    if mark(begin - 1):
        begin -= 1
    if mark(end):
        end += 1
    elif end < len(words) and words[end] in ",.!?" and mark(end + 1):
        end += 2
    return begin, end


def conll(path):
    """CoNLL-2003 names."""
    for record in records(path):
        words, sentences, labels = [], [], []
        for sentence in record["sentences"]:
            begin = len(words)
            words += [plain(token) for token in sentence["tokens"]]
            labels += sentence["labels"]
            sentences.append((begin, len(words)))
        single = [(i, i + 1) for i in range(len(sentences))]
        yield Document(str(record.get("id")), words, sentences, single, {"conll": labels})


def plain(token):
    return {"-LRB-": "(", "-RRB-": ")", "``": '"', "''": '"'}.get(token, token)


def tree(words, heads, relations, upos, at, document):
    """Adds a sentence whose heads count from 1, 0 being the root."""
    base = at
    document.sentences.append((base, base + len(words)))
    document.words += words
    document.heads += [base + h - 1 if h else base + i for i, h in enumerate(heads)]
    document.relations += [relation.split(":")[0] for relation in relations]
    document.tags["upos"] += upos


def empty(name):
    return Document(name, [], [], [], {"upos": []}, [], [])


def ewt(path):
    """Trees of Universal Dependencies in CoNLL-U; a document for each newdoc."""
    document, rows = None, []
    for line in list(lines(path)) + ["\n"]:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if document:
                yield finished(document)
            document = empty(line.split("=")[-1].strip())
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            document = document or empty("first")
            tree([r[1] for r in rows], [int(r[6]) for r in rows], [r[7] for r in rows],
                 [r[3] for r in rows], len(document.words), document)
            rows = []
    if document:
        yield finished(document)


def gum(path):
    for record in records(path):
        document = empty(record["id"])
        for s in record["sentences"]:
            tree(s["form"], s["head"], s["deprel"], s["upos"], len(document.words), document)
        yield finished(document)


def finished(document):
    document.paragraphs = [(i, i + 1) for i in range(len(document.sentences))]
    return document


def plv(bench, path):
    """PLV: the PLOVER type between a source and a target that are given."""
    for record, text in read_by_engine(bench, path):
        document = text.document(str(record["id"]))
        spans = lambda key: [s for s in (text.cover(x["b"], x["e"]) for x in record[key]) if s]
        document.paragraphs = [(0, len(document.sentences))]
        document.pair = {"source": spans("source_spans"), "target": spans("target_spans"),
                         "label": record["root"], "quad": record["quad"]}
        yield document
