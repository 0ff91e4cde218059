package studydown.quiz;

/** Tells whether two words are of one family: equal, or long and beginning alike. */
final class Family {
    private static final int MIN_COMMON = 5;
    private static final double MIN_SHARE = 0.7;

    private Family() {}

    static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= MIN_COMMON && common >= MIN_SHARE * shorter;
    }
}
