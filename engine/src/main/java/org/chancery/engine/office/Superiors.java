package org.chancery.engine.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * Tells those who have others in their service from these: no president is his own envoy, be it
 * {@code his envoy} or {@code the envoy of President Ba}.
 */
final class Superiors {

  private static final Set<String> SERVES = Set.of("of", "for", "to", "from");

  /** How many words may stand between a title and the name of the one served. */
  private static final int FARTHEST = 10;

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final List<Word> words;

  Superiors(Resolved resolved, Lexicon lexicon) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.words = resolved.marked().parsed().words();
  }

  /** Whether a title is that of one who serves this person. */
  boolean isServed(Title title, Entity person) {
    return isOwn(title, person)
        || nameBehind(title)
            .filter(name -> resolved.of(name).filter(person::equals).isPresent())
            .filter(name -> isTitled(title, name))
            .isPresent();
  }

  /** Whether the word before an office takes up its holder: {@code his envoy}. */
  boolean isOwn(Office office) {
    int title = place(office.evidence().spans().getFirst().begin());
    return title > 0
        && ClosedClass.POSSESSIVE.has(words.get(title - 1))
        && standsFor(words.get(title - 1).span(), resolved.entity(office.holder()));
  }

  /** {@code his envoy}, where {@code his} takes up the person. */
  private boolean isOwn(Title title, Entity person) {
    return title.owner().filter(owner -> standsFor(owner, person)).isPresent();
  }

  private boolean standsFor(Span owner, Entity person) {
    return resolved
        .marked()
        .covering(owner)
        .flatMap(resolved::of)
        .filter(person::equals)
        .isPresent();
  }

  /** The first name of a person behind a title, if no comma parts them. */
  private Optional<Mention> nameBehind(Title title) {
    int from = place(title.head().end());
    int to = Math.min(words.size(), from + FARTHEST);
    int stop =
        IntStream.range(from, to)
            .filter(i -> !words.get(i).isAlphanumeric() && !words.get(i).text().equals("-"))
            .findFirst()
            .orElse(to);
    if (stop <= from || !SERVES.contains(words.get(from).text())) {
      return Optional.empty();
    }
    Span near = new Span(words.get(from).span().begin(), words.get(stop - 1).span().end());
    return resolved.marked().mentionsIn(near).stream().filter(Mention::isPersonName).findFirst();
  }

  /** Whether a name bears a title of its own right before it. */
  private boolean isTitled(Title title, Mention name) {
    int from = place(title.head().end());
    int to = place(name.span().begin());
    return IntStream.range(from, to)
        .boxed()
        .flatMap(i -> lexicon.roleAt(words, i).stream().filter(role -> i + role.length() == to))
        .anyMatch(role -> role.value().use() == Role.Use.OFFICE && !Honours.has(role.value()));
  }

  private int place(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset);
  }
}
