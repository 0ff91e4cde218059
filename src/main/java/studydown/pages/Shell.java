package studydown.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param title of the page, for the tab
 * @param description one plain sentence or empty
 * @param kind of page, a name for styles: {@code topic}, {@code home}
 * @param part number of the part the page belongs to, 1-based; 0 for none
 * @param root relative address of the site's root folder: empty or {@code ../}
 * @param scripts addresses of the scripts that it loads besides the theme
 * @param canonical absolute address, when the base URL is known
 * @param siteRoot absolute address of the site's root folder, when the base URL is known
 * @param feed whether the site has a feed
 * @param data what the page is in the words of schema.org, for search engines; empty for pages that are only tools
 * @param dated whether the site has a page of dates
 * @param t texts of the interface by key
 */
public record Shell(
        String lang,
        String dir,
        String guideId,
        String siteTitle,
        String title,
        String description,
        String kind,
        int part,
        String root,
        String policy,
        List<String> scripts,
        Optional<String> canonical,
        Optional<String> siteRoot,
        boolean feed,
        Map<String, Object> data,
        String current,
        List<Entry> menu,
        List<NavPart> nav,
        boolean dated,
        Map<String, String> t) {

    /** A link with its text. */
    public record Entry(String href, String text, boolean current) {}

    /**
     * A part in the navigation.
     *
     * @param open whether it is the part at hand, whose topics are listed
     */
    public record NavPart(int number, int hue, String href, String title, boolean open, List<NavTopic> topics) {}

    /** A topic in the navigation. */
    public record NavTopic(String id, String href, String text, boolean current) {}

    /** Returns whether there is anything to navigate to. */
    public boolean hasNav() {
        return !nav.isEmpty();
    }

    /** Returns this shell under another policy. */
    Shell withPolicy(String other) {
        return with(other, data);
    }

    /** Returns this shell with what its page is in the words of schema.org. */
    Shell withData(Map<String, Object> other) {
        return with(policy, other);
    }

    private Shell with(String otherPolicy, Map<String, Object> otherData) {
        return new Shell(
                lang,
                dir,
                guideId,
                siteTitle,
                title,
                description,
                kind,
                part,
                root,
                otherPolicy,
                scripts,
                canonical,
                siteRoot,
                feed,
                otherData,
                current,
                menu,
                nav,
                dated,
                t);
    }
}
