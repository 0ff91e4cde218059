package studydown.markdown;

import java.util.Map;

/** Unicode's mathematical letters. */
final class MathLetter {
    /** Letters that had a place in Unicode before the mathematical alphabets came. */
    private static final Map<String, Integer> EARLIER = Map.ofEntries(
            Map.entry("mathbbC", 0x2102),
            Map.entry("mathbbH", 0x210D),
            Map.entry("mathbbN", 0x2115),
            Map.entry("mathbbP", 0x2119),
            Map.entry("mathbbQ", 0x211A),
            Map.entry("mathbbR", 0x211D),
            Map.entry("mathbbZ", 0x2124),
            Map.entry("mathcalB", 0x212C),
            Map.entry("mathcalE", 0x2130),
            Map.entry("mathcalF", 0x2131),
            Map.entry("mathcalH", 0x210B),
            Map.entry("mathcalI", 0x2110),
            Map.entry("mathcalL", 0x2112),
            Map.entry("mathcalM", 0x2133),
            Map.entry("mathcalR", 0x211B),
            Map.entry("mathcale", 0x212F),
            Map.entry("mathcalg", 0x210A),
            Map.entry("mathcalo", 0x2134),
            Map.entry("mathfrakC", 0x212D),
            Map.entry("mathfrakH", 0x210C),
            Map.entry("mathfrakI", 0x2111),
            Map.entry("mathfrakR", 0x211C),
            Map.entry("mathfrakZ", 0x2128),
            Map.entry("mathith", 0x210E));

    private MathLetter() {}

    /** Returns a letter or digit in the alphabet of a TeX command; itself if that alphabet lacks it. */
    static int of(int letter, String command) {
        String alphabet = switch (command) {
            case "mathscr" -> "mathcal";
            case "boldsymbol", "bm" -> "mathbf";
            default -> command;
        };
        Integer earlier = letter < 128 ? EARLIER.get(alphabet + (char) letter) : null;
        if (earlier != null) {
            return earlier;
        }
        int upper = switch (alphabet) {
            case "mathbb" -> 0x1D538;
            case "mathcal" -> 0x1D49C;
            case "mathbf" -> 0x1D400;
            case "mathfrak" -> 0x1D504;
            case "mathsf" -> 0x1D5A0;
            default -> 0x1D434;
        };
        if (letter >= 'A' && letter <= 'Z') {
            return upper + letter - 'A';
        }
        if (letter >= 'a' && letter <= 'z') {
            return upper + 26 + letter - 'a';
        }
        if (letter >= '0' && letter <= '9') {
            return switch (alphabet) {
                case "mathbb" -> 0x1D7D8 + letter - '0';
                case "mathbf" -> 0x1D7CE + letter - '0';
                case "mathsf" -> 0x1D7E2 + letter - '0';
                default -> letter;
            };
        }
        return letter;
    }
}
