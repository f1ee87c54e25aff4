package org.chancery.engine.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;

/**
 * Where an event took place: the place or state nearest to the word that tells it that a
 * preposition of place stands before and that is said of that word: {@code held talks in Nadi},
 * {@code a blast near Goma}.
 */
public final class EventPlaces {

  private static final Set<String> BEFORE =
      Set.of("in", "at", "near", "outside", "inside", "across", "around");

  private final Knowledge knowledge;

  public EventPlaces(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The mention of the place, if the sentence tells one. */
  public Optional<Mention> of(Resolved resolved, Sentence sentence, EventAnchor anchor) {
    Parsed parsed = resolved.marked().parsed();
    Span word = parsed.words().get(anchor.word()).span();
    Whereabouts whereabouts = new Whereabouts(resolved.marked().seen(), sentence);
    return resolved.marked().mentionsIn(sentence.span()).stream()
        .filter(mention -> isPlace(resolved.text(), mention) && isWhere(resolved, mention))
        .filter(mention -> !isParted(resolved.text(), word, mention.span()))
        .filter(mention -> whereabouts.isOf(anchor, parsed.firstWordFrom(mention.span().end()) - 1))
        .min(Comparator.comparingInt(mention -> gap(word, mention.span())));
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
  }

  /** Whether a semicolon stands between, so that they are of two clauses. */
  private static boolean isParted(String text, Span a, Span b) {
    int begin = Math.min(a.end(), b.end());
    int mark = text.indexOf(';', begin);
    return mark >= 0 && mark < Math.max(a.begin(), b.begin());
  }

  private boolean isPlace(String text, Mention mention) {
    return mention.kind() == Kind.PLACE
        || (mention.kind() == Kind.STATE
            && mention.form() == Form.NAME
            && isNameOfState(mention.span().of(text), mention));
  }

  /** Whether it is the state's name, no word for what is the state's: {@code Fiji}. */
  private boolean isNameOfState(String text, Mention mention) {
    return mention
        .known()
        .filter(key -> key.startsWith("state:"))
        .flatMap(key -> knowledge.state(key.substring("state:".length())))
        .filter(state -> names(state).anyMatch(text::equals))
        .isPresent();
  }

  private static Stream<String> names(State state) {
    return Stream.concat(Stream.of(state.name()), state.names().stream());
  }

  private static boolean isWhere(Resolved resolved, Mention mention) {
    List<Word> words = resolved.marked().parsed().words();
    int before = resolved.marked().parsed().firstWordFrom(mention.span().begin()) - 1;
    before -= before > 0 && words.get(before).is("the") ? 1 : 0;
    return before >= 0 && BEFORE.contains(words.get(before).text().toLowerCase(Locale.ROOT));
  }
}
