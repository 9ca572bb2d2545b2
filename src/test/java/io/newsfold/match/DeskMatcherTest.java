package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskMatcherTest {
    private static final EnrichedArticle FERRY = Articles.of(
            "ferry-1", "en", "2031-05-04", "Ferry Aurelia runs aground off Marlow Point with 212 aboard", """
            The car ferry Aurelia struck a sandbank off Marlow Point at dawn on Sunday with 212 passengers aboard.
            Lifeboats from Tarnsby took everyone to the harbour, and nobody was hurt, the coastguard said.
            Captain Oswin Brandt told the harbour master that fog had hidden the last buoy of the channel.
            """);
    private static final EnrichedArticle FERRY_ELSEWHERE = Articles.of(
            "ferry-2", "en", "2031-05-04", "Passengers rescued after Aurelia hits sandbank near Tarnsby", """
            More than two hundred people were brought to Tarnsby harbour by lifeboat after the ferry Aurelia hit \
            a sandbank in fog near Marlow Point on Sunday.
            The coastguard counted 212 passengers. Captain Oswin Brandt is to be questioned on Monday.
            """);
    private static final EnrichedArticle BAKERY =
            Articles.of("bakery", "en", "2031-05-04", "Bakers of Quillmouth win right to sell before sunrise", """
            The town council of Quillmouth lifted its ban on selling bread before six in the morning.
            Eleven bakeries had asked for the change, which takes effect in June.
            """);

    private static Stream stream() {
        return new Stream(DeskMatcher.shipped(Pivots.best()));
    }

    @Test
    void twoReportsOfOneAccidentAreOneEvent() {
        // Given
        var stream = stream();
        stream.receive(FERRY);
        stream.receive(BAKERY);
        // When
        var match = stream.receive(FERRY_ELSEWHERE);
        // Then
        assertThat(match.event()).isEqualTo(stream.eventOf(FERRY));
        assertThat(match.relation()).isEqualTo(Relation.INDEPENDENT);
        assertThat(match.why().with()).isEqualTo(FERRY.articleId());
        assertThat(match.why().score()).isBetween(0.5, 1.0);
        assertThat(match.why().signals()).isNotEmpty();
        assertThat(stream.eventOf(BAKERY)).isNotEqualTo(stream.eventOf(FERRY));
    }

    @Test
    void sameTextAtAnotherOutletIsACopyOfTheEarliest() {
        // Given
        var stream = stream();
        stream.receive(FERRY);
        stream.receive(FERRY_ELSEWHERE);
        // When
        var match = stream.receive(
                Articles.of("ferry-3", "en", "2031-05-05", FERRY.title(), FERRY.body() + "\nMore follows."));
        // Then
        assertThat(match.relation()).isEqualTo(Relation.COPY);
        assertThat(match.copyOf()).isEqualTo(FERRY.articleId());
    }

    @Test
    void digestsJoinNothingAndBridgeNothing() {
        // Given
        var stream = stream();
        stream.receive(FERRY);
        var digest = Articles.of(
                "digest",
                "en",
                "2031-05-04",
                FERRY.title() + "; " + BAKERY.title(),
                FERRY.body() + "\n" + BAKERY.body(),
                Set.of(Flag.MULTI_EVENT));
        // When
        var match = stream.receive(digest);
        // Then
        assertThat(match.event()).isNull();
        assertThat(match.relation()).isEqualTo(Relation.NONE);
        assertThat(stream.receive(BAKERY).event()).isNull();
    }

    @Test
    void opinionFoundsNothing() {
        // Given
        var column = Articles.of("column", "en", "2031-05-04", BAKERY.title(), BAKERY.body(), Set.of(Flag.OPINION));
        // When
        var match = stream().receive(column);
        // Then
        assertThat(match.event()).isNull();
        assertThat(match.relation()).isEqualTo(Relation.NONE);
    }

    @Test
    void anIndexBuiltAnewDecidesTheSame() {
        // Given
        var kept = stream();
        var rebuilt = stream();
        // When, Then
        for (var article : manyArticles()) {
            assertThat(rebuilt.receive(article)).isEqualTo(kept.receive(article));
            rebuilt.rebuildWith(DeskMatcher.shipped(Pivots.best()));
        }
    }

    @Test
    void removingAReportUndoesAddingIt() {
        // Given
        var stream = stream();
        stream.receive(FERRY);
        stream.receive(BAKERY);
        var before = stream.decide(FERRY_ELSEWHERE);
        var passing = stream.report(Articles.of("passing", "en", null, FERRY_ELSEWHERE.title(), BAKERY.body()));
        // When
        stream.matcher().add(passing);
        stream.matcher().remove(passing);
        // Then
        assertThat(stream.matcher().fingerprint(FERRY_ELSEWHERE))
                .isEqualTo(stream.report(FERRY_ELSEWHERE).fingerprint());
        assertThat(stream.decide(FERRY_ELSEWHERE)).isEqualTo(before);
    }

    /** Forty articles about eight made-up happenings, whose words overlap. */
    private static List<EnrichedArticle> manyArticles() {
        var subjects = List.of("ferry", "bridge", "museum", "harvest", "tunnel", "orchestra", "glacier", "library");
        var articles = new ArrayList<EnrichedArticle>();
        for (int i = 0; i < 40; i++) {
            var subject = subjects.get(i % 8);
            var next = subjects.get((i * 5 + 3) % 8);
            articles.add(Articles.of(
                    "many-" + i,
                    i % 5 == 4 ? "tr" : "en",
                    i % 3 == 0 ? null : "2031-05-0" + (1 + i % 9),
                    "Council of Tarnsby looks again at the " + subject + " after " + (10 + i % 7) + " complaints",
                    "The " + subject + " beside the " + next + " was closed for " + (i % 11)
                            + " hours while inspectors from Quillmouth measured the noise.\nNeighbours of the "
                            + subject
                            + " had complained " + (10 + i % 7) + " times since spring."));
        }
        return articles;
    }
}
