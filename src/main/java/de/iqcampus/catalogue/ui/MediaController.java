package de.iqcampus.catalogue.ui;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.MediaFile;
import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures, films and captions of courses to everyone; a revision's files never change. */
@RestController
class MediaController {

    private final CourseCatalogue catalogue;

    MediaController(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/media/{courseKey}/{revision:[0-9]{1,9}}/{*path}")
    ResponseEntity<Resource> file(@PathVariable String courseKey, @PathVariable int revision,
            @PathVariable String path) {
        return catalogue.media(courseKey, revision, path.substring(1)).map(MediaController::response)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> response(MediaFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .eTag(file.sha256())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(file.bytes()));
    }
}
