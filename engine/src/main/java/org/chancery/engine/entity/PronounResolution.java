package org.chancery.engine.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.GivenName.Gender;
import org.chancery.knowledge.State;

/** Gives pronouns to the most salient entity that they agree with. */
final class PronounResolution {

  private static final int LONGEST_FRONT = 16;

  private static final Set<String> SIGNED =
      Set.of("signed", "sign", "signing", "ratified", "ratify", "initialled", "renegotiate");

  private final Clusters clusters;
  private final OfState ofState;

  PronounResolution(Clusters clusters) {
    this.clusters = clusters;
    this.ofState = new OfState(clusters.lexicon, clusters.marked.text());
  }

  void run() {
    Doers doers = new Doers(clusters.marked);
    genders();
    for (Mention pronoun : clusters.mentions(Form.PRONOUN)) {
      Optional<Gender> gender = genderOf(pronoun);
      Predicate<Cluster> fits =
          isInstrument(pronoun)
              ? c -> c.kind == Kind.AGREEMENT
              : c -> agrees(c, pronoun.kind(), gender);
      Predicate<Cluster> isOther = c -> !doers.does(c, pronoun);
      Predicate<Cluster> agrees = fits.and(isOther);
      fronted(pronoun)
          .filter(agrees)
          .or(() -> clusters.takenUp(pronoun, fits.or(c -> mayBe(c, pronoun)).and(isOther)))
          .or(() -> clusters.salience.before(pronoun, clusters.of, agrees))
          .or(() -> lastPerson(pronoun, agrees))
          .ifPresent(c -> join(pronoun, c, gender));
    }
    clusters.all().stream()
        .filter(c -> c.kind == Kind.PERSON || c.kind == Kind.ORGANIZATION || c.kind == Kind.GROUP)
        .filter(c -> c.country.isEmpty())
        .forEach(this::place);
    clusters.all().stream().filter(c -> !c.named).forEach(this::owned);
  }

  /**
   * Gives persons of whom no name or noun tells the gender that of most of the pronouns that the
   * network sees take them up.
   */
  private void genders() {
    Map<Cluster, Integer> votes = new HashMap<>();
    for (Mention pronoun : clusters.mentions(Form.PRONOUN)) {
      Optional<Gender> gender = genderOf(pronoun);
      gender
          .flatMap(_ -> clusters.takenUp(pronoun, c -> agrees(c, Kind.PERSON, gender)))
          .filter(person -> person.gender.isEmpty())
          .ifPresent(
              person ->
                  votes.merge(
                      person, gender.equals(Optional.of(Gender.MALE)) ? 1 : -1, Integer::sum));
    }
    votes.forEach(
        (person, males) -> {
          if (males != 0) {
            person.gender = Optional.of(males > 0 ? Gender.MALE : Gender.FEMALE);
          }
        });
  }

  /**
   * Whom a pronoun may stand for only where the network sees it: {@code it} for what was taken for
   * a person, or for some who act as one, {@code the crowd}; {@code they} for a state.
   */
  private static boolean mayBe(Cluster cluster, Mention pronoun) {
    boolean unsure =
        cluster.kind == Kind.PERSON && cluster.gender.isEmpty() && cluster.titles.isEmpty();
    return switch (pronoun.kind()) {
      case ORGANIZATION -> unsure || cluster.kind == Kind.GROUP;
      case GROUP -> cluster.kind == Kind.STATE;
      default -> false;
    };
  }

  private Optional<Gender> genderOf(Mention pronoun) {
    return Genders.of(pronoun.span().of(clusters.marked.text()).toLowerCase(Locale.ROOT));
  }

  /** {@code he} where nobody near it fits, as behind a long quotation: the last one spoken of. */
  private Optional<Cluster> lastPerson(Mention pronoun, Predicate<Cluster> agrees) {
    return pronoun.kind() == Kind.PERSON
        ? clusters.lastBefore(pronoun, Kind.PERSON, agrees.and(c -> c.named))
        : Optional.empty();
  }

