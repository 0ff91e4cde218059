package studydown.model;

/** What all ids have in common. */
final class Ids {
    private static final int MAX_LENGTH = 120;

    private Ids() {}

    /** Throws if an id is empty, too long, or holds a character that a file name or a fragment may not hold anywhere. */
    static void requireValid(String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("id '" + id + "' must have 1 to " + MAX_LENGTH + " characters");
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c <= ' ' || "<>:\"/\\|?*#%&'".indexOf(c) >= 0) {
                throw new IllegalArgumentException("id '" + id + "' must not hold '" + c + "'");
            }
        }
    }
}
