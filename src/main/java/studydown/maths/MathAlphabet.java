package studydown.maths;

import java.util.Map;
import java.util.Optional;

/** Unicode's alphabets for mathematics, by the commands that ask for them. */
enum MathAlphabet {
    /** As mathematics sets letters by itself: single ones in italics. */
    NORMAL(0, 0, 0),
    ROMAN(0, 0, 0),
    ITALIC(0x1D434, 0, 0x1D6E2),
    BOLD(0x1D400, 0x1D7CE, 0x1D6A8),
    BOLD_ITALIC(0x1D468, 0x1D7CE, 0x1D71C),
    DOUBLE_STRUCK(0x1D538, 0x1D7D8, 0),
    SCRIPT(0x1D49C, 0, 0),
    FRAKTUR(0x1D504, 0, 0),
    SANS(0x1D5A0, 0x1D7E2, 0),
    MONOSPACE(0x1D670, 0x1D7F6, 0);

    private static final Map<String, MathAlphabet> COMMANDS = Map.ofEntries(
            Map.entry("mathrm", ROMAN),
            Map.entry("mathup", ROMAN),
            Map.entry("rm", ROMAN),
            Map.entry("mathnormal", NORMAL),
            Map.entry("mathit", ITALIC),
            Map.entry("mathbf", BOLD),
            Map.entry("bf", BOLD),
            Map.entry("boldsymbol", BOLD_ITALIC),
            Map.entry("bm", BOLD_ITALIC),
            Map.entry("mathbb", DOUBLE_STRUCK),
            Map.entry("mathcal", SCRIPT),
            Map.entry("mathscr", SCRIPT),
            Map.entry("mathfrak", FRAKTUR),
            Map.entry("mathsf", SANS),
            Map.entry("mathtt", MONOSPACE));

    /** Letters that Unicode had before these alphabets; their places in the alphabets are empty. */
    private static final Map<MathAlphabet, String> EARLIER = Map.of(
            ITALIC, "hℎ",
            DOUBLE_STRUCK, "CℂHℍNℕPℙQℚRℝZℤ",
            SCRIPT, "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ",
            FRAKTUR, "CℭHℌIℑRℜZℨ");

    private static final String GREEK_VARIANTS = "∂ϵϑϰϕϱϖ";

    private final int latin;
    private final int digits;
    private final int greek;

    MathAlphabet(int latin, int digits, int greek) {
        this.latin = latin;
        this.digits = digits;
        this.greek = greek;
    }

    /** Returns the alphabet that {@code \mathbb} and its like ask for. */
    static Optional<MathAlphabet> of(String command) {
        return Optional.ofNullable(COMMANDS.get(command));
    }

    /** Returns a letter or digit in this alphabet; itself where the alphabet lacks it. */
    String letter(int point) {
        String earlier = EARLIER.getOrDefault(this, "");
        int known = earlier.indexOf(point);
        if (known >= 0 && known % 2 == 0) {
            return earlier.substring(known + 1, known + 2);
        }
        return Character.toString(moved(point));
    }

    private int moved(int point) {
        if (latin > 0 && point >= 'A' && point <= 'Z') {
            return latin + point - 'A';
        }
        if (latin > 0 && point >= 'a' && point <= 'z') {
            return latin + 26 + point - 'a';
        }
        if (digits > 0 && point >= '0' && point <= '9') {
            return digits + point - '0';
        }
        if (greek == 0) {
            return point;
        }
        if (point >= 'Α' && point <= 'Ω') {
            return greek + point - 'Α';
        }
        if (point == '∇') {
            return greek + 25;
        }
        if (point >= 'α' && point <= 'ω') {
            return greek + 26 + point - 'α';
        }
        int variant = GREEK_VARIANTS.indexOf(point);
        return variant < 0 ? point : greek + 51 + variant;
    }

    /** Whether letters next to each other make one upright word. */
    boolean joinsLetters() {
        return this != NORMAL && this != BOLD_ITALIC;
    }
}
