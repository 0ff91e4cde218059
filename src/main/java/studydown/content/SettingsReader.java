package studydown.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import studydown.model.Settings;
import studydown.source.Position;
import studydown.source.Problem;

/**
 * Reads {@code studydown.yml}. Everything that it does not understand is an error with its place: a setting that silently
 * does nothing costs its author an afternoon.
 *
 * <pre>
 * title: Networks in a week
 * baseUrl: https://ann.github.io/networks/
 * exclude: [drafts]
 * </pre>
 */
final class SettingsReader {
    private static final List<String> KEYS = List.of(
            "title",
            "language",
            "baseUrl",
            "repositoryUrl",
            "parts",
            "exclude",
            "imageHosts",
            "theme",
            "levels",
            "roles");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?");
    private static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9-]*");
    /** What a design token may be set to: nothing that ends a declaration or loads something. */
    private static final Pattern TOKEN_VALUE =
            Pattern.compile("(?!.*(?i:url|image)\\s*\\()[#A-Za-z0-9 .,%()+*/'\"_-]+");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Node> values = new LinkedHashMap<>();

    private SettingsReader(String file) {
        this.file = file;
    }

    /** Reads settings; what is wrong goes into {@code problems} and is left at its default. */
    static Settings read(String file, String text, List<Problem> problems) {
        SettingsReader reader = new SettingsReader(file);
        reader.collect(text);
        Settings settings = reader.settings();
        reader.problems.stream()
                .sorted((a, b) -> a.position().compareTo(b.position()))
                .forEach(problems::add);
        return settings;
    }

    private void collect(String text) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            report(
                    "bad-yaml",
                    position(mark),
                    "not YAML: " + e.getProblem() + "; expected lines like 'title: My guide'");
            return;
        } catch (YamlEngineException e) {
            report("bad-yaml", new Position(file, 1, 1), "not YAML: " + e.getMessage());
            return;
        }
        if (root.isEmpty()) {
            return;
        }
        if (!(root.get() instanceof MappingNode mapping)) {
            if (!isNull(root.get())) {
                wrong(root.get(), "found " + kind(root.get()) + "; expected lines like 'title: My guide'");
            }
            return;
        }
        for (NodeTuple entry : mapping.getValue()) {
            take(entry.getKeyNode(), entry.getValueNode());
        }
    }

    private void take(Node keyNode, Node value) {
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!KEYS.contains(key)) {
            String hint = Suggestion.nearest(key, KEYS)
                    .map(nearest -> "did you mean '" + nearest + "'?")
                    .orElse("known keys are " + String.join(", ", KEYS));
            report("unknown-key", position(keyNode.getStartMark()), "unknown key '" + key + "'; " + hint);
        } else if (values.containsKey(key)) {
            report("double-key", position(keyNode.getStartMark()), "key '" + key + "' is set twice; keep one of them");
        } else if (!isNull(value)) {
            values.put(key, value);
        }
    }

    private Settings settings() {
        return new Settings(
                text("title", title -> !title.isBlank(), "a title"),
                text("language", tag -> LANGUAGE.matcher(tag).matches(), "a language tag such as 'en' or 'pt-BR'"),
                text("baseUrl", SettingsReader::isWebAddress, "an address such as 'https://ann.github.io/guide/'")
                        .map(SettingsReader::withSlash),
                text(
                                "repositoryUrl",
                                SettingsReader::isWebAddress,
                                "an address such as 'https://github.com/ann/guide/'")
                        .map(SettingsReader::withSlash),
                list("parts", folder -> !folder.isBlank(), "names of folders"),
                list("exclude", path -> !path.isBlank() && !path.startsWith("/"), "paths below the guide's folder"),
                list("imageHosts", host -> HOST.matcher(host).matches(), "host names such as 'upload.wikimedia.org'"),
                theme(),
                list("levels", level -> !level.isBlank(), "names of levels"),
                list("roles", role -> !role.isBlank(), "names of roles"));
    }

    private Optional<String> text(String key, Function<String, Boolean> accepted, String expected) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            wrong(node, "'" + key + "' is " + kind(node) + "; expected " + expected);
            return Optional.empty();
        }
        String value = scalar.getValue().strip();
        if (!accepted.apply(value)) {
            wrong(node, "'" + key + "' is '" + value + "'; expected " + expected);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private List<String> list(String key, Function<String, Boolean> accepted, String expected) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            wrong(node, "'" + key + "' is " + kind(node) + "; expected a list of " + expected + ": [first, second]");
            return List.of();
        }
        List<String> list = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            if (element instanceof ScalarNode scalar && accepted.apply(scalar.getValue())) {
                list.add(scalar.getValue());
            } else {
                String found = element instanceof ScalarNode scalar ? "'" + scalar.getValue() + "'" : kind(element);
                wrong(element, "'" + key + "' holds " + found + "; expected " + expected);
            }
        }
        return list;
    }

    private Map<String, String> theme() {
        Node node = values.get("theme");
        Map<String, String> theme = new LinkedHashMap<>();
        if (node == null) {
            return theme;
        }
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, "'theme' is " + kind(node) + "; expected design tokens and their values: {hue: 210}");
            return theme;
        }
        for (NodeTuple entry : mapping.getValue()) {
            String token = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            String value = entry.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!TOKEN.matcher(token).matches()) {
                wrong(
                        entry.getKeyNode(),
                        "'theme' holds '" + token + "'; expected the name of a design token such as 'hue'");
            } else if (!TOKEN_VALUE.matcher(value).matches()) {
                wrong(entry.getValueNode(), "'theme." + token + "' is '" + value + "'; expected a plain CSS value");
            } else {
                theme.put(token, value);
            }
        }
        return theme;
    }

    private void wrong(Node node, String message) {
        report("wrong-value", position(node.getStartMark()), message);
    }

    private void report(String kind, Position position, String message) {
        problems.add(Problem.error(kind, position, message));
    }

    private Position position(Optional<Mark> mark) {
        return mark.map(at -> new Position(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> new Position(file, 1, 1));
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static String kind(Node node) {
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return node instanceof MappingNode ? "a map" : "a text";
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String withSlash(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
