package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import java.time.Instant;
import java.util.HashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void profilesAreFoundByArticleWhateverCameAndWent() {
        // Given
        var random = new SplittableRandom(9);
        var slots = new Slots();
        var known = new HashMap<ArticleId, Profile>();
        // When
        for (int i = 0; i < 5_000; i++) {
            var profile = profile(random.nextInt(400), i);
            var article = profile.article();
            if (known.remove(article) == null) {
                slots.add(profile);
                known.put(article, profile);
            } else {
                slots.remove(article);
            }
        }
        // Then
        assertThat(slots.size()).isEqualTo(known.size());
        for (int i = 0; i < 400; i++) {
            var article = profile(i, 0).article();
            int slot = slots.of(article);
            assertThat(slot == Slots.NONE ? null : slots.profile(slot)).isSameAs(known.get(article));
        }
    }

    @Test
    void anArticleHasOneSlot() {
        // Given
        var slots = new Slots();
        slots.add(profile(1, 1));
        // Then
        assertThatThrownBy(() -> slots.add(profile(1, 2))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> slots.remove(profile(2, 3).article())).isInstanceOf(IllegalStateException.class);
    }

    private static Profile profile(int article, long sequence) {
        return Profile.of(new Report(
                sequence, Instant.EPOCH, Articles.of("s" + article, "en", null, "Title", "Body"), Fingerprint.EMPTY));
    }
}
