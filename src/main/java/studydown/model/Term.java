package studydown.model;

import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param name without markup, as first defined
 * @param aliases other names, acronyms and expansions, without the name
 * @param definitions in the guide's order, at least one
 */
public record Term(TermId id, String name, List<String> aliases, List<Definition> definitions) {
    public Term {
        aliases = List.copyOf(aliases);
        definitions = List.copyOf(definitions);
        if (definitions.isEmpty()) {
            throw new IllegalArgumentException("term '" + name + "' must have a definition");
        }
    }

    /** Returns the definition that the guide gives first. */
    public Definition definition() {
        return definitions.get(0);
    }

    /** Returns this term under another id. */
    public Term withId(TermId newId) {
        return new Term(newId, name, aliases, definitions);
    }

    /** By the id alone, which is unique in a guide: hashing all that belongs to it would be slow. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
