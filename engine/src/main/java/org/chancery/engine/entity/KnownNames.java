package org.chancery.engine.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.knowledge.Actor;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Coding;
import org.chancery.knowledge.FormerStates;
import org.chancery.knowledge.FormerStates.Former;
import org.chancery.knowledge.State;
import org.chancery.knowledge.Treaty;

/**
 * Gives names that the tables know to what they name: states, bodies, treaties, places, and the
 * actors of a user's own list as they are coded on the day of the document.
 */
final class KnownNames {

  /** Letters of a date to the day. */
  private static final int DAY = 10;

  /** What stands in a date for figures that are not told. */
  private static final char UNKNOWN = 'X';

  private final Clusters clusters;

  KnownNames(Clusters clusters) {
    this.clusters = clusters;
  }

  /** The day on which the document came out, if that is known. */
  private Optional<LocalDate> day() {
    return clusters
        .marked
        .parsed()
        .document()
        .published()
        .map(published -> published.date())
        .filter(date -> date.length() >= DAY && date.indexOf(UNKNOWN) < 0)
        .map(date -> LocalDate.parse(date.substring(0, DAY)));
  }

  /** Gives a name to what the tables know by a key. */
  void resolve(Mention name, String key) {
    Optional<Actor> actor = clusters.lexicon.actor(key);
    if (actor.isPresent()) {
      listed(name, key, actor.get());
      return;
    }
    String letters = name.span().of(clusters.marked.text());
    Optional<State> state = clusters.lexicon.state(key);
    Optional<Body> body = clusters.lexicon.body(key);
    Optional<Treaty> treaty = clusters.lexicon.treaty(key);
    if (treaty.isPresent()) {
      clusters.put(name, clusters.keyed(Kind.AGREEMENT, key, treaty.get().name(), true));
      return;
    }
    if (state.isPresent() && name.kind() == Kind.STATE) {
      stateOf(name, key, state.get());
      return;
    }
    Cluster cluster;
    if (body.isPresent()) {
      cluster = clusters.keyed(Kind.ORGANIZATION, key, body.get().name(), true);
      cluster.country = body.get().iso3();
      cluster.sectors.addAll(body.get().sectors());
    } else {
      String own = name.kind() == Kind.GROUP ? "people:" : "place:";
      cluster = clusters.keyed(name.kind(), own + Clusters.slug(letters), letters, true);
      cluster.country = state.map(State::iso3);
    }
    clusters.put(name, cluster);
  }

  /**
   * Somebody of the user's own list of actors, coded as on the day; persons wait for the others.
   */
  private void listed(Mention name, String key, Actor actor) {
    Optional<Coding> coding = actor.on(day());
    Optional<String> country = coding.filter(Coding::isState).flatMap(Coding::country);
    Optional<State> state = country.flatMap(iso3 -> clusters.lexicon.state("state:" + iso3));
    if (state.isPresent()) {
      stateOf(name, "state:" + state.get().iso3(), state.get());
    } else if (name.kind() != Kind.PERSON) {
      Cluster cluster = clusters.keyed(name.kind(), key, actor.name(), true);
      coding.ifPresent(each -> code(cluster, each));
      clusters.put(name, cluster);
    }
  }

  /** Gives a name to a state; to one that is gone where it was the name of that one. */
  void stateOf(Mention name, String key, State state) {
    Optional<Former> gone =
        FormerStates.bundled()
            .gone(name.span().of(clusters.marked.text()))
            .filter(former -> former.now().equals(state.iso3()));
    Cluster cluster =
        clusters.keyed(
            Kind.STATE,
            gone.map(former -> "state:" + former.code()).orElse(key),
            gone.map(Former::name).orElse(state.name()),
            true);
    cluster.country = Optional.of(state.iso3());
    clusters.put(name, cluster);
  }

  /** Codes a person as the user's own list of actors has it. */
  void code(Mention name, String key) {
    Cluster cluster = clusters.of.get(name);
    Optional<Coding> coding = clusters.lexicon.actor(key).flatMap(actor -> actor.on(day()));
    if (cluster != null && coding.isPresent()) {
      code(cluster, coding.get());
    }
  }

  private static void code(Cluster cluster, Coding coding) {
    cluster.country = coding.country();
    cluster.sectors.addAll(coding.sectors());
  }
}
