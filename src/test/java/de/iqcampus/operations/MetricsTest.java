package de.iqcampus.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "iqcampus.metrics.token=a-token-for-tests", "management.prometheus.metrics.export.enabled=true"})
@Tag("database")
class MetricsTest {

    @LocalServerPort int port;

    @Test
    void tellsOperatorsWhatTheyNeed() throws Exception {
        var metrics = get("Bearer a-token-for-tests");

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("iqcampus_letters{status=\"in-doubt\"}", "iqcampus_letters{status=\"waiting\"}",
                "iqcampus_job_last_success_seconds{job=\"mail.send-due\"}", "iqcampus_attempts_completed_total",
                "iqcampus_certificates_awarded_total", "hikaricp_connections", "jvm_memory_used_bytes");
    }

    @Test
    void tellsNobodyElse() throws Exception {
        for (var header : new String[] {"", "Bearer", "Bearer ", "Bearer a-token-for-test", "a-token-for-tests",
            "Basic YTph"}) {
            var refused = get(header);
            assertThat(refused.statusCode()).as(header).isEqualTo(401);
            assertThat(refused.body()).isEmpty();
        }
    }

    @Test
    void showsNoOtherEndpoint() throws Exception {
        for (var path : new String[] {"/actuator", "/actuator/env", "/actuator/loggers", "/actuator/metrics"}) {
            assertThat(send(path, "Bearer a-token-for-tests").statusCode()).as(path).isEqualTo(404);
        }
    }

    private HttpResponse<String> get(String authorization) throws IOException, InterruptedException {
        return send("/actuator/prometheus", authorization);
    }

    private HttpResponse<String> send(String path, String authorization) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", authorization).build(), BodyHandlers.ofString());
        }
    }
}
