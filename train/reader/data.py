"""From annotated corpora to documents of words with one layer a task.

A layer is None where a corpus does not tell; word numbers count from the document's first word.
"""
import gzip
import json
import re
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
# What the verbs of saying do.
DOING = {
    "say": "say tell add note state report argue claim suggest write explain insist announce declare"
           " reply respond describe mention conclude contend maintain assert repeat recall according",
    "hope": "hope", "promise": "promise pledge vow", "offer": "offer", "demand": "demand urge order",
    "accuse": "accuse charge blame allege", "deny": "deny", "praise": "praise hail applaud commend",
    "congratulate": "congratulate", "condemn": "condemn denounce criticize deplore mock",
    "threaten": "threaten", "propose": "propose recommend", "warn": "warn caution",
    "confirm": "confirm acknowledge admit concede", "reject": "reject dismiss",
    "comment": "comment remark observe tweet quip joke"}
ACTS = ("none say hope promise offer demand accuse deny praise congratulate condemn threaten propose"
        " warn confirm reject comment decline").split()
QUOTES = set("“”\"'‘’«»„") | {"``", "''"}
CONLL = ["PER", "LOC", "ORG", "MISC"]
TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST"
         " SANCTION MOBILIZE COERCE ASSAULT").split()
STANDINGS = "done ongoing planned hypothetical alleged denied collapsed".split()
MENTIONS = "person state organization place group agreement event-name".split()
STAGES = ("proposed negotiating concluded signed ratified inForce amended suspended withdrawn ended"
          " disputed").split()
STATUSES = "current former elect acting candidate".split()
SIDES = {"SUPPORT": "for", "ACCUSE": "against", "REJECT": "against", "THREATEN": "against"}
CERTAINTIES = ["CERTAIN", "PROBABLE", "POSSIBLE"]
POLARITIES = ["POS", "NEG"]
FUTURES = ["NON_FUTURE", "FUTURE"]
# What PLOVER's sets call otherwise.
YIELD = {"YIELD": ["CONCEDE", "RETREAT"]}
# What may stand before the word that tells an act, and what ends the head of a noun phrase.
AUXILIARIES = set("""a an the yet is are was were be been being am has have had having do does did will
 would shall should can could may might must to not n't never also again still already once more
 being get got gets about going due set its their his her of just since now long twice once even
both joint first second third fourth""".split())
NO_ADVERBS = set("ally apply comply fly imply rally rely reply supply".split())
PHRASE_ENDS = set("""of in at on from for with by to who whom whose which that where when as against
 over under near between among outside inside across after before during since until without within
 , ( ; : and or but""".split())
# For the slots of headlines.
FILLERS = ("France Kenya Peru Vietnam Serbia Oman Ghana Chile Nepal Latvia Turkey Sudan Japan Haiti"
           " Georgia Mali Panama").split()
SEXES = {"he": {"he", "him", "his", "himself"}, "she": {"she", "her", "hers", "herself"}}
POSSESSIVES = {"'s", "’s", "'", "’"}
# How CoNLL's wire heads its sports.
SPORTS = set("""SOCCER CRICKET TENNIS RUGBY BASEBALL BASKETBALL GOLF ATHLETICS CYCLING BOXING HOCKEY
 SQUASH SKIING SWIMMING SNOOKER BADMINTON VOLLEYBALL GYMNASTICS MOTORCYCLING ROWING NFL NHL
 NBA""".split())
# Parts of speech of which a word may tell an event.
TELLING = {"VERB", "NOUN", "ADJ"}
# Where texts of other corpora lie whose events are told by offsets.
TOLD = {"conll": "conll2003/train.jsonl", "gwn": "places/gwn.jsonl",
        "tempeval": "tempeval/train.jsonl", "polnear": "polnear/train.jsonl",
        "geovirus": "places/geovirus.jsonl", "plv": "plv/train.jsonl", "cameo": "cameo/sourcetarget.jsonl"}


def forms(verb):
    """How a regular verb ends; of the irregular ones those that cues have."""
    stem = verb.removesuffix("e")
    made = {verb, verb + "s", stem + "ed", stem + "ing"}
    if verb.endswith("y"):
        made |= {verb[:-1] + "ies", verb[:-1] + "ied"}
    return made | {"say": {"said"}, "tell": {"told"}, "write": {"wrote", "written"},
                   "quip": {"quipped", "quipping"}}.get(verb, set())


ACT_FORMS = {act: set().union(*map(forms, verbs.split())) for act, verbs in DOING.items()}


