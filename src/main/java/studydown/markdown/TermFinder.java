package studydown.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.Node.Kind;
import studydown.model.Run;

/** Finds terms where a text says in a definitional form what they are. */
final class TermFinder {
    private static final int MAX_NAME = 90;
    private static final int REPEATED = 4;
    private static final Pattern ALIASES = Pattern.compile("^\\s*[(（]([^()（）]{1,120})[)）]");
    private static final Pattern INNER = Pattern.compile("^(.{2,}?)\\s*[(（]([^()（）]{1,80})[)）]$");
    private static final Pattern SEPARATOR =
            Pattern.compile("^\\s*(?:[:：]|\\s[-–—=]{1,3}(?=\\s)|[–—]|->|=>|→|⇒|-(?=\\s))\\s*");
    private static final Pattern BARE = Pattern.compile(
            "^([^\\n:：.!?。]{1,80}?)(?:\\s+[-–—]{1,2}\\s+|\\s*[:：]\\s+|\\s*：|\\s+=\\s+)(\\S.*)$", Pattern.DOTALL);

    /** A term and what its author says it is. */
    record Found(String name, List<String> aliases, List<Run> definition, String rule, int line, int endLine) {}

    /** Where blocks stand. */
    record Place(boolean glossary, boolean silent) {}

    private final Labels labels;
    private final Map<String, Integer> leads = new HashMap<>();
    private int items;
    private int linkedItems;
    private int loneNames;
    private int broken;
    private int longParagraphs;
    private int parents;
    private int loneParents;

    TermFinder(List<Node> all, Labels labels) {
        this.labels = labels;
        all.forEach(this::count);
    }

    private void count(Node node) {
        if (node.is(Kind.PARAGRAPH)) {
            int bold = Runs.boldLead(node.runs());
            loneNames += lone(node) ? 1 : 0;
            longParagraphs += Runs.raw(node.runs()).indexOf('\n') > 0 ? 1 : 0;
            broken += nameLine(Runs.raw(node.runs())) > 0 ? 1 : 0;
            if (bold > 0 && bold < 120) {
                leads.merge(Labels.normal(Runs.raw(node.runs()).substring(0, bold)), 1, Integer::sum);
            }
        }
        if (node.is(Kind.HEADING)) {
            leads.merge("# " + Labels.normal(node.text()), 1, Integer::sum);
        }
        if (node.is(Kind.ITEM) && !node.children().isEmpty()) {
            items++;
            linkedItems += elsewhere(node.children().get(0).runs()) ? 1 : 0;
            parents += node.children().size() > 1 ? 1 : 0;
            loneParents += node.children().size() > 1 && lone(node.children().get(0)) ? 1 : 0;
        }
        node.children().forEach(this::count);
    }

