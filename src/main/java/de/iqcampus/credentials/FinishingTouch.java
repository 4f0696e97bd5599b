package de.iqcampus.credentials;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Dates a PDF by its award instead of its download, and lets screen readers say the name as it is written. */
record FinishingTouch(Instant awardedAt, String name) {

    byte[] on(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf); var bytes = new ByteArrayOutputStream()) {
            date(document);
            // drawn letters of right-to-left names stand in the order and the forms of the eye
            find(document.getDocumentCatalog().getStructureTreeRoot(), "P").ifPresent(it -> it.setActualText(name));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void date(PDDocument document) throws IOException {
        var moment = GregorianCalendar.from(awardedAt.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        var catalog = document.getDocumentCatalog();
        var metadata = dated(catalog.getMetadata().toByteArray(), moment);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata)));
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(awardedAt.toEpochMilli());
    }

    private static byte[] dated(byte[] metadata, GregorianCalendar moment) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            var xmp = new DomXmpParser().parse(metadata);
            var basic = xmp.getXMPBasicSchema();
            basic.setCreateDate(moment);
            basic.setModifyDate(moment);
            basic.setMetadataDate(moment);
            new XmpSerializer().serialize(xmp, bytes, true);
            return bytes.toByteArray();
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException("metadata of a certificate", e);
        }
    }

    private static Optional<PDStructureElement> find(PDStructureNode node, String type) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(it -> it.getStructureType().equals(type) ? Optional.of(it).stream() : find(it, type).stream())
                .findFirst();
    }
}
