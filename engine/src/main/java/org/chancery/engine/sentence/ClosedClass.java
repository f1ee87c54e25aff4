package org.chancery.engine.sentence;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of English that hold a sentence together, by their class in Universal Dependencies. */
public enum ClosedClass {
  DETERMINER(
      "the a an this that these those some any each every no both all another either neither such"
          + " many much few several"),
  POSSESSIVE("my your his her its our their whose"),
  PRONOUN(
      "i you he she it we they me him us them himself herself itself themselves who whom which what"
          + " someone anyone nobody everyone something nothing one"),
  ADPOSITION(
      "of in on at to from by with for about over under between among amid against into onto"
          + " through during after before since until till toward towards within without across"
          + " along around behind beyond near despite regarding per via upon off out up down as"
          + " than like unlike inside outside above below beneath following including ahead"),
  CONJUNCTION(
      "and or but nor so yet if because although though while whereas unless once when where how"
          + " why whether that however meanwhile"),
  AUXILIARY(
      "is are was were be been being am has have had having do does did will would shall should can"
          + " could may might must ca wo 's 're 've 'll 'd 'm"),
  ADVERB(
      "not n't also only just even still already now then there here later earlier again ever never"
          + " always often soon too very more most less least further meanwhile today yesterday"
          + " tomorrow recently currently officially formally reportedly allegedly instead thus"
          + " therefore nevertheless nonetheless moreover separately additionally together twice"
          + " earlier famously publicly privately repeatedly");

  private static final Map<ClosedClass, Set<String>> WORDS = new EnumMap<>(ClosedClass.class);
  private static final Set<String> ALL = new HashSet<>();

  static {
    for (ClosedClass each : values()) {
      Set<String> words = Set.copyOf(List.of(each.words.split(" ")));
      WORDS.put(each, words);
      ALL.addAll(words);
    }
  }

  private final String words;

  ClosedClass(String words) {
    this.words = words;
  }

  public boolean has(Word word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the word is of any closed class. */
  public static boolean any(Word word) {
    return ALL.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
