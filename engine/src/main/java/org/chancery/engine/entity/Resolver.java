package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.step.Step;

/** Tells which mentions stand for the same: names first, then descriptions, then pronouns. */
public final class Resolver implements Step<Marked, Resolved> {

  private final Lexicon lexicon;

  public Resolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Resolved apply(Marked marked) {
    Clusters clusters = new Clusters(lexicon, marked);
    new NameResolution(clusters).run();
    new DescriptionResolution(clusters).run();
    new PronounResolution(clusters).run();
    new Belonging(clusters).run();
    new SectorsSeen(clusters).run();
    new Homes(clusters).run();
    new SelfGoverning(clusters).run();
    return new Resolved(marked, entities(clusters.all(), new EntityKeys(clusters)));
  }

  private static List<Entity> entities(List<Cluster> clusters, EntityKeys keys) {
    List<Cluster> order = new ArrayList<>(clusters);
    order.sort(Comparator.comparing(Cluster::first));
    List<Entity> entities = new ArrayList<>();
    for (Cluster cluster : order) {
      EntityId id = new EntityId("e" + (entities.size() + 1));
      entities.add(
          new Entity(
              id,
              cluster.kind,
              cluster.name,
              keys.of(cluster),
              cluster.country,
              List.copyOf(cluster.sectors),
              cluster.mentions.stream().sorted().toList()));
    }
    return entities;
  }
}
