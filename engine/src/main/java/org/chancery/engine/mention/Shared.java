package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Role;

/**
 * A title in the plural that stands beside the names of those who bear it: {@code Foreign Ministers
 * Ana Tui and Bo Ek}, {@code the presidents of Fiji and Palau, Ana Tui and Bo Ek}.
 *
 * @param role what each of them is
 * @param bearers in the order of the text; two at least
 */
public record Shared(Role role, List<Bearer> bearers) {

  /**
   * One of them.
   *
   * @param state the state whose office it is, where it is named beside the person, or as many
   *     states behind the title as there are persons
   */
  public record Bearer(Mention name, Optional<Mention> state) {}

  private static final Set<String> OF = Set.of("of", "for", "from", "(");

  private static final Set<String> JOINING = Set.of(",", "and", "&");

  /** What leads on from a title to the names: {@code Their Excellencies}. */
  private static final Set<String> LEADING = Set.of(",", "(", ":", "Their", "Excellencies");

  public Shared {
    bearers = List.copyOf(bearers);
  }

  /** Those who bear the title that a description of some gives; empty where fewer are named. */
  public static Optional<Shared> of(Marked marked, Mention description, Lexicon lexicon) {
    if (description.form() != Mention.Form.DESCRIPTION
        || description.kind() != Mention.Kind.GROUP) {
      return Optional.empty();
    }
    String noun = marked.head(description).text().toLowerCase(Locale.ROOT);
    return singular(noun, lexicon)
        .filter(role -> role.use() == Role.Use.OFFICE)
        .map(role -> new Shared(role, new Reader(marked).bearers(description)))
        .filter(shared -> shared.bearers().size() > 1);
  }

  /** The role of one of those whom a plural stands for. */
  private static Optional<Role> singular(String noun, Lexicon lexicon) {
    return noun.endsWith("s")
        ? lexicon.role(noun.substring(0, noun.length() - 1))
        : Optional.empty();
  }

  /** The states behind a description: {@code of Fiji, Palau and the Cook Islands}. */
  public static List<Mention> states(Marked marked, Mention description) {
    return new Reader(marked).states(description);
  }

  /** Reads names one by one from the words behind a description. */
  private static final class Reader {

    private final Marked marked;
    private final List<Word> words;
    private int at;

    Reader(Marked marked) {
      this.marked = marked;
      this.words = marked.parsed().words();
    }

    List<Bearer> bearers(Mention description) {
      List<Mention> states = states(description);
      while (at < words.size() && LEADING.contains(words.get(at).text())) {
        at++;
      }
      List<Bearer> bearers = new ArrayList<>();
      Optional<Bearer> next = bearer();
      while (next.isPresent()) {
        bearers.add(next.get());
        next = joined() ? bearer() : Optional.empty();
      }
      return states.size() == bearers.size() ? paired(bearers, states) : bearers;
    }

    List<Mention> states(Mention description) {
      at = marked.head(description).index() + 1;
      return is("of") ? states() : List.of();
    }

    private static List<Bearer> paired(List<Bearer> bearers, List<Mention> states) {
      List<Bearer> paired = new ArrayList<>();
      for (int i = 0; i < states.size(); i++) {
        Bearer each = bearers.get(i);
        Mention state = states.get(i);
        paired.add(new Bearer(each.name(), each.state().or(() -> Optional.of(state))));
      }
      return paired;
    }

    private boolean is(String word) {
      return at < words.size() && words.get(at).is(word);
    }

    /** {@code of Fiji, Palau and the Cook Islands}; nowhere else where no state is named. */
    private List<Mention> states() {
      List<Mention> states = new ArrayList<>();
      int from = at;
      at++;
      Optional<Mention> next = state();
      while (next.isPresent()) {
        states.add(next.get());
        int behind = at;
        next = joined() ? state() : Optional.empty();
        at = next.isPresent() ? at : behind;
      }
      at = states.isEmpty() ? from : at;
      return states;
    }

    private boolean joined() {
      int from = at;
      while (at < words.size() && JOINING.contains(words.get(at).text())) {
        at++;
      }
      return at > from;
    }

    /** The state that is named here; then reading goes on behind it. */
    private Optional<Mention> state() {
      int begin = is("the") ? at + 1 : at;
      Optional<Mention> state = mentionAt(begin, Mention.Kind.STATE);
      state.ifPresent(this::pass);
      return state;
    }

    private Optional<Bearer> bearer() {
      int from = at;
      Optional<Mention> owner = state();
      if (owner.isPresent() && at < words.size() && words.get(at).isPossessive()) {
        at++;
      } else {
        at = from;
        owner = Optional.empty();
      }
      while (at < words.size() && Title.isCourtesy(words.get(at).text())) {
        at++;
      }
      Optional<Mention> name = mentionAt(at, Mention.Kind.PERSON);
      name.ifPresent(this::pass);
      Optional<Mention> told = owner;
      return name.map(each -> new Bearer(each, told.or(this::behind)));
    }

    /** {@code of Fiji}, {@code (Fiji)} behind a name. */
    private Optional<Mention> behind() {
      int from = at;
      if (at >= words.size() || !OF.contains(words.get(at).text())) {
        return Optional.empty();
      }
      boolean opens = is("(");
      at++;
      Optional<Mention> state = state();
      if (opens && is(")")) {
        at++;
      }
      at = state.isPresent() ? at : from;
      return state;
    }

    private Optional<Mention> mentionAt(int word, Mention.Kind kind) {
      return word < words.size()
          ? marked
              .covering(words.get(word).span())
              .filter(each -> each.form() == Mention.Form.NAME && each.kind() == kind)
              .filter(each -> each.span().begin() == words.get(word).span().begin())
          : Optional.empty();
    }

    private void pass(Mention mention) {
      at = marked.parsed().firstWordFrom(mention.span().end());
    }
  }
}
