package studydown.pages;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.model.Guide;
import studydown.model.Part;
import studydown.model.Topic;
import studydown.model.Words;
import studydown.site.SitePath;

/** Makes what stands around every page. */
final class Shells {
    /** So many parts before and behind the one at hand stand in the list at the side. */
    private static final int NEAR_PARTS = 50;

    /** So many topics before and behind the one at hand. */
    private static final int NEAR_TOPICS = 100;

    /** As many colours as the design has for parts; further parts begin again with the first. */
    private static final int HUES = 8;

    private final Study study;
    private final Map<String, String> texts = new LinkedHashMap<>();
    /** Where each topic stands in its part. */
    private final Map<Topic, Integer> places = new IdentityHashMap<>();

    private final boolean hasQuestions;
    private final boolean hasTerms;
    private final boolean dated;
    private final boolean hasFeed;

    Shells(Study study) {
        this.study = study;
        this.hasQuestions = !study.guide().freeQuestions().isEmpty();
        this.hasFeed = FeedPage.of(study).isPresent();
        this.hasTerms = !study.guide().terms().isEmpty();
        this.dated = DatesPages.isNeeded(study.guide());
        for (Part part : study.guide().parts()) {
            for (int i = 0; i < part.topics().size(); i++) {
                places.put(part.topics().get(i), i);
            }
        }
        for (String key : study.words().keys("ui.")) {
            texts.put(key, study.words().text("ui." + key));
        }
    }

    /** Returns whether a part is nothing but one topic of the same name. */
    static boolean isSingle(Part part) {
        return part.topics().size() == 1 && part.topics().get(0).title().equals(part.title());
    }

    static int hue(int partNumber) {
        return partNumber == 0 ? 0 : (partNumber - 1) % HUES + 1;
    }

    /** Returns the shell of a page that belongs to no part. */
    Shell of(SitePath page, String kind, String title, String description, SitePath... scripts) {
        return of(page, kind, title, description, 0, Optional.empty(), scripts);
    }

    /** Returns the shell of a topic's page. */
    Shell of(SitePath page, String title, String description, int part, Topic topic, SitePath... scripts) {
        return of(page, "topic", title, description, part, Optional.of(topic), scripts);
    }

    private Shell of(
            SitePath page,
            String kind,
            String title,
            String description,
            int part,
            Optional<Topic> topic,
            SitePath... scripts) {
        Guide guide = study.guide();
        String home = Paths.HOME.hrefFrom(page);
        return new Shell(
                guide.language().tag(),
                guide.language().direction().code(),
                guide.id(),
                guide.title(),
                title.equals(guide.title()) ? title : title + " · " + guide.title(),
                description,
                kind,
                hue(part),
                home.substring(0, home.length() - "index.html".length()),
                Policy.of(study.settings().imageHosts()),
                java.util.Arrays.stream(scripts)
                        .map(script -> script.hrefFrom(page))
                        .toList(),
                study.settings().baseUrl().map(base -> base + (page.equals(Paths.HOME) ? "" : encoded(page))),
                study.settings().baseUrl(),
                hasFeed,
                Map.of(),
                page.value(),
                menu(page),
                navigation(page, part, topic),
                dated,
                texts);
    }

    private static String encoded(SitePath page) {
        return page.hrefFrom(Paths.HOME);
    }

    private List<Shell.Entry> menu(SitePath page) {
        Words words = study.words();
        List<Shell.Entry> menu = new ArrayList<>();
        menu.add(entry(page, Paths.HOME, words.text("ui.topics")));
        if (hasQuestions) {
            menu.add(entry(page, Paths.QUESTIONS, words.text("ui.questions")));
        }
        if (hasTerms) {
            menu.add(entry(page, Paths.GLOSSARY, words.text("ui.glossary")));
        }
        menu.add(new Shell.Entry(
                Paths.PRACTICE.hrefFrom(page), words.text("ui.practice"), StudyPages.TABS.contains(page)));
        menu.add(entry(page, Paths.CHEATSHEET, words.text("ui.cheat_sheet")));
        return menu;
    }

    private static List<Topic> near(List<Topic> topics, int at) {
        return topics.subList(Math.max(0, at - NEAR_TOPICS), Math.min(topics.size(), at + NEAR_TOPICS + 1));
    }

    private static Shell.Entry entry(SitePath page, SitePath target, String text) {
        return new Shell.Entry(target.hrefFrom(page), text, target.equals(page));
    }

    /**
     * The parts around the one at hand, and of its topics those around the one at hand, so that a page does not grow with
     * the guide; the home page lists all.
     */
    private List<Shell.NavPart> navigation(SitePath page, int open, Optional<Topic> current) {
        List<Shell.NavPart> navigation = new ArrayList<>();
        List<Part> parts = study.guide().parts();
        int middle = Math.max(1, open);
        for (int number = Math.max(1, middle - NEAR_PARTS);
                number <= Math.min(parts.size(), middle + NEAR_PARTS);
                number++) {
            Part part = parts.get(number - 1);
            List<Shell.NavTopic> topics = new ArrayList<>();
            boolean single = isSingle(part);
            if (number == open && !single) {
                int at = current.map(places::get).orElse(0);
                for (Topic topic : near(part.topics(), at)) {
                    boolean here = current.filter(shown -> shown == topic).isPresent();
                    topics.add(new Shell.NavTopic(
                            topic.id().value(), Paths.topic(topic.id()).hrefFrom(page), topic.title(), here));
                }
            }
            navigation.add(new Shell.NavPart(
                    number,
                    hue(number),
                    single
                            ? Paths.topic(part.topics().get(0).id()).hrefFrom(page)
                            : Paths.HOME.hrefFrom(page) + "#part-" + part.id(),
                    part.title(),
                    number == open,
                    topics));
        }
        return navigation;
    }
}
