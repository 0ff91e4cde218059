package studydown.pages;

/**
 * What is shown where there is no page. It is served at any depth, so nothing in it may be relative.
 *
 * @param policy its own, with the hash of its style
 * @param homeHref absolute address of the home page, or a slash when the base URL is unknown
 */
public record NotFoundPage(Shell shell, String policy, String style, String homeHref) {}
