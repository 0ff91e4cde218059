package studydown.maths;

/** TeX's classes of the things in a formula; two neighbours' classes decide the space between them. */
enum TexClass {
    /** A letter, a number, anything plain. */
    ORDINARY,
    /** A big sign such as a sum. */
    OPERATOR,
    /** A name that acts on what follows: log, max, softmax. */
    FUNCTION,
    /** Plus, times. */
    BINARY,
    /** Equals, an arrow. */
    RELATION,
    OPEN,
    CLOSE,
    PUNCTUATION,
    /** A fraction, dots. */
    INNER,
    /** A formula in brackets that stretch: to its neighbours an opening and a closing bracket. */
    FENCED,
    /** A space its author asked for; no neighbour of anything. */
    SPACE
}
