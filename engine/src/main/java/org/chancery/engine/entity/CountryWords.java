package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Shared;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Of what country the words for somebody say that he is: {@code the Fijian envoy}, {@code a
 * Suva-based lawyer}; and in which he only serves, {@code our envoy in Suva}.
 */
final class CountryWords {

  /** Nouns for those who serve in a country that is not theirs, and for where they do. */
  private static final Set<String> POSTED =
      Set.of(
          "ambassador",
          "ambassadors",
          "attaché",
          "attachés",
          "consul",
          "consulate",
          "consulates",
          "consuls",
          "diplomat",
          "diplomats",
          "embassies",
          "embassy",
          "emissary",
          "envoy",
          "envoys",
          "negotiator",
          "negotiators",
          "nuncio",
          "representative",
          "representatives");

  /** What leads to the country in which they serve, or with which they speak. */
  private static final Set<String> WHERE = Set.of("in", "to", "with");

  /** What leads to where somebody is sent by others than a state. */
  private static final Set<String> SENT = Set.of("in", "to", "with", "for", "at", "on");

  /** What behind a country or town and a hyphen tells that somebody is of it. */
  private static final Set<String> BASED =
      Set.of("based", "owned", "flagged", "registered", "controlled", "run");

  private static final String HYPHENS = "-‐–—/";

  private final Clusters clusters;
  private final List<Word> words;

  CountryWords(Clusters clusters) {
    this.clusters = clusters;
    this.words = clusters.marked.parsed().words();
  }

  /** The country that the words of a description tell, if it is one alone. */
  Optional<String> of(Mention description) {
    return of(description, description.span());
  }

  /** The country that words tell, those of a description and what belongs to it. */
  Optional<String> of(Mention description, Span phrase) {
    if (isOfSeveral(description) || joins(phrase)) {
      return Optional.empty();
    }
    boolean posted = isPosted(description);
    return first(phrase, each -> !posted || !isLed(each, description)).or(() -> based(description));
  }

  /** {@code the leaders of Fiji, Palau and Tonga}, who are of several states. */
  boolean isOfSeveral(Mention description) {
    return description.kind() == Kind.GROUP
        && Shared.states(clusters.marked, description).size() > 1;
  }

  /** The country in which somebody serves whose own is another. */
  Optional<String> post(Mention description) {
    if (!isPosted(description)) {
      return Optional.empty();
    }
    int next = clusters.marked.parsed().firstWordFrom(description.span().end());
    boolean leads = next + 1 < words.size() && WHERE.contains(words.get(next).text());
    return first(description.span(), each -> isLed(each, description))
        .or(
            () ->
                leads
                    ? clusters.marked.covering(words.get(next + 1).span()).flatMap(this::country)
                    : Optional.empty());
  }

  /** {@code the UN envoy for Chad}: whether a description tells a country only as where he is. */
  boolean isSentTo(Mention description, String country) {
    Predicate<Mention> led = each -> isLed(each, description, SENT);
    Predicate<Mention> told = each -> !each.equals(description) && !led.test(each);
    return first(description.span(), led).filter(country::equals).isPresent()
        && first(description.span(), told).filter(country::equals).isEmpty();
  }

  /** Whether the noun of a description is for somebody who serves abroad. */
  boolean isPosted(Mention description) {
    return description.form() == Form.DESCRIPTION
        && clusters.marked.wordsIn(description.span()).stream()
            .anyMatch(word -> POSTED.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether words join the names of two states or capitals: {@code the US-Japan alliance}. */
  boolean joins(Span phrase) {
    String text = clusters.marked.text();
    int end = -1;
    Optional<String> last = Optional.empty();
    for (Mention mention : clusters.marked.mentionsIn(phrase)) {
      Optional<String> country = country(mention);
      boolean hyphen =
          mention.span().begin() == end + 1 && end >= 0 && HYPHENS.indexOf(text.charAt(end)) >= 0;
      if (hyphen && last.isPresent() && country.isPresent() && !country.equals(last)) {
        return true;
      }
      end = mention.span().end();
      last = country;
    }
    return false;
  }

  private Optional<String> first(Span phrase, Predicate<Mention> counts) {
    return clusters.marked.mentionsIn(phrase).stream()
        .filter(mention -> mention.form() != Form.PRONOUN && counts.test(mention))
        .flatMap(mention -> country(mention).stream())
        .findFirst();
  }

  private Optional<String> country(Mention mention) {
    return Optional.ofNullable(clusters.of.get(mention)).flatMap(each -> each.country);
  }

  /** {@code Suva} of {@code our envoy in Suva}. */
  private boolean isLed(Mention place, Mention description) {
    return isLed(place, description, WHERE);
  }

  private boolean isLed(Mention place, Mention description, Set<String> leading) {
    int first = clusters.marked.parsed().firstWordFrom(place.span().begin());
    int before = first > 1 && words.get(first - 1).is("the") ? first - 2 : first - 1;
    return before >= 0
        && words.get(before).span().begin() > description.span().begin()
        && leading.contains(words.get(before).text());
  }

  /** {@code Suva} of {@code a Suva-based lawyer}. */
  private Optional<String> based(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    int head = Heads.of(inside).index();
    for (int i = Math.max(2, inside.getFirst().index() - 1); i < head; i++) {
      if (BASED.contains(words.get(i).text()) && words.get(i - 1).text().equals("-")) {
        return clusters.marked.covering(words.get(i - 2).span()).flatMap(this::country);
      }
    }
    return Optional.empty();
  }
}
