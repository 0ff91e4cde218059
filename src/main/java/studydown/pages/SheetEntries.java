package studydown.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import studydown.model.Block;
import studydown.model.Figure;
import studydown.model.Guide;
import studydown.model.Point;
import studydown.model.Prose;
import studydown.model.Question;
import studydown.model.Run;
import studydown.model.Table;
import studydown.model.Term;
import studydown.model.Topic;
import studydown.model.TopicId;
import studydown.quiz.Origin;
import studydown.source.Span;

/** Finds what a topic has for a sheet: its points one by one, formulas, figures, tables, terms, pitfalls, questions in a line. */
final class SheetEntries {
    private static final int MOST_FORMULAS = 3;
    private static final int WIDEST_FORMULA = 30;
    private static final int SHORT_ANSWER = 180;

    private final Function<Figure, Optional<String>> drawing;
    private final Map<TopicId, List<Term>> terms = new HashMap<>();
    private final Map<String, Term> termsByName = new HashMap<>();
    /** A topic stands on two sheets at least. */
    private final Map<TopicId, List<SheetEntry>> found = new HashMap<>();

    /**
     * Makes one.
     *
     * @param drawing returns the text of a figure's drawing
     */
    SheetEntries(Guide guide, Function<Figure, Optional<String>> drawing) {
        this.drawing = drawing;
        for (Term term : guide.terms()) {
            termsByName.put(fold(term.name()), term);
            terms.computeIfAbsent(term.definition().topic(), id -> new ArrayList<>())
                    .add(term);
        }
    }

    /** Returns what the topic has, the most wanted first. */
    List<SheetEntry> of(Topic topic) {
        return found.computeIfAbsent(topic.id(), id -> List.copyOf(find(topic)));
    }

    private List<SheetEntry> find(Topic topic) {
        List<SheetEntry> points = points(topic);
        List<SheetEntry> own = List.of();
        if (points.isEmpty()) {
            points = terms(topic, points, SheetEntry.Kind.POINT);
        } else {
            own = terms(topic, points, SheetEntry.Kind.TERM);
        }
        if (points.isEmpty()) {
            points = answer(topic);
        }
        List<SheetEntry> formulas = formulas(topic);
        List<SheetEntry> wanted = new ArrayList<>(points);
        // a formula comes early only where no point has one
        boolean early = points.stream().limit(3).noneMatch(SheetEntry::hasFormula);
        wanted.addAll(
                Math.min(wanted.size(), early ? 2 : 4),
                formulas.stream().limit(1).toList());
        wanted.addAll(
                Math.min(wanted.size(), 4),
                topic.figures().stream()
                        .map(figure ->
                                SheetEntry.figure(figure, drawing.apply(figure).flatMap(DrawingSize::of)))
                        .toList());
        wanted.addAll(
                Math.min(wanted.size(), 5),
                topic.tables().stream()
                        .filter(Table::forSheet)
                        .map(SheetEntry::table)
                        .toList());
        wanted.addAll(formulas.stream().skip(1).toList());
        interleave(wanted, own, questions(topic), pitfalls(topic));
        return wanted;
    }

