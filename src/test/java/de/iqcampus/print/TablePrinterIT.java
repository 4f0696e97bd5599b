package de.iqcampus.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Prints tables to target/tables, to be validated, read back and looked at. */
class TablePrinterIT {

    static final Path FOLDER = Path.of("target/tables");
    static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    static final List<String> TITLES = List.of("Name", "Adresse", "Bereich", "Programm", "Stand", "Fällig am",
            "Erledigt am", "Gültig bis", "Kurs", "Fassung des Kurses", "Minuten", "Verliehen am");
    static final List<String> NAMES = List.of("Zoë Müller-Lüdenscheidt", "Çağrı İbrahim Şahinoğlu",
            "Оксана Шевченко-Їжакевич", "فاطمة الزهراء", "Leila ليلى حداد", "שרה כהן־לוי", "Nguyễn Thị Mỹ Hạnh");

    final TablePrinter printer = TestPrint.tables();

    @Test
    void printsTablesOfManyScriptsAsValidTaggedPdf() throws Exception {
        try (var pdf = Loader.loadPDF(print("schulungen", NAMES).toFile())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Schulungen");
            var words = plain(new PDFTextStripper().getText(pdf));
            assertThat(words).contains("Stand: heute", "24.12.2026");
            assertThat(words.replace(" ", "")).as("over two lines").contains("zoe.mueller@werft-nord.example");
            NAMES.forEach(name -> Stream.of(plain(name).split("[ -]"))
                    .forEach(it -> assertThat(words).as(name).contains(it)));
            var table = all(catalog.getStructureTreeRoot()).filter(it -> it.getStructureType().equals("Table")).toList();
            assertThat(table).hasSize(1);
            assertThat(count(table.getFirst(), "TH")).as("columns and people").isEqualTo(TITLES.size() + NAMES.size());
            assertThat(count(table.getFirst(), "TD")).isEqualTo((TITLES.size() - 1) * NAMES.size());
            assertThat(all(table.getFirst()).map(PDStructureElement::getActualText).filter(it -> it != null))
                    .containsExactly("فاطمة الزهراء", "Leila ليلى حداد", "שרה כהן־לוי");
        }
        assertThat(VeraPdf.complaints("ua1", FOLDER)).isEmpty();
        assertThat(VeraPdf.complaints("3a", FOLDER)).isEmpty();
    }

    @Test
    void repeatsTheTitlesOfTheColumnsOnEveryPage() throws IOException {
        var people = new ArrayList<String>();
        for (var number = 1; number <= 120; number++) {
            people.add("Person " + number);
        }
        try (var pdf = Loader.loadPDF(print("viele", people).toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page)).as("page %d", page).contains("Verliehen am",
                        page + " / " + pdf.getNumberOfPages());
            }
            assertThat(count(pdf.getDocumentCatalog().getStructureTreeRoot(), "TH")).as("read once")
                    .isEqualTo(TITLES.size() + people.size());
        }
    }

    @Test
    void saysWhereALetterIsMissing() throws IOException {
        try (var pdf = Loader.loadPDF(print("fehlend", List.of("王小明")).toFile())) {
            assertThat(page(pdf, 1)).contains("###", "fehlt unseren Schriften ein Zeichen");
        }
    }

    private Path print(String file, List<String> names) throws IOException {
        var rows = new ArrayList<List<?>>(List.of(TITLES));
        names.forEach(it -> rows.add(List.of(it, "zoe.mueller@werft-nord.example", "Dock › Kran", "Respekt", "erledigt",
                DAY, DAY, "", "Respekt am Arbeitsplatz", 3, 90, DAY)));
        Files.createDirectories(FOLDER);
        var path = FOLDER.resolve(file + ".pdf");
        Files.write(path, printer.print(new TableSheet("Schulungen", "Stand: heute", Locale.GERMAN, rows)));
        try (var pdf = Loader.loadPDF(path.toFile())) {
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 96), "png",
                    FOLDER.resolve(file + ".png").toFile());
        }
        return path;
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return plain(stripper.getText(pdf));
    }

    private static long count(PDStructureNode node, String type) {
        return all(node).filter(it -> it.getStructureType().equals(type)).count();
    }

    private static Stream<PDStructureElement> all(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(it -> Stream.concat(Stream.of(it), all(it)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", " ");
    }
}
