package studydown.site;

/**
 * The path of a file in a site: relative, with {@code /}, such as {@code topics/attention.html}.
 */
public record SitePath(String value) implements Comparable<SitePath> {
    public SitePath {
        if (value.isEmpty() || value.startsWith("/") || value.contains("\\") || leadsUp(value)) {
            throw new IllegalArgumentException("site path '" + value + "' must be relative, with / and without ..");
        }
    }

    private static boolean leadsUp(String value) {
        return value.contains("..") && ("/" + value + "/").contains("/../");
    }

    /**
     * Returns the relative address of this file for use on {@code page}, such as {@code ../glossary.html}.
     * Percent-encodes what a URL's path may not hold.
     */
    public String hrefFrom(SitePath page) {
        String[] from = page.value.split("/");
        String[] to = value.split("/");
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        StringBuilder href = new StringBuilder();
        href.append("../".repeat(from.length - 1 - common));
        for (int i = common; i < to.length; i++) {
            if (i > common) {
                href.append('/');
            }
            href.append(PercentEncoding.segment(to[i]));
        }
        return href.toString();
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
