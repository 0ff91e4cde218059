package studydown.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.model.Block;
import studydown.model.Part;
import studydown.model.Term;
import studydown.model.Topic;

/**
 * Makes the cheat sheet: one box a topic, with its "in short" rows, or else its terms, or else its answer in a line. What
 * finds no room on the paper is left off evenly: every topic keeps its first rows.
 */
final class SheetPlanner {
    /** Lines that fit on two A4 pages in landscape, four columns, at 7.5 pt, with room to spare for other fonts. */
    private static final int LINES = 380;

    /** Characters of a line in such a column. */
    private static final int CHARACTERS_PER_LINE = 46;

    private static final int ROW_LENGTH = 110;
    private static final int SHORT_LENGTH = 140;

    private final Study study;
    private final Shells shells;
    private final Outline outline;

    SheetPlanner(Study study, Shells shells, Outline outline) {
        this.study = study;
        this.shells = shells;
        this.outline = outline;
    }

    SheetPage page() {
        List<List<SheetPage.Row>> rows = new ArrayList<>();
        BlockViews views = new BlockViews(study, Paths.CHEATSHEET, PageDestinations.from(study, Paths.CHEATSHEET), "");
        outline.entries().forEach(entry -> rows.add(rows(entry.topic(), views)));
        int perTopic = rowsThatFit(rows);
        List<SheetPage.PartSheet> parts = new ArrayList<>();
        int index = 0;
        for (Part part : study.guide().parts()) {
            List<SheetPage.SheetBox> boxes = new ArrayList<>();
            for (Topic topic : part.topics()) {
                List<SheetPage.Row> kept =
                        rows.get(index).stream().limit(perTopic).toList();
                index++;
                boxes.add(new SheetPage.SheetBox(
                        outline.number(topic.id()),
                        topic.title(),
                        Paths.topic(topic.id()).hrefFrom(Paths.CHEATSHEET),
                        kept.isEmpty() ? Sentences.first(shortAnswer(topic), SHORT_LENGTH) : "",
                        kept));
            }
            int number = parts.size() + 1;
            parts.add(new SheetPage.PartSheet(number, Shells.hue(number), part.title(), boxes));
        }
        Shell shell = shells.of(
                Paths.CHEATSHEET,
                "sheet",
                study.words().text("ui.cheat_sheet"),
                study.words().text("ui.cheat_sheet_about"));
        return new SheetPage(shell, study.guide().title(), study.words().text("ui.cheat_sheet"), parts, "");
    }

    private List<SheetPage.Row> rows(Topic topic, BlockViews views) {
        List<SheetPage.Row> rows = new ArrayList<>();
        topic.box(Block.Role.SUMMARY)
                .ifPresent(box -> box.blocks().forEach(block -> {
                    if (block instanceof Block.Passage passage) {
                        rows.add(new SheetPage.Row("", views.plainHtml(passage.prose())));
                    }
                }));
        if (rows.isEmpty()) {
            for (Term term : study.guide().terms()) {
                if (term.definition().topic().equals(topic.id())) {
                    String meaning = Sentences.first(term.definition().prose().plainText(), ROW_LENGTH);
                    rows.add(new SheetPage.Row(term.name(), Escape.html(meaning)));
                }
            }
        }
        return rows;
    }

    private static String shortAnswer(Topic topic) {
        Optional<Block.Box> box = topic.box(Block.Role.SHORT_ANSWER);
        return box.map(Block.Box::plainText)
                .orElseGet(() -> topic.blocks().stream()
                        .filter(block -> block instanceof Block.Passage)
                        .map(Block::plainText)
                        .findFirst()
                        .orElse(""));
    }

    /** Returns how many rows a topic may have so that all fit. */
    private static int rowsThatFit(List<List<SheetPage.Row>> topics) {
        int most = topics.stream().mapToInt(List::size).max().orElse(0);
        while (most > 0 && lines(topics, most) > LINES) {
            most--;
        }
        return most;
    }

    private static int lines(List<List<SheetPage.Row>> topics, int most) {
        int lines = 0;
        for (List<SheetPage.Row> rows : topics) {
            lines += 2;
            for (SheetPage.Row row : rows.subList(0, Math.min(most, rows.size()))) {
                lines += 1 + (row.label().length() + row.html().length()) / CHARACTERS_PER_LINE;
            }
        }
        return lines;
    }
}
