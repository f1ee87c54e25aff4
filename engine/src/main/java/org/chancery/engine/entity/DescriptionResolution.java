package org.chancery.engine.entity;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Tells whom descriptions stand for: the name they stand beside, somebody who has borne that title
 * before, the agreement or body last spoken of; else somebody known by the description alone.
 */
final class DescriptionResolution {

  private final Clusters clusters;
  private final Appellations appellations;

  DescriptionResolution(Clusters clusters) {
    this.clusters = clusters;
    this.appellations = new Appellations(clusters);
  }

  void run() {
    PersonDescriptions persons = new PersonDescriptions(clusters, appellations);
    BodyDescriptions bodies = new BodyDescriptions(clusters, appellations);
    AgreementResolution agreements = new AgreementResolution(clusters);
    List<Mention> descriptions = clusters.mentions(Form.DESCRIPTION);
    descriptions.stream().filter(m -> m.kind() == Kind.PERSON).forEach(persons::apposed);
    for (Mention each : descriptions) {
      if (!clusters.of.containsKey(each)) {
        switch (each.kind()) {
          case PERSON -> persons.resolve(each);
          case GROUP -> group(each);
          case AGREEMENT -> agreements.resolve(each);
          case ORGANIZATION -> bodies.resolve(each);
          case STATE, PLACE, EVENT_NAME -> {}
        }
      }
    }
    new Introductions(clusters).run();
  }

  private void group(Mention description) {
    Optional<Cluster> known =
        pointsBack(clusters.marked.wordsIn(description.span()).getFirst())
            ? clusters.takenUp(
                description, c -> c.kind == Kind.GROUP || c.kind == Kind.ORGANIZATION)
            : Optional.empty();
    if (known.isPresent()) {
      clusters.put(description, known.get());
      return;
    }
    Cluster cluster = appellations.made(Kind.GROUP, "group:", description);
    if (cluster.country.isEmpty()) {
      cluster.country = clusters.countries.of(description);
    }
    Title.of(clusters.marked, description, clusters.lexicon)
        .ifPresent(title -> cluster.sectors.addAll(title.role().sectors()));
    clusters.put(description, cluster);
  }

  /** Whether the first word of a description points to something spoken of: {@code this group}. */
  static boolean pointsBack(Word first) {
    return first.is("the")
        || first.is("this")
        || first.is("that")
        || ClosedClass.POSSESSIVE.has(first);
  }
}
