package org.chancery.bench.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Sentence;

/** The words of a document as mentions are told apart by: names, and pronouns in one form. */
final class Wording {

  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("him", "he"),
          Map.entry("his", "he"),
          Map.entry("himself", "he"),
          Map.entry("her", "she"),
          Map.entry("hers", "she"),
          Map.entry("herself", "she"),
          Map.entry("its", "it"),
          Map.entry("itself", "it"),
          Map.entry("them", "they"),
          Map.entry("their", "they"),
          Map.entry("theirs", "they"),
          Map.entry("themselves", "they"),
          Map.entry("me", "i"),
          Map.entry("my", "i"),
          Map.entry("mine", "i"),
          Map.entry("myself", "i"),
          Map.entry("your", "you"),
          Map.entry("yours", "you"),
          Map.entry("yourself", "you"),
          Map.entry("us", "we"),
          Map.entry("our", "we"),
          Map.entry("ours", "we"),
          Map.entry("ourselves", "we"));

  private final View view;

  /** The number of each word's sentence. */
  private final int[] sentence;

  Wording(View view) {
    this.view = view;
    this.sentence = new int[view.parsed().words().size()];
    for (Sentence each : view.parsed().sentences()) {
      each.words().forEach(word -> sentence[word.index()] = each.index());
    }
  }

  int sentence(int word) {
    return sentence[word];
  }

  String letters(int word) {
    return lower(view.parsed().words().get(word).text());
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isName(int word) {
    return view.label("upos", word).equals("PROPN");
  }

  /** The pronoun that a word is a form of, as in "he" of "his"; empty where it is none. */
  Optional<String> pronoun(int word) {
    return view.label("upos", word).equals("PRON")
        ? Optional.of(pronoun(letters(word)))
        : Optional.empty();
  }

  static String pronoun(String letters) {
    return PRONOUNS.getOrDefault(letters, letters);
  }

  /** The words of the name that a word is of, the word first. */
  List<String> name(int word) {
    List<String> name = new ArrayList<>(List.of(letters(word)));
    for (int i = word - 1; isNameBeside(i, word); i--) {
      name.add(letters(i));
    }
    for (int i = word + 1; isNameBeside(i, word); i++) {
      name.add(letters(i));
    }
    return name;
  }

  private boolean isNameBeside(int place, int word) {
    return place >= 0
        && place < sentence.length
        && sentence[place] == sentence[word]
        && isName(place);
  }
}
