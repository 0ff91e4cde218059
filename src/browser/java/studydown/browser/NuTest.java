package studydown.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The Nu HTML checker finds no error on any page. Needs no browser, but a library that only this profile brings. */
class NuTest {
    /**
     * What became HTML, or is used in spite of the checker, since this version of it (2020). Each is a message about that
     * attribute or element only, and has its reason here.
     */
    private static final Pattern LET_PASS = Pattern.compile(String.join(
            "|",
            // not in the standard yet: the preview of a term where browsers have it, a plain link where not
            "Attribute “interestfor” not allowed on element “a”.*",
            // in the standard since 2023
            "Attribute “popover(target|targetaction)?” not allowed on element .*",
            "Element “search” not allowed .*",
            // in the standard since 2023: several folds of which one is open
            "Attribute “name” not allowed on element “details” at this point.*",
            // in CSS since 2022: the page follows the reader's light or dark
            "CSS: “color-scheme”: Property “color-scheme” doesn't exist.",
            // the rows come from the reader's log
            "Table column \\d+ established by element “th” has no cells beginning in it\\.",
            // in CSS since 2019: the colours of the reader's system
            "CSS: .*: “Canvas(Text)?” is not a .* value\\.",
            // in the standard since 2022: found by the browser's search, then shown
            "Bad value “until-found” for attribute “hidden” on element .*"));

    /** What real guides have and ours has not. */
    private static final String AWKWARD = """
            # Guide

            ## Proxies

            Addresses begin with http:// or https://, and [some](http://) lead nowhere.

            - **Static content**: the proxy serves it directly
              - pictures
              - films

            ### Spelling

            : not a term

            ##### OpAMP

            > **Note**: a protocol for agents

            #### Agents

            They follow.

            ## Terms

            ### Reverse proxy

            A server that stands before others.

            > It answers for them.
            """;

    @Test
    void everyPageIsValid() throws IOException, SAXException {
        isValid(BuiltSite.ofOurGuide());
    }

    @Test
    void everyPageOfAnAwkwardGuideIsValid() throws IOException, SAXException {
        Path guide = Files.createDirectories(Path.of("target", "awkward-guide"));
        Files.writeString(guide.resolve("guide.md"), AWKWARD);
        isValid(BuiltSite.of(guide));
    }

    private static void isValid(BuiltSite site) throws IOException, SAXException {
        List<String> errors = new ArrayList<>();
        for (String page : site.pages()) {
            for (String error : errors(site.text(page))) {
                errors.add(page + ":" + error);
            }
        }
        assertEquals("", String.join("\n", errors));
    }

    @Test
    void theCheckerChecks() throws IOException, SAXException {
        List<String> errors = errors(
                "<!doctype html><html lang=\"en\"><title>x</title><p align=\"left\"><a interestfor=\"x\" href=\"y\">z</a>");
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).contains("align"), errors.toString());
    }

    private static List<String> errors(String page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setNoLangDetect(true);
        String said = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        List<String> errors = new ArrayList<>();
        for (JsonElement element :
                JsonParser.parseString(said).getAsJsonObject().getAsJsonArray("messages")) {
            JsonObject message = element.getAsJsonObject();
            String text = message.get("message").getAsString();
            if (!message.get("type").getAsString().equals("info")
                    && !LET_PASS.matcher(text).matches()) {
                errors.add((message.has("lastLine") ? message.get("lastLine") + ":" : "") + " " + text);
            }
        }
        return errors;
    }
}
