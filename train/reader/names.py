"""Other names for the persons of texts, so that nobody is known by heart."""
from dataclasses import replace

from reader.text import shape

FEWEST = 6  # names of a country and kind that are enough to choose from
LONGEST = 500  # pieces of a window


class Names:
    """The names of persons in some documents, by country and kind."""

    def __init__(self, documents, cutter):
        self.cutter, known = cutter, {}
        for document in documents:
            for word, (country, kind) in (document.names or {}).items():
                known.setdefault((country, kind), set()).add(word)
                known.setdefault((None, kind), set()).add(word)
        self.known = {key: sorted(words) for key, words in known.items()}

    def changed(self, window, chance):
        """The window with another name for each, of the same country where enough are known."""
        other = {}
        for word, (country, kind) in window.document.names.items():
            own = self.known.get((country, kind), [])
            drawn = chance.choice(own if len(own) >= FEWEST else self.known[None, kind])
            other[word] = drawn.upper() if word.isupper() else drawn
        words = window.document.words[window.begin:window.begin + len(window.first)]
        pieces, shapes, first = [self.cutter.begin], [0], []
        for word in words:
            word = other.get(word, word)
            cutting = self.cutter.of(word)[:8]
            first.append(len(pieces))
            pieces += cutting
            shapes += [shape(word)] * len(cutting)
        made = replace(window, pieces=pieces + [self.cutter.end], shapes=shapes + [0], first=first)
        return made if len(made.pieces) <= LONGEST else window
