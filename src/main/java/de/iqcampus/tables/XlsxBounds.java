package de.iqcampus.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * What a small file may grow to: it is packed, and the reader of sheets believes each column and each place in the
 * list of texts that a cell names.
 */
final class XlsxBounds {

    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final Pattern PLACE = Pattern.compile("[A-Za-z]{1,3}\\d{1,7}");
    private static final Pattern TEXT = Pattern.compile("\\s*\\d{0,6}\\s*");

    private XlsxBounds() { }

    /** With the same reader of archives and of XML, so that nothing shows itself to one and hides from the other. */
    static void check(byte[] file) throws IOException {
        var xml = new InputFactoryImpl();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var left = MOST_BYTES;
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    var bytes = content.readNBytes(left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw new TableRefused(TableProblem.TOO_LARGE);
                    }
                    check(xml.createXMLStreamReader(new ByteArrayInputStream(bytes)));
                } catch (XMLStreamException e) {
                    continue; // a picture; or the reader will stop here too
                }
            }
        }
    }

    private static void check(XMLStreamReader part) throws XMLStreamException {
        var namesText = false;
        while (part.hasNext()) {
            if (part.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if ("c".equals(part.getLocalName())) {
                require(PLACE, part.getAttributeValue(null, "r"));
                namesText = "s".equals(part.getAttributeValue(null, "t"));
            } else if ("v".equals(part.getLocalName()) && namesText) {
                require(TEXT, part.getElementText());
            }
        }
    }

    private static void require(Pattern shape, @Nullable String value) {
        if (value != null && !shape.matcher(value).matches()) {
            throw new TableRefused(TableProblem.UNREADABLE);
        }
    }
}
