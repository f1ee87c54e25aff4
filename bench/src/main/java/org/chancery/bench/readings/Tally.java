package org.chancery.bench.readings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The counts behind the figures, by the name of the measure. */
final class Tally {

  /** One measure: right and wrong found, wanted and hit; or right of so many; or a plain count. */
  static final class Measure {
    private final Kind kind;
    private int right;
    private int wrong;
    private int hit;
    private int wanted;

    private Measure(Kind kind) {
      this.kind = kind;
    }

    void add(int right, int wrong, int hit, int wanted) {
      this.right += right;
      this.wrong += wrong;
      this.hit += hit;
      this.wanted += wanted;
    }

    void add(boolean ok) {
      right += ok ? 1 : 0;
      wanted++;
    }

    void count(int more) {
      right += more;
    }

    /** The figures by their short names: {@code P R F1 n}, {@code acc ok n} or {@code count}. */
    Map<String, Double> figures() {
      Map<String, Double> figures = new LinkedHashMap<>();
      switch (kind) {
        case FOUND -> {
          double precision = right + wrong > 0 ? (double) right / (right + wrong) : 0;
          double recall = wanted > 0 ? (double) hit / wanted : 0;
          double sum = precision + recall;
          figures.put("P", precision);
          figures.put("R", recall);
          figures.put("F1", sum > 0 ? 2 * precision * recall / sum : 0);
          figures.put("n", (double) wanted);
        }
        case ACCURACY -> {
          figures.put("acc", wanted > 0 ? (double) right / wanted : 0);
          figures.put("ok", (double) right);
          figures.put("n", (double) wanted);
        }
        case COUNT -> figures.put("count", (double) right);
      }
      return figures;
    }

    String line(String name) {
      Map<String, Double> f = figures();
      return switch (kind) {
        case FOUND ->
            String.format(
                Locale.ROOT,
                "%-42s P %.3f  R %.3f  F1 %.3f   (%d must)",
                name,
                f.get("P"),
                f.get("R"),
                f.get("F1"),
                wanted);
        case ACCURACY ->
            String.format(Locale.ROOT, "%-42s %.3f   (%d/%d)", name, f.get("acc"), right, wanted);
        case COUNT -> String.format(Locale.ROOT, "%-42s %d", name, right);
      };
    }
  }

  private enum Kind {
    FOUND,
    ACCURACY,
    COUNT
  }

  private static final String FOUND =
      "statements soft|statements strict|content only|events (type+actor+recipient)|events root"
          + " only|event parties|agreements (name)|agreement parties|milestones"
          + " (stage)|offices|figures (value+bound)";
  private static final String COUNTS =
      "events: further mentions ignored|forbidden places|forbidden events coded (errors)|figures:"
          + " not in gold (counted as wrong)|dates invented for undated files";
  private static final String ORDER =
      "statements soft|statements strict|content only|speaker resolution (matched"
          + " contents)|quotation kind|act|stance sign|stance sign where one is read|said"
          + " date|events (type+actor+recipient)|events root only|event parties|event parties all"
          + " right|event standing|event date|event mode|event cameo root|events: further mentions"
          + " ignored|forbidden places|forbidden events coded (errors)|agreements (name)|agreement"
          + " parties|agreement parties all right|milestones (stage)|milestone date|agreement"
          + " terms|agreement terms told|offices|office of|figures (value+bound)|figure"
          + " unit|figures: not in gold (counted as wrong)|document date|time expressions|dates"
          + " invented for undated files|boilerplate removed|wanted text kept (info)";

  private final Map<String, Measure> measures = new LinkedHashMap<>();

  Tally() {
    for (String name : ORDER.split("\\|")) {
      Kind kind = Kind.ACCURACY;
      if (("|" + FOUND + "|").contains("|" + name + "|")) {
        kind = Kind.FOUND;
      } else if (("|" + COUNTS + "|").contains("|" + name + "|")) {
        kind = Kind.COUNT;
      }
      measures.put(name, new Measure(kind));
    }
  }

  Measure of(String name) {
    Measure measure = measures.get(name);
    if (measure == null) {
      throw new IllegalArgumentException("no measure " + name);
    }
    return measure;
  }

  Map<String, Measure> all() {
    return measures;
  }
}
