"""Words to pieces and windows, as the Java engine does at run time."""
import unicodedata

LONGEST = 64  # letters of a word that are cut into pieces; longer words are unknown


def shape(word):
    """How a word is written, since the pieces are without capitals."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 5 if any(c.isdigit() for c in word) else 6
    if any(c.isdigit() for c in word):
        return 7
    if all(not c.isupper() for c in letters):
        return 1
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 3
    return 2 if letters[0].isupper() and not any(c.isupper() for c in letters[1:]) else 4


def folded(word):
    """Small letters without accents, as the base model's own tokenizer makes them."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if not is_dropped(c))


def is_dropped(c):
    """Accents, spaces, and what no reader sees."""
    kind = unicodedata.category(c)
    return kind == "Mn" or kind[0] in "CZ" or c == "\ufffd"


def is_mark(c):
    """Whether the base model's tokenizer sets a character apart: punctuation, CJK signs."""
    if c.isascii():
        return not c.isalnum() and 32 < ord(c) < 127
    return unicodedata.category(c)[0] == "P" or 0x4E00 <= ord(c) <= 0x9FFF or 0x3400 <= ord(c) <= 0x4DBF


class Pieces:
    """Greedy longest-match WordPiece (Wu et al. 2016) over single words."""

    def __init__(self, vocabulary):
        self.numbers = {piece: i for i, piece in enumerate(vocabulary)}
        self.begin = self.numbers["[CLS]"]
        self.end = self.numbers["[SEP]"]
        self.unknown = self.numbers["[UNK]"]
        self.seen = {}

    def of(self, word):
        found = self.seen.get(word)
        if found is None:
            found = self.seen[word] = [p for part in self.parts(folded(word)) for p in self.cut(part)]
        return found or [self.unknown]

    @staticmethod
    def parts(word):
        """Punctuation stands alone inside a word too."""
        part = ""
        for c in word:
            if is_mark(c):
                if part:
                    yield part
                yield c
                part = ""
            else:
                part += c
        if part:
            yield part

    def cut(self, word):
        if len(word) > LONGEST:
            return [self.unknown]
        pieces, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                number = self.numbers.get(("##" if at else "") + word[at:end])
                if number is not None:
                    pieces.append(number)
                    at = end
                    break
            else:
                return [self.unknown]
        return pieces


def windows(lengths, limit):
    """Runs [begin, end) of parts, in order, that together are no longer than the limit."""
    begin, size = 0, 0
    for i, length in enumerate(lengths):
        if size and size + length > limit:
            yield begin, i
            begin, size = i, 0
        size += length
    if begin < len(lengths):
        yield begin, len(lengths)
