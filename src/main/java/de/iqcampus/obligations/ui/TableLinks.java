package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.iqcampus.print.TablePrinter;
import de.iqcampus.print.TableSheet;
import de.iqcampus.tables.TableWriter;
import java.util.List;
import java.util.function.Supplier;

/** Takes along as a file what a screen lists, all pages of it. */
class TableLinks extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * @param name of the file
     * @param about whose and of when it is, for paper
     * @param why what the file holds, for those who may want it
     * @param rows the titles of the columns first; asked for with each download
     */
    TableLinks(String name, String about, String why, TablePrinter printer, Supplier<List<List<?>>> rows) {
        var language = getLocale();
        DownloadHandler csv = event -> {
            event.setFileName(name + ".csv");
            event.setContentType("text/csv; charset=utf-8");
            TableWriter.csv(rows.get(), event.getOutputStream());
        };
        DownloadHandler xlsx = event -> {
            event.setFileName(name + ".xlsx");
            event.setContentType(XLSX);
            TableWriter.xlsx(name, rows.get(), event.getOutputStream());
        };
        DownloadHandler pdf = event -> {
            event.setFileName(name + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(printer.print(new TableSheet(name, about, language, rows.get())));
        };
        var links = new Div(link(xlsx, "xlsx"), link(csv, "csv"), link(pdf, "pdf"));
        links.addClassName("row");
        var words = new Paragraph(why);
        words.addClassNames("small", "muted");
        add(links, words);
    }

    private Anchor link(DownloadHandler file, String kind) {
        var link = new Anchor(file, getTranslation("obligations.file." + kind));
        link.addClassNames("btn", "quiet");
        return link;
    }
}
