package studydown.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studydown.markdown.TermFinder.Found;
import studydown.markdown.TermFinder.Place;
import studydown.model.Run;

/** Reads a term out of one paragraph, and tells a name from a label and a definition from a remark. */
final class TermReader {
    private static final int REPEATED = 4;
    private static final Pattern ALIASES = Pattern.compile("^\\s*[(（]([^()（）]{1,120})[)）]");
    private static final Pattern INNER = Pattern.compile("^(.{2,}?)\\s*[(（]([^()（）]{1,80})[)）]$");
    private static final Pattern SEPARATOR =
            Pattern.compile("^\\s*(?:[:：]|\\s[-–—=]{1,3}(?=\\s)|[–—]|->|=>|→|⇒|-(?=\\s))\\s*");
    private static final Pattern BARE = Pattern.compile(
            "^([^\\n:：.!?。]{1,80}?)(?:\\s+[-–—]{1,2}\\s+|\\s*[:：]\\s+|\\s*：|\\s+=\\s+)(\\S.*)$", Pattern.DOTALL);

    /** Other names at the beginning of a definition, which stay where their author wrote them. */
    private static final Pattern ALSO = Pattern.compile(
            "\\s*\\((?:also,|also (?:known as|called|referred to as|written)|a\\.?k\\.?a\\.?),?\\s+([^()]{1,80})\\)\\s*[:;,.–—-]?\\s*",
            Pattern.CASE_INSENSITIVE);

    private final Labels labels;
    private final TermTally tally;

    TermReader(Labels labels, TermTally tally) {
        this.labels = labels;
        this.tally = tally;
    }

    /** Reads {@code **Term** (alias): definition} and its kin, and {@code **Term** is …}. */
    Optional<Found> lead(Node node, List<Node> rest, Place place) {
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
            separated = place.glossary() || name.split("\\s+").length <= 4;
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
        if (TermTally.elsewhere(runs) && tally.listsLinks()) {
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

    static String stripSeparator(String name) {
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

    Optional<Found> bare(Node node, List<Node> rest) {
        String raw = Runs.raw(node.runs());
        int line = tally.namesAboveMeanings() ? TermTally.nameLine(raw) : 0;
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

    Optional<Found> found(
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
                || bare.length() > TermTally.MAX_NAME
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
                    && tally.leads(name) < REPEATED - 1;
        }
        return !labels.areAll("no-term", bare)
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
                && tally.leads(name) < REPEATED;
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

    static void add(
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
        Matcher also = ALSO.matcher(Runs.raw(definition));
        if (also.lookingAt()
                && also.end() < Runs.raw(definition).stripTrailing().length()) {
            Arrays.stream(also.group(1).split("\\s*[,;]\\s*|\\s+or\\s+")).forEach(alias -> keep(alias, names, kept));
        }
        found.add(new Found(clean, kept, definition, rule, from.line(), Math.max(from.line(), to.endLine())));
    }

    private static void keep(String alias, Set<String> names, List<String> kept) {
        String bare = alias.strip()
                .replaceFirst(
                        "^(?:or|aka|a\\.k\\.a\\.|also|also called|also known as|or simply|short)\\s*[:,]?\\s+", "");
        boolean word = bare.codePoints().anyMatch(Character::isLetter);
        if (word && bare.length() <= 60 && bare.split("\\s+").length <= 6 && names.add(bare)) {
            kept.add(bare);
        }
    }
}
