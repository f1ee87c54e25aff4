package org.chancery.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.bench.Counted;
import org.chancery.bench.Tokens;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Network;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Events against MEANTIME (Minard et al. 2016): {@code anchor}, F1 in percent of exact spans of
 * words; {@code certainty}, {@code polarity} and {@code future}, how many in percent of the events
 * with the right spans have the right value.
 */
public final class Meantime {

  /**
   * What is told of an event.
   *
   * @param task the head that tells it
   * @param field the corpus's name of it
   * @param values those that the head may tell; no other gold is counted
   */
  private record Property(String task, String field, Set<String> values) {}

  private static final List<Property> PROPERTIES =
      List.of(
          new Property("certainty", "certainty", Set.of("CERTAIN", "PROBABLE", "POSSIBLE")),
          new Property("polarity", "polarity", Set.of("POS", "NEG")),
          new Property("future", "time", Set.of("NON_FUTURE", "FUTURE")));

  /**
   * One event.
   *
   * @param values by the task of the head; gold has none where it is not counted
   */
  record Event(Run anchor, Map<String, String> values) {

    Event {
      values = Map.copyOf(values);
    }
  }

  private Meantime() {}

  /** Scores the network on a file of lines with {@code text} and {@code events}. */
  public static Counted score(Path file, Network network) throws IOException {
    List<double[]> rows = new ArrayList<>();
    Splitter splitter = new Splitter();
    for (JsonNode record : Tokens.records(file)) {
      Parsed parsed = splitter.apply(Document.of(record.path("text").asString("")));
      rows.add(count(gold(record, parsed), ours(network.view(parsed))));
    }
    return new Counted(rows, Meantime::figures);
  }

  /** The events of a record; each has the words that its span touches. */
  static List<Event> gold(JsonNode record, Parsed parsed) {
    List<Event> events = new ArrayList<>();
    for (JsonNode event : record.path("events")) {
      Map<String, String> values = new HashMap<>();
      for (Property property : PROPERTIES) {
        String value = event.path(property.field()).asString("");
        if (property.values().contains(value)) {
          values.put(property.task(), value);
        }
      }
      Span span = new Span(event.path("b").asInt(), event.path("e").asInt());
      touched(parsed, span).ifPresent(run -> events.add(new Event(run, values)));
    }
    return events;
  }

  private static Optional<Run> touched(Parsed parsed, Span span) {
    List<Word> words = parsed.words().stream().filter(word -> word.span().overlaps(span)).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Run(words.getFirst().index(), words.getLast().index() + 1, "event"));
  }

  private static List<Event> ours(View view) {
    List<Event> events = new ArrayList<>();
    for (Run anchor : Run.of(view.spans("anchor"))) {
      Map<String, String> values = new HashMap<>();
      for (Property property : PROPERTIES) {
        values.put(property.task(), view.label(property.task(), anchor.begin()));
      }
      events.add(new Event(anchor, values));
    }
    return events;
  }

  /** Right, found and wanted anchors, then of each property the right and the counted values. */
  static double[] count(List<Event> gold, List<Event> ours) {
    double[] row = new double[3 + 2 * PROPERTIES.size()];
    Map<Run, Map<String, String>> wanted = values(gold);
    Map<Run, Map<String, String>> found = values(ours);
    System.arraycopy(Count.runs(wanted.keySet(), found.keySet()), 0, row, 0, 3);
    wanted.keySet().retainAll(found.keySet());
    wanted.forEach((anchor, values) -> compare(row, values, found.getOrDefault(anchor, Map.of())));
    return row;
  }

  private static void compare(double[] row, Map<String, String> gold, Map<String, String> ours) {
    for (int i = 0; i < PROPERTIES.size(); i++) {
      String task = PROPERTIES.get(i).task();
      if (gold.containsKey(task)) {
        row[3 + 2 * i] += Objects.equals(gold.get(task), ours.get(task)) ? 1 : 0;
        row[4 + 2 * i]++;
      }
    }
  }

  /** The values of each distinct anchor's first event. */
  private static Map<Run, Map<String, String>> values(List<Event> events) {
    Map<Run, Map<String, String>> values = new HashMap<>();
    events.forEach(event -> values.putIfAbsent(event.anchor(), event.values()));
    return values;
  }

  static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("anchor", Count.f1(sums, 0));
    for (int i = 0; i < PROPERTIES.size(); i++) {
      double share = Count.percent(sums[3 + 2 * i], sums[4 + 2 * i]);
      figures.put(PROPERTIES.get(i).task(), share);
    }
    return figures;
  }
}
