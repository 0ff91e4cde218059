package studydown.maths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studydown.html.HtmlText;

/** An element of MathML while a formula is made: either text or children. */
final class MathElement {
    private final String name;
    private final String text;
    private final List<MathElement> children;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private MathElement(String name, String text, List<MathElement> children) {
        this.name = name;
        this.text = text;
        this.children = children;
    }

    /** Makes an element that holds text: mi, mn, mo, mtext. */
    static MathElement token(String name, String text) {
        return new MathElement(name, text, List.of());
    }

    static MathElement of(String name, MathElement... children) {
        return new MathElement(name, "", List.of(children));
    }

    static MathElement of(String name, List<MathElement> children) {
        return new MathElement(name, "", List.copyOf(children));
    }

    static MathElement operator(String sign) {
        return token("mo", sign);
    }

    static MathElement space(String width) {
        return of("mspace").with("width", width);
    }

    /** Returns one element for several: itself if there is exactly one. */
    static MathElement row(List<MathElement> children) {
        return children.size() == 1 ? children.get(0) : of("mrow", children);
    }

    /** Sets an attribute on this very element. */
    MathElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** Sets the space on both sides of a sign. */
    MathElement spaced(String width) {
        return with("lspace", width).with("rspace", width);
    }

    boolean isEmpty() {
        return text.isEmpty() && children.isEmpty();
    }

    String text() {
        return text;
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            HtmlText.escape(value, 0, value.length(), out);
            out.append('"');
        });
        out.append('>');
        HtmlText.escape(text, 0, text.length(), out);
        for (MathElement child : children) {
            child.write(out);
        }
        out.append("</").append(name).append('>');
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }
}
