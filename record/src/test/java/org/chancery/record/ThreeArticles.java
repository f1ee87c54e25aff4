package org.chancery.record;

import static org.chancery.engine.mention.Mention.Kind.AGREEMENT;
import static org.chancery.engine.mention.Mention.Kind.PERSON;
import static org.chancery.engine.mention.Mention.Kind.PLACE;
import static org.chancery.engine.mention.Mention.Kind.STATE;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.document.Published;
import org.chancery.engine.document.Removed;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event;
import org.chancery.engine.event.Event.Time;
import org.chancery.engine.event.Event.Time.From;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure.Bound;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.time.Timex;

/** One invented story in three outlets: states are real, persons, papers and accord are not. */
public final class ThreeArticles {

  private static final String ACCORD = "Gulf of Finland Patrol Accord";
  private static final String SIGNED = "SUPPORT - 057 1 8 5";

  private ThreeArticles() {}

  public static List<Reading> readings() {
    return List.of(harbourPost(), northernCourier(), meridianDaily());
  }

  private static Document document(
      String id,
      String outlet,
      Optional<String> agency,
      String title,
      String byline,
      Optional<Dateline> dateline,
      Published published,
      List<Removed> removed,
      String text) {
    String slug = outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Document(
        new DocumentId(id),
        Optional.of("story/" + slug + ".html"),
        Optional.of("https://" + slug + ".example/2026/06/patrol-accord"),
        Optional.of(outlet),
        agency,
        Optional.of(title),
        Optional.of(byline),
        dateline,
        Optional.of(published),
        "en",
        text,
        removed);
  }

