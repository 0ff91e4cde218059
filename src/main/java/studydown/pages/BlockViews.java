package studydown.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studydown.link.TermUse;
import studydown.model.Block;
import studydown.model.Option;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.site.SitePath;

/** Turns the blocks of one page into what its template shows, and remembers which terms it links. */
final class BlockViews {
    private final Study study;
    private final SitePath page;
    private final PageDestinations destinations;
    private final String anchorPrefix;
    private final Map<TermId, Integer> linkedTerms = new LinkedHashMap<>();

    /**
     * Makes views for one page.
     *
     * @param anchorPrefix goes before every anchor; empty but where many topics stand on one page
     */
    BlockViews(Study study, SitePath page, PageDestinations destinations, String anchorPrefix) {
        this.study = study;
        this.page = page;
        this.destinations = destinations;
        this.anchorPrefix = anchorPrefix;
    }

    /** Returns the terms that the views so far link to, in order. */
    List<TermId> linkedTerms() {
        return List.copyOf(linkedTerms.keySet());
    }

    /**
     * Returns the views of some blocks.
     *
     * @param topic the topic they belong to; none for the introduction of a guide or a part
     */
    List<BlockView> of(Optional<Topic> topic, List<Block> blocks) {
        List<BlockView> views = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Passage passage) {
                views.add(new BlockView.Passage(html(passage.prose())));
            } else if (block instanceof Block.Heading heading) {
                views.add(new BlockView.Heading(
                        heading.level(), anchorPrefix + heading.anchor(), html(heading.title()), heading.plainText()));
            } else if (block instanceof Block.Asked asked) {
                Question question = asked.question();
                views.add(
                        question.isFree()
                                ? new BlockView.Recall(question(topic, question))
                                : new BlockView.Choice(choice(topic, question)));
            } else if (block instanceof Block.Box box) {
                views.add(box(topic, box));
            } else {
                throw new AssertionError("no view for " + block);
            }
        }
        return views;
    }

    private BlockView.Box box(Optional<Topic> topic, Block.Box box) {
        String role = box.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<Block.Heading> heading = box.heading();
        String label = heading.map(Block.Heading::plainText)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> study.words().text("ui.role_" + role.replace('-', '_')));
        boolean headed = heading.isPresent() && !heading.get().anchor().isEmpty();
        return new BlockView.Box(
                role,
                label,
                headed ? anchorPrefix + heading.get().anchor() : "",
                headed,
                heading.map(Block.Heading::level).orElse(2),
                of(topic, box.blocks()));
    }

    QuestionView question(Optional<Topic> topic, Question question) {
        return new QuestionView(
                anchorPrefix + question.id().anchor(),
                "question." + question.id() + ".recall",
                html(question.stem()),
                of(topic, question.stemBody()),
                question.level().orElse(""),
                question.level().map(level -> label("level.", level)).orElse(""),
                question.roles().stream().map(role -> label("role.", role)).toList(),
                question.answered(),
                question.spoken().map(this::html).orElse(""),
                question.points().stream().map(this::html).toList(),
                question.weakAnswer().map(this::html).orElse(""),
                of(topic, question.answer()),
                topic.map(home -> Paths.topic(home.id()).hrefFrom(page) + "#"
                                + question.id().anchor())
                        .orElse(""),
                topic.map(Topic::title).orElse(""));
    }

    ChoiceView choice(Optional<Topic> topic, Question question) {
        List<ChoiceView.OptionView> options = new ArrayList<>();
        String id = anchorPrefix + question.id().anchor();
        for (Option option : question.options()) {
            options.add(new ChoiceView.OptionView(
                    id + "-" + (options.size() + 1),
                    html(option.text()),
                    option.right(),
                    option.why().map(this::html).orElse(""),
                    ""));
        }
        boolean multiple = question.options().stream().filter(Option::right).count() > 1;
        return new ChoiceView(
                id,
                "question." + question.id() + ".choice",
                html(question.stem()),
                of(topic, question.stemBody()),
                multiple,
                options);
    }

    /** Returns a prose as markup, its terms linked. */
    String html(Prose prose) {
        List<TermUse> uses = study.links().uses(prose);
        uses.forEach(use -> linkedTerms.merge(use.term(), 1, Integer::sum));
        return study.html().html(prose, uses, destinations);
    }

    /** Returns a prose as markup without links to terms. */
    String plainHtml(Prose prose) {
        return study.html().html(prose, List.of(), destinations);
    }

    private String label(String prefix, String key) {
        return study.words().labels(prefix + key).stream().findFirst().orElse(key);
    }
}
