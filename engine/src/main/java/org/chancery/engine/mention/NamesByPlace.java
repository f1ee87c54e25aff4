package org.chancery.engine.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.text.Span;

/** The names of a document by where they begin and end. */
final class NamesByPlace {

  private final Map<Integer, Mention> beginning = new HashMap<>();
  private final Map<Integer, Mention> ending = new HashMap<>();

  NamesByPlace(List<Mention> names) {
    for (Mention name : names) {
      beginning.put(name.span().begin(), name);
      ending.put(name.span().end(), name);
    }
  }

  Optional<Mention> beginningAt(int offset) {
    return Optional.ofNullable(beginning.get(offset));
  }

  Optional<Mention> endingAt(int offset) {
    return Optional.ofNullable(ending.get(offset));
  }

  /** The first state that is named in these words. */
  Optional<String> stateIn(Span span) {
    return within(span)
        .filter(name -> name.kind() == Kind.STATE)
        .min(Mention::compareTo)
        .flatMap(Mention::known);
  }

  /** The state of {@code the Kenyan side}; of none where two are named. */
  Optional<String> sideOf(Span span) {
    return within(span).count() == 1 ? stateIn(span) : Optional.empty();
  }

  private Stream<Mention> within(Span span) {
    return beginning.values().stream().filter(name -> span.covers(name.span()));
  }
}