  private static Reading harbourPost() {
    Draft d =
        new Draft(
            document(
                "d7f3a1c2",
                "Harbour Post",
                Optional.empty(),
                "Parliament backs joint patrols in the Gulf",
                "Ilta Rautanen",
                Optional.of(new Dateline(Optional.of("HELSINKI"), Optional.of("2026-06-17"))),
                new Published("2026-06-17T18:20", Published.From.META),
                List.of(
                    new Removed(Removed.Why.CAPTION, "A patrol boat off Hanko. Photo: staff"),
                    new Removed(Removed.Why.PROMO, "Sign up to our morning letter")),
                """
                Finland’s parliament on Wednesday ratified the Gulf of Finland Patrol Accord with \
                Estonia by 142 votes to 37, two weeks after the two governments signed it in \
                Tallinn on 2 June.

                “This is the day our coast guards stop asking whose water it is,” Foreign Minister \
                Aino Halla told reporters. “They will simply go.”

                Up to 1,200 personnel and more than 40 vessels will serve under a joint command in \
                Turku, according to the text. Estonia’s parliament is to vote in September, and \
                the accord is to take effect on 1 January 2027.

                Defence Minister Priit Laanemaa said Tallinn would ask for no changes, calling the \
                text “short, clear and overdue”.

                A senior official, who asked not to be named, put the cost at about 310 million \
                euros.\
                """));
    EntityId finland = d.entity(STATE, "Finland", "state:FIN", "FIN", "Finland");
    EntityId accord =
        d.entity(AGREEMENT, ACCORD, "agreement:gulf-of-finland-patrol-accord", "", ACCORD);
    EntityId estonia =
        d.entity(STATE, "Estonia", "state:EST", "EST", "Estonia", "@Tallinn would", "Estonia’s");
    EntityId halla = d.entity(PERSON, "Aino Halla", "person:aino-halla", "FIN", "Aino Halla");
    EntityId laanemaa =
        d.entity(PERSON, "Priit Laanemaa", "person:priit-laanemaa", "EST", "Priit Laanemaa");
    EntityId official =
        d.entity(
            PERSON, "A senior official", "described:senior-official", "", "~A senior official");
    EntityId tallinn = d.entity(PLACE, "Tallinn", "place:tallinn", "EST", "Tallinn");
    d.time("Wednesday", Timex.Type.DATE, "2026-06-17");
    d.time("2 June", Timex.Type.DATE, "2026-06-02");
    d.time("September", Timex.Type.DATE, "2026-09");
    d.time("1 January 2027", Timex.Type.DATE, "2027-01-01");
    d.office(
        halla,
        "Foreign Minister",
        finland,
        Status.CURRENT,
        Optional.empty(),
        d.evidence(
            "Foreign Minister Aino Halla",
            "title",
            "office: title before a name",
            "Foreign Minister",
            "of",
            "office: state of the dateline",
            ""));
    d.office(
        laanemaa,
        "Defence Minister",
        estonia,
        Status.CURRENT,
        Optional.empty(),
        d.evidence(
            "Defence Minister Priit Laanemaa",
            "title",
            "office: title before a name",
            "Defence Minister"));
    String crew =
        d.figure(
            "Up to 1,200",
            "1200",
            Bound.AT_MOST,
            "person",
            "personnel",
            d.evidence(
                "Up to 1,200 personnel",
                "bound",
                "figure: up to",
                "Up to",
                "unit",
                "figure: noun table",
                "personnel"));
    d.figure(
        "more than 40",
        "40",
        Bound.MORE_THAN,
        "vessel",
        "vessels",
        d.evidence("more than 40 vessels"));
    d.figure("142 votes", "142", Bound.EXACTLY, "vote", "votes", d.evidence("142 votes to 37"));
    d.figure(
        "about 310 million",
        "310000000",
        Bound.ABOUT,
        "EUR",
        "the cost",
        d.evidence("the cost at about 310 million euros"));
    d.statement(
        new Speaker.Named(halla, d.span("Foreign Minister Aino Halla")),
        Act.SAY,
        "told",
        "2026-06-17",
        List.of(
            "This is the day our coast guards stop asking whose water it is,",
            "They will simply go."),
        List.of(
            "This is the day our coast guards stop asking whose water it is,",
            "They will simply go."),
        d.evidence(
            "“This is the day our coast guards stop asking whose water it is,” Foreign Minister"
                + " Aino Halla told reporters. “They will simply go.”",
            "speaker",
            "statement: subject of the cue",
            "Foreign Minister Aino Halla",
            "act",
            "statement: cue table, tell",
            "told",
            "said",
            "statement: day of the dateline",
            ""));
    d.statement(
        new Speaker.Named(laanemaa, d.span("Defence Minister Priit Laanemaa")),
        Act.PRAISE,
        "said",
        "2026-06-17",
        List.of("Tallinn would ask for no changes", "the text “short, clear and overdue”"),
        List.of("short, clear and overdue"),
        d.evidence(
            "Defence Minister Priit Laanemaa said Tallinn would ask for no changes, calling the"
                + " text “short, clear and overdue”"));
    d.statement(
        new Speaker.Unnamed(official, d.span("A senior official, who asked not to be named")),
        Act.SAY,
        "put",
        "2026-06-17",
        List.of("the cost at about 310 million euros"),
        List.of(),
        d.evidence(
            "A senior official, who asked not to be named, put the cost at about 310 million"
                + " euros"));
    d.event(
        "ratified",
        SIGNED,
        Event.Standing.DONE,
        List.of(d.party(finland, "Finland")),
        List.of(d.party(estonia, "Estonia")),
        Optional.of(new Time("2026-06-17", From.TEXT)),
        Optional.empty(),
        "",
        d.evidence(
            "Finland’s parliament on Wednesday ratified the Gulf of Finland Patrol Accord with"
                + " Estonia",
            "type",
            "event: the network, by this word",
            "ratified",
            "time",
            "event: the time nearest in the sentence",
            "Wednesday",
            "actors",
            "event: the network, by the words that name them",
            "Finland"));
    d.event(
        "signed",
        SIGNED,
        Event.Standing.DONE,
        List.of(d.party(finland, "Finland"), d.party(estonia, "Estonia")),
        List.of(),
        Optional.of(new Time("2026-06-02", From.TEXT)),
        Optional.of(tallinn),
        "",
        d.evidence("the two governments signed it"));
    d.event(
        "vote in",
        SIGNED,
        Event.Standing.PLANNED,
        List.of(d.party(estonia, "Estonia’s")),
        List.of(),
        Optional.of(new Time("2026-09", From.TEXT)),
        Optional.empty(),
        "",
        d.evidence("Estonia’s parliament is to vote"));
    d.agreement(
        accord,
        ACCORD,
        Agreement.Kind.ACCORD,
        List.of(finland, estonia),
        Optional.empty(),
        List.of(
            new Milestone(
                Stage.RATIFIED,
                Optional.of(finland),
                Optional.of("2026-06-17"),
                Standing.DONE,
                d.evidence(
                    "Finland’s parliament on Wednesday ratified the Gulf of Finland Patrol Accord",
                    "stage",
                    "agreement: stage table, ratify",
                    "ratified",
                    "time",
                    "time: weekday before the dateline",
                    "Wednesday")),
            new Milestone(
                Stage.SIGNED,
                Optional.empty(),
                Optional.of("2026-06-02"),
                Standing.DONE,
                d.evidence(
                    "the two governments signed it in Tallinn on 2 June",
                    "stage",
                    "agreement: stage table, sign",
                    "signed")),
            new Milestone(
                Stage.RATIFIED,
                Optional.of(estonia),
                Optional.of("2026-09"),
                Standing.PLANNED,
                d.evidence("Estonia’s parliament is to vote in September")),
            new Milestone(
                Stage.IN_FORCE,
                Optional.empty(),
                Optional.of("2027-01-01"),
                Standing.PLANNED,
                d.evidence("the accord is to take effect on 1 January 2027"))),
        List.of(
            new Term(
                "a joint command in Turku",
                List.of(crew),
                d.evidence(
                    "Up to 1,200 personnel and more than 40 vessels will serve under a joint"
                        + " command in Turku"))),
        d.evidence(
            ACCORD,
            "name",
            "agreement: name before a kind",
            ACCORD,
            "parties",
            "agreement: with",
            "Estonia"));
    return d.reading();
  }

