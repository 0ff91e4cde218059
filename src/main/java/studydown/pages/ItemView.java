package studydown.pages;

/**
 * An item as its widget shows it.
 *
 * @param template the widget's template, such as {@code widgets/choice/choice.peb}
 */
public record ItemView(String id, String kind, String template, Object view) {}
