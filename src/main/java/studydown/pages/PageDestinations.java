package studydown.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import studydown.link.Target;
import studydown.model.Destinations;
import studydown.model.Landmark;
import studydown.model.Run;
import studydown.model.TermId;
import studydown.site.SitePath;

/** Where the links, images and terms of a prose lead, seen from one page. */
final class PageDestinations implements Destinations {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private enum Kind {
        PAGE,
        /** It holds the whole guide. */
        WHOLE,
        SHEET
    }

    private final Study study;
    private final SitePath page;
    private final Kind kind;
    private int drawings;

    private PageDestinations(Study study, SitePath page, Kind kind) {
        this.study = study;
        this.page = page;
        this.kind = kind;
    }

    /** Returns destinations for a page of the site. */
    static PageDestinations from(Study study, SitePath page) {
        return new PageDestinations(study, page, Kind.PAGE);
    }

    /** Returns destinations for a page that holds the whole guide: topics are found on the page itself. */
    static PageDestinations inside(Study study, SitePath page) {
        return new PageDestinations(study, page, Kind.WHOLE);
    }

    /** Returns destinations for a cheat sheet: the words in drawings are as tall as its text. */
    static PageDestinations onSheet(Study study, SitePath page) {
        return new PageDestinations(study, page, Kind.SHEET);
    }

    @Override
    public Optional<String> link(String file, Run.LinkStart link) {
        String target = link.target();
        if (Target.isElsewhere(target)) {
            return Optional.of(whole(target)).filter(PageDestinations::isSafe);
        }
        Optional<Landmark> place = study.links().find(file, target);
        if (place.isPresent()) {
            return Optional.of(href(place.get()));
        }
        String path = Target.path(file, target);
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
        if (Target.isElsewhere(target)) {
            return remote(whole(target));
        }
        String path = Target.path(file, target);
        Optional<String> svg = study.resources().svg(path);
        if (svg.isPresent()) {
            drawings++;
            return new Picture.Inline(
                    svg.get(),
                    "drawing" + drawings + "-",
                    kind == Kind.SHEET ? DrawingSize.of(svg.get()).map(DrawingSize::length) : Optional.empty());
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
        if (kind == Kind.WHOLE) {
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

    /** Returns an address with a scheme; one that leaves it to the page gets that of the web. */
    private static String whole(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    private static boolean isSafe(String target) {
        return Target.scheme(target).filter(SCHEMES::contains).isPresent();
    }
}