def bio(types):
    return ["O"] + [f"{edge}-{kind}" for kind in types for edge in "BI"]


MARKED = re.compile(r"\[\[(\w+)/(\w+)\|(.+?)\]\]|\{\{(.+?)\}\}")


@dataclass
class Document:
    name: str
    words: list  # strings
    sentences: list  # [begin, end) in words
    paragraphs: list  # [begin, end) in sentences
    tags: dict = field(default_factory=dict)  # task -> label of each word
    heads: list = None  # word number of the head; a root is its own head
    links: list = None  # (first word of a source, cue or content, first word of its cue, role)
    pair: dict = None  # PLV: the type between two marked spans
    events: list = None  # (anchor, actors, recipients, words that may be either), all words
    mentions: list = None  # (head word, entity)
    parties: list = None  # (anchor, words for its actors, for its recipients), in the whole text
    signed: list = None  # (head word of a mention of an agreement, words for its parties)
    pacts: list = None  # (head word of a mention of an agreement, its name)
    reached: list = None  # (word, [(stage, words for the agreement that reached it)])
    sided: list = None  # (cue, words of whom it is for, against, words that may be either)
    homes: list = None  # (head word of somebody, his country or "")
    lands: list = None  # (head word that names a state or a place, its country)
    times: list = None  # last words of time expressions
    dated: list = None  # (anchor or cue, last word of the expression that dates it, or None)
    weak: list = None  # event types of which one is told somewhere
    names: dict = None  # word of a person's name -> (country, "he", "she", "first" or "last")


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
            continue
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
        tell(document, story_events(document, record, span))
        parties(document, record["events"], span)
        homes(document, record["entities"], span)
        signatories(document, record["agreements"])
        persons(document, record["entities"], span)
        sided(document, record["statements"], span)
        stages(document, record["agreements"], span)
        offices(document, record["offices"], span)
        spanned(document, "figure", record["figures"], lambda figure: span(figure["surface"]))
        spanned(document, "term", [term for agreement in record["agreements"]
                                   for term in agreement["terms"]], span)
        dates(document, record, span)
        yield document


def sentences(bench, path):
    """The single sentences of our corpus, which have events only."""
    found = [record for record in records(path) if "raw" not in record]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": record["text"]}) + "\n" for record in found)
        file.flush()
        for i, (record, text) in enumerate(zip(found, read_by_engine(bench, file.name))):
            text = text[1]
            document = text.document(f"sentence {i}")
            span = lambda surface: text.cover(surface["at"], surface["at"] + len(surface["text"]))
            told, sectors = [], [None] * len(document.words)
            for event in record["events"]:
                for party in event["actors"] + event["recipients"]:
                    words = span(party)
                    if words and party.get("sectors"):
                        sectors[head(document.words, words)] = main_sector(party)
                words = span(event["anchor"])
                if not words:
                    continue
                roles = [{head(document.words, s) for s in map(span, event[role]) if s}
                         for role in ("actors", "recipients")]
                told.append((event, anchor(document.words, words), *roles, set()))
            tell(document, told)
            sides(document, told)
            document.tags["sector"] = sectors
            yield document


def stage_lines(bench, path):
    """Sentences about agreements, a line each, in which the words for stages are marked.

    {{words for an agreement}}, [[stage/standing|words that tell it]]; of all other words it is
    known only that they tell no stage.
    """
    made = []
    for line in filter(None, map(str.strip, lines(path))):
        text, spans, last = "", [], 0
        for mark in MARKED.finditer(line):
            text += line[last:mark.start()]
            stage, standing, words = mark.group(1, 2, 3) if mark[1] else ("", "", mark[4])
            spans.append((len(text), len(text) + len(words), stage, standing))
            text += words
            last = mark.end()
        made.append({"text": text + line[last:], "spans": spans})
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(each) + "\n" for each in made)
        file.flush()
        for i, (record, text) in enumerate(read_by_engine(bench, file.name)):
            document = text.document(f"stages {i}")
            count = len(document.words)
            told = {"stage": ["O"] * count, "standing": [None] * count, "mention": [None] * count}
            for begin, end, stage, standing in record["spans"]:
                words = text.cover(begin, end)
                if words and stage:
                    at = anchor(document.words, words)
                    told["stage"][at], told["standing"][at] = stage, standing
                elif words:
                    told["mention"][head(document.words, words)] = "agreement"
            document.tags |= told
            yield document


