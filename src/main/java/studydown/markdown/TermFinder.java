package studydown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Finds terms where a text says in a definitional form what they are. */
final class TermFinder {
    /** A term and what its author says it is. */
    record Found(String name, List<String> aliases, List<Run> definition, String rule, int line, int endLine) {}

    /** Where blocks stand. */
    record Place(boolean glossary, boolean silent) {}

    private final Labels labels;
    private final TermTally tally;
    private final TermReader reader;

    TermFinder(List<Node> all, Labels labels) {
        this.labels = labels;
        this.tally = new TermTally(all);
        this.reader = new TermReader(labels, tally);
    }

    /** Returns the terms that blocks under one heading define. */
    List<Found> in(List<Node> nodes, Place place) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            i = block(nodes, i, place, found);
        }
        return found;
    }

    /** Reads one block, and what belongs to it; returns the index of the next. */
    private int block(List<Node> nodes, int i, Place place, List<Found> found) {
        Node node = nodes.get(i);
        switch (node.kind()) {
            case DEFINITIONS -> definitions(node, found);
            case TABLE -> table(node, place, found);
            case LIST -> list(node, place, found);
            case DETAILS -> fold(node, place, found);
            case PARAGRAPH -> {
                if (!place.silent()) {
                    return paragraph(nodes, i, place, found);
                }
            }
            case DIVISION -> {
                Place inner = new Place(
                        place.glossary()
                                || node.info()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("glossary"),
                        place.silent());
                found.addAll(in(node.children(), inner));
            }
            default -> {
                // defines nothing
            }
        }
        return i + 1;
    }

    private void definitions(Node list, List<Found> found) {
        List<Node> terms = new ArrayList<>();
        boolean described = false;
        List<Found> mine = new ArrayList<>();
        for (Node node : list.children()) {
            if (node.is(Kind.TERM)) {
                if (described) {
                    terms.clear();
                    described = false;
                }
                terms.add(node);
            } else if (node.is(Kind.DESCRIPTION) && !terms.isEmpty() && !described) {
                described = true;
                List<String> aliases = terms.stream().skip(1).map(Node::text).toList();
                Node first = terms.get(0);
                TermReader.add(
                        first.text(),
                        aliases,
                        BlockMarkup.inline(node.children()),
                        "definition-list",
                        first,
                        node,
                        mine);
            }
        }
        found.addAll(mine);
    }

    /** Reads a fold of a glossary: its summary is the term, unless it asks or groups terms. */
    private void fold(Node fold, Place place, List<Found> found) {
        String name = AnswerMark.summary(fold);
        List<Node> told = fold.children().stream()
                .filter(child -> !child.is(Kind.SUMMARY))
                .toList();
        if (!place.glossary() || place.silent() || name.isEmpty() || told.isEmpty() || labels.asks(name) > 0) {
            return;
        }
        List<Found> inner = in(told, place);
        if (inner.size() > 1) {
            found.addAll(inner);
        } else {
            reader.found(name, List.of(), List.of(), told, "fold", fold, place).ifPresent(found::add);
        }
    }

    private void table(Node table, Place place, List<Found> found) {
        List<Node> rows = table.children();
        if (rows.size() < 2 || place.silent()) {
            return;
        }
        int term = -1;
        int definition = -1;
        int first = 0;
        if (rows.get(0).level() == 1) {
            term = labels.column("term-head", rows.get(0));
            definition = labels.column("definition-head", rows.get(0));
            definition = term >= 0 && definition < 0
                    ? labels.columnWith("definition-head", rows.get(0), term + 1)
                    : definition;
            first = 1;
        }
        boolean named = term >= 0 && definition >= 0 && term != definition;
        if (!named
                && place.glossary()
                && rows.get(0).children().size() >= 2
                && rows.get(0).children().size() <= 5) {
            term = Math.max(term, 0);
            definition = definition >= 0 && definition != term ? definition : term + 1;
        } else if (!named) {
            return;
        }
        for (Node row : rows.subList(first, rows.size())) {
            if (row.children().size() > Math.max(term, definition)) {
                Node name = row.children().get(term);
                Node told = row.children().get(definition);
                TermReader.add(name.text(), List.of(), told.runs(), "table", row, row, found);
            }
        }
    }

    private void list(Node list, Place place, List<Found> found) {
        if (!place.silent() && tally.namesWithMeanings() && named(list, found)) {
            return;
        }
        if (place.silent() || list.ordered() && !place.glossary()) {
            return;
        }
        for (Node item : list.children()) {
            if (item.children().isEmpty() || item.level() != 0) {
                continue;
            }
            Node first = item.children().get(0);
            List<Node> rest = item.children().subList(1, item.children().size());
            if (!first.is(Kind.PARAGRAPH)) {
                if (first.is(Kind.HEADING)) {
                    rest.stream().filter(child -> child.is(Kind.LIST)).forEach(child -> list(child, place, found));
                }
                continue;
            }
            Optional<Found> bold = reader.lead(first, rest, place);
            Optional<Found> term = bold.isEmpty() && place.glossary() ? reader.bare(first, rest) : bold;
            term = term.isEmpty() && place.glossary() ? above(first, rest) : term;
            term.ifPresent(found::add);
            if (term.isEmpty()) {
                // what stands below a mere label may be terms
                rest.stream().filter(child -> child.is(Kind.LIST)).forEach(child -> list(child, place, found));
            }
        }
    }

    /** Reads a name, bold or not, above a list of sentences that say what it means. */
    private Optional<Found> above(Node first, List<Node> rest) {
        String name = first.text();
        if (rest.size() != 1
                || !rest.get(0).is(Kind.LIST)
                || name.split("\\s+").length > 5
                || ".:;!?".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return Optional.empty();
        }
        List<Node> items = rest.get(0).children();
        int words = items.stream()
                .mapToInt(item -> item.text().split("\\s+").length)
                .sum();
        Place inside = new Place(true, false);
        boolean group = in(rest, inside).size() > 1;
        return group || words < 3 * items.size()
                ? Optional.empty()
                : reader.found(name, List.of(), List.of(), rest, "name-above", first, inside);
    }

    private int paragraph(List<Node> nodes, int i, Place place, List<Found> found) {
        Node node = nodes.get(i);
        if (place.glossary() && tally.namesAlone() && TermTally.lone(node)) {
            int end = below(nodes, i + 1);
            Optional<Found> term = end > i + 1 ? lone(node, nodes.subList(i + 1, end), place) : Optional.empty();
            if (term.isPresent()) {
                found.add(term.get());
                return end;
            }
        }
        List<Found> lines = lines(node, place);
        if (!lines.isEmpty()) {
            found.addAll(lines);
            return i + 1;
        }
        if (fields(node) && reader.lead(firstLine(node), List.of(), place).isEmpty()) {
            return i + 1;
        }
        int end = i + 1;
        while (place.glossary()
                && end < nodes.size()
                && (nodes.get(end).is(Kind.QUOTE)
                        || nodes.get(end).is(Kind.LIST) && !defining(nodes.get(end), place))) {
            end++;
        }
        Optional<Found> bold = reader.lead(node, nodes.subList(i + 1, end), place);
        if (bold.isPresent()) {
            found.add(bold.get());
            return end;
        }
        if (place.glossary()) {
            reader.bare(node, List.of()).ifPresent(found::add);
        }
        return i + 1;
    }

    /** Reads a list of bold names with what they mean below; returns whether it is one. */
    private boolean named(Node list, List<Found> found) {
        List<Found> all = new ArrayList<>();
        for (Node item : list.children()) {
            if (item.children().size() < 2 || !TermTally.lone(item.children().get(0))) {
                return false;
            }
            Node first = item.children().get(0);
            String name = TermReader.stripSeparator(Runs.raw(first.runs()).strip());
            if (labels.is("no-term", name) || labels.asks(name) > 0 && !name.contains(" vs")) {
                return false;
            }
            List<Node> told = item.children().subList(1, item.children().size());
            reader.found(name, List.of(), List.of(), told, "name-alone", first, new Place(true, false))
                    .ifPresent(all::add);
        }
        found.addAll(all);
        return true;
    }

    /** Returns the index behind the blocks that tell what a name alone in its line means. */
    private static int below(List<Node> nodes, int from) {
        int end = from;
        while (end < nodes.size()
                && !nodes.get(end).is(Kind.HEADING)
                && !nodes.get(end).is(Kind.RULE)
                && Runs.boldLead(nodes.get(end).runs()) == 0) {
            end++;
        }
        return end;
    }

    private Optional<Found> lone(Node node, List<Node> told, Place place) {
        if (told.stream().allMatch(TermTally::links)) {
            // what to read elsewhere
            return Optional.empty();
        }
        if (told.stream().anyMatch(block -> block.is(Kind.TABLE) || block.is(Kind.LIST) && defining(block, place))) {
            // the name of a group of terms
            return Optional.empty();
        }
        String name = TermReader.stripSeparator(Runs.raw(node.runs()).strip());
        return reader.found(name, List.of(), List.of(), told, "name-alone", node, place);
    }

    /** Returns whether most items of a list begin as definitions of terms do. */
    private boolean defining(Node list, Place place) {
        int terms = 0;
        for (Node item : list.children()) {
            Node first = item.children().isEmpty() ? list : item.children().get(0);
            terms += first.is(Kind.PARAGRAPH)
                            && reader.lead(first, List.of(), place).isPresent()
                    ? 1
                    : 0;
        }
        return terms * 2 > list.children().size();
    }

    /** Returns whether a paragraph has several lines that begin with bold words: fields of a form rather than one definition. */
    private static boolean fields(Node node) {
        String raw = Runs.raw(node.runs());
        if (raw.indexOf('\n') < 0 || node.runs().stream().noneMatch(run -> Html.isOpen(run, "strong"))) {
            return false;
        }
        int bold = 0;
        int at = 0;
        for (String line : raw.split("\n")) {
            bold += Runs.boldLead(Runs.from(node.runs(), at)) > 0 ? 1 : 0;
            at += line.length() + 1;
        }
        return bold > 1;
    }

    private static Node firstLine(Node node) {
        int line = Runs.raw(node.runs()).indexOf('\n');
        return line < 0 ? node : node.withRuns(Runs.until(node.runs(), line));
    }

    /** Reads a paragraph in which every line defines a term of its own; nothing if it is not one. */
    private List<Found> lines(Node node, Place place) {
        String raw = Runs.raw(node.runs());
        String[] lines = raw.split("\n");
        List<Found> all = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            if (lines.length > 1 && !line.isBlank()) {
                Node one = node.withRuns(Runs.from(Runs.until(node.runs(), at + line.length()), at));
                Optional<Found> term = reader.lead(one, List.of(), place);
                term = term.isEmpty() && place.glossary() ? reader.bare(one, List.of()) : term;
                if (term.isEmpty()) {
                    return List.of();
                }
                all.add(term.get());
            }
            at += line.length() + 1;
        }
        return all.size() > 1 ? all : List.of();
    }

    /** Returns the term that a heading of a glossary and what stands below it are. */
    Optional<Found> heading(Node heading, List<Node> body) {
        List<Node> told = body.stream().filter(node -> !node.is(Kind.RULE)).toList();
        if (told.isEmpty()
                || told.stream().allMatch(TermTally::links)
                || heading.text().codePointCount(0, heading.text().length()) < 2
                        && told.get(0).is(Kind.HEADING)) {
            return Optional.empty();
        }
        List<Found> one = new ArrayList<>();
        TermReader.add(
                Runs.plain(Prompts.clean(heading.runs())),
                List.of(),
                BlockMarkup.inline(told),
                "glossary-heading",
                heading,
                told.get(told.size() - 1),
                one);
        return one.stream().findFirst();
    }
}
