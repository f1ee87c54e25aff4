package org.chancery.engine.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** Words that stand in names, before them or never in one, and how names are spelt. */
final class NameWords {

  /** Letters of a word in capitals that may be a name written so. */
  private static final int SHOUTED = 4;

  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.");

  private static final Set<String> HONORIFICS =
      Set.of(
          "Mr.",
          "Mr",
          "Mrs.",
          "Mrs",
          "Ms.",
          "Ms",
          "Dr.",
          "Dr",
          "Sir",
          "Dame",
          "Lord",
          "Lady",
          "Prof.",
          "Sheikh",
          "Sayyid",
          "Madam",
          "Rev.",
          "Hon.",
          "H.E.",
          "Madame",
          "Mme",
          "Mme.",
          "Monsieur",
          "Maître",
          "Señor",
          "Señora",
          "Sr.",
          "Sra.",
          "Doña",
          "Dona",
          "Sœur",
          "Sister",
          "Father",
          "Fr.",
          "Msgr.",
          "Monsignor",
          "Monseigneur",
          "Hadja",
          "Datuk",
          "Dasho",
          "Pehin",
          "Dato",
          "Begum",
          "Shri",
          "Smt.",
          "Alhaji",
          "Haji",
          "Hajiya",
          "Hajji",
          "Hajj",
          "Ustaz",
          "Mullah",
          "Comrade",
          "Baroness",
          "Messrs.",
          "Eng.",
          "MR",
          "MRS",
          "MS",
          "DR",
          "Mlle",
          "Mlle.",
          "Herr",
          "Frau",
          "Weyzero",
          "Ato",
          "Daw",
          "Tengku",
          "Signor",
          "Signora",
          "Me",
          "Bapak",
          "Ibu",
          "Tuan",
          "Khun",
          "Syed",
          "Sayed",
          "Moulana",
          "Maulana",
          "Maulvi",
          "Pandit",
          "Thiru");

  /** Hours are told in these, nobody is called by them. */
  private static final Set<String> CLOCKS =
      Set.of(
          "GMT", "UTC", "BST", "CET", "CEST", "EET", "EST", "EDT", "CST", "CDT", "PST", "PDT",
          "IST", "JST", "KST", "MSK", "AM", "PM", "A.M.", "P.M.");

  static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "bint", "ibn", "de", "da", "do", "dos", "das", "del", "della", "di", "der",
          "den", "ten", "ter", "van", "von", "el", "es", "ul", "la", "le", "du", "ben", "ould", "y",
          "ag", "uz", "ur");

  /** Particles that a name begins with, {@code van der Zwaluw}, whatever stands before it. */
  static final Set<String> LEADING =
      Set.of("van", "von", "ould", "bin", "bint", "ibn", "della", "dos");

  private NameWords() {}

  /** Whether the word is said before a name out of courtesy: {@code Mr.}, {@code Sheikh}. */
  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word) || (isAbbreviated(word) && HONORIFICS.contains(title(word)));
  }

  /** {@code MS.}, as transcripts write it. */
  private static boolean isAbbreviated(String word) {
    return word.length() > 2
        && word.endsWith(".")
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.indexOf('.') == word.length() - 1;
  }

  static boolean isAcronym(Word word) {
    String text = word.text();
    return text.length() >= 2
        && text.length() <= 7
        && text.chars().filter(Character::isUpperCase).count() >= 2
        && text.chars().noneMatch(Character::isLowerCase);
  }

  static boolean isOrdinal(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return Character.isDigit(text.charAt(0))
        ? text.endsWith("th") || text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd")
        : Set.of("first", "second", "third", "fourth", "fifth").contains(text);
  }

  static boolean isInitial(Word word) {
    return word.text().length() == 2 && word.text().endsWith(".");
  }

  /** Whether a word is all in capitals and too long for most acronyms: a name in a transcript. */
  static boolean isShouted(Word word) {
    return isShouted(word.text());
  }

  /** Whether these words are so. */
  static boolean isShouted(String letters) {
    return letters.length() >= SHOUTED && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  static String inTitleCase(Word word) {
    return title(word.text());
  }

  private static String title(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether the word tells a day, a month or by which clock an hour is told. */
  static boolean isTime(Word word) {
    return CALENDAR.contains(word.text()) || CLOCKS.contains(word.text());
  }

  /** Whether the word at {@code i} makes an owner of the one that it touches: {@code Chile's}. */
  static boolean isOwner(List<Word> sentence, int i) {
    if (i <= 0 || i >= sentence.size()) {
      return false;
    }
    String text = sentence.get(i).text();
    boolean touches = sentence.get(i - 1).span().end() == sentence.get(i).span().begin();
    return touches
        && (text.equals("'s")
            || text.equals("’s")
            || ((text.equals("'") || text.equals("’"))
                && sentence.get(i - 1).text().endsWith("s")));
  }
}