def main_sector(entity):
    """The PLOVER sector that stands first; none of those who have none."""
    return entity["sectors"][0] if entity.get("sectors") else "none"


def head(words, span):
    """The word of a noun phrase that says who: the last before what further tells of it."""
    begin, end = span
    last = begin
    for i in range(begin, end):
        if i > begin and words[i].lower() in PHRASE_ENDS:
            break
        if words[i] not in POSSESSIVES:
            last = i
    return last


def anchor(words, span):
    """The word that tells the act: the first that is no auxiliary, adverb or number."""
    def stands_before(word):
        adverb = word.endswith("ly") and word not in NO_ADVERBS
        return word in AUXILIARIES or adverb or not word[0].isalnum()
    return next((i for i in range(*span) if not stands_before(words[i].lower())), span[1] - 1)


def tell(document, told):
    """Adds the layers of events: (event, anchor, actors, recipients, either)."""
    types = ["O"] * len(document.words)
    standings = [None] * len(document.words)
    modes = [None] * len(document.words)
    document.events = []
    for event, at, actors, recipients, either in told:
        if event.get("mark") == "may":
            types[at] = None
            continue
        types[at] = event["type"]
        standings[at] = event["standing"]
        modes[at] = event.get("mode", "none")
        document.events.append((at, sorted(actors), sorted(recipients), sorted(either)))
    document.tags["event"] = types
    document.tags["standing"] = standings
    document.tags["mode"] = modes


def story_events(document, record, span):
    """The events of an article with the words for their actors and recipients near each anchor.

    An entity acts by its mention nearest to the anchor in the sentence; its other mentions there,
    and its last one before where the sentence has none, are neither right nor wrong: those of the
    whole text are told by `parties`.
    """
    heads, kinds = {}, ["O"] * len(document.words)
    document.mentions = []
    for entity in record["entities"]:
        for mention in entity["mentions"]:
            words = span(mention)
            if words:
                at = head(document.words, words)
                heads.setdefault(entity["name"], []).append(at)
                kinds[at] = entity["type"]
                document.mentions.append((at, entity["name"]))
    document.mentions = sorted(set(document.mentions))
    document.tags["mention"] = kinds
    sentence = {i: s for s in document.sentences for i in range(*s)}
    for event in record["events"]:
        for surface in event["anchor"]:
            words = span(surface)
            if not words:
                continue
            at = anchor(document.words, words)
            either, roles = set(), []
            for role in ("actor", "recipient"):
                chosen = set()
                for name in event[role]:
                    near = [i for i in heads.get(name, []) if i in range(*sentence[at])]
                    before = [i for i in heads.get(name, []) if i < at]
                    if near:
                        chosen.add(min(near, key=lambda i: abs(i - at)))
                        either.update(near)
                    elif before:
                        either.add(max(before))
                roles.append(chosen)
            if event.get("symmetric"):
                roles = [roles[0] | roles[1], set()]
            yield event, at, *roles, either


def words_by_name(document):
    """The head words of everybody's mentions, in the order of the text."""
    named = {}
    for at, name in document.mentions:
        named.setdefault(name, []).append(at)
    return named


def parties(document, events, span):
    """Which words name the parties of each event: all mentions of an entity, wherever they stand.

    What two do with each other has both as actors.
    """
    named = words_by_name(document)
    document.parties = []
    for event in events:
        for surface in event["anchor"]:
            words = span(surface)
            if not words or event["mark"] == "may":
                continue
            parts = [set().union(*(named.get(name, ()) for name in event[role]))
                     for role in ("actor", "recipient")]
            if any(event[role] and not part for role, part in zip(("actor", "recipient"), parts)):
                continue
            if event.get("symmetric"):
                parts = [parts[0] | parts[1], set()]
            document.parties.append((anchor(document.words, words), *map(sorted, parts)))


def signatories(document, agreements):
    """Which words name the parties of an agreement, at the words for it."""
    named = words_by_name(document)
    document.signed = []
    for agreement in agreements:
        parts = [named.get(name, []) for name in agreement["parties"]]
        if agreement["mark"] != "may" and all(parts):
            words = sorted({i for part in parts for i in part})
            document.signed += [(at, words) for at in named.get(agreement["name"], ())]


