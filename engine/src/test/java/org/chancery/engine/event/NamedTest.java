package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.EventAnchor;
import org.junit.jupiter.api.Test;

class NamedTest {

  private static final Resolved CLOSURE =
      Read.text(
              "Peru closed its border with Bolivia on Monday after the killing of two policemen."
                  + " Trucks were turned back. The move drew a protest from La Paz.")
          .resolved();

  private final Named named = new Named(CLOSURE, List.of());

  @Test
  void twoWhoPlayOnePartNeedNotShareItsChance() {
    Resolved talks = Read.text("Peru and Bolivia signed a border treaty in Lima.").resolved();
    EventAnchor anchor = talks.marked().seen().events().getFirst();

    assertThat(new Named(talks, List.of()).of(anchor))
        .filteredOn(each -> each.role() == Role.ACTOR && each.chance() > 0.5)
        .hasSize(2);
  }

  @Test
  void theLikeliestStandFirstAndEachOnceAPart() {
    EventAnchor anchor = CLOSURE.marked().seen().events().getFirst();
    List<Candidate> found = named.of(anchor);

    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.chance(), a.chance()));
    assertThat(found.stream().map(each -> List.of(each.role(), each.party().entity())))
        .doesNotHaveDuplicates();
  }
}
