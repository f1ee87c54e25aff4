package org.chancery.engine.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.event.Event.Matter;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** What is promised, asked for, threatened or refused: {@code talks} in {@code offered talks}. */
final class Complement {

  private static final Set<String> TAKING = Set.of("AGREE", "REQUEST", "THREATEN", "REJECT");

  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");

  private static final Set<String> STOPS = Set.of(".", ";", "!", "?");

  /** So many words after an anchor may tell what it is about. */
  private static final int REACH = 8;

  /** Acts by the words for them where they are promised, asked for, threatened or refused. */
  private static final Map<String, String> WORDS =
      byWord(
          Map.of(
              "CONSULT",
              "talks meet meeting sit receive host negotiate mediate visit mediation summit table",
              "RETREAT",
              "free freeing release withdraw withdrawal withdrawn return returned lift freedom"
                  + " freed disarm ceasefire truce reopen leave go opened hand handed back home"
                  + " let",
              "AID",
              "pay aid money lend loan million billion relief blankets asylum fund tonnes"
                  + " helicopter helicopters",
              "SANCTION",
              "expel recall expelled suspend sanctions",
              "ASSAULT",
              "bomb shell attack kill shoot shelling",
              "COERCE",
              "arrest arrested close shut seize ban deport occupy jail prison",
              "MOBILIZE",
              "soldiers troops deploy",
              "SUPPORT",
              "ratify sign recognise recognize"));

  /** What acts of a type and mode are mostly about. */
  private static final Map<String, String> MODES =
      Map.ofEntries(
          Map.entry("REJECT assist", "AID"),
          Map.entry("REJECT meet", "CONSULT"),
          Map.entry("REJECT yield", "RETREAT"),
          Map.entry("REQUEST assist", "AID"),
          Map.entry("REQUEST meet", "CONSULT"),
          Map.entry("REQUEST yield", "RETREAT"),
          Map.entry("THREATEN arrest", "COERCE"),
          Map.entry("THREATEN expel", "SANCTION"),
          Map.entry("THREATEN relations", "SANCTION"),
          Map.entry("THREATEN restrict", "COERCE"),
          Map.entry("THREATEN violence", "ASSAULT"));

  private final Seen seen;

  Complement(Seen seen) {
    this.seen = seen;
  }

  /** What an act of this type and mode, told by this anchor, is about. */
  Optional<Matter> of(
      EventAnchor anchor, Optional<String> mode, Sentence sentence, List<Because> trace) {
    if (!TAKING.contains(anchor.type())) {
      return Optional.empty();
    }
    Standing standing = anchor.type().equals("AGREE") ? Standing.PLANNED : Standing.HYPOTHETICAL;
    return told(anchor, sentence, trace)
        .or(() -> named(anchor, sentence, trace))
        .or(() -> usual(anchor, mode, trace))
        .map(type -> new Matter(type, standing));
  }

  /** The event that the clause under the anchor tells. */
  private Optional<String> told(EventAnchor anchor, Sentence sentence, List<Because> trace) {
    return seen.events().stream()
        .filter(each -> covers(sentence, each.word()) && isUnder(each.word(), anchor.word()))
        .findFirst()
        .map(
            each -> {
              Word word = seen.parsed().words().get(each.word());
              trace.add(Because.of("of", "event: the event in the clause under it", word.span()));
              return each.type();
            });
  }

  private static boolean covers(Sentence sentence, int word) {
    int first = sentence.words().getFirst().index();
    return first <= word && word < first + sentence.words().size();
  }

  /** Whether a word heads the clause that another governs, or hangs on its head. */
  private boolean isUnder(int word, int anchor) {
    if (seen.branches().isEmpty() || word == anchor) {
      return false;
    }
    Branch branch = seen.branches().get(word);
    boolean heads = branch.head() == anchor && CLAUSES.contains(branch.relation());
    if (heads || branch.head() < 0) {
      return heads;
    }
    Branch above = seen.branches().get(branch.head());
    return above.head() == anchor && CLAUSES.contains(above.relation());
  }

  private Optional<String> named(EventAnchor anchor, Sentence sentence, List<Because> trace) {
    int from = anchor.word() + 1 - sentence.words().getFirst().index();
    List<Word> after =
        sentence.words().subList(from, Math.min(sentence.words().size(), from + REACH));
    for (Word word : after) {
      if (STOPS.contains(word.text())) {
        break;
      }
      String type = WORDS.getOrDefault(word.text().toLowerCase(Locale.ROOT), "");
      if (!type.isEmpty()) {
        trace.add(Because.of("of", "event: the table of words for acts", word.span()));
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> usual(
      EventAnchor anchor, Optional<String> mode, List<Because> trace) {
    Optional<String> type =
        mode.flatMap(each -> Optional.ofNullable(MODES.get(anchor.type() + " " + each)));
    type.ifPresent(
        _ -> trace.add(new Because("of", "event: what its mode is mostly about", List.of())));
    return type;
  }

  private static Map<String, String> byWord(Map<String, String> byType) {
    Map<String, String> byWord = new HashMap<>();
    byType.forEach(
        (type, words) -> List.of(words.split(" ", -1)).forEach(word -> byWord.put(word, type)));
    return Map.copyOf(byWord);
  }
}
