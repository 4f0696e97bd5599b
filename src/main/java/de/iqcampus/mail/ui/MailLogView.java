package de.iqcampus.mail.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Pages;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.mail.LetterDecided;
import de.iqcampus.mail.LetterId;
import de.iqcampus.mail.LetterStatus;
import de.iqcampus.mail.MailLog;
import de.iqcampus.mail.MailLogEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What became of the campus's letters; its address names status and page, never whom somebody looked for. */
@Route("admin/mail") @PageTitle("mail.log") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 95, title = "mail.log") @RolesAllowed("ADMIN")
@StyleSheet("styles/mail.css")
class MailLogView extends Div implements AfterNavigationObserver {

    private final MailLog log;
    private final Div content = new Div();
    private @Nullable LetterStatus status;
    private int page;
    private @Nullable String address;

    MailLogView(MailLog log) {
        this.log = log;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        status = query.getSingleParameter("status").flatMap(word -> Arrays.stream(LetterStatus.values())
                .filter(it -> it.word().equals(word)).findFirst()).orElse(null);
        page = Pages.number(query);
        removeAll();
        add(new H1(getTranslation("mail.log")), new Paragraph(getTranslation("mail.log.intro", log.daysKept())),
                new AddressSearch(this::search), content);
        search(null);
    }

    private void search(@Nullable String wanted) {
        address = wanted;
        show();
    }

    private void show() {
        content.removeAll();
        if (address == null) {
            showList();
        } else {
            showFound(address);
        }
    }

    private void showList() {
        var letters = log.letters(status, page);
        content.add(new StatusFilter(status, log.counts()));
        if (letters.isEmpty()) {
            content.add(empty(status == null ? "mail.log.empty" : "mail.log.none"));
        } else {
            var first = letters.getPageable().getOffset() + 1;
            content.add(table(getTranslation("mail.log.caption", first, first + letters.getNumberOfElements() - 1,
                    letters.getTotalElements()), letters.getContent()));
        }
        content.add(Pages.linked(letters, this::place));
    }

    private void showFound(String address) {
        var letters = log.lettersTo(address);
        var heading = new H2(getTranslation("mail.log.found", address));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        var back = new NativeButton(getTranslation("mail.log.found.end"), it -> search(null));
        back.addClassNames("btn", "quiet");
        content.add(heading, back, letters.isEmpty() ? empty("mail.log.found.none")
                : table(getTranslation("mail.log.found.caption", letters.size(), MailLog.FOUND), letters));
    }

    private LetterTable table(String caption, List<MailLogEntry> letters) {
        return new LetterTable(caption, letters, it -> decide(it, log::sendAgain, "mail.log.again.done"),
                it -> decide(it, log::leave, "mail.log.leave.done"));
    }

    private void decide(LetterId letter, Consumer<LetterId> decision, String done) {
        try {
            decision.accept(letter);
            say(done, "good");
        } catch (LetterDecided e) {
            say("mail.log.decided", "soon");
        }
    }

    private void say(String key, String tone) {
        show();
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("note", tone);
        words.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1").callJsFunction("focus");
        content.addComponentAsFirst(words);
    }

    private Section empty(String key) {
        var empty = new Section(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        empty.addClassNames("card", "empty");
        return empty;
    }

    private String place(int number) {
        return "admin/mail?" + (status == null ? "" : "status=" + status.word() + "&") + "page=" + (number + 1);
    }
}
