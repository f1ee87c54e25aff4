package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Roles.Role;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** Tells from the network's tree of a sentence what an agreement is to a word for a stage. */
final class Clauses {

  /** How many verbs a subject may be shared over: {@code is expected to be signed and ratified}. */
  private static final int FURTHEST = 4;

  /** How far apart two words of a clause may stand. */
  private static final int LONGEST = 40;

  private static final Set<String> OBJECTS = Set.of("obj", "iobj");
  private static final Set<String> NOUNS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");
  private static final Set<String> OBLIQUES = Set.of("obl", "nmod");
  private static final Set<String> OWNING = Set.of("nmod", "compound", "amod");
  private static final Set<String> OF = Set.of("of", "to", "from", "on", "for", "with");
  private static final Set<String> AWAY = Set.of("from", "of");
  private static final Set<String> ALIKE = Set.of("conj", "appos");
  private static final Set<String> WHICH = Set.of("which", "that");
  private static final Set<String> BETWEEN = Set.of("nmod", "obj", "acl");
  private static final Set<String> SHARED = Set.of("conj", "xcomp", "advcl");

  private final Seen seen;
  private final List<Word> words;
  private final List<Branch> branches;

  Clauses(Resolved resolved) {
    this.seen = resolved.marked().seen();
    this.words = seen.parsed().words();
    this.branches = seen.branches();
  }

  /** What the agreement meant at a place is to the words for a stage that begin at {@code i}. */
  Role of(Found found, int i, Place place) {
    if (branches.isEmpty() || place.covers(i)) {
      return Role.NONE;
    }
    int next = i + found.length();
    if (found.use() == Use.INTRANSITIVE && next < words.size() && words.get(next).is("of")) {
      return Role.NONE;
    }
    int noun = seen.top(place.from(), place.to());
    int anchor = seen.top(i, i + found.length());
    for (int steps = 0; noun >= 0 && steps < 3; steps++) {
      Role role = role(found, i, anchor, noun, FURTHEST);
      if (role != Role.NONE) {
        return role;
      }
      noun = ALIKE.contains(branches.get(noun).relation()) ? branches.get(noun).head() : -1;
    }
    return Role.NONE;
  }

  /**
   * Whether the words leave out what is signed or ratified: {@code they signed with one hand},
   * {@code ratification is due in May}.
   */
  boolean leavesOut(Found found, int i) {
    boolean may = found.stage() == Stage.SIGNED || found.stage() == Stage.RATIFIED;
    if (branches.isEmpty() || !may || found.length() > 1) {
      return false;
    }
    boolean noun = found.use() == Use.NOUN;
    boolean bare =
        noun
            ? !has(i, k -> owns(k) && (k < i || has(k, this::isOf)))
            : !has(i, k -> OBJECTS.contains(relation(k)));
    boolean hangs = is(i, "acl") || is(i, "amod") || is(i, "compound");
    boolean acts = has(i, k -> is(k, "nsubj")) || is(i, "xcomp");
    return bare && !hangs && (noun || (!isPassive(i) && acts));
  }

  /** Whether a word tells whose a noun is; {@code the third ratification} is nobody's. */
  private boolean owns(int word) {
    return OWNING.contains(relation(word)) && !isAny(Standings.COUNTING, word);
  }

  private Role role(Found found, int i, int anchor, int noun, int left) {
    Role role = Role.NONE;
    if (branches.get(noun).head() == anchor) {
      role = child(found, i, anchor, noun);
    } else if (above(anchor) == noun || branches.get(anchor).head() == noun) {
      role = parent(found, anchor);
    }
    return role == Role.NONE && left > 0 ? shared(found, anchor, noun, left) : role;
  }

  /**
   * The noun that a clause tells of, over what hangs on it: {@code the pact on fish, signed in},
   * {@code the deal to swap records, which Chad signed}.
   */
  private int above(int anchor) {
    int head = branches.get(anchor).head();
    while (head >= 0 && head < anchor && BETWEEN.contains(relation(head))) {
      head = branches.get(head).head();
    }
    return head;
  }

