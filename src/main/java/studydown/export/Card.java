package studydown.export;

import java.util.List;

/**
 * A card for programs that show a front and a back. Texts are safe HTML.
 *
 * @param id id of the item that it is
 * @param revision grows when the meaning of what it was made from changed
 * @param gap whether {@code front} holds one gap, {@code {{c1::…}}}, and the back only adds to it
 * @param source where the guide says so, with a link to the topic's page where it has an address
 * @param deck part and topic, plain text
 * @param tags plain words without spaces
 */
record Card(
        String id,
        int revision,
        boolean gap,
        String front,
        String back,
        String hint,
        String source,
        List<String> deck,
        List<String> tags) {}
