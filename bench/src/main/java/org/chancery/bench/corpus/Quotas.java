package org.chancery.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the corpus must hold at least, so that a reader can learn each thing from it. */
final class Quotas {

  /** One quota: what, how much is wanted, how much is there. */
  record Quota(String what, double wanted, double there, boolean atMost) {

    boolean isMet() {
      return atMost ? there <= wanted : there >= wanted;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-34s %9.1f  (%s %.1f)%s",
          what,
          there,
          atMost ? "at most" : "at least",
          wanted,
          isMet() ? "" : "  NOT MET");
    }
  }

  private final Counts counts;
  private final List<Quota> quotas = new ArrayList<>();

  private Quotas(Counts counts) {
    this.counts = counts;
  }

  /** The quotas of a corpus, in reading order. */
  static List<Quota> of(Counts counts, Vocabulary vocabulary) {
    Quotas quotas = new Quotas(counts);
    quotas.least("size", List.of("stories"), 60);
    quotas.least("size", List.of("articles"), 150);
    quotas.least("size", List.of("words"), 75_000);
    quotas.least("size", List.of("sentences"), 3_000);
    List<String> types = vocabulary.types().stream().sorted().toList();
    quotas.least("article type", types, 60);
    for (String type : types) {
      quotas.least(
          "mode", vocabulary.modes(type).stream().sorted().map(m -> type + "/" + m).toList(), 8);
    }
    quotas.least("article standing", Vocabulary.STANDINGS.stream().sorted().toList(), 80);
    quotas.share("article voice", List.of("passive", "noun"), 20);
    quotas.share("statement", List.of("indirect"), 50);
    quotas.least(
        "statement is",
        List.of("nested", "in pieces", "over paragraphs", "floating", "unnamed", "addressed"),
        40);
    quotas.least("act", Vocabulary.ACTS.stream().sorted().toList(), 40);
    quotas.least("stance", List.of("+", "-", "none"), 80);
    quotas.least("stage", Vocabulary.STAGES.stream().sorted().toList(), 25);
    quotas.least("office", Vocabulary.OFFICE_STATUSES.stream().sorted().toList(), 20);
    quotas.least("bound", Vocabulary.BOUNDS.stream().sorted().toList(), 20);
    quotas.least("time", List.of("DATE", "TIME", "DURATION", "SET", "relative", "absolute"), 20);
    quotas.add("forbidden", 300, counts.total("forbidden"));
    return List.copyOf(quotas.quotas);
  }

  private void least(String group, List<String> values, double wanted) {
    values.forEach(value -> add(group + " " + value, wanted, counts.of(group, value)));
  }

  private void share(String group, List<String> values, double wanted) {
    double part = values.stream().mapToInt(value -> counts.of(group, value)).sum();
    int all = counts.total(group);
    add(group + " " + String.join("+", values) + " %", wanted, all == 0 ? 0 : 100 * part / all);
  }

  private void add(String what, double wanted, double there) {
    quotas.add(new Quota(what, wanted, there, false));
  }
}
