package org.chancery.engine.document;

import java.util.Optional;

/**
 * The place and day at the head of a dispatch, as in {@code SEOUL, Nov 6, 2024 (BSS/AFP) -}.
 *
 * @param date ISO 8601, {@code XXXX-11-06} where the year is not given
 */
public record Dateline(Optional<String> place, Optional<String> date) {}
