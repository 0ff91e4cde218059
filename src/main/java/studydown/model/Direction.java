package studydown.model;

/** Which way a language is written. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /** Returns {@code ltr} or {@code rtl}. */
    public String code() {
        return code;
    }
}
