package de.iqcampus.print;

/** What prints, for tests without a campus around it. */
public final class TestPrint {

    public static final PrintFonts FONTS = new PrintFonts();
    public static final PrintTemplates TEMPLATES = new PrintTemplates();
    public static final PdfPrinter PRINTER = new PdfPrinter(FONTS);

    private TestPrint() { }

    public static TablePrinter tables() {
        return new TablePrinter(new TablePage(TEMPLATES, FONTS), PRINTER);
    }
}
