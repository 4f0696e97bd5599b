package de.iqcampus.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** How a person works a page: with a finger, or by keyboard alone. */
interface Hands {

    /** A button or link. */
    void press(Locator control);

    /** A radio button or checkbox. */
    void choose(Locator input);

    void type(Locator field, String words);

    void select(Locator list, String value);

    /** Taps and clicks; labels stand for their inputs. */
    record Finger() implements Hands {

        @Override public void press(Locator control) {
            control.click();
        }

        @Override public void choose(Locator input) {
            input.locator("xpath=ancestor::label").click();
        }

        @Override public void type(Locator field, String words) {
            field.fill(words);
            field.blur();
        }

        @Override public void select(Locator list, String value) {
            list.selectOption(value);
        }
    }

    /** Tab, arrows, space and enter; never a pointer, never a focus set by script. */
    record Keys() implements Hands {

        private static final String THERE = """
                e => { const a = document.activeElement;
                  return a === e || (e.type === 'radio' && a.type === 'radio' && a.name === e.name); }""";

        @Override public void press(Locator control) {
            reach(control);
            control.page().keyboard().press("Enter");
        }

        @Override public void choose(Locator input) {
            reach(input);
            for (var step = 0; step < 8 && !isFocused(input); step++) {
                input.page().keyboard().press("ArrowDown");
            }
            if (!input.isChecked()) {
                input.page().keyboard().press("Space");
            }
        }

        @Override public void type(Locator field, String words) {
            reach(field);
            field.page().keyboard().press("ControlOrMeta+a");
            field.page().keyboard().insertText(words);
            field.page().keyboard().press("Tab");
        }

        @Override public void select(Locator list, String value) {
            reach(list);
            for (var step = 0; step < 8 && !list.inputValue().equals(value); step++) {
                list.page().keyboard().press("ArrowDown");
            }
            list.page().keyboard().press("Enter");
        }

        private static boolean isFocused(Locator control) {
            return (Boolean) control.evaluate("e => e === document.activeElement");
        }

        private static void reach(Locator control) {
            control.waitFor(new Locator.WaitForOptions().setState(
                    WaitForSelectorState.ATTACHED));
            for (var step = 0; step < 300; step++) {
                if ((Boolean) control.evaluate(THERE)) {
                    return;
                }
                control.page().keyboard().press("Tab");
            }
            throw new AssertionError("not reachable by keyboard: " + control);
        }
    }
}
