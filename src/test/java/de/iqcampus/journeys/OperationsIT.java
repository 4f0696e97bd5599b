package de.iqcampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production jar as operators meet it: its JSON log, its end. */
class OperationsIT {

    @Test
    void answersWhatHasBegunBeforeItEnds(@TempDir Path data) throws Exception {
        try (var campus = RunningCampus.in(data, "--logging.structured.format.console=ecs");
                var slow = new Socket("localhost", URI.create(campus.address("/")).getPort())) {
            var body = "kind=MISTAKE&words=Hallo&email=&page=/";
            var half = body.length() / 2;
            var answer = new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8));
            send(slow, "POST /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Request-Id: proxy-7\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n"
                    + "Expect: 100-continue\r\n\r\n" + body.substring(0, half));
            assertThat(answer.readLine()).as("the server has taken the request up").startsWith("HTTP/1.1 100");
            assertThat(answer.readLine()).isEmpty();
            campus.terminate();
            RunningCampus.await("it has begun to end", () -> campus.log().contains("Commencing graceful shutdown"));
            send(slow, body.substring(half));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
            assertThat(campus.exitCode()).isEqualTo(143);
            assertThat(campus.log()).contains("Graceful shutdown complete").doesNotContain("Exception", "\\tat ");
            assertThat(campus.log().lines().filter(it -> it.startsWith("{"))).isNotEmpty()
                    .allMatch(it -> it.contains("\"ecs\":"));
        }
    }

    private static void send(Socket to, String words) throws Exception {
        to.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        to.getOutputStream().flush();
    }
}
