package org.chancery.engine.entity;

/** Names an entity within one reading: {@code e1}, {@code e2} in order of first mention. */
public record EntityId(String value) {}
