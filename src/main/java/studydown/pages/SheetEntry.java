package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Prose;
import studydown.model.Run;
import studydown.model.Table;
import studydown.source.Span;

/**
 * Something that may stand on a sheet.
 *
 * @param label empty for none
 * @param texts what follows the label, as many as make a short text; they are set apart by semicolons
 * @param shortened the text instead, where it is too long for a sheet
 */
record SheetEntry(
        Kind kind, Prose label, List<Prose> texts, Optional<String> shortened, Optional<Table> table, Span span) {

    /** In the order in which they stand in a box. */
    enum Kind {
        POINT,
        ANSWER,
        FORMULA,
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

    SheetEntry {
        texts = List.copyOf(texts);
    }

    static SheetEntry line(Kind kind, Prose label, List<Prose> texts, Span span) {
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
        return new SheetEntry(kind, label, some, shortened, Optional.empty(), span);
    }

    static SheetEntry table(Table table) {
        return new SheetEntry(
                Kind.TABLE,
                Prose.empty(table.span().file()),
                List.of(),
                Optional.empty(),
                Optional.of(table),
                table.span());
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

    boolean hasFormula() {
        return texts.stream().anyMatch(text -> text.runs().stream().anyMatch(Run.Formula.class::isInstance));
    }
}
