package de.iqcampus.coursefiles;

import java.io.IOException;
import java.nio.file.Path;

class CourseFormatter {
    CourseFormatter(Path folder) { }
    Findings format() throws IOException { return new Findings(); }
}
