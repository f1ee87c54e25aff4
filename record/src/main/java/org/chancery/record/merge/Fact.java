package org.chancery.record.merge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.StageOrder;
import org.chancery.engine.event.Event;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.office.Office;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Statement.Quotation;

/** Something that one or more documents say, with all of its reports. */
public sealed interface Fact {

  /** Where it is said, in the order of the brief's documents; never empty. */
  List<Report> reports();

  /** Its own words and names, to be searched in. */
  String words();

  /** Who speaks, under the fullest name that the documents give. */
  record Voice(String name, Known known) {

    /** How much is known of a speaker. */
    public enum Known {
      NAMED,
      DESCRIBED,
      UNNAMED,
      UNRESOLVED,
      UNKNOWN
    }
  }

  /** A run of words of a statement, the speaker's own where they are quoted. */
  record Piece(String text, boolean quoted) {}

  /**
   * Who said what. Words and act are those of the first report.
   *
   * @param teller who says that the speaker said it, where the article leaves it to somebody
   */
  record Said(
      Voice speaker,
      Optional<Voice> teller,
      Optional<String> office,
      Optional<String> verb,
      Act act,
      Quotation quotation,
      List<Piece> pieces,
      Optional<String> date,
      Optional<String> venue,
      List<Report> reports)
      implements Fact {

    public Said {
      pieces = List.copyOf(pieces);
      reports = List.copyOf(reports);
    }

    @Override
    public String words() {
      StringBuilder words = new StringBuilder(speaker.name());
      teller.ifPresent(t -> words.append(' ').append(t.name()));
      office.ifPresent(o -> words.append(' ').append(o));
      pieces.forEach(piece -> words.append(' ').append(piece.text()));
      return words.toString();
    }
  }

  /**
   * Who did what to whom. Type, standing and words are those of the first report.
   *
   * @param type PLOVER's type: {@code SANCTION}
   * @param mode PLOVER's mode: {@code expel}
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param reciprocal whether all actors did it together
   * @param verb the word that tells it
   * @param date when it was, is or will be
   * @param dated whether the words of a report tell that date; else it is the day of a report that
   *     names none, and it was done by then
   * @param place where, with the state it lies in: {@code Suva, Fiji}
   * @param categories of a user's codebook that it is of
   * @param assertedBy who says so, where statements tell it
   * @param clause the words from the verb through those who take part
   */
  record Deed(
      String type,
      Optional<String> mode,
      int quad,
      Event.Standing standing,
      List<String> actors,
      List<String> recipients,
      boolean reciprocal,
      String verb,
      Optional<String> date,
      boolean dated,
      Optional<String> place,
      List<String> categories,
      List<Voice> assertedBy,
      String clause,
      List<Report> reports)
      implements Fact {

    public Deed {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      categories = List.copyOf(categories);
      assertedBy = List.copyOf(assertedBy);
      reports = List.copyOf(reports);
    }

    /** Whether it is that an agreement is signed, or ratified. */
    public boolean isAgreementStage(Agreement.Stage stage) {
      String word = verb.toLowerCase(Locale.ROOT);
      return type.equals("SUPPORT")
          && switch (stage) {
            case SIGNED -> word.startsWith("sign");
            case RATIFIED -> word.startsWith("ratif");
            default -> false;
          };
    }

    /** Whether nobody is named who did it or to whom it was done. */
    public boolean isWithoutParties() {
      return actors.isEmpty() && recipients.isEmpty();
    }

    @Override
    public String words() {
      StringBuilder words = new StringBuilder(clause);
      actors.forEach(actor -> words.append(' ').append(actor));
      recipients.forEach(recipient -> words.append(' ').append(recipient));
      assertedBy.forEach(voice -> words.append(' ').append(voice.name()));
      place.ifPresent(p -> words.append(' ').append(p));
      categories.forEach(category -> words.append(' ').append(category));
      return words.toString();
    }
  }

  /** An agreement with its steps in the order of their dates, undated ones last. */
  record Pact(
      String name,
      Agreement.Kind kind,
      List<String> parties,
      Optional<String> successorOf,
      List<Step> steps,
      List<Term> terms,
      List<Report> reports)
      implements Fact {

    public Pact {
      parties = List.copyOf(parties);
      steps = List.copyOf(steps);
      terms = List.copyOf(terms);
      reports = List.copyOf(reports);
    }

    /** The steps whose dates cannot both be right: in force before it was signed. */
    public List<StageOrder.Conflict> conflicts() {
      return StageOrder.conflicts(
          steps.stream()
              .map(step -> new StageOrder.Dated(step.stage(), step.date(), step.standing()))
              .toList());
    }

    @Override
    public String words() {
      StringBuilder words = new StringBuilder(name);
      parties.forEach(party -> words.append(' ').append(party));
      terms.forEach(term -> words.append(' ').append(term.text()));
      return words.toString();
    }
  }

  /** A stage that an agreement has reached, is to reach or might reach. */
  record Step(
      Agreement.Stage stage,
      Optional<String> party,
      Optional<String> date,
      Agreement.Standing standing,
      List<Report> reports) {

    public Step {
      reports = List.copyOf(reports);
    }
  }

  /** Something that an agreement provides. */
  record Term(String text, List<Report> reports) {

    public Term {
      reports = List.copyOf(reports);
    }
  }

  /** Who holds, held or seeks an office; the times are all that the reports give. */
  record Tenure(
      String holder,
      String title,
      Optional<String> of,
      Office.Status status,
      List<String> times,
      List<Report> reports)
      implements Fact {

    public Tenure {
      times = List.copyOf(times);
      reports = List.copyOf(reports);
    }

    @Override
    public String words() {
      return holder + " " + title + " " + of.orElse("");
    }
  }

  /**
   * A place that is spoken of, states themselves left out.
   *
   * @param country the state it lies in, where that is known
   */
  record Site(String name, Optional<String> country, List<Report> reports) implements Fact {

    public Site {
      reports = List.copyOf(reports);
    }

    @Override
    public String words() {
      return name + " " + country.orElse("");
    }
  }

  /**
   * A number that a claim turns on.
   *
   * @param whose the one whose it is
   * @param asOf when it held, ISO 8601
   */
  record Count(
      BigDecimal value,
      Optional<BigDecimal> high,
      Figure.Bound bound,
      String unit,
      Optional<String> of,
      Optional<String> whose,
      Optional<String> asOf,
      List<Report> reports)
      implements Fact {

    public Count {
      reports = List.copyOf(reports);
    }

    @Override
    public String words() {
      StringBuilder words = new StringBuilder(value.toPlainString());
      words.append(' ').append(unit).append(' ').append(of.orElse(""));
      words.append(' ').append(whose.orElse(""));
      reports.forEach(report -> words.append(' ').append(report.quote()));
      return words.toString();
    }
  }
}
