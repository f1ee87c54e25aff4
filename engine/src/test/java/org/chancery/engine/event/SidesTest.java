package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class SidesTest {

  private static final Resolved TWO_SIDES =
      Read.text(
              "Mongolia and Kazakhstan quarrel over a bridge. Kazakhstan is angry. Mongolia has"
                  + " recalled its ambassador. The police of Mongolia are said to know of it.")
          .resolved();

  private final Sides sides = new Sides(TWO_SIDES);

  @Test
  void bothCapitalsAreThoseOfTheTwoStates() {
    Resolved resolved =
        Read.text(
                "Mongolia and Kazakhstan quarrel over a bridge. Kazakhstan is angry, and so is"
                    + " Mongolia. Their envoys warned both governments.")
            .resolved();
    Party both =
        new Party(
            resolved.entities().getFirst().id(),
            span(resolved, "both governments"),
            BigDecimal.ONE);
    Candidate warned = new Candidate(Role.RECIPIENT, both, "test");

    assertThat(new Sides(resolved).spelled(List.of(warned)))
        .extracting(each -> resolved.entity(each.party().entity()).name())
        .containsExactlyInAnyOrder("Mongolia", "Kazakhstan");
  }

  @Test
  void bothAreNotOnBothSides() {
    Resolved resolved =
        Read.text(
                "Mongolia and Kazakhstan quarrel over a bridge. Kazakhstan is angry, and so is"
                    + " Mongolia. Both countries accused both governments.")
            .resolved();
    var any = resolved.entities().getFirst().id();
    Party one = new Party(any, span(resolved, "Both countries"), BigDecimal.ONE);
    Party other = new Party(any, span(resolved, "both governments"), BigDecimal.ONE);

    assertThat(
            new Sides(resolved)
                .spelled(
                    List.of(
                        new Candidate(Role.ACTOR, one, "test"),
                        new Candidate(Role.RECIPIENT, other, "test"))))
        .filteredOn(each -> each.role() == Role.RECIPIENT)
        .extracting(each -> each.party().words())
        .containsExactly(other.words());
  }

  @Test
  void whoIsNamedStays() {
    Candidate named = new Candidate(Role.ACTOR, state("KAZ"), "test");

    assertThat(sides.spelled(List.of(named))).containsExactly(named);
  }

  private static Span span(Resolved resolved, String words) {
    int begin = resolved.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Party state(String country) {
    return TWO_SIDES
        .state(country)
        .map(state -> new Party(state.id(), state.mentions().getFirst().span(), BigDecimal.ONE))
        .orElseThrow();
  }
}
