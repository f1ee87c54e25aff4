package org.chancery.bench.tempeval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.TimeFinder;
import org.chancery.engine.time.Timex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * TempEval-3's counting of times (UzZaman et al. 2013): strict and relaxed spans, type and value of
 * those that overlap; F1 in percent. The time of creation is not counted.
 */
public final class TempEval {

  private int wanted;
  private int found;
  private int strict;
  private int relaxed;
  private int value;
  private int type;

  /** Scores our times on a file of lines with {@code text}, {@code dct} and {@code timex}. */
  public static Map<String, Double> score(Path file) throws IOException {
    TempEval score = new TempEval();
    TimeFinder finder = new TimeFinder();
    Splitter splitter = new Splitter();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      Published day = new Published(node.path("dct").asString(""), Published.From.GIVEN);
      Document document = Document.of(node.path("text").asString("")).published(day);
      score.add(gold(node), finder.find(splitter.apply(document)));
    }
    return score.figures();
  }

  private static List<Timex> gold(JsonNode node) {
    List<Timex> gold = new ArrayList<>();
    for (JsonNode timex : node.path("timex")) {
      int begin = timex.path("b").asInt(-1);
      int end = timex.path("e").asInt(-1);
      if (begin >= 0 && end > begin) {
        Timex.Type type = Timex.Type.valueOf(timex.path("type").asString("DATE"));
        gold.add(new Timex(new Span(begin, end), type, timex.path("value").asString("")));
      }
    }
    return gold;
  }

  /** Counts one document; a time of ours pairs with the first gold one left that it overlaps. */
  void add(List<Timex> gold, List<Timex> ours) {
    wanted += gold.size();
    found += ours.size();
    List<Timex> left = new ArrayList<>(gold);
    for (Timex mine : ours) {
      for (int i = 0; i < left.size(); i++) {
        Timex right = left.get(i);
        if (right.span().overlaps(mine.span())) {
          relaxed++;
          strict += right.span().equals(mine.span()) ? 1 : 0;
          value += right.value().equals(mine.value()) ? 1 : 0;
          type += right.type() == mine.type() ? 1 : 0;
          left.remove(i);
          break;
        }
      }
    }
  }

  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("strict", f1(strict));
    figures.put("relaxed", f1(relaxed));
    figures.put("value", f1(value));
    figures.put("type", f1(type));
    return figures;
  }

  private double f1(int right) {
    return wanted + found == 0 ? 0 : 200.0 * right / (wanted + found);
  }
}
