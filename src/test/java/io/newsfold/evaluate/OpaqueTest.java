package io.newsfold.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class OpaqueTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void idsUrlsAndOutletsAreHiddenAndNothingElse() throws IOException {
        // Given
        var article = json("""
                {"id": "harbour-7", "url": "https://quay.example/news/7", "outlet": {"name": "Quay Post", "kind": "PUBLISHER"},
                 "publisher": "Quay Post", "title": "Crane falls", "body": "At the harbour.", "language": "en"}
                """);

        // When
        var hidden = Opaque.of(article);

        // Then
        assertThat(hidden.toString()).doesNotContain("harbour-7", "quay", "Quay");
        assertThat(hidden.at("/outlet/name")).isEqualTo(hidden.get("publisher"));
        assertThat(hidden.at("/outlet/kind").asText()).isEqualTo("PUBLISHER");
        assertThat(hidden.get("title")).isEqualTo(article.get("title"));
        assertThat(hidden.get("body")).isEqualTo(article.get("body"));
        assertThat(hidden.get("id").asText()).isEqualTo(Opaque.id("harbour-7"));
    }

    @Test
    void oneHostStaysOneHostAndEveryAddressItsOwn() {
        // Given
        var first = Opaque.id("https://quay.example/1");
        var second = Opaque.id("https://quay.example/2");
        var other = Opaque.id("https://pier.example/1");

        // Then
        assertThat(host(first)).isEqualTo(host(second)).isNotEqualTo(host(other));
        assertThat(first).isNotEqualTo(second).isEqualTo(Opaque.id("https://quay.example/1"));
        assertThat(Opaque.id("https://not a url/x")).startsWith("https://h");
    }

    @Test
    void articlesInListsAndGraphsAreHiddenToo() throws IOException {
        assertThat(Opaque.of(json("[{\"id\":\"a7\"},3]")).toString()).doesNotContain("a7");
        assertThat(Opaque.of(json("{\"@graph\":[{\"@id\":\"a7\"}]}")).toString())
                .doesNotContain("a7");
    }

    private static String host(String address) {
        return address.substring(0, address.indexOf('/', 8));
    }

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }
}
