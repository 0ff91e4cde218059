package studydown.browser;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Calls the scripts that a page has loaded, with values in and values out. */
final class Script {
    private static final Gson GSON = new Gson();

    private Script() {}

    /** Opens a page of the study desk, whose scripts know everything. */
    static Page desk(Page page, String address) {
        page.navigate(address);
        page.evaluate("() => studydown.needMemory()");
        page.waitForFunction("() => customElements.get('study-review') !== undefined");
        return page;
    }

    /** Runs a function of one argument, which gets {@code argument} by way of JSON. */
    static Object call(Page page, String function, Object argument) {
        return page.evaluate("text => (" + function + ")(JSON.parse(text))", GSON.toJson(argument));
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Page page, String function, Object argument) {
        return (List<Object>) call(page, function, argument);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Page page, String function, Object argument) {
        return (Map<String, Object>) call(page, function, argument);
    }
}
