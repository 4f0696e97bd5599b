package de.iqcampus.journeys;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Files of people as spreadsheet programs save them; the first row holds the titles. */
record PeopleFiles(Path folder) {

    /** As a German Excel saves it. */
    Path csv(List<List<String>> rows) throws IOException {
        var lines = rows.stream().map(it -> String.join(";", it)).toList();
        return Files.write(folder.resolve("menschen.csv"), lines, Charset.forName("windows-1252"));
    }

    Path xlsx(List<List<String>> rows) throws IOException {
        var file = folder.resolve("menschen.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Tests", "1.0")) {
            var sheet = workbook.newWorksheet("Menschen");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return file;
    }
}
