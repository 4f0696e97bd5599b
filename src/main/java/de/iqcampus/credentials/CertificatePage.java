package de.iqcampus.credentials;

import de.iqcampus.design.QrCode;
import de.iqcampus.print.PrintFonts;
import de.iqcampus.print.PrintTemplates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Lays a certificate out as XHTML. */
@Component
class CertificatePage {

    private final PrintTemplates templates;
    private final PrintFonts fonts;

    CertificatePage(PrintTemplates templates, PrintFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
    }

    String xhtml(CertificateSheet sheet) {
        var language = sheet.language();
        var content = sheet.content();
        var certificate = sheet.certificate();
        var page = new Context(language);
        page.setVariable("language", language.getLanguage());
        page.setVariable("name", PrintedName.of(sheet.name(), fonts));
        page.setVariable("course", sheet.course());
        page.setVariable("goals", sheet.goals());
        page.setVariable("chapters", sheet.chapters());
        page.setVariable("minutes", content.minutes());
        page.setVariable("awardedOn", day(certificate.awardedOn(), language));
        page.setVariable("contentDate", day(content.contentDate(), language));
        page.setVariable("revision", certificate.revision().number());
        page.setVariable("refreshBy", sheet.refreshBy().map(it -> month(it, language)).orElse(""));
        page.setVariable("serial", sheet.serial());
        page.setVariable("licence", content.licence());
        page.setVariable("address", sheet.checkAddress().toString());
        page.setVariable("printedAddress", sheet.checkAddress().toString().replaceFirst("^https?://", ""));
        page.setVariable("qr", QrCode.of(sheet.checkAddress().toString()));
        return templates.xhtml("credentials/certificate", page);
    }

    private static String day(LocalDate date, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(written(language)).format(date);
    }

    private static String month(LocalDate date, Locale language) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(date);
    }

    // "22 November 2026", as the campus writes English
    private static Locale written(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }
}
