package studydown.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studydown.markdown.Node.Kind;
import studydown.model.Settings;

/** Finds parts and topics: in the headings of a single file, or in the folders and files of many. */
final class Structure {
    /** From how many characters on the words before a part's first topic are a topic of their own. */
    private static final int OVERVIEW = 900;

    /** From how many characters on the words before a part's first heading explain something rather than announce it. */
    private static final int EXPLAINS = 300;

    private final Labels labels;
    private final List<PartText> parts = new ArrayList<>();
    private final List<Piece> intro = new ArrayList<>();
    private FileText introFile;
    private String title;

    private Structure(Labels labels, String name, FileText first) {
        this.labels = labels;
        this.title = name;
        this.introFile = first;
    }

    static Structure of(String name, List<FileText> files, Settings settings, Labels labels) {
        Structure structure = new Structure(labels, name, files.get(0));
        if (files.size() == 1) {
            structure.single(files.get(0), name);
        } else {
            structure.folder(files, settings, name);
        }
        settings.title().ifPresent(title -> structure.title = title);
        List<PartText> sized = TopicPages.of(structure.parts, structure.title);
        structure.parts.clear();
        structure.parts.addAll(sized);
        return structure;
    }

    String title() {
        return title;
    }

    List<PartText> parts() {
        return parts;
    }

    List<Piece> intro() {
        return intro;
    }

    FileText introFile() {
        return introFile;
    }

    private void single(FileText file, String name) {
        title = file.title().filter(own -> !asked(file)).orElse(name);
        if (file.matter("title", "").isBlank() && chapters(file)) {
            title = humane(name);
        }
        parts.addAll(parts(file, intro));
        if (worthTopic(file, intro) || parts.isEmpty() && !intro.isEmpty()) {
            Node heading = file.heading().orElse(null);
            TopicText topic = topic(
                    title,
                    heading == null ? List.of() : heading.runs(),
                    1,
                    heading == null ? "" : heading.info(),
                    file,
                    List.copyOf(intro),
                    List.of());
            parts.add(0, new PartText(title, "", file, List.of(), List.of(topic)));
            intro.clear();
        }
    }

    /** Returns whether the first heading of a file is a question of it rather than its title. */
    private static boolean asked(FileText file) {
        Node own = file.heading().orElse(null);
        return file.matter("title", "").isBlank()
                && own != null
                && file.pieces().stream().noneMatch(piece -> headingOf(piece) == own);
    }

    private boolean chapters(FileText file) {
        Node own = file.heading().orElse(null);
        boolean others = file.headings().stream().anyMatch(node -> node.level() == 1 && node != own);
        return others && own != null && levels(file, file.pieces(), own)[0] == 1 && chapter(file.pieces(), own);
    }

    /** Returns the parts that the headings of a file open; what stands before the first goes into {@code before}. */
    private List<PartText> parts(FileText file, List<Piece> before) {
        List<Piece> pieces = file.pieces();
        Node own = file.heading().orElse(null);
        int[] levels = levels(file, pieces, own);
        if (levels[0] == 1 && own != null && chapter(pieces, own)) {
            own = null;
        }
        List<PartText> found = new ArrayList<>();
        Node part = null;
        List<Piece> stretch = new ArrayList<>();
        for (Piece piece : pieces) {
            Node heading = headingOf(piece);
            if (heading == own && heading != null) {
                continue;
            }
            if (heading != null && opens(file, heading) && (heading.level() <= levels[0])) {
                flush(file, part, stretch, before, found, levels);
                part = heading;
                stretch = new ArrayList<>();
            } else {
                stretch.add(piece);
            }
        }
        flush(file, part, stretch, before, found, levels);
        return found;
    }