    @SafeVarargs
    private static void interleave(List<SheetEntry> wanted, List<SheetEntry>... lists) {
        int most = 0;
        for (List<SheetEntry> list : lists) {
            most = Math.max(most, list.size());
        }
        for (int i = 0; i < most; i++) {
            for (List<SheetEntry> list : lists) {
                if (i < list.size()) {
                    wanted.add(list.get(i));
                }
            }
        }
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private List<SheetEntry> points(Topic topic) {
        return points(topic, Block.Role.SUMMARY, SheetEntry.Kind.POINT);
    }

    private List<SheetEntry> pitfalls(Topic topic) {
        return points(topic, Block.Role.PITFALLS, SheetEntry.Kind.PITFALL);
    }

    private List<SheetEntry> points(Topic topic, Block.Role role, SheetEntry.Kind kind) {
        List<SheetEntry> entries = new ArrayList<>();
        Optional<Block.Box> box = topic.box(role);
        List<Point> points = box.map(Block.Box::points).orElse(List.of());
        for (Point point : points) {
            Term term = termsByName.get(fold(point.label().plainText()));
            String fact = term == null ? "" : Origin.key(term.id());
            entries.add(SheetEntry.line(kind, point.label(), List.of(point.text()), span(point, topic), fact));
        }
        if (entries.isEmpty() && box.isPresent()) {
            for (Block block : box.get().blocks()) {
                if (block instanceof Block.Passage passage) {
                    Prose none = Prose.empty(passage.prose().file());
                    entries.add(plain(kind, none, passage.prose().plainText(), topic.span()));
                }
            }
        }
        return entries;
    }

    private static Span span(Point point, Topic topic) {
        for (Prose prose : List.of(point.label(), point.text())) {
            for (Run run : prose.runs()) {
                if (run instanceof Run.Text text) {
                    return new Span(prose.file(), text.line(), text.line());
                }
            }
        }
        return topic.span();
    }

    private List<SheetEntry> terms(Topic topic, List<SheetEntry> points, SheetEntry.Kind kind) {
        Set<String> said = new HashSet<>();
        points.forEach(point -> said.add(point.label().plainText()));
        List<SheetEntry> entries = new ArrayList<>();
        for (Term term : terms.getOrDefault(topic.id(), List.of())) {
            if (!said.contains(term.name())) {
                Prose meaning = term.definition().prose();
                Span span = term.definition().span();
                Prose name = new Prose(meaning.file(), List.of(new Run.Text(term.name(), span.line(), 1, false)));
                entries.add(SheetEntry.line(kind, name, List.of(meaning), span, Origin.key(term.id())));
            }
        }
        return entries;
    }

    private static List<SheetEntry> answer(Topic topic) {
        String text = topic.box(Block.Role.SHORT_ANSWER)
                .map(Block.Box::plainText)
                .orElseGet(() -> topic.blocks().stream()
                        .filter(block -> block instanceof Block.Passage)
                        .map(Block::plainText)
                        .findFirst()
                        .orElse(""));
        Prose none = Prose.empty(topic.span().file());
        return text.isEmpty()
                ? List.of()
                : List.of(plain(SheetEntry.Kind.ANSWER, none, Sentences.some(text, SHORT_ANSWER), topic.span()));
    }

    private static List<SheetEntry> formulas(Topic topic) {
        List<SheetEntry> formulas = new ArrayList<>();
        AtomicReference<Prose> name =
                new AtomicReference<>(Prose.empty(topic.span().file()));
        topic.walk(block -> {
            // a formula is called by the section in which it stands
            if (block instanceof Block.Heading heading) {
                name.set(heading.title());
            } else if (block instanceof Block.Box box && box.heading().isPresent()) {
                name.set(Prose.empty(topic.span().file()));
            } else if (block instanceof Block.Passage passage) {
                for (Run run : passage.prose().runs()) {
                    if (run instanceof Run.Formula formula && formula.display() && isRule(formula.tex())) {
                        Prose alone = new Prose(passage.prose().file(), List.of(formula));
                        Span span = new Span(passage.prose().file(), formula.line(), formula.line());
                        formulas.add(SheetEntry.formula(name.get(), alone, span));
                    }
                }
            }
        });
        List<SheetEntry> some = new ArrayList<>();
        int left = MOST_FORMULAS;
        for (SheetEntry formula : formulas) {
            // one that is too wide will be left off, and said so
            boolean wide = formula.measuredText().widestFormula() > WIDEST_FORMULA;
            if (wide || left > 0) {
                some.add(formula);
                left -= wide ? 0 : 1;
            }
        }
        some.sort(Comparator.comparing(formula -> formula.measuredText().widestFormula() > WIDEST_FORMULA));
        return some;
    }

    /** A formula made mostly of numbers is a worked example, not a rule to remember. */
    private static boolean isRule(String tex) {
        long digits = tex.chars().filter(Character::isDigit).count();
        String bare = tex.replaceAll("\\\\[a-zA-Z]+", "");
        long letters = bare.chars().filter(Character::isLetter).count();
        return digits * 2 <= letters;
    }

    private static List<SheetEntry> questions(Topic topic) {
        List<SheetEntry> entries = new ArrayList<>();
        for (Question question : topic.questions()) {
            if (!question.points().isEmpty()) {
                entries.add(SheetEntry.line(
                        SheetEntry.Kind.QUESTION,
                        question.stem(),
                        question.points(),
                        question.span(),
                        Origin.key(question.id())));
            }
        }
        return entries;
    }

    private static SheetEntry plain(SheetEntry.Kind kind, Prose label, String text, Span span) {
        String sentence = Sentences.some(text, SHORT_ANSWER);
        Prose prose = new Prose(label.file(), List.of(new Run.Text(sentence, span.line(), 1, false)));
        return SheetEntry.line(kind, label, List.of(prose), span);
    }
}
