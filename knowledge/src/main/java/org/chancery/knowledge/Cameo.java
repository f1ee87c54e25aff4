package org.chancery.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The CAMEO event codes: their Goldstein values, what they are in PLOVER, words that tell them. */
public record Cameo(List<Code> codes, List<Wording> wordings) {

  public Cameo {
    codes = List.copyOf(codes);
    wordings = List.copyOf(wordings);
  }

  /**
   * Words by which events of a type are of one code.
   *
   * @param words beginnings of the word that tells the event; none where any will do
   * @param clause beginnings of words that stand near it; none where any will do
   */
  public record Wording(String type, List<String> words, List<String> clause, String code) {

    public Wording {
      words = List.copyOf(words);
      clause = List.copyOf(clause);
    }

    private boolean fits(String type, String word, String clause) {
      return this.type.equals(type)
          && (words.isEmpty() || words.stream().anyMatch(word::startsWith))
          && (this.clause.isEmpty()
              || this.clause.stream().anyMatch(b -> clause.contains(" " + b)));
    }
  }

  /**
   * One code of the hierarchy.
   *
   * @param code two to four digits, leading zeros kept: {@code 042}
   * @param goldstein from -10, conflict, to 10, cooperation
   * @param type the PLOVER type it maps to; empty where PLOVER has none (plain comments)
   * @param mode the PLOVER mode, where the mapping gives one that PLOVER has
   * @param contexts PLOVER contexts
   */
  public record Code(
      String code,
      String label,
      double goldstein,
      Optional<String> type,
      Optional<String> mode,
      List<String> contexts) {

    public Code {
      contexts = List.copyOf(contexts);
    }
  }

  /**
   * The code that words tell, by the first wording that fits; empty where none does.
   *
   * @param word that tells the event
   * @param clause the words near it, a blank before each
   */
  public Optional<Code> told(String type, String word, String clause) {
    String lower = word.toLowerCase(Locale.ROOT);
    String near = clause.toLowerCase(Locale.ROOT);
    return wordings.stream()
        .filter(each -> each.fits(type, lower, near))
        .findFirst()
        .flatMap(each -> code(each.code()));
  }

  /** The entry of this code. */
  public Optional<Code> code(String code) {
    return codes.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }
}