    /** Returns whether the file's first heading is the title of its first chapter rather than of the whole. */
    private static boolean chapter(List<Piece> pieces, Node own) {
        boolean inside = false;
        for (Piece piece : pieces) {
            Node heading = headingOf(piece);
            if (heading == own) {
                inside = true;
            } else if (inside && heading != null && heading.level() == 1) {
                return false;
            } else if (inside && heading != null && heading.level() == 2) {
                return true;
            }
        }
        return false;
    }

    private static Node headingOf(Piece piece) {
        return piece instanceof Piece.Plain plain && plain.node().is(Kind.HEADING) ? plain.node() : null;
    }

    /** Returns the level of parts and that of topics. */
    private int[] levels(FileText file, List<Piece> pieces, Node own) {
        int[] counts = new int[8];
        int chapters = 0;
        boolean below = false;
        for (Piece piece : pieces) {
            Node heading = headingOf(piece);
            if (heading != null && heading != own && opens(file, heading)) {
                counts[heading.level()]++;
                if (heading.level() == 1) {
                    below = true;
                } else if (heading.level() == 2 && below) {
                    chapters++;
                    below = false;
                }
            }
        }
        if (counts[1] >= 2 && chapters >= 2) {
            return new int[] {1, 2};
        }
        int part = 2;
        while (part < 6 && counts[part] == 0) {
            part++;
        }
        if (counts[part] == 0) {
            return new int[] {1, 2};
        }
        int topic = part + 1;
        while (topic < 6 && counts[topic] == 0) {
            topic++;
        }
        // one single heading above all others is a frame and no part
        if (counts[part] == 1 && counts[1] == 0 && topic < 7 && counts[Math.min(6, topic)] >= 3) {
            int next = topic + 1;
            return new int[] {topic, next};
        }
        return new int[] {part, topic};
    }

    /** Returns whether a heading may name a part or topic; not if it is a term, a letter, or a part of a topic. */
    private boolean opens(FileText file, Node heading) {
        String text = heading.text();
        return !file.isTerm(heading)
                && !text.isBlank()
                && !FileText.letter(text)
                && labels.role(Prompts.bare(text)).isEmpty();
    }

    /** Returns whether a heading below a part names a topic rather than one side of one. */
    private boolean opensTopic(FileText file, Node heading) {
        String text = Prompts.bare(heading.text());
        String head = text.split("[:：]", 2)[0];
        return opens(file, heading) && !labels.is("no-term", head) && !labels.is("no-term-context", head);
    }

    private void flush(
            FileText file, Node part, List<Piece> stretch, List<Piece> before, List<PartText> found, int[] levels) {
        if (part == null) {
            before.addAll(stretch);
            return;
        }
        String name = name(part);
        List<Piece> head = new ArrayList<>();
        List<TopicText> topics = new ArrayList<>();
        Node topic = null;
        List<Piece> inside = new ArrayList<>();
        for (Piece piece : stretch) {
            Node heading = headingOf(piece);
            if (heading != null && heading.level() <= levels[1] && opensTopic(file, heading)) {
                close(file, topic, inside, head, topics, name);
                topic = heading;
                inside = new ArrayList<>();
            } else {
                inside.add(piece);
            }
        }
        close(file, topic, inside, head, topics, name);
        if (topics.isEmpty() && head.isEmpty()) {
            file.findings().add(leftOut(file, part));
            return;
        }
        if (!topics.isEmpty() && oneTopic(head, topics)) {
            topics.clear();
            head = stretch;
        }
        if (topics.isEmpty() || worthTopic(file, head, file.strong(name))) {
            topics.add(0, topic(name, part.runs(), part.level(), part.info(), file, head, List.of(title)));
            head = List.of();
        }
        found.add(new PartText(name, part.info(), file, head, topics));
    }

    private static studydown.source.Finding leftOut(FileText file, Node heading) {
        return new studydown.source.Finding(
                new studydown.source.Span(file.source().path(), heading.line(), heading.endLine()),
                false,
                "topic",
                "empty-section",
                heading.text());
    }

    private static String name(Node heading) {
        String name = Runs.plain(Prompts.clean(heading.runs()));
        return name.isBlank() ? heading.text() : name;
    }

