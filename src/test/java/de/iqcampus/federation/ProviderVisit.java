package de.iqcampus.federation;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of somebody who signs in at the provider. */
public record ProviderVisit(MockMvcTester browser, TestIssuer issuer, String key) {

    /** At the one that has no key of its own. */
    public ProviderVisit(MockMvcTester browser, TestIssuer issuer) {
        this(browser, issuer, "campus");
    }

    /** From the button to the campus again, with the provider's own page in between. */
    public MvcTestResult enter(String name, MockHttpSession session) throws IOException, InterruptedException {
        var leaving = browser.get().uri("/oauth2/authorization/" + key).session(session).exchange();
        var provider = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var place = URI.create(leaving.getResponse().getRedirectedUrl());
        var next = provider.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString());
        var form = issuer.address().resolve("/login");
        var page = provider.send(HttpRequest.newBuilder(form).build(), BodyHandlers.ofString());
        var token = Jsoup.parse(page.body()).selectFirst("[name=_csrf]").val();
        var typed = "username=%s&password=%s&_csrf=%s".formatted(name,
                URLEncoder.encode(TestIssuer.PASSWORD, StandardCharsets.UTF_8), token);
        next = provider.send(HttpRequest.newBuilder(form).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed)).build(), BodyHandlers.ofString());
        while (next.headers().firstValue("Location").filter(it -> it.startsWith(issuer.address().toString()))
                .isPresent()) {
            next = provider.send(HttpRequest.newBuilder(URI.create(next.headers().firstValue("Location").get()))
                    .build(), BodyHandlers.ofString());
        }
        var back = URI.create(next.headers().firstValue("Location").orElseThrow());
        return browser.get().uri(back).session(session).exchange();
    }
}