  private Role child(Found found, int i, int anchor, int noun) {
    String relation = branches.get(noun).relation();
    boolean subject = relation.equals("nsubj");
    boolean object = OBJECTS.contains(relation) && noun > anchor;
    boolean inside = has(noun, k -> is(k, "case") && k >= i && k < i + found.length());
    boolean taken = OBJECTS.contains(relation) && isPassive(anchor);
    return switch (found.use()) {
      case NOUN ->
          OWNING.contains(relation)
                  && ((noun < anchor && found.stage() != Stage.NEGOTIATING)
                      || has(noun, this::isOf))
              ? Role.OBJECT
              : Role.NONE;
      case TRANSITIVE ->
          object || (OBLIQUES.contains(relation) && inside)
              ? Role.OBJECT
              : taken || (subject && isPassive(anchor)) ? Role.SUBJECT : Role.NONE;
      case INTRANSITIVE ->
          subject ? Role.SUBJECT : object && found.stage() == Stage.ENDED ? Role.OBJECT : Role.NONE;
      case LEAVING ->
          OBLIQUES.contains(relation)
                  && has(noun, k -> is(k, "case") && isAny(AWAY, k))
                  && !has(anchor, k -> OBJECTS.contains(relation(k)))
              ? Role.OBJECT
              : Role.NONE;
    };
  }

  /** {@code the pact signed in Oslo}, {@code the pact, which Chad signed}. */
  private Role parent(Found found, int anchor) {
    if (!is(anchor, "acl") || found.use() == Use.NOUN) {
      return Role.NONE;
    }
    if (found.use() == Use.LEAVING) {
      boolean left = has(anchor, k -> is(k, "obl") && isAny(WHICH, k));
      return left ? Role.OBJECT : Role.NONE;
    }
    boolean own = has(anchor, k -> is(k, "nsubj"));
    boolean which = has(anchor, k -> is(k, "nsubj") && isAny(WHICH, k));
    boolean transitive = found.use() == Use.TRANSITIVE;
    if (!own) {
      boolean reduced = !transitive || Stages.isParticiple(words.get(anchor)) || isPassive(anchor);
      return reduced ? Role.SUBJECT : transitive ? Role.OBJECT : Role.NONE;
    }
    if (which) {
      return transitive && !isPassive(anchor) ? Role.NONE : Role.SUBJECT;
    }
    return transitive && !has(anchor, k -> OBJECTS.contains(relation(k)) && !isAny(WHICH, k))
        ? Role.OBJECT
        : Role.NONE;
  }

  /** The subject of the verb it hangs on: {@code is to be signed}, {@code signed and ratified}. */
  private Role shared(Found found, int anchor, int noun, int left) {
    int head = branches.get(anchor).head();
    boolean own = has(anchor, k -> is(k, "nsubj"));
    boolean verb = found.use() == Use.TRANSITIVE || found.use() == Use.INTRANSITIVE;
    if (head >= 0 && verb && isJoinedRelative(anchor) && relativeOf(head) == noun) {
      boolean active = found.use() == Use.TRANSITIVE && !isPassive(anchor);
      return active ? Role.NONE : Role.SUBJECT;
    }
    if (head < 0 || own || !verb || !SHARED.contains(relation(anchor))) {
      return Role.NONE;
    }
    boolean passive = isPassive(anchor) || Stages.isParticiple(words.get(anchor));
    boolean fits = found.use() == Use.INTRANSITIVE || passive;
    boolean object = has(anchor, k -> OBJECTS.contains(relation(k)));
    if (fits && !object && isSubject(head, noun, left)) {
      return Role.SUBJECT;
    }
    boolean before = is(anchor, "conj") && anchor < noun;
    boolean objects = branches.get(noun).head() == head && OBJECTS.contains(relation(noun));
    return before && objects && !object && found.use() == Use.TRANSITIVE ? Role.OBJECT : Role.NONE;
  }

  /** {@code the pact, which Chad sought and which was shelved}: a second clause with its own. */
  private boolean isJoinedRelative(int verb) {
    return is(verb, "conj") && has(verb, k -> is(k, "nsubj") && isAny(WHICH, k));
  }

