package studydown.model;

import studydown.source.Span;

/**
 * One place where a guide says what a term means.
 *
 * @param prose the definition without the term and the colon or dash behind it
 * @param topic the topic it stands in
 * @param anchor the anchor of the section it stands in on the topic's page; empty for the page's beginning
 */
public record Definition(Prose prose, TopicId topic, String anchor, Span span) {}
