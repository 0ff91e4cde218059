package studydown.pages;

/**
 * The content security policy of every page, in one place. Measured over file:// and http in Chromium and Firefox: it blocks
 * every injected script and style, and lets the site's own files load from any folder.
 */
final class Policy {
    private static final String OF_EVERY_PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:%s; "
                    + "font-src 'self'; frame-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self' blob:; "
                    + "base-uri 'none'; form-action 'none'";

    private Policy() {}

    /** Returns the policy with further hosts from which images may be loaded. */
    static String of(java.util.List<String> imageHosts) {
        StringBuilder hosts = new StringBuilder();
        imageHosts.forEach(host -> hosts.append(" https://").append(host));
        return OF_EVERY_PAGE.replace("%s", hosts);
    }
}
