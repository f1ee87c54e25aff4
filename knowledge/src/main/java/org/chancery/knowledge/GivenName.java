package org.chancery.knowledge;

/** A given name in Latin letters and the gender of those who mostly bear it. */
public record GivenName(String name, Gender gender) {

  /** The gender a given name tells; {@code EITHER} tells none. */
  public enum Gender {
    FEMALE,
    MALE,
    EITHER
  }
}
