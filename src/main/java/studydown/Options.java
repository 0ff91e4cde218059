package studydown;

import java.util.Optional;

/**
 * What a build can be asked for besides what the guide itself says.
 *
 * @param baseUrl absolute address under which the site will stand, ending in {@code /}; wins over the guide's
 */
public record Options(Optional<String> baseUrl) {
    /** Returns the options that hold when nothing is asked for. */
    public static Options defaults() {
        return new Options(Optional.empty());
    }

    /** Returns these options with a base URL. */
    public Options withBaseUrl(String url) {
        return new Options(Optional.of(url.endsWith("/") ? url : url + "/"));
    }
}
