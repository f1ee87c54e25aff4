package org.chancery.engine.entity;

import java.util.List;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;

/**
 * The sectors of all whom a text tells of: first of bodies, then of persons and groups by what they
 * are called, then of those who follow others.
 */
final class Belonging {

  private static final String GOVERNMENT = "GOV";

  private final Clusters clusters;

  Belonging(Clusters clusters) {
    this.clusters = clusters;
  }

  void run() {
    NounSectors nouns = new NounSectors(clusters);
    clusters.of(Kind.ORGANIZATION).forEach(new BodySectors(clusters, nouns)::tell);
    clusters.of(Kind.STATE).stream()
        .filter(Belonging::governs)
        .forEach(state -> state.sectors.add(GOVERNMENT));
    TitleSectors titles = new TitleSectors(clusters, nouns);
    clusters.of(Kind.GROUP).forEach(titles::tell);
    clusters.of(Kind.PERSON).forEach(titles::tell);
    clusters.all().forEach(new Followers(clusters)::tell);
    clusters.all().forEach(new Uniforms(clusters, nouns)::tell);
  }

  /** Whether a text speaks of a state as its government alone. */
  private static boolean governs(Cluster state) {
    List<Mention> governments =
        state.mentions.stream()
            .filter(m -> m.form() == Form.METONYM || m.form() == Form.DESCRIPTION)
            .toList();
    return state.mentions.stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .allMatch(m -> governments.stream().anyMatch(g -> g.span().covers(m.span())));
  }
}
