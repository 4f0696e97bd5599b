package de.iqcampus.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.installation.TestDeployment;
import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.print.PrintFonts;
import de.iqcampus.print.TestPrint;
import de.iqcampus.print.VeraPdf;
import de.iqcampus.shared.AccountId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Prints certificates for many names to target/certificates, to be validated, read back and looked at. */
class SampleCertificatesIT {

    static final Path FOLDER = Path.of("target/certificates");
    static final Instant AWARDED = Instant.parse("2026-11-22T09:30:00Z");
    static final List<String> NAMES = List.of(
            "Amina Kowalczyk-Öztürk",
            "Maximiliane-Friederike Charlotte von und zu Hohenlohe-Waldenburg-Schillingsfürst",
            "Bartholomäus Konstantin Schwarzenberger-Wiesenthal",
            "Zoë Müller-Lüdenscheidt",
            "José María Núñez de la Peña",
            "Nguyễn Thị Mỹ Hạnh",
            "Łucja Wąsowicz-Żółkiewska",
            "Çağrı İbrahim Şahinoğlu",
            "Žofie Dvořáčková-Říhová",
            "Ólöf Þóra Guðmundsdóttir",
            "Ștefan Țurcanu",
            "Αικατερίνη Παπαδοπούλου-Ξένου",
            "Оксана Шевченко-Їжакевич",
            "Валентина Ћирић",
            "فاطمة الزهراء بنت عبد الله",
            "محمد علی‌پور گیلانی",
            "Leila ليلى حداد",
            "שרה כהן־לוי",
            "Ọláwálé Adébáyọ̀",
            "Anna-Lena O’Connor d’Épinay");

    final PrintFonts fonts = TestPrint.FONTS;
    final CertificatePrinter printer = new CertificatePrinter(new CertificatePage(TestPrint.TEMPLATES, fonts),
            TestPrint.PRINTER);

    @Test
    void printsNamesOfManyScriptsAsValidTaggedPdf() throws Exception {
        Files.createDirectories(FOLDER);
        for (int i = 0; i < NAMES.size(); i++) {
            var name = NAMES.get(i);
            var language = i % 2 == 0 ? Locale.GERMAN : Locale.ENGLISH;
            var content = i % 4 < 2 ? SampleCourses.perspectives() : SampleCourses.respect();
            assertThat(fonts.cover(name)).as(name).isTrue();
            var file = FOLDER.resolve("%02d-%s-%s.pdf".formatted(i + 1, content.slug(), language));
            Files.write(file, printer.print(sheet(name, content, language)));
            readBack(file, name, content.title().in(language));
        }
        assertThat(VeraPdf.complaints("ua1", FOLDER)).isEmpty();
        assertThat(VeraPdf.complaints("3a", FOLDER)).isEmpty();
    }

    @Test
    void printsTheSameBytesOnEveryDay() {
        var sheet = sheet(NAMES.getFirst(), SampleCourses.perspectives(), Locale.GERMAN);
        var first = printer.print(sheet);

        assertThat(printer.print(sheet)).isEqualTo(first);
    }

    @Test
    void knowsTheNamesItCannotPrint() {
        assertThat(List.of("王小明", "გიორგი", "देवी", "😀", "ڕۆژین")).noneMatch(fonts::cover);
    }

    private static void readBack(Path file, String name, String course) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var words = plain(new PDFTextStripper().getText(pdf));
            assertThat(words).as(file.toString()).contains(plain(name), plain(course), "IQ-2026-");
            assertThat(spoken(pdf.getDocumentCatalog().getStructureTreeRoot())).contains(name);
            assertThat(pdf.getNumberOfPages()).as(file.toString()).isOne();
            var picture = file.resolveSibling(file.getFileName().toString().replace(".pdf", ".png"));
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 96), "png", picture.toFile());
        }
    }

    private static List<String> spoken(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(it -> it.getActualText() == null ? spoken(it).stream() : Stream.of(it.getActualText()))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", " ");
    }

    private static CertificateSheet sheet(String name, CourseContent content, Locale language) {
        var random = new Random(name.hashCode());
        var completed = new CourseCompleted(new EnrolmentId(new UUID(0, 1)), new AccountId(new UUID(0, 1)),
                SampleCourses.PERSPECTIVES, AWARDED);
        var certificate = new Certificate(completed, name, language, Serial.random(2026, random),
                SecretCode.random(random));
        return new CertificateSheet(certificate, content,
                new CertificateAddresses(TestDeployment.address("https://campus.example")).check(certificate.serial(),
                        certificate.printedCode()), language);
    }
}
