package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.MediaType;
import de.iqcampus.catalogue.SvgPicture;
import java.util.HashSet;
import java.util.Optional;

/** Every picture and film is there, is what its name says, and may be shown. */
class MediaCheck implements CourseCheck {

    @Override public void check(CourseSource course, Findings findings) {
        var named = new HashSet<String>();
        for (var item : course.mediaItems()) {
            var files = MediaPaths.of(item.at("file"), course.languages());
            named.addAll(files.values());
            var types = files.values().stream().distinct()
                    .flatMap(it -> media(course.folder(), item, it, findings).stream()).toList();
            var captions = MediaPaths.of(item.at("captions"), course.languages());
            captions.values().forEach(it -> captions(course.folder(), item, it, findings));
            named.addAll(captions.values());
            if (types.stream().anyMatch(it -> it.isFilm() == captions.isEmpty())) {
                findings.error(item.where(), captions.isEmpty() ? "a film needs captions" : "only films have captions");
            }
        }
        course.folder().files("media").stream().filter(it -> !named.contains("media/" + it)).forEach(it ->
                findings.warning(course.folder().where("media/" + it), "media.yaml does not name this file"));
        cover(course, findings);
    }

    private static Optional<MediaType> media(CourseFolder folder, YamlPart item, String file, Findings findings) {
        var bytes = bytes(folder, item.at("file"), file, findings);
        var type = bytes.flatMap(MediaType::of).filter(it -> it != MediaType.CAPTIONS);
        if (bytes.isPresent() && type.filter(it -> it.fits(file)).isEmpty()) {
            findings.error(item.at("file").where(), "%s is not what its name says, but %s"
                    .formatted(file, type.map(MediaType::value).orElse("no picture or film")));
        }
        if (type.filter(it -> it == MediaType.SVG).isPresent()) {
            var where = folder.where(file).file();
            for (var problem : SvgPicture.problems(bytes.orElseThrow())) {
                if (problem.forbids()) {
                    findings.error(new Location(where, problem.line()), problem.message());
                } else {
                    findings.warning(new Location(where, problem.line()), problem.message());
                }
            }
        }
        return type;
    }

    private static void captions(CourseFolder folder, YamlPart item, String file, Findings findings) {
        bytes(folder, item.at("captions"), file, findings)
                .filter(it -> MediaType.of(it).filter(type -> type == MediaType.CAPTIONS).isEmpty())
                .ifPresent(it -> findings.error(item.at("captions").where(), file + " is not WebVTT"));
    }

    private static Optional<byte[]> bytes(CourseFolder folder, YamlPart named, String file, Findings findings) {
        if (!folder.has(file)) {
            findings.error(named.where(), file + " is missing");
            return Optional.empty();
        }
        return folder.bytes(file, findings);
    }

    private static void cover(CourseSource course, Findings findings) {
        var cover = course.course().root().at("cover");
        var item = course.mediaItems().stream().filter(it -> it.id().equals(cover.text())).findFirst();
        if (cover.exists() && item.isEmpty()) {
            findings.error(cover.where(), "media.yaml has no " + cover.text());
        } else if (item.filter(it -> it.at("captions").exists()).isPresent()) {
            findings.error(cover.where(), "the cover must be a picture");
        }
    }
}
