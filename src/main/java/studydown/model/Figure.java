package studydown.model;

import studydown.source.Span;

/**
 * An image that its author marked for the cheat sheet. It is also part of a passage, which shows it.
 *
 * @param picture the image alone
 */
public record Figure(Run.Image image, Prose picture, Span span) {}
