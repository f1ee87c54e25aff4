package org.chancery.bench.heads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.bench.Counted;
import org.chancery.bench.Tokens;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the network takes for events in real news: articles of other corpora, whose texts stay
 * there, with events of our own annotation, told by offsets. {@code type} is the F1 of words that
 * tell an event with its PLOVER type, each telling counted; {@code standing} the share of the right
 * ones with the right standing; {@code roles} the F1, over the right ones, of the words in their
 * sentence for who did it and to whom. All in percent. What may be coded or not counts nowhere.
 */
public final class News {

  /** Where the texts lie in a folder of corpora, by what the names of articles begin with. */
  private static final Map<String, String> FILES =
      Map.of(
          "conll", "conll2003/train.jsonl",
          "gwn", "places/gwn.jsonl",
          "tempeval", "tempeval/train.jsonl",
          "polnear", "polnear/train.jsonl");

  /** How likely a word must be a party to be counted as one. */
  private static final double PARTY = 0.5;

  /**
   * A word that tells an event.
   *
   * @param word its characters
   * @param may whether a careful reader may leave it out
   * @param parties the words for who did it in its sentence, then for those to whom it was done
   */
  record Telling(Span word, String type, String standing, boolean may, List<List<Span>> parties) {

    Telling {
      parties = List.copyOf(parties);
    }
  }

  private News() {}

  /** Scores a reader on the articles that training was not shown, their texts from a folder. */
  public static Counted score(Path corpora, Function<Parsed, Seen> network) throws IOException {
    Map<String, String> texts = texts(corpora);
    List<double[]> rows = new ArrayList<>();
    for (JsonNode article : articles()) {
      String text = texts.get(article.path("id").asString(""));
      if (article.path("part").asString("").equals("dev") && text != null) {
        Parsed parsed = new Splitter().apply(Document.of(text));
        rows.add(count(gold(article, parsed), ours(network.apply(parsed))));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(corpora + " has none of the texts: " + FILES.values());
    }
    return new Counted(rows, News::figures);
  }

  private static List<JsonNode> articles() {
    try (InputStream in = Objects.requireNonNull(News.class.getResourceAsStream("news.jsonl"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> JsonMapper.shared().readTree(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(Path corpora) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, String> each : FILES.entrySet()) {
      Path file = corpora.resolve(each.getValue());
      if (Files.exists(file)) {
        for (JsonNode record : Tokens.records(file)) {
          texts.put(each.getKey() + "/" + record.path("id").asString(""), text(record));
        }
      }
    }
    return texts;
  }

  /** A record's text; of words, each sentence as a paragraph. */
  private static String text(JsonNode record) {
    if (record.has("text")) {
      return record.path("text").asString("");
    }
    List<String> sentences = new ArrayList<>();
    record
        .path("sentences")
        .forEach(each -> sentences.add(String.join(" ", Tokens.strings(each.path("tokens")))));
    return String.join("\n\n", sentences);
  }

  static List<Telling> gold(JsonNode article, Parsed parsed) {
    List<Telling> told = new ArrayList<>();
    for (JsonNode event : article.path("events")) {
      if (event.has("type")) {
        Span word = span(event.path("anchor"));
        List<List<Span>> parties = new ArrayList<>();
        for (String role : List.of("actors", "recipients")) {
          List<Span> own = new ArrayList<>();
          event.path(role).forEach(each -> own.add(span(each)));
          own.removeIf(each -> !isBeside(parsed, word, each));
          parties.add(own);
        }
        told.add(
            new Telling(
                word,
                event.path("type").asString(""),
                event.path("standing").asString(""),
                event.path("may").asBoolean(false),
                parties));
      }
    }
    return told;
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }

  private static boolean isBeside(Parsed parsed, Span word, Span other) {
    return parsed.sentences().stream()
        .anyMatch(each -> each.span().overlaps(word) && each.span().overlaps(other));
  }

  private static List<Telling> ours(Seen seen) {
    List<Telling> told = new ArrayList<>();
    for (EventAnchor event : seen.events()) {
      Span word = seen.parsed().words().get(event.word()).span();
      List<List<Span>> parties = new ArrayList<>();
      for (Map<Integer, Double> role : List.of(event.actors(), event.recipients())) {
        parties.add(
            role.entrySet().stream()
                .filter(each -> each.getValue() >= PARTY)
                .map(each -> seen.parsed().words().get(each.getKey()).span())
                .filter(each -> isBeside(seen.parsed(), word, each))
                .toList());
      }
      told.add(new Telling(word, event.type(), event.standing(), false, parties));
    }
    return told;
  }

  /** Right, found and wanted tellings; those of right standing; the same three of parties. */
  static double[] count(List<Telling> gold, List<Telling> ours) {
    double[] row = new double[7];
    row[2] = gold.stream().filter(each -> !each.may()).count();
    for (Telling found : ours) {
      Optional<Telling> wanted =
          gold.stream().filter(each -> each.word().overlaps(found.word())).findFirst();
      if (wanted.filter(Telling::may).isEmpty()) {
        row[1]++;
        wanted
            .filter(each -> each.type().equals(found.type()))
            .ifPresent(each -> compare(row, each, found));
      }
    }
    return row;
  }

  private static void compare(double[] row, Telling gold, Telling found) {
    row[0]++;
    row[3] += gold.standing().equals(found.standing()) ? 1 : 0;
    for (int role = 0; role < gold.parties().size(); role++) {
      List<Span> wanted = gold.parties().get(role);
      List<Span> seen = found.parties().get(role);
      row[4] += wanted.stream().filter(each -> seen.stream().anyMatch(each::overlaps)).count();
      row[5] += seen.size();
      row[6] += wanted.size();
    }
  }

  static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("type", Count.f1(sums, 0));
    figures.put("standing", Count.percent(sums[3], sums[0]));
    figures.put("roles", Count.f1(sums, 4));
    return figures;
  }
}
