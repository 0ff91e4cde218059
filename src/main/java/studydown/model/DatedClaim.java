package studydown.model;

import studydown.source.Position;

/**
 * A sentence whose truth has a date: {@code … (as of 2026-11)}.
 *
 * @param date ISO 8601, a year, month or day: {@code 2026}, {@code 2026-11}, {@code 2026-11-20}
 * @param text the sentence without markup
 * @param anchor the anchor of the section it stands in; empty for the page's beginning
 */
public record DatedClaim(String date, String text, String anchor, Position position) {}
