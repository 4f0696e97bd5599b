package de.iqcampus.catalogue;

/**
 * The bytes of a picture, film or caption file.
 *
 * @param sha256 in hexadecimal: the same bytes have the same name
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
public record MediaFile(String sha256, String mediaType, byte[] bytes) {

    static MediaFile of(byte[] bytes) {
        var type = MediaType.of(bytes).orElseThrow(() -> new IllegalArgumentException("neither picture nor film"));
        return new MediaFile(ContentHash.of(bytes), type.value(), bytes);
    }
}
