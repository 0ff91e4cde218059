package studydown.browser;

/** What is injected before a page's own scripts to hear what a driver does not: violations of the page's policy. */
final class PageWatch {
    /** A function that a driver runs first on every page. */
    static final String PRELOAD = """
            () => {
              window.studydownViolations = [];
              document.addEventListener("securitypolicyviolation", event => window.studydownViolations.push(
                "policy: " + event.violatedDirective + " blocked " + event.blockedURI + " " + event.sourceFile + ":" + event.lineNumber));
            }
            """;

    /** An expression for all violations so far, empty if there are none. */
    static final String VIOLATIONS = "(window.studydownViolations || []).join('; ')";

    /** An expression for the elements of MathML with too few or too many parts, by MathML Core's section 3, empty if there are none. */
    static final String MISSHAPEN_FORMULAS = """
            [["mfrac, mroot, msub, msup, munder, mover", 2], ["msubsup, munderover", 3]]
              .flatMap(([names, parts]) => [...document.querySelectorAll(names)].filter(e => e.children.length !== parts))
              .map(e => e.outerHTML).join("; ")
            """;

    private PageWatch() {}
}
