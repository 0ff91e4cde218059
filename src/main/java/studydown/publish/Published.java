package studydown.publish;

/**
 * What publishing did.
 *
 * @param kept number of files that were already the same
 * @param changed number of files that are new or different
 * @param removed number of files that the site no longer has
 */
public record Published(int kept, int changed, int removed) {}
