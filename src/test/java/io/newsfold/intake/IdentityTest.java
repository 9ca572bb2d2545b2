package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes an article the same one: its canonical URL, else its outlet and id. */
class IdentityTest {
    @ParameterizedTest
    @CsvSource({
        "https://EXAMPLE.com:443/a/?utm_source=x&b=2&a=1#part,https://example.com/a?a=1&b=2",
        "http://example.com:80/a//b/../c/,http://example.com/a/c",
        "https://m.example.com/a,https://example.com/a",
        "https://en.m.example.org/wiki/A,https://en.example.org/wiki/A",
        "https://amp.example.com/a,https://example.com/a",
        "https://example.com/news/a/amp/,https://example.com/news/a",
        "https://example.com/amp/news/a?amp=1,https://example.com/news/a",
        "https://example.com/a.amp.html,https://example.com/a.html",
        "https://www.google.com/amp/s/example.com/a,https://example.com/a",
        "https://example-com.cdn.ampproject.org/c/s/example.com/a,https://example.com/a",
        "https://example.com/türkiye?q=ü,https://example.com/t%C3%BCrkiye?q=%C3%BC",
        "https://example.com/a?id=7&fbclid=zz,https://example.com/a?id=7",
        "https://example.com/,https://example.com",
        "//example.com/a,https://example.com/a"
    })
    void theCanonicalUrlIsTheIdentity(String url, String canonical) {
        var article = Messages.accepted("{\"url\":\"" + url + "\",\"title\":\"T\"}");

        assertThat(article.url()).isEqualTo(canonical);
        assertThat(article.articleId()).isEqualTo(ArticleIds.of(Desk.WORLD, canonical));
        assertThat(article.originalUrl()).isEqualTo(url);
        assertThat(article.outlet().name()).doesNotStartWith("www.");
    }

    @Test
    void anArticleWithoutUrlIsKnownByDeclaredOutletAndId() {
        var one = Messages.accepted("{\"id\":\"7\",\"outlet\":\"The Quay\",\"title\":\"T\"}");
        var same = Messages.accepted("{\"id\":\"7\",\"outlet\":{\"name\":\"THE QUAY\"},\"title\":\"Other\"}");
        var other = Messages.accepted("{\"id\":\"7\",\"outlet\":\"The Pier\",\"title\":\"T\"}");
        var inferred = Messages.accepted(
                "{\"id\":\"7\",\"title\":\"T\",\"body\":\"Text.\\n\\nMore text.\\n\\n© 2024 Reuters\"}");

        assertThat(same.articleId()).isEqualTo(one.articleId());
        assertThat(other.articleId()).isNotEqualTo(one.articleId());
        assertThat(inferred.outlet().name()).isEqualTo("Reuters");
        assertThat(inferred.articleId()).isEqualTo(ArticleIds.of(Desk.WORLD, "", "7"));
    }
}
