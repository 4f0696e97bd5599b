package de.iqcampus.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Lays a table out as XHTML, each column as wide as its words need. */
@Component
class TablePage {

    private static final int NARROWEST = 7; // letters
    private static final int WIDEST = 22;

    private final PrintTemplates templates;
    private final PrintFonts fonts;

    TablePage(PrintTemplates templates, PrintFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
    }

    List<List<PrintedCell>> cells(TableSheet sheet) {
        return sheet.rows().stream().map(row -> row.stream()
                .map(it -> PrintedCell.of(it, fonts, sheet.language())).toList()).toList();
    }

    /** @param cells of the sheet, as they are printed */
    String xhtml(TableSheet sheet, List<List<PrintedCell>> cells) {
        var page = new Context(sheet.language());
        page.setVariable("language", sheet.language().getLanguage());
        page.setVariable("title", sheet.title());
        page.setVariable("about", sheet.about());
        page.setVariable("titles", cells.getFirst());
        page.setVariable("rows", cells.subList(1, cells.size()));
        page.setVariable("widths", widths(cells));
        page.setVariable("isWhole", cells.stream().flatMap(List::stream).allMatch(PrintedCell::isWhole));
        return templates.xhtml("print/table", page);
    }

    /** In percent. */
    private static List<Double> widths(List<List<PrintedCell>> cells) {
        var letters = IntStream.range(0, cells.getFirst().size()).mapToLong(column -> Math.clamp(
                cells.stream().mapToInt(row -> longest(row.get(column))).max().orElse(0), NARROWEST, WIDEST))
                .boxed().toList();
        var all = letters.stream().mapToLong(it -> it).sum();
        return letters.stream().map(it -> Math.floor(1000.0 * it / all) / 10).toList();
    }

    /** What is not to be broken. */
    private static int longest(PrintedCell cell) {
        return Arrays.stream(cell.words().split("[\\s-]")).mapToInt(String::length).max().orElse(0);
    }
}
