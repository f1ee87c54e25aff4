package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Who stands where to the word that tells an event, by the tree of its sentence: subject, object,
 * the agent of a passive, whose act a noun names.
 */
final class Grammar {

  /** A word that names a party, the part it plays and the place in the sentence that says so. */
  record Slot(int word, Role role, String place) {}

  static final String OBJECT = "the object";

  /** Who stands within an object that is nobody: {@code Chad} in {@code shot Chadian goats}. */
  static final String WHOSE = "whose the object is";

  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "get", "got", "gets");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private static final Set<String> OBJECTS = Set.of("obj", "iobj");

  private static final Set<String> POSSESSIVES =
      Set.of("'s", "’s", "'", "’", "his", "her", "its", "their", "our", "my", "your", "whose");

  /** So many verbs may share one subject. */
  private static final int SHARED = 4;

  private final List<Word> words;
  private final List<Branch> branches;

  Grammar(Seen seen) {
    this.words = seen.parsed().words();
    this.branches = seen.branches();
  }

  /** The places around an anchor that name its parties. */
  List<Slot> of(int anchor, Sentence sentence) {
    if (branches.isEmpty()) {
      return List.of();
    }
    InSentence inSentence = new InSentence(sentence);
    List<Slot> slots =
        inSentence.isNoun(anchor) ? inSentence.noun(anchor) : inSentence.verb(anchor);
    return slots.stream().flatMap(slot -> inSentence.together(slot).stream()).toList();
  }

  /** The tree of one sentence. */
  private final class InSentence {

    private final int from;
    private final int to;

    InSentence(Sentence sentence) {
      this.from = sentence.words().getFirst().index();
      this.to = from + sentence.words().size();
    }

    /** {@code the arrest of}, {@code Kenya's ban}: no subject or auxiliary, but what nouns have. */
    boolean isNoun(int word) {
      boolean verbal =
          under(word).anyMatch(k -> Set.of("nsubj", "obj", "aux", "mark").contains(relation(k)));
      return !verbal
          && under(word)
              .anyMatch(
                  k ->
                      Set.of("det", "amod", "compound", "nummod", "case").contains(relation(k))
                          || (is(k, "nmod") && isPossessive(k)));
    }

    List<Slot> noun(int anchor) {
      List<Slot> slots = new ArrayList<>();
      under(anchor)
          .filter(k -> is(k, "compound") || (is(k, "nmod") && isPossessive(k)))
          .forEach(k -> slots.add(new Slot(k, Role.ACTOR, "whose act the noun names")));
      return slots;
    }

    List<Slot> verb(int anchor) {
      boolean passive = isPassive(anchor, 0);
      List<Slot> slots = new ArrayList<>();
      subject(anchor, 0)
          .ifPresent(
              subject ->
                  slots.add(
                      passive
                          ? new Slot(subject, Role.RECIPIENT, "the subject of the passive")
                          : new Slot(subject, Role.ACTOR, "the subject")));
      under(anchor).forEach(k -> dependent(k, passive, slots));
      return slots;
    }

    private void dependent(int word, boolean passive, List<Slot> slots) {
      if (OBJECTS.contains(relation(word))) {
        slots.add(new Slot(word, Role.RECIPIENT, OBJECT));
        under(word)
            .filter(
                k ->
                    is(k, "compound")
                        || is(k, "amod")
                        || (is(k, "nmod") && preposition(k).equals("of")))
            .forEach(k -> slots.add(new Slot(k, Role.RECIPIENT, WHOSE)));
      } else if (is(word, "obl") && passive && preposition(word).equals("by")) {
        slots.add(new Slot(word, Role.ACTOR, "the agent of the passive"));
      } else if (is(word, "obl") && !passive && Set.of("with", "to").contains(preposition(word))) {
        slots.add(new Slot(word, Role.RECIPIENT, "the one it is done with or to"));
      }
    }

    /** {@code was arrested}, {@code men arrested in Lima}, {@code arrested and deported}. */
    private boolean isPassive(int verb, int depth) {
      if (lower(verb).endsWith("ing") || depth > SHARED) {
        return false;
      }
      if (hasBeing(verb)) {
        return true;
      }
      if (has(verb, "nsubj") || has(verb, "aux")) {
        return false;
      }
      boolean infinitive = under(verb).anyMatch(k -> is(k, "mark") && lower(k).equals("to"));
      boolean joined = is(verb, "conj") && !has(verb, "obj") && !has(verb, "ccomp");
      return (is(verb, "acl") && !infinitive)
          || (joined && head(verb) >= 0 && isPassive(head(verb), depth + 1));
    }

    /** Whether a form of {@code be} stands before a verb, auxiliaries and adverbs between. */
    private boolean hasBeing(int verb) {
      for (int k = verb - 1; k >= from && isOfGroup(k); k--) {
        if (BEING.contains(lower(k))) {
          return true;
        }
      }
      return under(verb).anyMatch(k -> is(k, "aux") && BEING.contains(lower(k)));
    }

    private boolean isOfGroup(int word) {
      return BEING.contains(lower(word))
          || ClosedClass.AUXILIARY.has(words.get(word))
          || ClosedClass.ADVERB.has(words.get(word));
    }

    private boolean has(int head, String relation) {
      return under(head).anyMatch(k -> is(k, relation));
    }

    /**
     * The subject of a verb, or that of the verb it is joined to or governed by; of an infinitive
     * the object of the verb above, if that has one: {@code asked Kenya to send}.
     */
    private Optional<Integer> subject(int verb, int depth) {
      OptionalInt own = under(verb).filter(k -> is(k, "nsubj")).findFirst();
      int head = head(verb);
      if (own.isPresent()) {
        boolean relative = is(verb, "acl") && RELATIVES.contains(lower(own.getAsInt()));
        return Optional.of(relative && head >= 0 ? head : own.getAsInt());
      }
      if (head < 0 || depth > SHARED) {
        return Optional.empty();
      }
      return switch (relation(verb)) {
        case "acl" -> Optional.of(head);
        case "conj" -> subject(head, depth + 1);
        case "xcomp" ->
            under(head)
                .filter(k -> OBJECTS.contains(relation(k)))
                .boxed()
                .findFirst()
                .or(() -> subject(head, depth + 1));
        default -> Optional.empty();
      };
    }

    /** A slot and those joined to it: {@code Chile and Peru}. */
    List<Slot> together(Slot slot) {
      return IntStream.concat(
              IntStream.of(slot.word()), under(slot.word()).filter(k -> is(k, "conj")))
          .mapToObj(word -> new Slot(word, slot.role(), slot.place()))
          .toList();
    }

    private IntStream under(int head) {
      return IntStream.range(from, to).filter(k -> branches.get(k).head() == head);
    }

    private boolean isPossessive(int word) {
      return POSSESSIVES.contains(lower(word)) || POSSESSIVES.contains(preposition(word));
    }

    private String preposition(int word) {
      return under(word)
          .filter(k -> is(k, "case"))
          .mapToObj(Grammar.this::lower)
          .findFirst()
          .orElse("");
    }
  }

  private int head(int word) {
    return branches.get(word).head();
  }

  private String relation(int word) {
    return branches.get(word).relation();
  }

  private boolean is(int word, String relation) {
    return relation(word).equals(relation);
  }

  private String lower(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }
}
