"""Other names for the persons of texts, so that nobody is known by heart."""
from dataclasses import replace

from reader.batch import pieced

FEWEST = 6  # names of a country and kind that are enough to choose from


class Names:
    """The names of persons in some documents, by country and kind."""

    def __init__(self, documents, cutter):
        self.cutter, known = cutter, {}
        for document in documents:
            for word, (country, kind) in (document.names or {}).items():
                known.setdefault((country, kind), set()).add(word)
                known.setdefault((None, kind), set()).add(word)
        self.known = {key: sorted(words) for key, words in known.items()}

    def changed(self, unit, chance):
        """The windows with another name for each, of the same country where enough are known."""
        other = {}
        for word, (country, kind) in unit[0].document.names.items():
            own = self.known.get((country, kind), [])
            drawn = chance.choice(own if len(own) >= FEWEST else self.known[None, kind])
            other[word] = drawn.upper() if word.isupper() else drawn
        made = tuple(self.renamed(window, other) for window in unit)
        fits = all(len(new.first) == len(old.first) for new, old in zip(made, unit))
        return made if fits else unit

    def renamed(self, window, other):
        words = window.document.words[window.begin:window.begin + len(window.first)]
        pieces, shapes, first = pieced([other.get(word, word) for word in words], self.cutter)
        return replace(window, pieces=pieces, shapes=shapes, first=first)