  private static Reading northernCourier() {
    Draft d =
        new Draft(
            document(
                "b09e44d1",
                "Northern Courier",
                Optional.of("MWA"),
                "Finland approves patrol pact with Estonia",
                "MWA",
                Optional.of(new Dateline(Optional.of("HELSINKI"), Optional.of("2026-06-17"))),
                new Published("2026-06-17", Published.From.DATELINE),
                List.of(),
                """
                Finnish lawmakers approved the Gulf of Finland Patrol Accord with Estonia on \
                Wednesday. It replaces the Coast Guard Memorandum of 2011, which lapsed in March.

                “This is the day our coast guards stop asking whose water it is,” Foreign Minister \
                Aino Halla said. “They will simply go.” She promised that Finland would pay its \
                share in full.

                Former President Kaarel Undusk, in office from 2016 to 2021, warned that “ships \
                alone will not be enough”.

                Maret Pihl, a candidate for the Estonian presidency, accused the government of \
                “signing first and counting later”. Up to 1,200 personnel are to serve under the \
                accord.\
                """));
    EntityId finland =
        d.entity(STATE, "Finland", "state:FIN", "FIN", "~Finnish lawmakers", "Finland would");
    EntityId accord =
        d.entity(AGREEMENT, ACCORD, "agreement:gulf-of-finland-patrol-accord", "", ACCORD);
    EntityId estonia = d.entity(STATE, "Estonia", "state:EST", "EST", "Estonia");
    EntityId memorandum =
        d.entity(
            AGREEMENT,
            "Coast Guard Memorandum of 2011",
            "agreement:coast-guard-memorandum-2011",
            "",
            "Coast Guard Memorandum of 2011");
    EntityId halla = d.entity(PERSON, "Aino Halla", "person:aino-halla", "FIN", "Aino Halla");
    EntityId undusk =
        d.entity(PERSON, "Kaarel Undusk", "person:kaarel-undusk", "EST", "Kaarel Undusk");
    EntityId pihl = d.entity(PERSON, "Maret Pihl", "person:maret-pihl", "EST", "Maret Pihl");
    d.time("Wednesday", Timex.Type.DATE, "2026-06-17");
    d.time("March", Timex.Type.DATE, "2026-03");
    d.office(
        halla,
        "Foreign Minister",
        finland,
        Status.CURRENT,
        Optional.empty(),
        d.evidence("Foreign Minister Aino Halla"));
    d.office(
        undusk,
        "President",
        estonia,
        Status.FORMER,
        Optional.of("2016/2021"),
        d.evidence("Former President Kaarel Undusk, in office from 2016 to 2021"));
    d.office(
        pihl,
        "President",
        estonia,
        Status.CANDIDATE,
        Optional.empty(),
        d.evidence("Maret Pihl, a candidate for the Estonian presidency"));
    d.figure(
        "Up to 1,200",
        "1200",
        Bound.AT_MOST,
        "person",
        "personnel",
        d.evidence("Up to 1,200 personnel"));
    d.statement(
        new Speaker.Named(halla, d.span("Foreign Minister Aino Halla")),
        Act.SAY,
        "said",
        "2026-06-17",
        List.of(
            "This is the day our coast guards stop asking whose water it is,",
            "They will simply go."),
        List.of(
            "This is the day our coast guards stop asking whose water it is,",
            "They will simply go."),
        d.evidence(
            "“This is the day our coast guards stop asking whose water it is,” Foreign Minister"
                + " Aino Halla said. “They will simply go.”"));
    d.statement(
        new Speaker.Named(halla, d.span("She")),
        Act.PROMISE,
        "promised",
        "2026-06-17",
        List.of("that Finland would pay its share in full"),
        List.of(),
        d.evidence("She promised that Finland would pay its share in full"));
    d.statement(
        new Speaker.Named(undusk, d.span("Former President Kaarel Undusk")),
        Act.WARN,
        "warned",
        "",
        List.of("that “ships alone will not be enough”"),
        List.of("ships alone will not be enough"),
        d.evidence("warned that “ships alone will not be enough”"));
    d.statement(
        new Speaker.Named(pihl, d.span("Maret Pihl")),
        Act.ACCUSE,
        "accused",
        "2026-06-17",
        List.of("the government of “signing first and counting later”"),
        List.of("signing first and counting later"),
        d.evidence(
            "Maret Pihl, a candidate for the Estonian presidency, accused the government of"
                + " “signing first and counting later”"));
    d.event(
        "approved",
        SIGNED,
        Event.Standing.DONE,
        List.of(d.party(finland, "Finnish lawmakers")),
        List.of(d.party(estonia, "Estonia")),
        Optional.of(new Time("2026-06-17", From.TEXT)),
        Optional.empty(),
        "",
        d.evidence("Finnish lawmakers approved the Gulf of Finland Patrol Accord with Estonia"));
    d.event(
        "accused",
        "ACCUSE disapprove 110 3 -2 -2",
        Event.Standing.DONE,
        List.of(d.party(pihl, "Maret Pihl")),
        List.of(),
        Optional.of(new Time("2026-06-17", From.DOCUMENT)),
        Optional.empty(),
        "",
        d.evidence("Maret Pihl, a candidate for the Estonian presidency, accused"));
    d.event(
        "signing",
        SIGNED,
        Event.Standing.ALLEGED,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "s4",
        d.evidence("signing"));
    d.agreement(
        memorandum,
        "Coast Guard Memorandum of 2011",
        Agreement.Kind.MEMORANDUM,
        List.of(estonia, finland),
        Optional.empty(),
        List.of(
            new Milestone(
                Stage.ENDED,
                Optional.empty(),
                Optional.of("2026-03"),
                Standing.DONE,
                d.evidence("the Coast Guard Memorandum of 2011, which lapsed in March"))),
        List.of(),
        d.evidence("Coast Guard Memorandum of 2011"));
    d.agreement(
        accord,
        ACCORD,
        Agreement.Kind.ACCORD,
        List.of(finland, estonia),
        Optional.of("a1"),
        List.of(
            new Milestone(
                Stage.RATIFIED,
                Optional.of(finland),
                Optional.of("2026-06-17"),
                Standing.DONE,
                d.evidence(
                    "Finnish lawmakers approved the Gulf of Finland Patrol Accord with Estonia on"
                        + " Wednesday"))),
        List.of(),
        d.evidence(ACCORD));
    return d.reading();
  }

