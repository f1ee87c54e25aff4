package org.chancery.engine.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.entity.AgreementNames;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** The words that a mention of an agreement takes, with what belongs to its name. */
final class Places {

  /** Days, months and years, which instruments are called by. */
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}(-[0-9]{2}){0,2}");

  /** What stands small in names: {@code Bank of the South}. */
  private static final Set<String> IN_NAMES = Set.of("of", "the");

  private final Resolved resolved;
  private final List<Word> words;
  private final Map<Mention, Place> placed = new HashMap<>();

  Places(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
  }

  /** The place of one mention. */
  Place of(Mention mention) {
    return placed.computeIfAbsent(mention, this::read);
  }

  private Place read(Mention mention) {
    Parsed parsed = resolved.marked().parsed();
    int from = parsed.firstWordFrom(mention.span().begin());
    int to = parsed.firstWordFrom(mention.span().end());
    if (mention.form() == Form.PRONOUN) {
      return Place.of(words.get(from));
    }
    int dated = dated(whole(mention, to));
    boolean name = mention.form() == Form.NAME || words.get(from).isCapitalized();
    int begin = name ? AgreementNames.joined(words, from) : overSign(from);
    boolean cease = to > from && HeadWords.isCease(words, to - 1);
    return new Place(begin, cease ? to + 2 : dated, Sort.NOUN);
  }

  /**
   * The words of a mention with the rest of a name that it cuts: {@code from the Bank of Ghana}.
   */
  Span whole(Mention mention) {
    int to = resolved.marked().parsed().firstWordFrom(mention.span().end());
    return mention.span().through(words.get(whole(mention, to) - 1).span());
  }

  /** The word behind the name that a mention ends in, or begins. */
  private int whole(Mention mention, int to) {
    Span last = words.get(to - 1).span();
    return resolved.marked().mentions().stream()
        .filter(m -> m.span().covers(last) && m.span().end() > last.end())
        .mapToInt(m -> resolved.marked().parsed().firstWordFrom(m.span().end()))
        .filter(end -> isNamed(mention, to, end))
        .max()
        .orElse(to);
  }

  /** Whether words go on with a name: {@code Observers} of {@code Protocol on Line Observers}. */
  private boolean isNamed(Mention mention, int from, int to) {
    return words.get(from - 1).isCapitalized()
        && words.get(to - 1).isCapitalized()
        && IntStream.range(from, to)
            .allMatch(
                k ->
                    words.get(k).isCapitalized()
                        || (mention.form() != Form.NAME && IN_NAMES.contains(words.get(k).text())));
  }

  /** With the sign of the money that it begins with: {@code $} of {@code $40 million loan}. */
  private int overSign(int from) {
    return from > 0 && words.get(from - 1).isMoney() ? from - 1 : from;
  }

  /** The place behind the date that an instrument is called by: {@code of May 2001}. */
  private int dated(int to) {
    if (to + 1 >= words.size() || !words.get(to).is("of")) {
      return to;
    }
    int begin = words.get(to + 1).span().begin();
    return resolved.marked().times().stream()
        .filter(time -> time.span().begin() == begin && YEAR.matcher(time.value()).matches())
        .map(time -> resolved.marked().parsed().firstWordFrom(time.span().end()))
        .findFirst()
        .orElse(to);
  }

  /** Whether a mention of the one ends where a comma parts it from one of the other. */
  boolean isBeside(Entity left, Entity right) {
    return right.mentions().stream()
        .mapToInt(m -> of(m).from())
        .map(from -> from > 0 && words.get(from - 1).is("the") ? from - 2 : from - 1)
        .filter(comma -> comma > 0 && words.get(comma).text().equals(","))
        .anyMatch(comma -> left.mentions().stream().anyMatch(m -> of(m).to() == comma));
  }

  /**
   * Whether all places of the one lie within longer ones of the other, or end in the noun that is
   * the other: {@code a $40 million loan} of {@code 40 million loan agreement}.
   */
  boolean isWithin(Entity inner, Entity outer) {
    return inner.mentions().stream()
        .map(this::of)
        .allMatch(in -> outer.mentions().stream().map(this::of).anyMatch(out -> isWithin(in, out)));
  }

  private static boolean isWithin(Place in, Place out) {
    boolean longer = out.to() - out.from() > in.to() - in.from();
    boolean inside = out.from() <= in.from() && in.to() <= out.to() && longer;
    return inside || (out.covers(in.to() - 1) && in.to() < out.to());
  }
}
