package studydown.maths;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The signs that a command names: what they are in Unicode, and which class TeX gives them. */
final class TexSymbols {
    /**
     * A sign.
     *
     * @param upright a single letter that is not set in italics
     */
    record Symbol(String text, TexClass kind, boolean upright) {}

    private static final String ITALIC_LETTERS = """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
            varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
            phi ϕ varphi φ chi χ psi ψ omega ω partial ∂ imath ı jmath ȷ
            """;

    private static final String UPRIGHT_LETTERS = """
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
            ell ℓ hbar ℏ infty ∞ nabla ∇ emptyset ∅ varnothing ∅ Re ℜ Im ℑ aleph ℵ wp ℘ beth ℶ complement ∁
            top ⊤ bot ⊥ angle ∠ degree ° prime ′ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ square □ Box □ blacksquare ■
            triangle △ checkmark ✓ dagger † ddagger ‡ sharp ♯ flat ♭ natural ♮ S § P ¶ vdots ⋮
            % % $ $ # # & & _ _ surd √ backslash \\ lozenge ◊ diamondsuit ♢ heartsuit ♡ clubsuit ♣ spadesuit ♠
            """;

    private static final String BINARIES = """
            pm ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔
            vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ smallsetminus ∖ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ wr ≀
            amalg ⨿ boxplus ⊞ boxtimes ⊠ ltimes ⋉ rtimes ⋊ diamond ⋄ bigcirc ◯ bigtriangleup △ circledast ⊛
            """;

    private static final String RELATIONS = """
            le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ lll ⋘ ggg ⋙ approx ≈ sim ∼
            simeq ≃ cong ≅ equiv ≡ propto ∝ varpropto ∝ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ eqqcolon ≕ to → rightarrow →
            leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ implies ⟹ impliedby ⟸
            mapsto ↦ longmapsto ⟼ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹
            Longleftrightarrow ⟺ hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ rightleftharpoons ⇌ nearrow ↗
            searrow ↘ swarrow ↙ nwarrow ↖ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ leadsto ⇝
            rightsquigarrow ⇝ twoheadrightarrow ↠ nrightarrow ↛ in ∈ notin ∉ ni ∋ owns ∋ subset ⊂ supset ⊃ subseteq ⊆
            supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ sqsubseteq ⊑ sqsupseteq ⊒ prec ≺ succ ≻ preceq ⪯ succeq ⪰
            models ⊨ vDash ⊨ vdash ⊢ dashv ⊣ perp ⊥ parallel ∥ nparallel ∦ mid | nmid ∤ lesssim ≲ gtrsim ≳
            therefore ∴ because ∵ bowtie ⋈ smile ⌣ frown ⌢ between ≬ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ ncong ≇
            """;

    private static final String OPERATORS = """
            sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀
            biguplus ⨄ int ∫ iint ∬ iiint ∭ oint ∮
            """;

    private static final String OPENING = "langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lbrace { { { lbrack [ lgroup ⟮";
    private static final String CLOSING = "rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rbrace } } } rbrack ] rgroup ⟯";
    private static final String BARS = "vert | Vert ‖ | ‖";
    private static final String DOTS = "ldots … dots … dotsc … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ ddots ⋱";

    /** Signs that a keyboard has, or that an author may paste, and that no command above names. */
    private static final Map<String, Symbol> TYPED = Map.ofEntries(
            typed("+", "+", TexClass.BINARY),
            typed("-", "−", TexClass.BINARY),
            typed("−", "−", TexClass.BINARY),
            typed("*", "∗", TexClass.BINARY),
            typed("·", "⋅", TexClass.BINARY),
            typed("=", "=", TexClass.RELATION),
            typed("<", "<", TexClass.RELATION),
            typed(">", ">", TexClass.RELATION),
            typed(":", ":", TexClass.RELATION),
            typed("(", "(", TexClass.OPEN),
            typed("[", "[", TexClass.OPEN),
            typed(")", ")", TexClass.CLOSE),
            typed("]", "]", TexClass.CLOSE),
            typed("!", "!", TexClass.CLOSE),
            typed("?", "?", TexClass.CLOSE),
            typed(",", ",", TexClass.PUNCTUATION),
            typed(";", ";", TexClass.PUNCTUATION),
            typed("/", "/", TexClass.ORDINARY),
            typed("|", "|", TexClass.ORDINARY),
            typed("‖", "‖", TexClass.ORDINARY),
            typed(".", ".", TexClass.ORDINARY));

    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "lg", "exp", "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh",
            "cosh", "tanh", "coth", "deg", "dim", "hom", "ker", "arg");
    private static final Set<String> FUNCTIONS_WITH_LIMITS =
            Set.of("lim", "limsup", "liminf", "max", "min", "sup", "inf", "det", "gcd", "Pr", "argmax", "argmin");

    private static final Map<String, Symbol> BY_COMMAND = new HashMap<>();
    private static final Map<String, Symbol> BY_CHARACTER = new HashMap<>();

    static {
        fill(ITALIC_LETTERS, TexClass.ORDINARY, false);
        fill(UPRIGHT_LETTERS, TexClass.ORDINARY, true);
        fill(BINARIES, TexClass.BINARY, true);
        fill(RELATIONS, TexClass.RELATION, true);
        fill(OPERATORS, TexClass.OPERATOR, true);
        fill(OPENING, TexClass.OPEN, true);
        fill(CLOSING, TexClass.CLOSE, true);
        fill(BARS, TexClass.ORDINARY, true);
        fill(DOTS, TexClass.INNER, true);
        fill("colon :", TexClass.PUNCTUATION, true);
        BY_CHARACTER.putAll(TYPED);
    }

    private TexSymbols() {}

    static Optional<Symbol> command(String name) {
        return Optional.ofNullable(BY_COMMAND.get(name));
    }

    /** Finds a sign that stands in the formula as itself. */
    static Optional<Symbol> character(String text) {
        return Optional.ofNullable(BY_CHARACTER.get(text));
    }

    static boolean isFunction(String command) {
        return FUNCTIONS.contains(command) || FUNCTIONS_WITH_LIMITS.contains(command);
    }

    static boolean hasLimits(String function) {
        return FUNCTIONS_WITH_LIMITS.contains(function);
    }

    /** Returns what a function is called: TeX writes some names in two words. */
    static String functionName(String command) {
        return switch (command) {
            case "limsup" -> "lim\u2009sup";
            case "liminf" -> "lim\u2009inf";
            case "argmax" -> "arg\u2009max";
            case "argmin" -> "arg\u2009min";
            default -> command;
        };
    }

    private static Map.Entry<String, Symbol> typed(String character, String text, TexClass kind) {
        return Map.entry(character, new Symbol(text, kind, true));
    }

    private static void fill(String pairs, TexClass kind, boolean upright) {
        String[] words = pairs.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            Symbol symbol = new Symbol(words[i + 1], kind, upright);
            BY_COMMAND.put(words[i], symbol);
            BY_CHARACTER.putIfAbsent(words[i + 1], symbol);
        }
    }
}
