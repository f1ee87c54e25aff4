package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.knowledge.GivenName;

/** An entity in the making. */
final class Cluster {

  /**
   * A title that the text has given to a person, the country it is of where that is known, and
   * whether a body is told that it is of.
   */
  record Held(String noun, Set<String> marks, Optional<String> country, boolean ofBody) {}

  final Mention.Kind kind;
  String key;
  String name;
  boolean named;
  Optional<String> country = Optional.empty();
  Optional<GivenName.Gender> gender = Optional.empty();
  final Set<String> sectors = new LinkedHashSet<>();
  final Set<Held> titles = new LinkedHashSet<>();

  /** Nouns beside its name that tell what it is: {@code newspaper}. */
  final Set<String> nouns = new LinkedHashSet<>();

  final List<Mention> mentions = new ArrayList<>();

  Cluster(Mention.Kind kind, String key, String name, boolean named) {
    this.kind = kind;
    this.key = key;
    this.name = name;
    this.named = named;
  }

  /** Gives it another name, and the key that belongs to it. */
  void call(String other) {
    name = other;
    key = key.substring(0, key.indexOf(':') + 1) + Clusters.slug(other);
  }

  boolean mayBeOf(Optional<String> other) {
    return country.isEmpty() || other.isEmpty() || country.equals(other);
  }

  /** Whether it is a body that the knowledge tables know. */
  boolean isKnownBody() {
    return key.startsWith("body:");
  }

  /** Puts sectors before those that it has. */
  void sooner(Collection<String> first) {
    List<String> others = List.copyOf(sectors);
    sectors.clear();
    sectors.addAll(first);
    sectors.addAll(others);
  }

  /** Its main sector, if any is told. */
  List<String> main() {
    return sectors.stream().limit(1).toList();
  }

  /**
   * How many letters back it was last spoken of; what is named only later comes after all others.
   */
  int distance(Mention at) {
    int size = mentions.size();
    return mentions.subList(Math.max(0, size - 40), size).stream()
        .mapToInt(
            m ->
                m.span().begin() < at.span().begin()
                    ? at.span().begin() - m.span().begin()
                    : 1_000_000 + m.span().begin() - at.span().begin())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  Mention first() {
    return mentions.stream().min(Mention::compareTo).orElseThrow();
  }
}
