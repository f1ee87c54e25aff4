package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class ImpliedTest {

  private static final Resolved TWO_SIDES =
      Read.text(
              "Mongolia and Kazakhstan quarrel over a bridge. Kazakhstan is angry. Mongolia has"
                  + " recalled its ambassador. The police of Mongolia are said to know of it.")
          .resolved();

  private final Implied implied = new Implied(TWO_SIDES);

  @Test
  void whatOneOfTwoStatesDoesIsDoneToTheOther() {
    assertThat(implied.otherState(List.of(state("MNG"))))
        .hasValueSatisfying(party -> assertThat(party.entity()).isEqualTo(state("KAZ").entity()));
  }

  @Test
  void aTextThatHardlySpeaksOfAnotherStateIsNotOfTwo() {
    Resolved resolved =
        Read.text(
                "Mongolia votes on Sunday. Mongolia has three parties. Mongolia is calm. Mongolia"
                    + " is dry. Mongolia borders Kazakhstan. Mongolia dismissed its ministers."
                    + " Mongolia waits.")
            .resolved();
    Party one = new Party(resolved.state("MNG").orElseThrow().id(), new Span(0, 8));

    assertThat(new Implied(resolved).otherState(List.of(one))).isEmpty();
  }

  @Test
  void whatAPersonOrABodyDoesIsDoneToNoState() {
    Resolved resolved =
        Read.text(
                "Mongolia and Kazakhstan quarrel over a bridge. Kazakhstan is angry. The Supreme"
                    + " Court of Mongolia convicted a clerk. Foreign Minister Bat Dorj of Mongolia"
                    + " complained.")
            .resolved();
    List<Party> others =
        resolved.entities().stream()
            .filter(each -> !each.sectors().isEmpty() && each.kind() != Mention.Kind.STATE)
            .map(each -> new Party(each.id(), each.mentions().getFirst().span()))
            .toList();

    assertThat(others).isNotEmpty();
    assertThat(others)
        .allSatisfy(each -> assertThat(new Implied(resolved).otherState(List.of(each))).isEmpty());
  }

  @Test
  void theTalksAreThoseOfTheTwoStates() {
    assertThat(implied.together("CONSULT", "talks")).hasSize(2);
    assertThat(implied.together("CONSULT", "visit")).isEmpty();
  }

  @Test
  void theTalksAreThoseOfWhoMetBefore() {
    List<Party> both = List.of(state("KAZ"), state("MNG"));
    implied.note(new ToldAct(0, "CONSULT", both, List.of(), Optional.empty()));

    assertThat(implied.together("CONSULT", "talks")).isEqualTo(both);
  }

  @Test
  void aStateIsNotWhatItsOwnDoIt() {
    assertThat(implied.isOwnState(state("MNG"), List.of(state("MNG")))).isTrue();
    assertThat(implied.isOwnState(state("KAZ"), List.of(state("MNG")))).isFalse();
  }

  @Test
  void bothCapitalsAreThoseOfTheTwoStates() {
    Resolved resolved =
        Read.text(
                "Mongolia and Kazakhstan quarrel over a bridge. Kazakhstan is angry, and so is"
                    + " Mongolia. Their envoys warned both governments.")
            .resolved();
    Party both = new Party(resolved.entities().getFirst().id(), span(resolved, "both governments"));
    Candidate warned = new Candidate(Role.RECIPIENT, both, 1, "test");

    assertThat(new Implied(resolved).spelled(List.of(warned)))
        .extracting(each -> resolved.entity(each.party().entity()).name())
        .containsExactlyInAnyOrder("Mongolia", "Kazakhstan");
  }

  @Test
  void whoIsNamedStays() {
    Candidate named = new Candidate(Role.ACTOR, state("KAZ"), 1, "test");

    assertThat(implied.spelled(List.of(named))).containsExactly(named);
  }

  private static Span span(Resolved resolved, String words) {
    int begin = resolved.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Party state(String country) {
    return TWO_SIDES
        .state(country)
        .map(state -> new Party(state.id(), state.mentions().getFirst().span()))
        .orElseThrow();
  }
}
