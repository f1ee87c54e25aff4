package org.chancery.engine.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.office.Office;

/**
 * For whom somebody speaks who says {@code we}: the state whose office he holds, of whose
 * government the body is that he speaks for, or that body.
 */
final class Ours {

  private static final String GOVERNMENT = "GOV";

  private final Resolved resolved;
  private final List<Office> offices;

  Ours(Resolved resolved, List<Office> offices) {
    this.resolved = resolved;
    this.offices = offices;
  }

  Optional<Entity> of(EntityId speaker) {
    return offices.stream()
        .filter(office -> office.holder().equals(speaker))
        .filter(office -> isHeld(office.status()))
        .flatMap(office -> office.of().stream())
        .map(resolved::entity)
        .map(this::stateOf)
        .filter(each -> each.kind() == Kind.STATE || each.kind() == Kind.ORGANIZATION)
        .findFirst();
  }

  private static boolean isHeld(Office.Status status) {
    return switch (status) {
      case CURRENT, ACTING -> true;
      case FORMER, ELECT, CANDIDATE -> false;
    };
  }

  private Entity stateOf(Entity body) {
    return body.sectors().stream().limit(1).anyMatch(GOVERNMENT::equals)
        ? body.country().flatMap(resolved::state).orElse(body)
        : body;
  }
}
