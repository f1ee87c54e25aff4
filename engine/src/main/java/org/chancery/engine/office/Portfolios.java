package org.chancery.engine.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Completes a title by what its holder is charged with: {@code minister of trade and industry}, but
 * not {@code minister of Chad}, whose state is told apart.
 */
final class Portfolios {

  /** Last words of titles that say little alone. */
  private static final Set<String> CHARGED = Set.of("minister", "secretary");

  private static final Set<String> OF = Set.of("of", "for");
  private static final Set<String> INSIDE = Set.of("of", "the", "and", "-", "'s", "’s");
  private static final Set<Kind> OWNERS = Set.of(Kind.STATE, Kind.PLACE, Kind.PERSON);

  private static final int LONGEST = 8;
  private static final int DEEPEST = 6;

  private final Resolved resolved;

  Portfolios(Resolved resolved) {
    this.resolved = resolved;
  }

  /** The title with the words that belong to it. */
  String complete(Title title, Mention description) {
    String noun = title.noun();
    int of = resolved.marked().parsed().firstWordFrom(title.head().end());
    List<Word> words = resolved.marked().parsed().words();
    List<String> known = List.of(title.role().noun().split(" "));
    boolean charged = known.stream().anyMatch(CHARGED::contains);
    if (!charged || of + 1 >= words.size() || !opens(words.get(of), known)) {
      return noun;
    }
    int end = of;
    boolean ministry = known.contains("minister");
    for (int i = of + 1;
        i < Math.min(words.size(), of + LONGEST) && belongs(i, description, ministry);
        i++) {
      end = INSIDE.contains(words.get(i).text()) ? end : i;
    }
    return end == of
        ? noun
        : noun + " " + words.get(of).span().through(words.get(end).span()).of(resolved.text());
  }

  /** Whether more follows: {@code minister for}, {@code minister of trade and}. */
  private static boolean opens(Word word, List<String> known) {
    return OF.contains(word.text()) || (word.is("and") && known.contains("of"));
  }

  /**
   * Whether a word is of the description, and no part of the name of a state or body.
   *
   * @param ministry whether what looks like the name of a body is what a minister is charged with
   */
  private boolean belongs(int at, Mention description, boolean ministry) {
    Word word = resolved.marked().parsed().words().get(at);
    if (INSIDE.contains(word.text())) {
      return true;
    }
    Optional<Mention> mention = resolved.marked().covering(word.span());
    boolean owner =
        mention
            .filter(
                m -> OWNERS.contains(m.kind()) || (m.form() == Form.NAME && isBody(m) && !ministry))
            .isPresent();
    return word.isAlphanumeric() && !ClosedClass.any(word) && !owner && isOf(at, description);
  }

  private static boolean isBody(Mention mention) {
    return mention.kind() == Kind.ORGANIZATION;
  }

  /** Whether a word stands in the description, or hangs on a word that does. */
  private boolean isOf(int word, Mention description) {
    List<Branch> branches = resolved.marked().seen().branches();
    List<Word> words = resolved.marked().parsed().words();
    int at = word;
    for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
      if (description.span().covers(words.get(at).span())) {
        return true;
      }
      boolean ends = branches.isEmpty() || branches.get(at).relation().equals("acl");
      at = ends ? -1 : branches.get(at).head();
    }
    return false;
  }
}