def homes(document, entities, span):
    """Which words name the country of somebody, as a state or by a place in it; and his sector.

    Told at the head words of all names and descriptions of persons, bodies and groups.
    """
    own, named = [], {}
    sectors = [None] * len(document.words)
    for entity in entities:
        somebody = entity["type"] in ("person", "organization", "group")
        for mention in entity["mentions"]:
            words = span(mention)
            if not words or mention["form"] == "pronoun":
                continue
            at = head(document.words, words)
            if somebody:
                own.append((at, entity.get("country")))
                sectors[at] = main_sector(entity)
            elif entity["type"] in ("state", "place") and entity.get("country"):
                named.setdefault(entity["country"], set()).add(at)
    document.homes = sorted({(at, country or "") for at, country in own})
    document.lands = sorted((at, country) for country, words in named.items() for at in words)
    document.tags["sector"] = sectors


def persons(document, entities, span):
    """The words of persons' names, each with the country, and the sex or that it comes last."""
    document.names = {}
    for entity in entities:
        if entity["type"] != "person":
            continue
        said = {m["text"].lower() for m in entity["mentions"] if m["form"] == "pronoun"}
        sexes = [sex for sex, words in SEXES.items() if words & said]
        spans = [span(m) for m in entity["mentions"] if m["form"] == "name"]
        spans = [range(*words) for words in spans if words]
        first = {document.words[words[0]] for words in spans if len(words) > 1}
        for word in {document.words[i] for words in spans for i in words}:
            if len(word) > 2 and word[0].isupper():
                kind = "last" if word not in first else sexes[0] if len(sexes) == 1 else "first"
                document.names.setdefault(word, (entity.get("country"), kind))


def sided(document, statements, span):
    """Whom each statement is for and against, named in it or, if not, last before it.

    The other mentions of the same entity are neither right nor wrong.
    """
    named = words_by_name(document)
    document.sided = []
    for statement in statements:
        parts = [span(piece) for piece in statement["content"]]
        cue = span(statement["cue"]) if "cue" in statement else next(iter(parts), None)
        if not cue or not all(parts):
            continue
        told = {i for b, e in parts + [cue] for i in range(b, e)}
        sides, either = {1: set(), -1: set()}, set()
        for stance in statement["stance"]:
            mentions = named.get(stance["toward"], [])
            inside = [i for i in mentions if i in told]
            before = [i for i in mentions if i < cue[0]]
            either.update(mentions)
            if stance["sign"]:
                sides[stance["sign"]].update(inside or before[-1:])
        document.sided.append((cue[0], sorted(sides[1]), sorted(sides[-1]),
                               sorted(either - sides[1] - sides[-1])))


def stages(document, agreements, span):
    """The stage that an agreement reached, at the word that tells it, and whether it did."""
    labels = ["O"] * len(document.words)
    named, reached = words_by_name(document), {}
    for agreement in agreements:
        own = named.get(agreement["name"], [])
        for milestone in agreement["milestones"]:
            words = span(milestone["anchor"])
            if words:
                at = anchor(document.words, words)
                labels[at] = None if milestone["mark"] == "may" else milestone["stage"]
                if document.tags["standing"][at] is None and milestone["mark"] != "may":
                    document.tags["standing"][at] = milestone["standing"]
                reached.setdefault(at, []).extend(
                    (stage, own) for stage in [milestone["stage"], *milestone["stageAlt"]])
    document.reached = sorted(reached.items())
    document.pacts = sorted((at, agreement["name"]) for agreement in agreements
                            for at in named.get(agreement["name"], ()))
    document.tags["stage"] = labels


def offices(document, told, span):
    """The titles of offices that somebody named is said to hold, and whether he still does."""
    statuses = [None] * len(document.words)

    def title(office):
        surface = office["surface"]
        at = surface["text"].lower().find(office["title"].lower())
        words = at >= 0 and span({"at": surface["at"] + at, "text": office["title"]})
        if words and office["mark"] != "may":
            statuses[head(document.words, words)] = office["status"]
        return words

    spanned(document, "title", told, title)
    document.tags["status"] = statuses


def spanned(document, task, told, span):
    """Marks the spans of what is told; one that may be told or not teaches nothing."""
    labels = ["O"] * len(document.words)
    for item in told:
        words = span(item)
        if words:
            tag(labels, words, task)
            if item["mark"] == "may":
                labels[words[0]:words[1]] = [None] * (words[1] - words[0])
    document.tags[task] = labels


