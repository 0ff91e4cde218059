package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Figure;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Table;
import studydown.source.Span;

/** Something that may stand on a sheet, measured once: each size and column that is tried asks for its lines. */
final class SheetEntry {

    /** In the order in which they stand in a box. */
    enum Kind {
        POINT,
        ANSWER,
        FORMULA,
        FIGURE,
        TABLE,
        TERM,
        PITFALL,
        QUESTION;

        /** Returns whether labels stand in a column of their own. */
        boolean inColumns() {
            return this == POINT;
        }
    }

    private static final int LONGEST = 200;

    private final Kind kind;
    private final Prose label;
    private final List<Prose> texts;
    private final Optional<String> shortened;
    private final Optional<Table> table;
    private final Optional<DrawingSize> drawing;
    private final Span span;
    private final String fact;
    private final Measured measuredLabel;
    private final Measured measuredText;

    /**
     * Makes one.
     *
     * @param label empty for none
     * @param texts what follows the label, as many as make a short text; they are set apart by semicolons
     * @param shortened the text instead, where it is too long for a sheet
     * @param drawing size of a figure
     * @param fact key of the term or question it says; empty for none
     */
    private SheetEntry(
            Kind kind,
            Prose label,
            List<Prose> texts,
            Optional<String> shortened,
            Optional<Table> table,
            Optional<DrawingSize> drawing,
            Span span,
            String fact) {
        this.kind = kind;
        this.label = label;
        this.texts = List.copyOf(texts);
        this.shortened = shortened;
        this.table = table;
        this.drawing = drawing;
        this.span = span;
        this.fact = fact;
        this.measuredLabel = Measured.of(label);
        this.measuredText = shortened.map(Measured::of).orElseGet(() -> Measured.of(texts, "; "));
    }

    Kind kind() {
        return kind;
    }

    Prose label() {
        return label;
    }

    List<Prose> texts() {
        return texts;
    }

    Optional<String> shortened() {
        return shortened;
    }

    Optional<Table> table() {
        return table;
    }

    /** Returns the size of a figure; nothing where it is not known, and then it can't stand on a sheet. */
    Optional<DrawingSize> drawing() {
        return drawing;
    }

    Span span() {
        return span;
    }

    /** Returns the key of the term or question it says, as items have it; empty for none. */
    String fact() {
        return fact;
    }

    Measured measuredLabel() {
        return measuredLabel;
    }

    /** Returns the measures of what follows the label. */
    Measured measuredText() {
        return measuredText;
    }

    static SheetEntry line(Kind kind, Prose label, List<Prose> texts, Span span) {
        return line(kind, label, texts, span, "");
    }

    static SheetEntry line(Kind kind, Prose label, List<Prose> texts, Span span, String fact) {
        int left = LONGEST - label.plainText().length();
        List<Prose> some = new ArrayList<>();
        for (Prose text : texts) {
            int length = text.plainText().length();
            if (!some.isEmpty() && length > left) {
                break;
            }
            some.add(text);
            left -= length;
        }
        // a formula is never cut: as text it would show its TeX
        boolean cut =
                left < 0 && some.size() == 1 && some.get(0).runs().stream().noneMatch(Run.Formula.class::isInstance);
        Optional<String> shortened =
                cut ? Optional.of(Sentences.first(some.get(0).plainText(), LONGEST)) : Optional.empty();
        return new SheetEntry(kind, label, some, shortened, Optional.empty(), Optional.empty(), span, fact);
    }

    /**
     * Makes one of a formula.
     *
     * @param name what it is about; empty where nothing says it
     */
    static SheetEntry formula(Prose name, Prose formula, Span span) {
        return new SheetEntry(
                Kind.FORMULA, name, List.of(formula), Optional.empty(), Optional.empty(), Optional.empty(), span, "");
    }

    static SheetEntry table(Table table) {
        return new SheetEntry(
                Kind.TABLE,
                Prose.empty(table.span().file()),
                List.of(),
                Optional.empty(),
                Optional.of(table),
                Optional.empty(),
                table.span(),
                "");
    }

    static SheetEntry figure(Figure figure, Optional<DrawingSize> drawing) {
        return new SheetEntry(
                Kind.FIGURE,
                Prose.empty(figure.span().file()),
                List.of(figure.picture()),
                Optional.empty(),
                Optional.empty(),
                drawing,
                figure.span(),
                "");
    }

    /** Returns what a report says of it. */
    String plain() {
        if (table.isPresent()) {
            return table.get().title();
        }
        String name = label.plainText();
        String text = shortened.orElseGet(
                () -> texts.stream().findFirst().map(Prose::plainText).orElse(""));
        return name.isEmpty() ? text : name + ": " + text;
    }

    /** Returns how many characters its text has in the guide. */
    int lengthInGuide() {
        return texts.isEmpty() ? 0 : texts.get(0).plainText().length();
    }

    boolean hasFormula() {
        return texts.stream().anyMatch(text -> text.runs().stream().anyMatch(Run.Formula.class::isInstance));
    }
}