    /** Returns whether a paragraph is nothing but bold words: a name, if what it means stands below. */
    private static boolean lone(Node node) {
        if (!node.is(Kind.PARAGRAPH)) {
            return false;
        }
        String raw = Runs.raw(node.runs());
        int bold = Runs.boldLead(node.runs());
        return bold > 0 && bold >= raw.stripTrailing().length() && bold <= MAX_NAME && !Prompts.endsAsQuestion(raw);
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
                add(first.text(), aliases, BlockMarkup.inline(node.children()), "definition-list", first, node, mine);
            }
        }
        found.addAll(mine);
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
            term = column(rows.get(0), "term-head");
            definition = column(rows.get(0), "definition-head");
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
                add(name.text(), List.of(), told.runs(), "table", row, row, found);
            }
        }
    }

    private int column(Node row, String key) {
        for (int i = 0; i < row.children().size(); i++) {
            if (labels.is(key, row.children().get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private void list(Node list, Place place, List<Found> found) {
        if (!place.silent() && namesWithMeanings() && named(list, found)) {
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
            if (!first.is(Kind.PARAGRAPH)) {
                continue;
            }
            List<Node> rest = item.children().subList(1, item.children().size());
            Optional<Found> bold = lead(first, rest, place);
            Optional<Found> term = bold.isEmpty() && place.glossary() ? bare(first, rest) : bold;
            term.ifPresent(found::add);
            if (term.isEmpty()) {
                // what stands below a mere label may be terms
                rest.stream().filter(child -> child.is(Kind.LIST)).forEach(child -> list(child, place, found));
            }
        }
    }

    private int paragraph(List<Node> nodes, int i, Place place, List<Found> found) {
        Node node = nodes.get(i);
        if (place.glossary() && loneNames >= 3 && lone(node)) {
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
        int end = i + 1;
        while (place.glossary()
                && end < nodes.size()
                && (nodes.get(end).is(Kind.QUOTE)
                        || nodes.get(end).is(Kind.LIST) && !defining(nodes.get(end), place))) {
            end++;
        }
        Optional<Found> bold = lead(node, nodes.subList(i + 1, end), place);
        if (bold.isPresent()) {
            found.add(bold.get());
            return end;
        }
        if (place.glossary()) {
            bare(node, List.of()).ifPresent(found::add);
        }
        return i + 1;
    }

    /** Returns whether nearly all items of the file that hold more than a line are a bold name and what it means. */
    private boolean namesWithMeanings() {
        return loneParents >= 8 && loneParents * 10 >= parents * 9;
    }

    /** Reads a list of bold names with what they mean below; returns whether it is one. */
    private boolean named(Node list, List<Found> found) {
        List<Found> all = new ArrayList<>();
        for (Node item : list.children()) {
            if (item.children().size() < 2 || !lone(item.children().get(0))) {
                return false;
            }
            Node first = item.children().get(0);
            String name = stripSeparator(Runs.raw(first.runs()).strip());
            if (labels.is("no-term", name) || labels.asks(name) > 0 && !name.contains(" vs")) {
                return false;
            }
            List<Node> told = item.children().subList(1, item.children().size());
            found(name, List.of(), List.of(), told, "name-alone", first, new Place(true, false))
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
        if (told.stream().anyMatch(block -> block.is(Kind.TABLE) || block.is(Kind.LIST) && defining(block, place))) {
            // the name of a group of terms
            return Optional.empty();
        }
        String name = stripSeparator(Runs.raw(node.runs()).strip());
        return found(name, List.of(), List.of(), told, "name-alone", node, place);
    }

    /** Returns whether most items of a list begin as definitions of terms do. */
    private boolean defining(Node list, Place place) {
        int terms = 0;
        for (Node item : list.children()) {
            Node first = item.children().isEmpty() ? list : item.children().get(0);
            terms += first.is(Kind.PARAGRAPH) && lead(first, List.of(), place).isPresent() ? 1 : 0;
        }
        return terms * 2 > list.children().size();
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
                Optional<Found> term = lead(one, List.of(), place);
                term = term.isEmpty() && place.glossary() ? bare(one, List.of()) : term;
                if (term.isEmpty()) {
                    return List.of();
                }
                all.add(term.get());
            }
            at += line.length() + 1;
        }
        return all.size() > 1 ? all : List.of();
    }

    /** Reads {@code **Term** (alias): definition} and its kin, and {@code **Term** is …}. */
    private Optional<Found> lead(Node node, List<Node> rest, Place place) {
        List<Run> runs = node.runs();
        int bold = Runs.boldLead(runs);
        String raw = Runs.raw(runs);
        if (bold == 0) {
            return sentence(node, place);
        }
        String name = raw.substring(0, bold).strip();
        String behind = raw.substring(bold);
        List<String> aliases = new ArrayList<>();
        int at = bold;
        boolean separated = name.endsWith(":") || name.endsWith("：") || name.endsWith(" -") || name.endsWith(" –");
        if (!separated && name.endsWith(".") && !behind.isBlank() && name.length() < 60 && !name.contains(". ")) {
            separated = place.glossary() || name.split("\\s+").length <= 5;
        }
        Matcher bracket = ALIASES.matcher(behind);
        if (!separated && bracket.find()) {
            for (String alias : bracket.group(1).split("[,;，、]")) {
                aliases.add(alias.strip());
            }
            at += bracket.end();
            behind = raw.substring(at);
        }
        Matcher separator = SEPARATOR.matcher(behind);
        boolean broken = behind.startsWith("\n") && !behind.isBlank();
        if (!separated && separator.find() && separator.end() > 0) {
            separated = true;
            at += separator.end();
        } else if (!separated && broken && place.glossary()) {
            separated = true;
        }
        if (!separated) {
            int is = copula(name, behind);
            return is > 0 && !linked(runs)
                    ? found(name, aliases, Runs.from(runs, at + is), List.of(), "term-is", node, place)
                    : Optional.empty();
        }
        if (elsewhere(runs) && linkedItems >= 5 && linkedItems * 10 >= items * 6) {
            // a list of things to read elsewhere
            return Optional.empty();
        }
        return found(stripSeparator(name), aliases, Runs.from(runs, at), rest, "bold-lead", node, place);
    }

    /** A bold link is the name of a product with its home page rather than a term. */
    private static boolean linked(List<Run> runs) {
        int limit = Math.min(3, runs.size());
        return runs.subList(0, limit).stream().anyMatch(Run.LinkStart.class::isInstance);
    }

    /** Returns whether words begin with a link out of the guide. */
    private static boolean elsewhere(List<Run> runs) {
        return runs.subList(0, Math.min(3, runs.size())).stream()
                .anyMatch(run ->
                        run instanceof Run.LinkStart link && link.target().contains("://"));
    }

    private static String stripSeparator(String name) {
        return name.replaceFirst("[\\s:：.–-]+$", "");
    }

    /** Returns how many characters white space and a word for "is" take; 0 if there is none. */
    private int copula(String name, String behind) {
        int start = behind.length() - behind.stripLeading().length();
        if (behind.isBlank() || name.contains(",") || !labels.begins("is", behind.substring(start))) {
            return 0;
        }
        int longest = 0;
        for (String form : labels.forms("is")) {
            if (form.length() > longest && behind.regionMatches(true, start, form, 0, form.length())) {
                longest = form.length();
            }
        }
        return longest == 0 ? 0 : start + longest;
    }

    /** Reads {@code A **term** is …}. */
    private Optional<Found> sentence(Node node, Place place) {
        List<Run> runs = node.runs();
        if (runs.size() < 4 || !(runs.get(0) instanceof Run.Text article) || !Html.isOpen(runs.get(1), "strong")) {
            return Optional.empty();
        }
        if (!labels.is("article", article.text().strip())) {
            return Optional.empty();
        }
        List<Run> rest = Runs.from(runs, article.text().length());
        int bold = Runs.boldLead(rest);
        String raw = Runs.raw(rest);
        String name = raw.substring(0, bold).strip();
        List<String> aliases = new ArrayList<>();
        String behind = raw.substring(bold);
        Matcher bracket = ALIASES.matcher(behind);
        if (bracket.find()) {
            aliases.addAll(List.of(bracket.group(1).split("\\s*[,;]\\s*")));
            behind = behind.substring(bracket.end());
        }
        int is = bold > 0 ? copula(name, behind) : 0;
        return is > 0
                ? found(
                        name,
                        aliases,
                        Runs.from(rest, raw.length() - behind.length() + is),
                        List.of(),
                        "term-is",
                        node,
                        place)
                : Optional.empty();
    }

    /** Returns how many characters a first line takes that may be a name above what it means; 0 if it is part of a sentence. */
    private static int nameLine(String raw) {
        int line = raw.indexOf('\n');
        if (line <= 0 || line > MAX_NAME) {
            return 0;
        }
        String name = raw.substring(0, line).strip();
        return !name.isEmpty()
                        && name.split("\\s+").length <= 6
                        && ".,:;!?。：，".indexOf(name.charAt(name.length() - 1)) < 0
                ? line
                : 0;
    }

    private Optional<Found> bare(Node node, List<Node> rest) {
        String raw = Runs.raw(node.runs());
        int line = broken >= 3 && broken * 10 >= longParagraphs * 7 ? nameLine(raw) : 0;
        if (line > 0) {
            return found(
                    raw.substring(0, line).strip(),
                    List.of(),
                    Runs.from(node.runs(), line + 1),
                    rest,
                    "line-break",
                    node,
                    new Place(true, false));
        }
        Matcher matcher = BARE.matcher(raw);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        if (name.split("\\s+").length > 8 || name.contains(" | ")) {
            return Optional.empty();
        }
        return found(
                name,
                List.of(),
                Runs.from(node.runs(), matcher.start(2)),
                rest,
                "bare-lead",
                node,
                new Place(true, false));
    }

    private Optional<Found> found(
            String name,
            List<String> aliases,
            List<Run> definition,
            List<Node> rest,
            String rule,
            Node node,
            Place place) {
        List<Run> all = new ArrayList<>(definition);
        if (!rest.isEmpty() && (!definition.isEmpty() || place.glossary())) {
            all.addAll(BlockMarkup.of(rest));
        }
        int end = rest.isEmpty() ? node.endLine() : rest.get(rest.size() - 1).endLine();
        String text = Runs.plain(all);
        if (!plausible(name, place) || !defines(text, definition, place)) {
            return Optional.empty();
        }
        List<Found> one = new ArrayList<>();
        add(name, aliases, all, rule, node, node, one);
        return one.stream()
                .findFirst()
                .map(f ->
                        new Found(f.name(), f.aliases(), f.definition(), f.rule(), f.line(), Math.max(f.line(), end)));
    }

    /** Returns whether words can be the name of a term, and are not a mere label. */
    boolean plausible(String name, Place place) {
        String bare = Prompts.bare(name);
        int words = bare.split("\\s+").length;
        if (bare.isEmpty()
                || bare.length() > MAX_NAME
                || words > 9
                || bare.codePoints()
                        .noneMatch(c -> Character.isLetterOrDigit(c) || "&|<>=!+*/%^~$@#?.:".indexOf(c) >= 0)) {
            return false;
        }
        if (place.glossary()) {
            return words <= 9
                    && !labels.is("note", bare)
                    && !labels.is("tip", bare)
                    && !labels.is("to-top", bare)
                    && leads.getOrDefault(Labels.normal(name), 0) < REPEATED - 1;
        }
        return !labels.is("no-term", bare)
                && labels.role(bare).isEmpty()
                && !labels.begins("no-term-begin", bare)
                && !labels.is("answer", bare)
                && !labels.is("question", bare)
                && labels.asks(bare) == 0
                && words <= 7
                && !sentence(bare)
                && bare.codePoints().anyMatch(Character::isLetter)
                && !bare.matches("(?:\\d+|[A-Za-z])[.)]?")
                && !Prompts.onlyLabel(bare)
                && leads.getOrDefault(Labels.normal(name), 0) < REPEATED;
    }

    /** Returns whether words say that something is so, rather than name something. */
    private boolean sentence(String name) {
        String[] words = name.split("\\s+");
        return words.length > 2 && Arrays.stream(words, 1, words.length - 1).anyMatch(word -> labels.is("is", word));
    }

    private static boolean defines(String text, List<Run> definition, Place place) {
        if (text.isEmpty()) {
            return false;
        }
        if (place.glossary()) {
            return true;
        }
        boolean onlyLink = !definition.isEmpty()
                && definition.get(0) instanceof Run.LinkStart
                && definition.get(definition.size() - 1) instanceof Run.LinkEnd;
        boolean unspaced = text.codePoints().anyMatch(c -> Character.isIdeographic(c));
        return !onlyLink
                && !onlyCode(definition)
                && !text.endsWith("?")
                && (unspaced ? text.length() >= 6 : text.split("\\s+").length >= 2);
    }

    /** Returns whether words are nothing but code: a command to type, which tells how rather than what. */
    private static boolean onlyCode(List<Run> runs) {
        int depth = 0;
        int outside = 0;
        for (Run run : runs) {
            if (Html.isOpen(run, "code")) {
                depth++;
            } else if (Html.isClose(run, "code")) {
                depth--;
            } else if (depth == 0) {
                outside += (int)
                        run.plain().chars().filter(Character::isLetterOrDigit).count();
            }
        }
        return outside == 0 && runs.stream().anyMatch(run -> Html.isOpen(run, "code"));
    }

    private static void add(
            String name,
            List<String> aliases,
            List<Run> definition,
            String rule,
            Node from,
            Node to,
            List<Found> found) {
        String clean = Prompts.bare(name).replaceFirst("[\\s:：]+$", "").strip();
        clean = clean.substring(0, Prompts.tail(clean));
        if (clean.isEmpty() || clean.length() > 200 || Runs.plain(definition).isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>(Set.of(clean));
        List<String> kept = new ArrayList<>();
        Matcher inner = INNER.matcher(clean);
        if (inner.matches()) {
            keep(inner.group(1), names, kept);
            for (String alias : inner.group(2).split("[,;，、]")) {
                keep(alias, names, kept);
            }
        }
        aliases.forEach(alias -> keep(alias, names, kept));
        found.add(new Found(clean, kept, definition, rule, from.line(), Math.max(from.line(), to.endLine())));
    }

    private static void keep(String alias, Set<String> names, List<String> kept) {
        String bare = alias.strip()
                .replaceFirst("^(?:or|aka|a\\.k\\.a\\.|also|also called|also known as|or simply|short)\\s*:?\\s+", "");
        boolean word = bare.codePoints().anyMatch(Character::isLetter);
        if (word && bare.length() <= 60 && bare.split("\\s+").length <= 6 && names.add(bare)) {
            kept.add(bare);
        }
    }

    /** Returns the term that a heading of a glossary and what stands below it are. */
    Optional<Found> heading(Node heading, List<Node> body) {
        List<Node> told = body.stream().filter(node -> !node.is(Kind.RULE)).toList();
        if (told.isEmpty()
                || heading.text().codePointCount(0, heading.text().length()) < 2
                        && told.get(0).is(Kind.HEADING)) {
            return Optional.empty();
        }
        List<Found> one = new ArrayList<>();
        add(
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
