package de.iqcampus.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** Bytes of courses, kept once however many revisions use them. */
@Entity @Immutable
class StoredFile {

    @Id private String sha256;
    private String mediaType;
    @Lob @Column(length = Length.LONG32) private byte[] bytes;

    protected StoredFile() { } // JPA

    StoredFile(MediaFile file) {
        this.sha256 = file.sha256();
        this.mediaType = file.mediaType();
        this.bytes = file.bytes();
    }

    MediaFile file() {
        return new MediaFile(sha256, mediaType, bytes);
    }
}