    private void close(
            FileText file, Node topic, List<Piece> inside, List<Piece> head, List<TopicText> topics, String part) {
        if (topic == null) {
            head.addAll(inside);
            return;
        }
        if (inside.isEmpty()) {
            file.findings().add(leftOut(file, topic));
            return;
        }
        topics.add(topic(name(topic), topic.runs(), topic.level(), topic.info(), file, inside, List.of(part, title)));
    }

    /**
     * Returns whether a part is one topic with short sections: it explains by itself, before its first heading, and what
     * stands below its headings is short.
     */
    private static boolean oneTopic(List<Piece> head, List<TopicText> topics) {
        int own = length(head);
        int longest =
                topics.stream().mapToInt(topic -> length(topic.pieces())).max().orElse(0);
        int all = topics.stream().mapToInt(topic -> length(topic.pieces())).sum();
        return own >= EXPLAINS && longest <= OVERVIEW && all <= 4 * OVERVIEW;
    }

    private static int length(List<Piece> pieces) {
        int length = 0;
        for (Piece piece : pieces) {
            length += piece instanceof Piece.Plain plain && !plain.node().is(Kind.TABLE)
                    ? plain.node().text().length()
                    : 0;
        }
        return length;
    }

    private boolean worthTopic(FileText file, List<Piece> pieces) {
        return worthTopic(file, pieces, file.title().filter(file::strong).isPresent());
    }