def dates(document, record, span):
    """Which expressions date an event or a statement: those of its day, of its own paragraph if
    one stands there.
    """
    values = {}
    for time in record["times"]:
        words = span(time["surface"])
        if words and time["type"] in ("DATE", "TIME") and time.get("value"):
            values[words[1] - 1] = time["value"]
    document.times = sorted(values)
    document.dated = []
    paragraph = {i: range(document.sentences[first][0], document.sentences[last - 1][1])
                 for first, last in document.paragraphs
                 for i in range(document.sentences[first][0], document.sentences[last - 1][1])}
    act = lambda words: anchor(document.words, words)
    told = [(act, s, event.get("time")) for event in record["events"] for s in event["anchor"]]
    told += [(act, milestone["anchor"], milestone.get("time"))
             for agreement in record["agreements"] for milestone in agreement["milestones"]]
    told += [(min, s["cue"], s.get("said")) for s in record["statements"] if "cue" in s]
    for place, surface, day in told:
        words = span(surface)
        if not words:
            continue
        at = place(words)
        right = [i for i in values if day and values[i].startswith(day)]
        near = [i for i in right if i in paragraph.get(at, ())]
        document.dated.append((at, near or right))


def sides(document, told):
    """Sides where only events are known: an act by which somebody takes sides shows its own."""
    document.sided = [
        (at, *(sorted(recipients) if SIDES[event["type"]] == side else [] for side in ("for", "against")),
         sorted(either)) for event, at, _, recipients, either in told
        if event["type"] in SIDES and event.get("mark") != "may"]


def likely_act(cue):
    """The act that a cue's own words tell where nobody annotated it; None where they tell none."""
    words = {word.lower() for word in cue}
    if words & {"not", "n't", "never", "declined", "refused"}:
        return None
    if words & set(BELIEFS):
        return "none"
    acts = [act for act, forms in ACT_FORMS.items() if words & forms]
    return next((act for act in acts if act != "say"), acts[0] if acts else None)


def news(bench, path, corpora):
    """Articles of other corpora (TOLD) whose events are told by offsets: (part, document)."""
    told = list(records(path))
    texts = {f"{name}/{record['id']}": text_of(record)
             for name, file in TOLD.items() for record in records(corpora / file)}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": texts[record["id"]]}) + "\n" for record in told)
        file.flush()
        bounded = [text for _, text in read_by_engine(bench, file.name)]
    for record, text in zip(told, bounded, strict=True):
        document = text.document(record["id"])
        own = lambda at: (words := text.cover(*at)) and head(document.words, words)
        tell(document, [found for found in (news_event(document, event, text.cover, own)
                                            for event in record["events"] if "type" in event) if found])
        steps(document, record["events"], text.cover)
        yield record["part"], document


def steps(document, events, cover):
    """The stages of agreements in real news; a coming to terms without one may be one or not."""
    labels = ["O"] * len(document.words)
    for event in events:
        words = cover(*event["anchor"])
        if words and (event.get("may") or event.get("type") == "AGREE"):
            labels[words[0]] = None
    for event in (event for event in events if "stage" in event and not event.get("may")):
        words = cover(*event["anchor"])
        if words:
            labels[words[0]] = event["stage"]
            document.tags["standing"][words[0]] = event["standing"]
    document.tags["stage"] = labels


def text_of(record):
    """A record's text; of words, each sentence as a paragraph."""
    return record.get("text") or "\n\n".join(" ".join(s["tokens"]) for s in record["sentences"])


def news_event(document, event, cover, own):
    words = cover(*event["anchor"])
    if not words:
        return None
    at = words[0]
    sentence = next(range(*s) for s in document.sentences if at in range(*s))
    named = [{i for i in map(own, event.get(role, ())) if i is not None}
             for role in ("actors", "recipients")]
    near = [{i for i in part if i in sentence} for part in named]
    told = {document.words[i] for part in near for i in part}
    either = {i for i in sentence if document.words[i] in told}.union(*named)
    return event | {"mark": "may" if event.get("may") else "must"}, at, *near, either


def quiet(document):
    """Teaches that nothing is told where no word can, in a document whose events nobody told."""
    sport = document.words[0].isupper() and document.words[1:2] == ["-"] and document.words[0] in SPORTS
    reviewed = document.name.startswith("reviews-")
    document.tags["event"] = ["O" if sport or reviewed or upos and upos not in TELLING else None
                              for upos in document.tags["upos"]]


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
    document.tags["relation"] += [relation.split(":")[0] for relation in relations]
    document.tags["upos"] += upos


