package org.chancery.intake.residue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.engine.document.Removed;

/**
 * An article's paragraphs without what the page put between and below them.
 *
 * @param credits names that stand where an agency is credited
 * @param holder who holds the rights, as the lines taken out say
 */
public record Sweep(
    List<String> kept, List<Removed> removed, List<String> credits, Optional<String> holder) {

  /** Shorter paragraphs may well stand twice in an article. */
  private static final int REPEATABLE_WORDS = 6;

  /** Longest headline of another story below the article, in words. */
  private static final int TAIL_WORDS = 16;

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][\"'”’)\\]]{0,3}$|[:;,]$|: ?\\d+$");

  private static final Pattern HOLDS_SENTENCE =
      Pattern.compile(
          "(?:\\p{Ll}{3}|\\p{Lu}{3})(?<!\\b(?:Gen|Gov|Sen|Rep|Col|Sgt|Mrs|Mar|Nov))"
              + "[.!?,]?[\"”’)]*[.!?][\"”’)]* ");

  private static final Pattern END_MARK =
      Pattern.compile(
          "(?<=[.!?\"”)]) +(?:[(\\[]?(?i:end|ends|enditem)[)\\]]?(?: [A-Za-z./]{2,8})?"
              + "|[a-z]{2,3}(?:/[a-z]{2,3}){1,3}|\\p{Lu}{2,3}(?:/\\p{Lu}{2,3}){1,3})$");

  /** How an item of a list begins. */
  static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•‣▪●–]|\\d{1,2}[.)]) ");

  public Sweep {
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
    credits = List.copyOf(credits);
  }

  /** Sweeps the paragraphs below a header. */
  public static Sweep of(List<String> paragraphs) {
    int last = lastOfArticle(paragraphs);
    BitSet inserts = Inserts.in(paragraphs);
    List<String> kept = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    List<String> credits = new ArrayList<>();
    Optional<String> holder = Optional.empty();
    Set<String> seen = new HashSet<>();
    boolean afterPromo = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      int credit = i == last ? end(paragraph) : paragraph.length();
      if (credit < paragraph.length()) {
        credits.add(name(paragraph.substring(credit)));
        kept.add(withoutDash(paragraph.substring(0, credit)));
        continue;
      }
      Optional<Removed.Why> why =
          isRepeated(paragraph, seen)
              ? Optional.of(Removed.Why.DUPLICATE)
              : inserts.get(i)
                  ? Optional.of(Removed.Why.BOILERPLATE)
                  : why(paragraph, i, last, afterPromo);
      afterPromo = why.equals(Optional.of(Removed.Why.PROMO));
      if (why.isEmpty()) {
        kept.add(paragraph);
      } else {
        removed.add(new Removed(why.get(), paragraph));
        if (why.get() == Removed.Why.BOILERPLATE) {
          Optional<String> named = Boilerplate.holder(paragraph);
          holder = holder.or(() -> named);
          credits.add(named.orElse(name(paragraph)));
        }
      }
    }
    return new Sweep(kept, removed, credits, holder);
  }

  private static Optional<Removed.Why> why(String paragraph, int i, int last, boolean afterPromo) {
    Optional<Removed.Why> why = Residue.of(paragraph);
    if (why.isPresent()) {
      return why;
    }
    boolean tail = last >= 0 && i > last;
    boolean headline = isHeadline(paragraph) && words(paragraph) <= TAIL_WORDS;
    if (!headline || LIST_ITEM.matcher(paragraph).find() || !(tail || (afterPromo && last >= 0))) {
      return Optional.empty();
    }
    boolean credit = words(paragraph) <= 4 && (tail && i == last + 1);
    return Optional.of(credit ? Removed.Why.BOILERPLATE : Removed.Why.PROMO);
  }

  /** The last paragraph that is certainly the article's; -1 where none is. */
  private static int lastOfArticle(List<String> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      String paragraph = paragraphs.get(i);
      Optional<Removed.Why> why = Residue.of(paragraph);
      boolean text = isSentence(paragraph) || HOLDS_SENTENCE.matcher(paragraph).find();
      boolean caption = why.equals(Optional.of(Removed.Why.CAPTION));
      boolean credited =
          caption && end(paragraph) < paragraph.length() && !Caption.isScene(paragraph);
      if (credited || (why.isEmpty() && text)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last sentence of an article ends: before the agency's name or its end mark. */
  private static int end(String paragraph) {
    Matcher mark = END_MARK.matcher(paragraph);
    return mark.find() ? mark.start() : Caption.credit(paragraph);
  }

  private static boolean isSentence(String paragraph) {
    return SENTENCE_END.matcher(paragraph).find();
  }

  /** Whether it neither is a sentence nor holds one. */
  static boolean isHeadline(String paragraph) {
    return !isSentence(paragraph) && !HOLDS_SENTENCE.matcher(paragraph).find();
  }

  private static boolean isRepeated(String paragraph, Set<String> seen) {
    return words(paragraph) >= REPEATABLE_WORDS
        && !seen.add(paragraph.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "));
  }

  private static int words(String paragraph) {
    return paragraph.split(" ", -1).length;
  }

  private static String name(String credit) {
    return credit.replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "");
  }

  private static String withoutDash(String text) {
    return text.replaceAll(" *[-–—/|(\\[ ]+$", "");
  }
}
