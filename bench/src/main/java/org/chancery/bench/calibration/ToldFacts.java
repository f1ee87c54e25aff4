package org.chancery.bench.calibration;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.bench.corpus.CorpusScore;
import org.chancery.bench.readings.Readings;
import org.chancery.bench.readings.ReadingsScore;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.confidence.Kind;
import org.chancery.engine.confidence.Signals;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.office.Office;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Statement;
import tools.jackson.databind.JsonNode;

/**
 * What is read in the dev part of the corpus, fact by fact, each with what its gold says. The train
 * part tells nothing, since the network knows it by heart.
 */
final class ToldFacts {

  private final String story;
  private final Map<String, Boolean> right;
  private final List<Told> facts;

  private ToldFacts(String story, Map<String, Boolean> right, List<Told> facts) {
    this.story = story;
    this.right = right;
    this.facts = facts;
  }

  static List<Told> of(Path corpus) throws IOException {
    CorpusScore.Part part = CorpusScore.Part.of(corpus, "dev");
    List<Told> facts = new ArrayList<>();
    for (int i = 0; i < part.articles().size(); i++) {
      Path article = part.articles().get(i);
      for (Reading reading : Readings.read(List.of(article))) {
        String story = article.getName(article.getNameCount() - 2).toString();
        new ToldFacts(story, judged(reading, part.gold().get(i)), facts).add(reading);
      }
    }
    return facts;
  }

  private static Map<String, Boolean> judged(Reading reading, JsonNode gold) {
    Map<String, Boolean> right = new HashMap<>();
    ReadingsScore.of(List.of(Readings.json(reading)), List.of(gold))
        .judged()
        .forEach(each -> right.put(each.id(), each.right()));
    return right;
  }

  private void add(Reading reading) {
    Resolved resolved = reading.resolved();
    for (Statement each : reading.statements()) {
      add(Kind.STATEMENT, each.id(), Signals.of(each, resolved), each.confidence());
    }
    for (Event each : reading.events()) {
      add(Kind.EVENT, each.id(), Signals.of(each, resolved), Optional.of(each.confidence()));
    }
    reading.agreements().forEach(each -> add(each, resolved));
    for (Office each : reading.offices()) {
      add(Kind.OFFICE, each.id(), Signals.of(each, resolved), each.confidence());
    }
    for (Figure each : reading.figures()) {
      add(Kind.FIGURE, each.id(), Signals.of(each, resolved), each.confidence());
    }
  }

  private void add(Agreement agreement, Resolved resolved) {
    Map<String, Double> signals = Signals.of(agreement, resolved);
    add(Kind.AGREEMENT, agreement.id(), signals, agreement.confidence());
    for (int i = 0; i < agreement.milestones().size(); i++) {
      Milestone each = agreement.milestones().get(i);
      Map<String, Double> own = Signals.of(each, agreement, resolved);
      add(Kind.MILESTONE, agreement.id() + "." + i, own, each.confidence());
    }
  }

  private void add(
      Kind kind, String id, Map<String, Double> signals, Optional<BigDecimal> confidence) {
    Optional.ofNullable(right.get(id))
        .ifPresent(ok -> facts.add(new Told(story, kind, signals, confidence, ok)));
  }
}
