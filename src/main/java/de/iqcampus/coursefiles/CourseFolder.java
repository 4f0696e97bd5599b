package de.iqcampus.coursefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of files that nothing in it can lead out of. */
record CourseFolder(Path path) {

    private static final long MOST_BYTES = 50_000_000;

    /** The folder's own name. */
    String name() {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    Location where(String file) {
        return new Location(path.resolve(file).toString(), 1);
    }

    boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    /** The names of the files in a folder below, sorted. */
    List<String> files(String below) {
        if (!Files.isDirectory(path.resolve(below))) {
            return List.of();
        }
        try (var entries = Files.walk(path.resolve(below))) {
            return entries.filter(it -> !Files.isDirectory(it))
                    .map(it -> path.resolve(below).relativize(it).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's bytes, or a finding. */
    Optional<byte[]> bytes(String file, Findings findings) {
        var found = path.resolve(file);
        try {
            if (!Files.exists(found)) {
                findings.error(where(file), "the file is missing");
            } else if (!found.toRealPath().startsWith(path.toRealPath())) {
                findings.error(where(file), "leads out of the folder");
            } else if (!Files.isRegularFile(found) || Files.size(found) > MOST_BYTES) {
                findings.error(where(file), "is not a file of at most 50 MB");
            } else {
                return Optional.of(Files.readAllBytes(found));
            }
        } catch (IOException e) {
            findings.error(where(file), "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The file's words, or a finding where they are not UTF-8 with plain line ends. */
    Optional<String> text(String file, Findings findings) {
        return bytes(file, findings).flatMap(it -> decoded(file, it, findings));
    }

    private Optional<String> decoded(String file, byte[] bytes, Findings findings) {
        var input = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            if (text.startsWith("\uFEFF")) {
                findings.error(where(file), "begins with a byte-order mark");
            } else if (text.indexOf('\r') >= 0) {
                findings.error(new Location(where(file).file(), lineOf(bytes, '\r')), "line ends must be \\n alone");
            } else {
                return Optional.of(text);
            }
        } catch (CharacterCodingException e) {
            findings.error(new Location(where(file).file(), 1 + newlines(bytes, input.position())), "is not UTF-8");
        }
        return Optional.empty();
    }

    private static int lineOf(byte[] bytes, char wanted) {
        int position = 0;
        while (bytes[position] != wanted) {
            position++;
        }
        return 1 + newlines(bytes, position);
    }

    private static int newlines(byte[] bytes, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
