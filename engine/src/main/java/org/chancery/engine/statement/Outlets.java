package org.chancery.engine.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.text.Span;

/** Newspapers, agencies and broadcasters, and which of them a text means by {@code the paper}. */
final class Outlets {

  private static final String PRESS = "JRN";

  private static final Set<String> NOUNS =
      Set.of("newspaper", "paper", "daily", "weekly", "magazine", "broadcaster", "tabloid");

  /** Words of {@code the paper}, of which nothing more is told. */
  private static final int BARE = 2;

  private Outlets() {}

  /** The one that an unnamed outlet is: that named last before {@code the paper}. */
  static Optional<Entity> named(Resolved resolved, Entity outlet) {
    Span words = outlet.mentions().getFirst().span();
    String first = resolved.marked().wordsIn(words).getFirst().text().toLowerCase(Locale.ROOT);
    String head = Heads.of(resolved.marked().wordsIn(words)).text().toLowerCase(Locale.ROOT);
    boolean meant =
        NOUNS.contains(head)
            && first.equals("the")
            && resolved.marked().wordsIn(words).size() == BARE;
    return resolved.marked().mentions().stream()
        .filter(mention -> meant && mention.span().end() <= words.begin())
        .flatMap(mention -> of(resolved, mention).stream())
        .reduce((_, later) -> later);
  }

  /** The one that a mention names, if it is one. */
  static Optional<Entity> of(Resolved resolved, Mention mention) {
    return resolved
        .of(mention)
        .filter(_ -> mention.form() == Form.NAME && mention.kind() == Kind.ORGANIZATION)
        .filter(entity -> entity.kind() == Kind.ORGANIZATION && entity.sectors().contains(PRESS));
  }
}
