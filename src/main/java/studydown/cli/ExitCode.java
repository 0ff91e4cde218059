package studydown.cli;

/** How the program ends; the same numbers that {@code --help} explains. */
final class ExitCode {
    static final int FINE = 0;
    static final int GUIDE = 1;
    static final int USAGE = 2;
    static final int WORLD = 3;

    private ExitCode() {}
}