    /** Returns whether pieces hold something to learn, or simply much. */
    private boolean worthTopic(FileText file, List<Piece> pieces, boolean glossary) {
        int length = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Draft) {
                return true;
            }
            Node node = ((Piece.Plain) piece).node();
            length += node.text().length();
            if (length > OVERVIEW || file.isTerm(node)) {
                return true;
            }
        }
        List<Node> nodes = pieces.stream()
                .filter(Piece.Plain.class::isInstance)
                .map(piece -> ((Piece.Plain) piece).node())
                .toList();
        return !file.terms()
                .in(nodes, new TermFinder.Place(file.glossary() || glossary, false))
                .isEmpty();
    }

    private static TopicText topic(
            String name,
            List<studydown.model.Run> heading,
            int level,
            String fragment,
            FileText file,
            List<Piece> pieces,
            List<String> above) {
        int line = pieces.isEmpty() ? 1 : pieces.get(0).line();
        int end = pieces.isEmpty() ? line : pieces.get(pieces.size() - 1).endLine();
        int start = heading.stream()
                .filter(studydown.model.Run.Text.class::isInstance)
                .mapToInt(run -> ((studydown.model.Run.Text) run).line())
                .findFirst()
                .orElse(line);
        return new TopicText(
                name, heading, level, fragment, file, pieces, above, Math.min(start, line), Math.max(line, end));
    }

    private void folder(List<FileText> files, Settings settings, String name) {
        Map<String, List<FileText>> folders = new LinkedHashMap<>();
        boolean nested = files.stream().anyMatch(file -> file.source().path().indexOf('/') > 0);
        for (FileText file : files) {
            folders.computeIfAbsent(folder(file, nested), k -> new ArrayList<>())
                    .add(file);
        }
        Optional<FileText> readme = folders.getOrDefault("", List.of()).stream()
                .filter(Structure::introduces)
                .findFirst();
        title = readme.flatMap(FileText::title).orElse(humane(name));
        readme.ifPresent(file -> {
            introFile = file;
            intro.addAll(withoutTitle(file));
        });
        List<String> order = new ArrayList<>(folders.keySet());
        order.sort(java.util.Comparator.comparingInt(folder -> {
            int at = settings.parts().indexOf(folder);
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        for (String folder : order) {
            List<FileText> texts = new ArrayList<>(folders.get(folder));
            readme.ifPresent(texts::remove);
            if (!texts.isEmpty()) {
                folderParts(folder, texts, nested);
            }
        }
        readme.ifPresent(file -> {
            if (worthTopic(file, intro)
                    && (parts.isEmpty() || intro.stream().anyMatch(Piece.Draft.class::isInstance))) {
                List<Piece> before = new ArrayList<>();
                List<PartText> own = parts(file, before);
                intro.clear();
                intro.addAll(before);
                parts.addAll(0, own);
            }
        });
    }

    private void folderParts(String folder, List<FileText> texts, boolean nested) {
        Optional<FileText> readme = texts.stream().filter(Structure::introduces).findFirst();
        List<TopicText> topics = new ArrayList<>();
        String name = folder.isEmpty()
                ? title
                : readme.flatMap(FileText::title).orElse(humane(folder.substring(folder.lastIndexOf('/') + 1)));
        for (FileText file : texts) {
            if (readme.isPresent() && readme.get() == file && texts.size() > 1) {
                continue;
            }
            boolean book =
                    file.source().text().length() > 60_000 && file.pieces().size() > 40;
            if (book) {
                if (!topics.isEmpty()) {
                    parts.add(new PartText(name, "", topics.get(0).file(), List.of(), topics));
                    topics = new ArrayList<>();
                }
                List<Piece> before = new ArrayList<>();
                List<PartText> own = parts(file, before);
                if (own.isEmpty()) {
                    topics.add(wholeFile(file, name));
                } else {
                    parts.add(flattened(file, before, own));
                }
            } else if (!file.pieces().isEmpty()) {
                topics.add(wholeFile(file, name));
            }
        }
        List<Piece> head = readme.filter(file -> texts.size() > 1)
                .map(Structure::withoutTitle)
                .orElse(List.of());
        FileText headFile = readme.orElse(texts.get(0));
        if (readme.isPresent() && texts.size() > 1 && head.stream().anyMatch(Piece.Draft.class::isInstance)) {
            topics.add(0, wholeFile(readme.get(), name));
            head = List.of();
        }
        if (!topics.isEmpty() || !head.isEmpty()) {
            parts.add(new PartText(name, "", headFile, head, topics));
        }
    }

    /** A book of a file is one part, and what would be its parts are its topics. */
    private PartText flattened(FileText file, List<Piece> before, List<PartText> own) {
        List<TopicText> topics = new ArrayList<>();
        String name = file.title().orElse(humane(file.source().path()));
        if (worthTopic(file, before)) {
            topics.add(topic(name, List.of(), 1, "", file, before, List.of(title)));
        }
        own.forEach(part -> topics.addAll(part.topics()));
        return new PartText(name, "", file, worthTopic(file, before) ? List.of() : before, topics);
    }

    private TopicText wholeFile(FileText file, String part) {
        String path = file.source().path();
        String name = file.title()
                .orElse(humane(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "")));
        Node heading = file.heading().orElse(null);
        return topic(
                name,
                heading == null ? List.of() : heading.runs(),
                heading == null ? 1 : heading.level(),
                heading == null ? "" : heading.info(),
                file,
                withoutTitle(file),
                List.of(part, title));
    }

    private static List<Piece> withoutTitle(FileText file) {
        Node own = file.heading().orElse(null);
        return file.pieces().stream()
                .filter(piece -> own == null || headingOf(piece) != own)
                .toList();
    }

    private static String folder(FileText file, boolean nested) {
        String path = file.source().path();
        int slash = path.indexOf('/');
        return slash < 0 || !nested ? "" : path.substring(0, slash);
    }

    private static boolean introduces(FileText file) {
        String path = file.source().path();
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
        return name.matches("(?:readme|index|_index)\\.(?:md|markdown|mdx)");
    }

    /** Makes a title of a file's or folder's name: no number, no hyphens, a capital letter. */
    static String humane(String name) {
        String words = name.replaceFirst("^[\\d._-]+(?=\\p{L})", "")
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
        if (words.isEmpty()) {
            return name;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
