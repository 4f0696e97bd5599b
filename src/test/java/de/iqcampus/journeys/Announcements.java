package de.iqcampus.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** What a screen reader would say by itself: new words in a live region that stood there before they came. */
record Announcements(Page page) {

    private static final String LISTENER = """
            const live = '[role=status], [role=alert]';
            let known = new Set();
            window.announced = [];
            new MutationObserver(changes => {
              for (const { target } of changes) {
                const region = (target.closest ? target : target.parentElement)?.closest(live);
                if (known.has(region) && region.checkVisibility({ visibilityProperty: true })) {
                  announced.push(region.innerText.replace(/\\s+/g, ' ').trim());
                }
              }
              known = new Set(document.querySelectorAll(live));
            }).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: ['role'] });""";

    /** From the next page the tab opens. */
    static Announcements on(Page page) {
        page.addInitScript(LISTENER);
        return new Announcements(page);
    }

    /** Waits until these words are said by what is done. */
    void assertSays(String words, Runnable done) {
        page.evaluate("() => { announced.length = 0; }");
        done.run();
        try {
            page.waitForFunction("words => announced.some(it => it.includes(words))", words);
        } catch (TimeoutError never) {
            throw new AssertionError("not announced: " + words + "; but " + page.evaluate("announced"), never);
        }
    }
}
