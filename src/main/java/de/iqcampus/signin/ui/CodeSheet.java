package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Recovery codes, shown this once: to copy, to keep as a file, to print. */
class CodeSheet extends Div {

    CodeSheet(List<String> codes, Runnable kept) {
        addClassName("codes");
        var list = new OrderedList();
        codes.forEach(it -> list.add(new ListItem(it)));
        var text = getTranslation("signin.codes.file") + "\n\n" + String.join("\n", codes) + "\n";
        var copy = button("signin.codes.copy");
        // in the browser alone: it copies only within the click itself
        copy.getElement().executeJs("""
                this.addEventListener('click', () => navigator.clipboard.writeText($0)
                  .then(() => { this.textContent = $1; }));""", text, getTranslation("signin.codes.copied"));
        var file = button("signin.codes.download");
        file.getElement().executeJs("""
                this.addEventListener('click', () => {
                  const link = document.createElement('a');
                  link.href = URL.createObjectURL(new Blob([$0], { type: 'text/plain' }));
                  link.download = 'iq-campus-codes.txt';
                  link.click();
                  URL.revokeObjectURL(link.href);
                });""", text);
        var print = button("signin.codes.print");
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        var ways = new Div(copy, file, print);
        ways.addClassName("row");
        var done = new NativeButton(getTranslation("signin.codes.kept"), it -> kept.run());
        done.addClassNames("btn", "primary");
        add(new Paragraph(getTranslation("signin.codes.why")), list, ways, new Paragraph(done));
    }

    private NativeButton button(String key) {
        var button = new NativeButton(getTranslation(key));
        button.getElement().setAttribute("type", "button");
        button.addClassNames("btn", "quiet");
        return button;
    }
}