  /** The noun that a relative clause tells of. */
  private int relativeOf(int verb) {
    return is(verb, "acl") ? branches.get(verb).head() : -1;
  }

  private boolean isSubject(int verb, int noun, int left) {
    if (isJoinedRelative(verb) && branches.get(verb).head() >= 0) {
      return relativeOf(branches.get(verb).head()) == noun;
    }
    if (branches.get(noun).head() == verb && is(noun, "nsubj")) {
      return true;
    }
    boolean which = has(verb, k -> is(k, "nsubj") && isAny(WHICH, k));
    boolean own = has(verb, k -> is(k, "nsubj"));
    if (branches.get(verb).head() == noun && is(verb, "acl")) {
      return which || !own;
    }
    int head = branches.get(verb).head();
    return left > 0
        && head >= 0
        && !own
        && SHARED.contains(relation(verb))
        && isSubject(head, noun, left - 1);
  }

  private boolean isPassive(int verb) {
    return Stages.isParticiple(words.get(verb))
        && has(verb, k -> is(k, "aux") && isAny(Roles.BE, k));
  }

  /** Whether a word is a part of another clause as a noun: {@code hosted the signing}. */
  boolean isNoun(int word) {
    return !branches.isEmpty() && NOUNS.contains(relation(word));
  }

  /** Whether a word only describes a noun: {@code the amended pact}. */
  boolean isAdjective(int word) {
    return !branches.isEmpty() && is(word, "amod");
  }

  /**
   * The noun that the clause tells a stage of: the object, else the subject of what is undergone,
   * else what a participle or a relative clause hangs on. A word that the tables do not know may
   * tell the stage with its object: {@code shook hands}.
   */
  OptionalInt told(Found found, int i) {
    if (branches.isEmpty() || found.use() == Use.NOUN) {
      return OptionalInt.empty();
    }
    int anchor = seen.top(i, i + found.length());
    boolean known = !Stages.at(words, i).isEmpty();
    OptionalInt object = first(anchor, k -> OBJECTS.contains(relation(k)));
    if (object.isPresent() && !known) {
      return OptionalInt.empty();
    }
    boolean undergone = found.use() == Use.INTRANSITIVE || isPassive(anchor);
    OptionalInt subject = first(anchor, k -> is(k, "nsubj"));
    OptionalInt own = object.isPresent() || !undergone ? object : subject;
    boolean open = own.isEmpty() || isAny(WHICH, own.getAsInt());
    OptionalInt told =
        open && is(anchor, "acl") ? OptionalInt.of(branches.get(anchor).head()) : own;
    return told.stream()
        .filter(k -> k >= 0)
        .filter(k -> !ClosedClass.PRONOUN.has(words.get(k)))
        .filter(k -> !isAny(WHICH, k) && !ClosedClass.DETERMINER.has(words.get(k)))
        .findFirst();
  }

  /** The first word that hangs on this one and passes. */
  private OptionalInt first(int word, IntPredicate passes) {
    return IntStream.range(Math.max(0, word - LONGEST), Math.min(branches.size(), word + LONGEST))
        .filter(k -> branches.get(k).head() == word && passes.test(k))
        .findFirst();
  }

  /** Whether an object hangs on this word. */
  boolean hasObject(int verb) {
    return object(verb).isPresent();
  }

  /** The object that hangs behind a word on it. */
  OptionalInt object(int verb) {
    return first(verb, k -> OBJECTS.contains(relation(k)) && k > verb);
  }

  private boolean isOf(int word) {
    return is(word, "case") && isAny(OF, word);
  }

  private boolean isAny(Set<String> texts, int word) {
    return texts.contains(words.get(word).text().toLowerCase(Locale.ROOT));
  }

  private boolean is(int word, String relation) {
    return relation(word).equals(relation);
  }

  private String relation(int word) {
    return branches.get(word).relation();
  }

  /** Whether a word that hangs on this one passes. */
  private boolean has(int word, IntPredicate passes) {
    return first(word, passes).isPresent();
  }
}
