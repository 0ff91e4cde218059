package studydown.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author may set in {@code studydown.yml}; nothing of it is needed.
 *
 * @param baseUrl absolute, ending in {@code /}
 * @param repositoryUrl address of the guide's folder for reading and editing, ending in {@code /}
 * @param parts folder names in the order of the parts
 * @param exclude paths or folders that are left out
 * @param imageHosts hosts from which images may be loaded
 * @param theme knobs of the look: name of a design token to its value
 * @param levels keys of interview levels, easiest first; empty for those of the language
 * @param roles keys of roles; empty for those of the language
 */
public record Settings(
        Optional<String> title,
        Optional<String> language,
        Optional<String> baseUrl,
        Optional<String> repositoryUrl,
        List<String> parts,
        List<String> exclude,
        List<String> imageHosts,
        Map<String, String> theme,
        List<String> levels,
        List<String> roles) {

    /** What holds when nothing is set. */
    public static final Settings NONE = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of());

    public Settings {
        parts = List.copyOf(parts);
        exclude = List.copyOf(exclude);
        imageHosts = List.copyOf(imageHosts);
        theme = Map.copyOf(theme);
        levels = List.copyOf(levels);
        roles = List.copyOf(roles);
    }

    /** Returns these settings with another base URL. */
    public Settings withBaseUrl(String url) {
        return new Settings(
                title,
                language,
                Optional.of(url.endsWith("/") ? url : url + "/"),
                repositoryUrl,
                parts,
                exclude,
                imageHosts,
                theme,
                levels,
                roles);
    }
}
