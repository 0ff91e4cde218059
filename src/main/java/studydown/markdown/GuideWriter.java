package studydown.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studydown.model.Block;
import studydown.model.Definition;
import studydown.model.Landmark;
import studydown.model.Part;
import studydown.model.Pins;
import studydown.model.QuestionId;
import studydown.model.Term;
import studydown.model.TermId;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.source.Position;
import studydown.source.Problem;

/** Gathers what the topics of a guide have in common: terms, places to link to, names that stand only once. */
final class GuideWriter {
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（].*$");
    private static final Pattern GAP = Pattern.compile("[\\s_-]+");

    private final Labels labels;
    private final boolean manyFiles;
    private final Slugs topicIds = new Slugs();
    private final Slugs partIds = new Slugs();
    private final Slugs questionIds = new Slugs();
    private final Slugs termIds = new Slugs();
    private final Map<String, Slugs> anchors = new HashMap<>();
    private final Map<String, Entry> terms = new LinkedHashMap<>();
    private final List<Landmark> landmarks = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<TopicId> pinnedTopics = new LinkedHashSet<>();
    private final Set<TermId> pinnedTerms = new LinkedHashSet<>();
    private final Set<QuestionId> pinnedQuestions = new LinkedHashSet<>();
    private final Pattern asOf;

    /** A term while its definitions are gathered. */
    private record Entry(TermId id, String name, List<String> aliases, List<Definition> definitions) {}

    /**
     * Makes a writer for one guide.
     *
     * @param manyFiles whether the guide is more than one file
     */
    GuideWriter(Labels labels, boolean manyFiles) {
        this.labels = labels;
        this.manyFiles = manyFiles;
        String forms =
                labels.forms("as-of").stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        this.asOf = Pattern.compile(
                "[(（\\[]\\s*(?:" + (forms.isEmpty() ? "as of" : forms)
                        + ")\\s*(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)\\s*[)）\\]]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Makes the anchors of a file's headings and the ids its author chose known, so that none is given to anything else. */
    void reserve(FileText file) {
        Slugs slugs = anchors.computeIfAbsent(file.source().path(), path -> new Slugs());
        file.headings().forEach(heading -> slugs.unique(heading.info()));
        for (String id : file.marks().ids()) {
            topicIds.unique(id);
            termIds.unique(id);
            questionIds.unique(id);
        }
    }

    /** Returns an anchor that no other place of the file has. */
    String anchor(String file, String text) {
        return anchors.computeIfAbsent(file, path -> new Slugs()).id(text, "section");
    }

    Pattern asOf() {
        return asOf;
    }

    Part part(PartText text) {
        String id = partIds.id(text.title(), "part");
        List<Topic> topics = new ArrayList<>();
        for (TopicText topic : text.topics()) {
            topics.add(topic(topic));
        }
        Optional<TopicId> first = topics.stream().findFirst().map(Topic::id);
        if (!text.fragment().isEmpty()) {
            landmark(new Landmark(text.file().source().path(), text.fragment(), first, ""));
        }
        return new Part(id, text.title(), intro(text.title(), text.file(), text.intro()), topics);
    }

    /** Writes what introduces a guide or a part. */
    List<Block> intro(String title, FileText file, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        TopicText text = new TopicText(title, List.of(), 1, "", file, pieces, List.of(), 1, 1);
        return new TopicWriter(text, Optional.empty(), this, labels).blocks();
    }

    private Topic topic(TopicText text) {
        TopicId id = pinned(text.file(), text.line(), TopicId::new, pinnedTopics)
                .orElseGet(() -> new TopicId(topicIds.id(name(text), "topic")));
        text.file().found(text.line(), text.endLine(), "topic", text.level() == 1 ? "file" : "heading", text.title());
        return new TopicWriter(text, Optional.of(id), this, labels).write();
    }

    /** A topic that is a whole file of many is called as its author called the file; any other by its title. */
    private String name(TopicText text) {
        boolean ofFile = manyFiles && text.level() == 1;
        String path = text.file().source().path();
        String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        String bare = file.replaceFirst("^\\d+[-_. ]+", "");
        boolean introduces = bare.equalsIgnoreCase("readme") || bare.equalsIgnoreCase("index");
        return ofFile && !introduces && !bare.isBlank() ? bare : text.title();
    }

    QuestionId questionId(String text, FileText file, int line) {
        return pinned(file, line, QuestionId::new, pinnedQuestions)
                .orElseGet(() -> new QuestionId(questionIds.id(text, "question")));
    }

    /** Returns the id that the author chose for what begins in a line, unless something else has it already. */
    private <T> Optional<T> pinned(FileText file, int line, Function<String, T> make, Set<T> pinned) {
        Optional<T> id = file.marks().id(line).map(make);
        if (id.isPresent() && !pinned.add(id.get())) {
            problem(Problem.warning(
                    "duplicate-id",
                    new Position(file.source().path(), line, 1),
                    "the id '" + id.get() + "' names something else already; choose another"));
            return Optional.empty();
        }
        return id;
    }

    /** Returns the ids that authors chose. */
    Pins pins() {
        return new Pins(pinnedTopics, pinnedTerms, pinnedQuestions);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems;
    }

    void landmark(Landmark landmark) {
        if (places.add(landmark.file() + "#" + landmark.fragment())) {
            landmarks.add(landmark);
        }
    }

    List<Landmark> landmarks() {
        return landmarks;
    }

    void term(TermFinder.Found found, Definition definition, FileText file) {
        String key = GAP.matcher(ASIDE.matcher(found.name()).replaceFirst("").toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        if (key.isBlank()) {
            key = found.name();
        }
        Entry entry = terms.get(key);
        Optional<TermId> pinned = pinned(file, found.line(), TermId::new, pinnedTerms);
        if (entry == null) {
            String name = key;
            TermId id = pinned.orElseGet(() -> new TermId(termIds.id(name, "term")));
            terms.put(
                    key,
                    new Entry(
                            id, found.name(), new ArrayList<>(found.aliases()), new ArrayList<>(List.of(definition))));
            return;
        }
        Definition first = entry.definitions().get(0);
        problem(Problem.warning(
                "duplicate-term",
                definition.span().start(),
                "term '" + found.name() + "' is defined twice; the first is at "
                        + first.span().start()));
        entry.definitions().add(definition);
        if (pinned.isPresent() && !pinnedTerms.contains(entry.id())) {
            terms.put(key, new Entry(pinned.get(), entry.name(), entry.aliases(), entry.definitions()));
        }
        for (String alias : found.aliases()) {
            if (!entry.aliases().contains(alias) && !alias.equals(entry.name())) {
                entry.aliases().add(alias);
            }
        }
    }

    List<Term> terms() {
        return terms.values().stream()
                .map(entry -> new Term(entry.id(), entry.name(), entry.aliases(), entry.definitions()))
                .toList();
    }
}
