package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Article;
import io.newsfold.model.Rights;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {
    private static final Instant ARRIVAL = Instant.parse("2024-12-01T12:00:00Z");

    @Test
    void ninjsOfTheFirstGeneration() {
        var article = read("""
                {"uri": "urn:newsml:quaywire.example:20241125:17", "type": "text", "mimetype": "text/plain",
                 "version": "3", "pubstatus": "usable", "firstcreated": "2024-11-25T08:00:00Z",
                 "versioncreated": "2024-11-25T09:30:00Z", "language": "en-GB", "headline": "Ferry runs aground",
                 "title": "ferry-aground", "byline": "By Ada Winter and Tom Oak", "located": "Bergen",
                 "description_text": "Nobody was hurt.", "body_text": "A ferry ran aground off Bergen on Monday.",
                 "copyrightholder": "Quaywire", "usageterms": "Not for resale", "urgency": 4,
                 "subject": [{"name": "shipping accident"}], "infosource": [{"name": "Quaywire"}]}
                """);

        assertThat(article.id()).isEqualTo("urn:newsml:quaywire.example:20241125:17");
        assertThat(article.title()).isEqualTo("Ferry runs aground");
        assertThat(article.description()).isEqualTo("Nobody was hurt.");
        assertThat(article.body()).startsWith("A ferry");
        assertThat(article.publishedAt()).hasToString("2024-11-25T08:00Z");
        assertThat(article.updatedAt()).hasToString("2024-11-25T09:30Z");
        assertThat(article.version()).isEqualTo("3");
        assertThat(article.authors()).containsExactly("Ada Winter", "Tom Oak");
        assertThat(article.declaredLanguage()).isEqualTo("en");
        assertThat(article.dateline()).isEqualTo("Bergen");
        assertThat(article.outlet().name()).isEqualTo("Quaywire");
        assertThat(article.rights()).isEqualTo(new Rights("Quaywire", null, "Not for resale"));
        assertThat(article.subjects()).containsExactly("shipping accident");
        assertThat(article.flags()).isEmpty();
    }

    @Test
    void ninjsOfTheThirdGeneration() {
        var article = read("""
                {"uri": "https://quaywire.example/n/18", "standard": {"name": "ninjs", "version": "3.0"},
                 "firstCreated": "2024-11-25T08:00:00Z", "versionCreated": "2024-11-25T09:30:00Z", "pubStatus": "usable",
                 "headlines": [{"role": "sub", "value": "Tide was low"}, {"role": "main", "value": "Ferry runs aground"}],
                 "descriptions": [{"role": "main", "value": "Nobody was hurt."}],
                 "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>A ferry ran aground.</p>"}],
                 "by": "Ada Winter", "rightsInfo": {"copyrightHolder": "Quaywire", "usageTerms": "None"}}
                """);

        assertThat(article.url()).isEqualTo("https://quaywire.example/n/18");
        assertThat(article.title()).isEqualTo("Ferry runs aground");
        assertThat(article.description()).isEqualTo("Nobody was hurt.");
        assertThat(article.body()).isEqualTo("A ferry ran aground.");
        assertThat(article.rights()).isEqualTo(new Rights("Quaywire", null, "None"));
        assertThat(article.outlet().name()).isEqualTo("quaywire.example");
    }

    @Test
    void schemaOrgInAGraphWithReferences() {
        var article = read("""
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "Organization", "@id": "#paper", "name": "The Quay", "url": "https://thequay.example"},
                  {"@type": "WebPage", "@id": "#page"},
                  {"@type": ["NewsArticle"], "mainEntityOfPage": {"@id": "https://thequay.example/ferry"},
                   "headline": "Ferry runs aground", "articleBody": "A ferry ran aground.", "inLanguage": "en",
                   "datePublished": "2024-11-25T08:00:00+01:00", "dateModified": "2024-11-25",
                   "author": [{"@type": "Person", "name": "Ada Winter"}], "publisher": {"@id": "#paper"},
                   "articleSection": "News", "keywords": "ferries, Bergen"}]}
                """);

        assertThat(article.url()).isEqualTo("https://thequay.example/ferry");
        assertThat(article.outlet().name()).isEqualTo("The Quay");
        assertThat(article.outlet().domain()).isEqualTo("thequay.example");
        assertThat(article.authors()).containsExactly("Ada Winter");
        assertThat(article.subjects()).containsExactly("ferries", "Bergen");
        assertThat(article.publishedAt()).hasToString("2024-11-25T08:00+01:00");
        assertThat(article.flags()).isEmpty();
    }

    @Test
    void aJsonFeedItem() {
        var article = read("""
                {"id": "https://thequay.example/ferry", "url": "https://thequay.example/ferry", "title": "Ferry runs aground",
                 "content_html": "<p>A ferry ran <b>aground</b>.</p>", "summary": "Nobody was hurt.",
                 "date_published": "2024-11-25T08:00:00Z", "authors": [{"name": "Ada Winter"}], "tags": ["ferries"]}
                """);

        assertThat(article.body()).isEqualTo("A ferry ran aground.");
        assertThat(article.description()).isEqualTo("Nobody was hurt.");
        assertThat(article.authors()).containsExactly("Ada Winter");
        assertThat(article.publishedAt()).hasToString("2024-11-25T08:00Z");
    }

    @Test
    void anRssItem() {
        var article = read("""
                {"title": "Ferry runs aground", "link": "https://thequay.example/ferry?utm_medium=rss",
                 "guid": {"isPermaLink": "false", "#text": "quay-18"}, "pubDate": "Mon, 25 Nov 2024 08:00:00 GMT",
                 "description": "<p>Nobody was hurt.</p>", "content:encoded": "<p>A ferry ran aground.</p>",
                 "dc:creator": "Ada Winter", "category": ["News", "Opinion"], "source": {"title": "The Quay"}}
                """);

        assertThat(article.id()).isEqualTo("quay-18");
        assertThat(article.url()).isEqualTo("https://thequay.example/ferry");
        assertThat(article.description()).isEqualTo("Nobody was hurt.");
        assertThat(article.body()).isEqualTo("A ferry ran aground.");
        assertThat(article.outlet().name()).isEqualTo("The Quay");
        assertThat(article.authors()).containsExactly("Ada Winter");
    }

    @Test
    void anAtomEntry() {
        var article = read("""
                {"id": "tag:thequay.example,2024:18", "title": {"type": "text", "#text": "Ferry runs aground"},
                 "link": [{"rel": "self", "href": "https://thequay.example/feed"},
                          {"rel": "alternate", "href": "https://thequay.example/ferry"}],
                 "updated": "2024-11-25T08:00:00Z", "author": {"name": "Ada Winter"},
                 "content": {"type": "html", "#text": "&lt;p&gt;A ferry ran aground.&lt;/p&gt;"}}
                """);

        assertThat(article.url()).isEqualTo("https://thequay.example/ferry");
        assertThat(article.body()).isEqualTo("A ferry ran aground.");
        assertThat(article.publishedAt()).hasToString("2024-11-25T08:00Z");
        assertThat(article.authors()).containsExactly("Ada Winter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "headline", "Headline", "name"})
    void namesOfTheTitle(String name) {
        assertThat(read("{\"id\":\"a\",\"" + name + "\":\"T one\"}").title()).isEqualTo("T one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body",
                "articleBody",
                "body_text",
                "body_html",
                "content_text",
                "content_html",
                "content:encoded",
                "content"
            })
    void namesOfTheBody(String name) {
        assertThat(read("{\"id\":\"a\",\"title\":\"T\",\"" + name + "\":\"A ferry ran aground.\"}")
                        .body())
                .isEqualTo("A ferry ran aground.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishedAt",
                "datePublished",
                "pubDate",
                "firstCreated",
                "date_published",
                "published",
                "versioncreated"
            })
    void namesOfTheDate(String name) {
        assertThat(read("{\"id\":\"a\",\"title\":\"T\",\"" + name + "\":\"2024-11-25\"}")
                        .publishedAt())
                .hasToString("2024-11-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'outlet':'The Quay'",
                "'outlet':{'name':'The Quay'}",
                "'publisher':{'name':'The Quay'}",
                "'source':{'title':'The Quay'}",
                "'source':'The Quay'"
            })
    void namesOfTheOutlet(String member) {
        assertThat(read(("{'id':'a','title':'T'," + member + "}").replace('\'', '"'))
                        .outlet()
                        .name())
                .isEqualTo("The Quay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'language':'tr'",
                "'lang':'tr-TR'",
                "'inLanguage':'Turkish'",
                "'language':'tur'",
                "'inLanguage':{'name':'Türkçe','alternateName':'tr'}"
            })
    void namesOfTheLanguage(String member) {
        assertThat(read(("{'id':'a','title':'T'," + member + "}").replace('\'', '"'))
                        .declaredLanguage())
                .isEqualTo("tr");
    }

    private static Article read(String json) {
        var outcomes = Intake.standard().read(RawMessage.of(json, ARRIVAL));
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcomes.get(0)).article();
    }
}
