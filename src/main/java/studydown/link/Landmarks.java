package studydown.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studydown.model.Landmark;

/** Finds the place that a Markdown link in a guide names. */
final class Landmarks {
    private final Map<String, Landmark> byAddress = new HashMap<>();

    Landmarks(List<Landmark> landmarks) {
        for (Landmark landmark : landmarks) {
            byAddress.putIfAbsent(address(landmark.file(), landmark.fragment()), landmark);
            byAddress.putIfAbsent(address(landmark.file(), fold(landmark.fragment())), landmark);
        }
    }

    /**
     * Returns the place a target names, seen from a file.
     *
     * @param target as written: {@code #slug}, {@code ../other.md#slug}, {@code folder/}
     */
    Optional<Landmark> find(String file, String target) {
        int hash = target.indexOf('#');
        String path = decode(hash < 0 ? target : target.substring(0, hash));
        String fragment = hash < 0 ? "" : decode(target.substring(hash + 1));
        String at = path.isEmpty() ? file : resolve(file, path);
        for (String candidate : List.of(at, at + ".md", join(at, "README.md"), join(at, "index.md"))) {
            Landmark exact = byAddress.get(address(candidate, fragment));
            if (exact == null) {
                exact = byAddress.get(address(candidate, fold(fragment)));
            }
            if (exact != null) {
                return Optional.of(exact);
            }
        }
        return Optional.empty();
    }

    /** Returns the path that a relative path means, seen from a file; one that leaves the guide keeps its {@code ..}. */
    static String resolve(String file, String path) {
        Deque<String> parts = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            int slash = file.lastIndexOf('/');
            if (slash > 0) {
                parts.addAll(List.of(file.substring(0, slash).split("/")));
            }
        }
        for (String part : path.split("/")) {
            boolean up =
                    part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..");
            if (up) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static String fold(String fragment) {
        return fragment.toLowerCase(Locale.ROOT);
    }

    private static String address(String file, String fragment) {
        return file + "#" + fragment;
    }
}