def empty(name):
    return Document(name, [], [], [], {"upos": [], "relation": []}, [])


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
        place = {}
        for s in record["sentences"]:
            place.update({b: len(document.words) + i for i, b in enumerate(s["begin"])})
            tree(s["form"], s["head"], s["deprel"], s["upos"], len(document.words), document)
        document.tags["gum"] = ["O"] * len(document.words)
        document.mentions = []
        for mention in record["mentions"]:
            words = [place[b] for b in range(mention["b"], mention["e"]) if b in place]
            at = next((i for i in words if document.heads[i] not in words or document.heads[i] == i),
                      None)
            if at is not None:
                document.tags["gum"][at] = mention["type"]
                document.mentions.append((at, mention["group"]))
        document.mentions = sorted(set(document.mentions))
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
        document.weak = YIELD.get(record["root"], [record["root"]])
        yield document


def single(name, words, tags):
    """A document of one sentence."""
    return Document(name, words, [(0, len(words))], [(0, 1)], tags)


def factuality(path):
    """How certain the author is that what a predicate tells happened, -3 to 3."""
    for record in records(path):
        words = [plain(token) for token in record["text"].split()]
        facts = [None] * len(words)
        for target in record["targets"]:
            facts[target["span1"][0]] = target["label"]
        yield single(f"{path.name} {record['idx']}", words, {"fact": facts})


def meantime(bench, path):
    """MEANTIME (Minard et al. 2016): events with certainty, polarity and future."""
    for record, text in read_by_engine(bench, path):
        document = text.document(record["name"])
        spans = ["O"] * len(document.words)
        layers = {task: [None] * len(document.words) for task in ("certainty", "polarity", "future")}
        for event in record["events"]:
            words = text.cover(event["b"], event["e"])
            if not words:
                continue
            tag(spans, words, "event")
            for task, field, known in (("certainty", "certainty", CERTAINTIES),
                                       ("polarity", "polarity", POLARITIES),
                                       ("future", "time", FUTURES)):
                value = event.get(field)
                layers[task][words[0]] = value if value in known else None
        document.tags.update(layers, anchor=spans)
        yield document


def cameo(path):
    """Sources, targets, and those that are both, of political events."""
    kinds = {"S": "source", "T": "target", "R": "both"}
    for record in records(path):
        if record["tags"]:
            tags = [edge if edge == "O" else f"{edge[0]}-{kinds[edge[2]]}" for edge in record["tags"]]
            yield single(record["id"], [plain(t) for t in record["tokens"]], {"cameo": tags})


def weak(bench, stories, headlines):
    """Leads of machine-written stories and headlines, of which only the type of event is known."""
    texts = []
    for i, record in enumerate(records(stories)):
        texts.append((record["type"], record["text"][:600]))
    for i, record in enumerate(records(headlines)):
        text = record["text"]
        for slot, step in (("country_1", 0), ("country_2", 5), ("country_3", 11), ("city", 8)):
            text = text.replace("{" + slot + "}", FILLERS[(i + step) % len(FILLERS)])
        texts.append((record["type"], text))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}) + "\n" for _, text in texts)
        file.flush()
        for (kind, _), (_, text) in zip(texts, read_by_engine(bench, file.name), strict=True):
            b, e = text.sentences[0]
            document = single("weak", text.words[b:e], {})
            document.weak = YIELD.get(kind, [kind])
            if all(kind in TYPES for kind in document.weak):
                yield document


def unlabelled(bench, path):
    """Whole machine-written stories, of which nothing is annotated."""
    for record, text in read_by_engine(bench, path):
        if text.sentences:
            yield text.document(record["id"])


def gap(path):
    """GAP (Webster et al. 2018): whom a pronoun means."""
    for line in list(lines(path))[1:]:
        name, text, pronoun, at, a, a_at, a_is, b, b_at, b_is = line.rstrip("\n").split("\t")[:10]
        yield name, text, (int(at), len(pronoun)), [
            ((int(a_at), len(a)), a_is == "TRUE"), ((int(b_at), len(b)), b_is == "TRUE")]


def pronouns(bench, path):
    found = list(gap(path))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}) + "\n" for _, text, _, _ in found)
        file.flush()
        for (name, _, pronoun, names), (_, text) in zip(
                found, read_by_engine(bench, file.name), strict=True):
            document = text.document(name)
            place = lambda span: text.cover(span[0], span[0] + span[1])
            document.mentions = [(place(pronoun)[0], "pronoun")]
            for number, (span, right) in enumerate(names):
                words = place(span)
                document.mentions.append(
                    (head(document.words, words), "pronoun" if right else f"other {number}"))
            document.mentions = sorted(set(document.mentions))
            yield document
