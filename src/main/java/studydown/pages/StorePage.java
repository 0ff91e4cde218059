package studydown.pages;

/** The page that keeps the log when the site is opened from disk; nobody reads it. */
public record StorePage(Shell shell, String homeHref) {}
