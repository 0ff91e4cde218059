package studydown.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studydown.model.Topic;

/**
 * The feed of topics by the day on which their author last checked them (Atom, RFC 4287).
 *
 * @param updated the latest of these days, as a point in time
 * @param entries the latest first
 */
public record FeedPage(String base, String lang, String title, String updated, List<Entry> entries) {
    private static final int MOST = 50;

    /** A topic in the feed. */
    public record Entry(String address, String title, String summary, String updated) {}

    /** Returns the feed of a guide whose base URL is known and whose topics say when they were checked. */
    static Optional<FeedPage> of(Study study) {
        Optional<String> base = study.settings().baseUrl();
        List<Entry> entries = base.isEmpty()
                ? List.of()
                : study.guide().topics().stream()
                        .filter(topic -> topic.lastChecked().isPresent())
                        .sorted(Comparator.comparing(
                                        (Topic topic) -> topic.lastChecked().orElse(""))
                                .reversed())
                        .limit(MOST)
                        .map(topic -> entry(base.get(), topic))
                        .toList();
        return entries.stream()
                .findFirst()
                .map(latest -> new FeedPage(
                        base.orElseThrow(),
                        study.guide().language().tag(),
                        study.guide().title(),
                        latest.updated(),
                        entries));
    }

    private static Entry entry(String base, Topic topic) {
        return new Entry(
                base + Paths.topic(topic.id()).hrefFrom(Paths.HOME),
                topic.title(),
                TopicPages.description(topic),
                topic.lastChecked().orElse("") + "T00:00:00Z");
    }
}
