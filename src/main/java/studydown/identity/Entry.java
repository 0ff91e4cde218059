package studydown.identity;

/**
 * One id and what is needed to find again what it names.
 *
 * @param revision from 1; grows when the meaning changed
 * @param path the titles of the part and the topic it stands in
 * @param name a topic's title, a term's name, a question's line; cut when long
 * @param meaning the fingerprint of what it says: the topic's text, the definitions, the answer
 */
record Entry(Kind kind, String id, int revision, String path, String name, Fingerprint meaning) {

    Entry with(String newId, int newRevision) {
        return new Entry(kind, newId, newRevision, path, name, meaning);
    }

    String key() {
        return path + "\n" + Letters.of(name);
    }
}