  /**
   * {@code her office} is called {@code office of Ada Elsken}, if {@code her} stands for her;
   * {@code her lawyer} is the {@code lawyer of the widow}.
   */
  private void owned(Cluster cluster) {
    Mention first = cluster.first();
    List<Word> inside = clusters.marked.wordsIn(first.span());
    if (!isOwned(first)) {
      return;
    }
    clusters.marked.mentionsIn(inside.getFirst().span()).stream()
        .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
        .filter(owner -> owner != cluster && (owner.named || !isOwned(owner.first())))
        .findFirst()
        .ifPresent(owner -> call(cluster, called(plain(cluster), owner)));
  }

  private boolean isOwned(Mention mention) {
    List<Word> inside = clusters.marked.wordsIn(mention.span());
    return mention.form() == Form.DESCRIPTION
        && inside.size() > 1
        && ClosedClass.POSSESSIVE.has(inside.getFirst());
  }

  /** Gives another name; whom the text already calls so is the same. */
  private void call(Cluster cluster, String name) {
    cluster.call(name);
    clusters.all().stream()
        .filter(each -> each != cluster && each.kind == cluster.kind)
        .filter(each -> each.key.equals(cluster.key))
        .findFirst()
        .ifPresent(same -> clusters.merge(cluster, same));
  }

  /** {@code navy}, for {@code his own navy}. */
  private static String plain(Cluster owned) {
    return owned.name.replaceFirst("^own ", "");
  }

  /** {@code foreign ministry of Turkey}, {@code office of Ada Elsken}. */
  private String called(String noun, Cluster owner) {
    Optional<State> state =
        owner.kind == Kind.STATE ? clusters.lexicon.state(owner.key) : Optional.empty();
    return state
        .map(each -> ofState.called(noun, each))
        .orElseGet(() -> noun + (owner.named ? " of " : " of the ") + owner.name);
  }

  /** {@code its leader}: of the country that {@code its} stands for, but not {@code its guest}. */
  private void place(Cluster person) {
    for (Mention mention : person.mentions) {
      if (mention.form() == Form.DESCRIPTION
          && person.country.isEmpty()
          && !Facing.is(clusters.marked, mention)) {
        person.country =
            clusters
                .owners(mention)
                .filter(c -> c.kind == Kind.STATE || c.kind == Kind.ORGANIZATION)
                .flatMap(c -> c.country.stream())
                .findFirst();
      }
    }
  }

  /** {@code signed it}: what is signed is an agreement. */
  private boolean isInstrument(Mention pronoun) {
    int at = clusters.marked.parsed().firstWordFrom(pronoun.span().begin());
    Word before = clusters.marked.parsed().words().get(Math.max(0, at - 1));
    return pronoun.kind() == Kind.ORGANIZATION
        && clusters.marked.parsed().words().get(at).is("it")
        && SIGNED.contains(before.text().toLowerCase(Locale.ROOT));
  }

  /** {@code Unlike her deputy, Ba has …}: the subject that follows a phrase in front of it. */
  private Optional<Cluster> fronted(Mention pronoun) {
    Sentence sentence = clusters.marked.parsed().sentenceAt(pronoun.span().begin());
    List<Word> words = sentence.words();
    boolean front =
        ClosedClass.ADPOSITION.has(words.getFirst()) || words.getFirst().text().endsWith("ed");
    int i = 0;
    while (front && i < words.size() && i < LONGEST_FRONT) {
      Word word = words.get(i);
      boolean behind = word.span().begin() > pronoun.span().begin();
      if (word.text().equals(",")) {
        return behind && i + 1 < words.size()
            ? clusters.namedAt(words.get(i + 1).span().begin(), Kind.PERSON)
            : Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  private void join(Mention pronoun, Cluster cluster, Optional<Gender> gender) {
    clusters.put(pronoun, cluster);
    if (cluster.gender.isEmpty()) {
      cluster.gender = gender;
    }
  }

  private static boolean agrees(Cluster cluster, Kind kind, Optional<Gender> gender) {
    return switch (kind) {
      case PERSON ->
          cluster.kind == Kind.PERSON
              && (cluster.gender.isEmpty() || gender.isEmpty() || cluster.gender.equals(gender));
      case GROUP -> cluster.kind == Kind.GROUP || cluster.kind == Kind.ORGANIZATION;
      case ORGANIZATION, STATE, PLACE, AGREEMENT, EVENT_NAME ->
          cluster.kind == Kind.STATE
              || cluster.kind == Kind.ORGANIZATION
              || cluster.kind == Kind.AGREEMENT;
    };
  }
}
