package de.iqcampus.design;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** An address as a square that phones read, drawn as one SVG path so that it prints sharp at every size. */
public record QrCode(int size, String path) {

    public static QrCode of(String address) {
        try {
            var matrix = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new QrCode(matrix.getWidth(), path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address, e);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
            }
        }
        return path.toString();
    }
}
