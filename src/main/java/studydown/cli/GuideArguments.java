package studydown.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;
import studydown.Options;
import studydown.Studydown;
import studydown.content.Carried;
import studydown.content.CarriedReader;
import studydown.content.GuideFiles;
import studydown.content.GuideReader;

/** What every command wants to know that looks at a guide. */
final class GuideArguments {
    private static final String TEMPLATES = "templates/";

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "GUIDE",
            defaultValue = "content",
            description = "A Markdown file, or a folder of them (default: ${DEFAULT-VALUE}).")
    private Path guide = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "Your own templates, styles, scripts and texts: a file in DIR takes the place of the one of the same"
                            + " path in the program.")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = WebAddress.class,
            description =
                    "Where the site will stand; needed for the sitemap, the feed and pictures in shared links only.")
    private Optional<String> baseUrl = Optional.empty();

    Path guide() {
        return guide;
    }

    Optional<Path> templates() {
        return templates;
    }

    /** Runs every stage up to the finished site. */
    Outcome build(Path output) {
        return run(output, false);
    }

    /** Runs every stage up to the finished site, and checks the items too. */
    Outcome check(Path output) {
        return run(output, true);
    }

    private Outcome run(Path output, boolean withItems) {
        templates.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new ParameterException(spec.commandLine(), "--templates " + folder + " is no folder");
        });
        GuideFiles files = GuideReader.read(guide, output);
        if (files.texts().isEmpty()) {
            return Outcome.of(files);
        }
        Carried carried = CarriedReader.read(templates);
        Options options = baseUrl.map(Options.defaults()::withBaseUrl).orElse(Options.defaults());
        Studydown.Result result = Studydown.build(files, carried, options);
        Outcome outcome = Outcome.of(result);
        return withItems ? outcome.with(Studydown.checkItems(result.known(), files, carried)) : outcome;
    }

    /** Returns a file of the guide, or of the author's templates, as someone says it who stands where the program was called. */
    String shown(String file) {
        Optional<Path> own = templates
                .filter(folder -> file.startsWith(TEMPLATES))
                .map(folder -> folder.resolve(file.substring(TEMPLATES.length())))
                .filter(Files::exists);
        if (own.isPresent()) {
            return own.get().toString();
        }
        Path folder = Files.isDirectory(guide)
                ? guide
                : Optional.ofNullable(guide.getParent()).orElse(Path.of(""));
        Path shown = folder.resolve(file);
        return Files.exists(shown) ? shown.toString() : file;
    }

    /** Returns the folder that the guide's own files stand in. */
    Path folder() {
        return Files.isDirectory(guide)
                ? guide
                : Optional.ofNullable(guide.getParent()).orElse(Path.of("."));
    }

    /** Accepts absolute addresses of the web. */
    static final class WebAddress implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                URI uri = URI.create(value);
                if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                    return value;
                }
            } catch (IllegalArgumentException e) {
                // Said below.
            }
            throw new TypeConversionException(
                    "'" + value + "' is no address; expected one such as https://ann.github.io/guide/");
        }
    }
}
