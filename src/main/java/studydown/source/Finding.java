package studydown.source;

/**
 * What was taken from some lines as what and by which rule, or left out and why. The raw material of the report.
 *
 * @param span the lines
 * @param taken whether it became part of the study model
 * @param what what it was taken for, or would have been: {@code question}, {@code term}, {@code topic}, {@code contents}
 * @param rule short stable name of the rule, such as {@code heading-question}
 * @param text the beginning of the matter itself, one line
 */
public record Finding(Span span, boolean taken, String what, String rule, String text) {}
