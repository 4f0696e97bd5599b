package de.iqcampus.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.springframework.stereotype.Component;

/** Prints tables: the titles of the columns stand on every page, and screen readers know them as such. */
@Component
public class TablePrinter {

    private final TablePage page;
    private final PdfPrinter printer;

    TablePrinter(TablePage page, PdfPrinter printer) {
        this.page = page;
        this.printer = printer;
    }

    public byte[] print(TableSheet sheet) {
        var cells = page.cells(sheet);
        var pdf = printer.print(page.xhtml(sheet, cells));
        var spoken = new ArrayDeque<String>();
        cells.forEach(row -> row.stream().filter(PrintedCell::isTurned).map(PrintedCell::words).forEach(spoken::add));
        return spoken.isEmpty() ? pdf : spoken(pdf, spoken);
    }

    /** What is drawn from right to left stands in the order of the eye; screen readers get it as it is written. */
    private static byte[] spoken(byte[] pdf, Deque<String> words) {
        try (var document = Loader.loadPDF(pdf); var bytes = new ByteArrayOutputStream()) {
            speak(document.getDocumentCatalog().getStructureTreeRoot(), false, words);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void speak(PDStructureNode node, boolean inCell, Deque<String> words) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement it) {
                if (inCell && it.getStructureType().equals("P") && !words.isEmpty()) {
                    it.setActualText(words.poll());
                } else {
                    speak(it, inCell || it.getStructureType().matches("TH|TD"), words);
                }
            }
        }
    }
}