  private static Reading meridianDaily() {
    Draft d =
        new Draft(
            document(
                "4c81fe90",
                "Meridian Daily",
                Optional.empty(),
                "Stockholm weighs a place in Gulf patrols",
                "Oda Fjellheim",
                Optional.empty(),
                new Published("2026-06-18", Published.From.STAMP),
                List.of(new Removed(Removed.Why.BOILERPLATE, "All rights reserved.")),
                """
                Sweden could join the Gulf of Finland Patrol Accord between Finland and Estonia, \
                its ambassador in Helsinki said on Thursday, a day after Finland ratified it.

                “We have been asked, and we are reading,” Ambassador Stellan Brokvist told this \
                newspaper. He said that Stockholm would need between 12 and 15 months.

                “Somebody had to go first,” a voice in the hall was heard to say.\
                """));
    EntityId sweden = d.entity(STATE, "Sweden", "state:SWE", "SWE", "Sweden", "@Stockholm");
    EntityId accord =
        d.entity(AGREEMENT, ACCORD, "agreement:gulf-of-finland-patrol-accord", "", ACCORD);
    EntityId finland = d.entity(STATE, "Finland", "state:FIN", "FIN", "Finland and");
    EntityId estonia = d.entity(STATE, "Estonia", "state:EST", "EST", "Estonia");
    EntityId brokvist =
        d.entity(
            PERSON,
            "Stellan Brokvist",
            "person:stellan-brokvist",
            "SWE",
            "Stellan Brokvist",
            "~its ambassador in Helsinki");
    d.time("Thursday", Timex.Type.DATE, "2026-06-18");
    d.office(
        brokvist,
        "Ambassador",
        sweden,
        Status.CURRENT,
        Optional.empty(),
        d.evidence("Ambassador Stellan Brokvist"));
    d.statement(
        new Speaker.Named(brokvist, d.span("Ambassador Stellan Brokvist")),
        Act.SAY,
        "told",
        "2026-06-18",
        List.of("We have been asked, and we are reading,"),
        List.of("We have been asked, and we are reading,"),
        d.evidence(
            "“We have been asked, and we are reading,” Ambassador Stellan Brokvist told this"
                + " newspaper"));
    d.statement(
        new Speaker.Described(brokvist, d.span("its ambassador in Helsinki")),
        Act.SAY,
        "said on",
        "2026-06-18",
        List.of("Sweden could join the Gulf of Finland Patrol Accord between Finland and Estonia"),
        List.of(),
        d.evidence(
            "Sweden could join the Gulf of Finland Patrol Accord between Finland and Estonia, its"
                + " ambassador in Helsinki said on Thursday"));
    d.statement(
        new Speaker.Unresolved(
            d.span("a voice in the hall"), "described by no role that a person holds"),
        Act.SAY,
        "was heard to say",
        "",
        List.of("Somebody had to go first,"),
        List.of("Somebody had to go first,"),
        d.evidence("“Somebody had to go first,” a voice in the hall was heard to say"));
    d.event(
        "asked",
        "REQUEST - 10 3 -5 0",
        Event.Standing.ALLEGED,
        List.of(),
        List.of(d.party(sweden, "We")),
        Optional.empty(),
        Optional.empty(),
        "s1",
        d.evidence("We have been asked"));
    d.event(
        "join",
        "AGREE - 03 1 4 2.5",
        Event.Standing.HYPOTHETICAL,
        List.of(d.party(sweden, "Sweden")),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "s2",
        d.evidence("Sweden could join"));
    d.agreement(
        accord,
        ACCORD,
        Agreement.Kind.ACCORD,
        List.of(finland, estonia),
        Optional.empty(),
        List.of(
            new Milestone(
                Stage.RATIFIED,
                Optional.of(finland),
                Optional.of("2026-06-17"),
                Standing.DONE,
                d.evidence("Finland ratified it")),
            new Milestone(
                Stage.AMENDED,
                Optional.of(sweden),
                Optional.empty(),
                Standing.HYPOTHETICAL,
                d.evidence("Sweden could join the Gulf of Finland Patrol Accord"))),
        List.of(),
        Evidence.of(d.span(ACCORD)));
    return d.reading();
  }
}
