package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.Timex;

/** Tells when an office was held. */
final class Tenures {

  private final Resolved resolved;

  Tenures(Resolved resolved) {
    this.resolved = resolved;
  }

  /** {@code Ba's presidency from 2017 to 2022}. */
  Office timed(Office office) {
    Entity holder = resolved.entity(office.holder());
    List<Word> words = resolved.marked().parsed().words();
    for (Mention mention : holder.mentions()) {
      int next = resolved.marked().parsed().firstWordFrom(mention.span().end());
      boolean owns =
          next + 1 < words.size()
              && words.get(next).text().endsWith("s")
              && words.get(next).text().length() == 2;
      if (owns && isTenure(words.get(next + 1), office)) {
        Optional<String> years = years(words.get(next + 1).span().end());
        if (years.isPresent()) {
          return office.timed(years.get());
        }
      }
    }
    return office;
  }

  private static boolean isTenure(Word word, Office office) {
    String title = office.title().toLowerCase(Locale.ROOT);
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "presidency" -> title.endsWith("president");
      case "premiership" -> title.endsWith("premier") || title.endsWith("minister");
      case "chancellorship" -> title.endsWith("chancellor");
      case "tenure", "term", "rule", "reign", "government", "administration" -> true;
      default -> false;
    };
  }

  /** Two years joined by {@code from … to}, right after this place. */
  private Optional<String> years(int from) {
    List<String> years = new ArrayList<>();
    for (Timex time : resolved.marked().times()) {
      if (time.span().begin() >= from
          && time.span().begin() < from + 30
          && time.value().matches("\\d{4}")) {
        years.add(time.value());
      }
    }
    return years.size() == 2
        ? Optional.of(years.getFirst() + "/" + years.getLast())
        : Optional.empty();
  }
}
