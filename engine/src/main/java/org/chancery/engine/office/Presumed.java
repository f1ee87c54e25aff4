package org.chancery.engine.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.FewStates;
import org.chancery.knowledge.Leaders;

/**
 * Tells of which state an office is that a text takes everybody to know: {@code President Obama} in
 * news of Germany, {@code Secretary of State Diaz}, {@code the Republican nominee}.
 */
final class Presumed {

  private static final String AMERICA = "USA";

  /** The parties of those who seek an office in America, before the title. */
  private static final Set<String> PARTIES = Set.of("Republican", "Democratic", "GOP", "Democrat");

  private static final Set<String> SOUGHT = Set.of("candidate", "nominee", "front-runner");

  /** What tells which of a state's offices of one name it is: {@code secretary of state for}. */
  private static final String FOR = "for";

  private final Resolved resolved;
  private final List<Word> words;

  Presumed(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
  }

  /**
   * The state, if it goes without saying.
   *
   * @param title the words for the office, as they stand in the text
   * @param at where its noun stands
   */
  Optional<String> of(String title, Span at, Entity holder) {
    return Leaders.bundled()
        .state(holder.name())
        .or(() -> ofParty(at))
        .or(() -> isFor(at) ? Optional.empty() : having(title, holder));
  }

  /** {@code the Republican nominee}: a state whose parties need no word on where they are. */
  private Optional<String> ofParty(Span at) {
    int head = place(at.begin());
    boolean sought =
        SOUGHT.stream().anyMatch(at.of(resolved.text()).toLowerCase(Locale.ROOT)::endsWith);
    boolean party =
        head > 0
            && (PARTIES.contains(words.get(head - 1).text())
                || (head > 1
                    && words.get(head - 1).text().endsWith("presidential")
                    && PARTIES.contains(words.get(head - 2).text())));
    return sought && party && resolved.state(AMERICA).isPresent()
        ? Optional.of(AMERICA)
        : Optional.empty();
  }

  private boolean isFor(Span at) {
    int end = place(at.end());
    return end < words.size() && words.get(end).is(FOR);
  }

  /** Of the states that have such an office the holder's own, else the first spoken of. */
  private Optional<String> having(String title, Entity holder) {
    boolean telling = title.contains(" ") || Character.isUpperCase(title.charAt(0));
    List<String> states = telling ? FewStates.bundled().withTitle(title) : List.of();
    return holder
        .country()
        .filter(states::contains)
        .or(() -> states.stream().filter(state -> resolved.state(state).isPresent()).findFirst());
  }

  private int place(int offset) {
    return resolved.marked().parsed().firstWordFrom(offset);
  }
}
