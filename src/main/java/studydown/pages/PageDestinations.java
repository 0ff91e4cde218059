package studydown.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import studydown.link.Links;
import studydown.model.Destinations;
import studydown.model.Landmark;
import studydown.model.Run;
import studydown.model.TermId;
import studydown.site.SitePath;

/** Where the links, images and terms of a prose lead, seen from one page. */
final class PageDestinations implements Destinations {
    private final Study study;
    private final SitePath page;
    private final boolean inOnePage;
    private final boolean onSheet;
    private int drawings;

    private PageDestinations(Study study, SitePath page, boolean inOnePage, boolean onSheet) {
        this.study = study;
        this.page = page;
        this.inOnePage = inOnePage;
        this.onSheet = onSheet;
    }

    /** Returns destinations for a page of the site. */
    static PageDestinations from(Study study, SitePath page) {
        return new PageDestinations(study, page, false, false);
    }

    /** Returns destinations for a page that holds the whole guide: topics are found on the page itself. */
    static PageDestinations inside(Study study, SitePath page) {
        return new PageDestinations(study, page, true, false);
    }

    /** Returns destinations for a cheat sheet: the words in drawings are as tall as its text. */
    static PageDestinations onSheet(Study study, SitePath page) {
        return new PageDestinations(study, page, false, true);
    }

    @Override
    public Optional<String> link(String file, Run.LinkStart link) {
        String target = link.target();
        if (hasScheme(target)) {
            return isSafe(target) ? Optional.of(target) : Optional.empty();
        }
        if (target.startsWith("//")) {
            return Optional.of("https:" + target);
        }
        Optional<Landmark> place = study.links().find(file, target);
        if (place.isPresent()) {
            return Optional.of(href(place.get()));
        }
        String path = Links.path(file, target);
        if (study.resources().exists(path)) {
            return Optional.of(Paths.file(path).hrefFrom(page));
        }
        return study.settings()
                .repositoryUrl()
                .filter(url -> !target.startsWith("#"))
                .flatMap(url -> absolute(url, path));
    }

    @Override
    public Picture image(String file, Run.Image image) {
        String target = image.target();
        if (target.startsWith("data:image/")) {
            return new Picture.Here(target);
        }
        if (hasScheme(target) || target.startsWith("//")) {
            return remote(target.startsWith("//") ? "https:" + target : target);
        }
        String path = Links.path(file, target);
        if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            Optional<String> svg = study.resources().svg(path);
            if (svg.isPresent()) {
                drawings++;
                return new Picture.Inline(
                        svg.get(),
                        "drawing" + drawings + "-",
                        onSheet ? DrawingSize.of(svg.get()).map(DrawingSize::length) : Optional.empty());
            }
        }
        return study.resources().exists(path)
                ? new Picture.Here(Paths.file(path).hrefFrom(page))
                : new Picture.Missing();
    }

    @Override
    public String term(TermId term) {
        return Paths.GLOSSARY.hrefFrom(page) + "#" + term;
    }

    private String href(Landmark place) {
        String fragment = place.anchor().isEmpty() ? "" : "#" + place.anchor();
        if (place.topic().isEmpty()) {
            return Paths.HOME.hrefFrom(page) + fragment;
        }
        if (inOnePage) {
            return "#" + place.topic().get();
        }
        SitePath topic = Paths.topic(place.topic().get());
        if (topic.equals(page) && !fragment.isEmpty()) {
            return fragment;
        }
        return topic.hrefFrom(page) + fragment;
    }

    private Picture remote(String address) {
        Optional<String> host = host(address);
        if (host.isEmpty() || !isSafe(address)) {
            return new Picture.Missing();
        }
        boolean allowed = study.settings().imageHosts().contains(host.get());
        return allowed ? new Picture.Here(address) : new Picture.Elsewhere(address);
    }

    private static Optional<String> absolute(String base, String path) {
        try {
            return Optional.of(URI.create(base)
                    .resolve(new URI(null, null, path, null).getRawPath())
                    .toString());
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** RFC 3986, section 3.1: a letter, then letters, digits, +, - or ., then a colon. */
    private static boolean hasScheme(String target) {
        return scheme(target).isPresent();
    }

    private static boolean isSafe(String target) {
        return scheme(target).filter(SCHEMES::contains).isPresent();
    }

    private static final java.util.Set<String> SCHEMES = java.util.Set.of("http", "https", "mailto", "tel");

    private static Optional<String> scheme(String target) {
        int colon = target.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = target.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return Optional.empty();
            }
        }
        return colon > 0 ? Optional.of(target.substring(0, colon).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
