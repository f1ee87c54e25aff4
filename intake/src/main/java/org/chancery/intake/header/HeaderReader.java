package org.chancery.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Removed;
import org.chancery.intake.outlet.Agencies;

/**
 * Reads the header of an article: what stands above its first paragraph, in whatever order the
 * outlet prints it, and the dateline that the first paragraph opens with.
 */
public final class HeaderReader {

  private final List<String> paragraphs;
  private final Optional<String> givenTitle;
  private final Turns turns;

  private Optional<String> outlet = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> byline = Optional.empty();
  private Optional<Stamp> stamp = Optional.empty();
  private Optional<Header.Place> dateline = Optional.empty();
  private final List<String> body = new ArrayList<>();
  private final List<Removed> removed = new ArrayList<>();

  private HeaderReader(List<String> paragraphs, Optional<String> givenTitle) {
    this.paragraphs = paragraphs;
    this.givenTitle = givenTitle;
    this.turns = new Turns(paragraphs);
  }

  /**
   * Reads the header of an article.
   *
   * @param paragraphs each on one line, as the article came
   * @param given what is known of it already; a headline that repeats the known title is cut
   */
  public static Header read(List<String> paragraphs, Fields given) {
    return new HeaderReader(paragraphs, given.title()).read();
  }

  private Header read() {
    List<HeaderLine> lines = HeaderLines.of(paragraphs, givenTitle, turns);
    for (int i = 0; i < lines.size(); i++) {
      take(lines.get(i), paragraphs.get(i));
    }
    body.addAll(paragraphs.subList(lines.size(), paragraphs.size()));
    return body.isEmpty() ? nothingBut() : header();
  }

  private Header header() {
    return new Header(
        outlet, agency, title, byline, dateline, stamp.map(s -> s.date().value()), body, removed);
  }

  /** All lines looked like a header: then they are what there is to read. */
  private Header nothingBut() {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        paragraphs,
        List.of());
  }

  private void take(HeaderLine line, String paragraph) {
    switch (line) {
      case HeaderLine.Slug(var name) -> takeSlug(name);
      case HeaderLine.Stamped(var stamps, var by, var of) -> {
        stamps.forEach(this::take);
        by.ifPresent(this::take);
        of.ifPresent(name -> take(new Byline(Optional.empty(), Optional.of(name))));
      }
      case HeaderLine.Written(var by) -> take(by);
      case HeaderLine.Subject(var subject) -> takeSubject(subject, paragraph);
      case HeaderLine.Routed _ -> removed.add(new Removed(Removed.Why.BOILERPLATE, paragraph));
      case HeaderLine.Noise(var why) -> removed.add(new Removed(why, paragraph));
      case HeaderLine.Headed _ -> takeHeadline(paragraph);
      case HeaderLine.Opened(var opening) -> take(opening, paragraph);
      case HeaderLine.Text _ -> takeStandfirst(paragraph);
    }
  }

  /** The first name is the outlet's, an agency below it is whose copy the outlet prints. */
  private void takeSlug(String name) {
    Optional<String> known = Agencies.named(name);
    if (outlet.isPresent() && known.isPresent()) {
      agency = agency.or(() -> known);
    } else {
      outlet = outlet.or(() -> known).or(() -> Optional.of(name));
    }
  }

  private void takeSubject(String subject, String paragraph) {
    if (givenTitle.isEmpty() && title.isEmpty()) {
      title = Optional.of(subject);
    } else {
      removed.add(new Removed(Removed.Why.BOILERPLATE, paragraph));
    }
  }

  private void takeHeadline(String headline) {
    if (givenTitle.isEmpty() && title.isEmpty()) {
      title = Optional.of(headline);
    } else {
      boolean again =
          givenTitle.or(() -> title).filter(t -> Headline.areSame(t, headline)).isPresent();
      if (!again && turns.areIntroducedBy(headline)) {
        body.add(headline);
        return;
      }
      removed.add(new Removed(again ? Removed.Why.DUPLICATE : Removed.Why.BOILERPLATE, headline));
    }
  }

  /** Points of a list above the byline are headlines; sentences there are the article's. */
  private void takeStandfirst(String paragraph) {
    if (Headline.isPoint(paragraph)) {
      removed.add(new Removed(Removed.Why.BOILERPLATE, paragraph));
    } else {
      body.add(paragraph);
    }
  }

  private void take(Stamp read) {
    if (stamp.isEmpty() || (stamp.get().updated() && !read.updated())) {
      stamp = Optional.of(read);
    }
  }

  private void take(Byline read) {
    byline = byline.or(read::names);
    read.of()
        .ifPresent(
            name ->
                Agencies.named(name)
                    .ifPresentOrElse(
                        known -> agency = agency.or(() -> Optional.of(known)),
                        () -> outlet = outlet.or(() -> Optional.of(name))));
  }

  private void take(Opening opening, String paragraph) {
    dateline = Optional.of(new Header.Place(opening.place(), opening.date().map(PrintedDate::day)));
    if (!opening.credits().isEmpty()) {
      String last = opening.credits().getLast();
      agency = Optional.of(Agencies.named(last).orElse(last));
      if (opening.credits().size() > 1) {
        String first = opening.credits().getFirst();
        outlet = outlet.or(() -> Optional.of(Agencies.named(first).orElse(first)));
      }
    }
    if (opening.end() < paragraph.length()) {
      body.add(paragraph.substring(opening.end()));
    }
  }
}
