package org.chancery.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.Word;

/**
 * Whom words stand for toward whom a speaker takes a side. Nobody takes one toward himself: {@code
 * her} in {@code Ba thanked her} is the likeliest of those before who is not Ba.
 */
final class Targets {

  private static final Set<String> OWN =
      Set.of("i", "me", "my", "we", "us", "our", "myself", "ourselves", "himself", "herself");

  private static final String PRESS = "JRN";

  private final Resolved resolved;
  private final Optional<EntityId> speaker;

  Targets(Resolved resolved, Optional<EntityId> speaker) {
    this.resolved = resolved;
    this.speaker = speaker;
  }

  /** Whom a word stands for; empty where it is the speaker, or not known. */
  Optional<Entity> of(Word word) {
    Optional<Entity> named = entity(word).filter(this::isOther);
    return named.isEmpty() && isPronoun(word) ? another(word) : named;
  }

  private Optional<Entity> entity(Word word) {
    return resolved.marked().headedBy(word).flatMap(resolved::of);
  }

  private boolean isOther(Entity entity) {
    return !speaker.equals(Optional.of(entity.id())) && !isHearer(entity);
  }

  /** {@code reporters}, whom people tell things and do not mean. */
  private static boolean isHearer(Entity entity) {
    return entity.sectors().contains(PRESS)
        && entity.mentions().stream().noneMatch(mention -> mention.form() == Form.NAME);
  }

  private boolean isPronoun(Word word) {
    return OWN.stream().noneMatch(word::is)
        && resolved.marked().headedBy(word).filter(m -> m.form() == Form.PRONOUN).isPresent();
  }

  private Optional<Entity> another(Word pronoun) {
    List<Word> words = resolved.marked().parsed().words();
    return resolved.marked().seen().antecedents().getOrDefault(pronoun.index(), List.of()).stream()
        .flatMap(each -> entity(words.get(each.word())).stream())
        .filter(this::isOther)
        .findFirst();
  }
}
