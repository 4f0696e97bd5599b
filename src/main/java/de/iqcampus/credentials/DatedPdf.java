package de.iqcampus.credentials;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.time.ZoneOffset;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** A finished PDF whose traces of the moment it was made give way to a date of its own. */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
record DatedPdf(byte[] pdf) {

    byte[] createdAt(Instant at) throws IOException {
        var moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        try (var document = Loader.loadPDF(pdf); var bytes = new ByteArrayOutputStream()) {
            var catalog = document.getDocumentCatalog();
            var facts = document.getDocumentInformation();
            facts.setCreationDate(moment);
            facts.setModificationDate(moment);
            catalog.setMetadata(new PDMetadata(document,
                    new ByteArrayInputStream(dated(catalog.getMetadata().toByteArray(), moment))));
            document.setDocumentId(at.toEpochMilli());
            document.getDocument().getTrailer().removeItem(org.apache.pdfbox.cos.COSName.ID);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] dated(byte[] metadata, GregorianCalendar moment) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            var xmp = new DomXmpParser().parse(metadata);
            var basic = xmp.getXMPBasicSchema();
            if (basic == null) {
                basic = xmp.createAndAddXMPBasicSchema();
            }
            basic.setCreateDate(moment);
            basic.setModifyDate(moment);
            basic.setMetadataDate(moment);
            new XmpSerializer().serialize(xmp, bytes, true);
            return bytes.toByteArray();
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException("metadata of the certificate", e);
        }
    }
}
