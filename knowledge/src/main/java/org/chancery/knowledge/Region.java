package org.chancery.knowledge;

/** A part of the world that is no state: {@code Northeast Asia}, {@code Sahel}. */
public record Region(String name) {}
