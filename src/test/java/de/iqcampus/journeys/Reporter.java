package de.iqcampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who reports something with the form on the help page, as a browser without script sends it. */
record Reporter(RunningCampus campus) {

    static Reporter at(RunningCampus campus) {
        return new Reporter(campus);
    }

    void report(String kind, String words, String email) {
        var form = "kind=%s&page=/catalogue&words=%s&email=%s&website=".formatted(kind,
                URLEncoder.encode(words, StandardCharsets.UTF_8), URLEncoder.encode(email, StandardCharsets.UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(campus.address("/help")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
