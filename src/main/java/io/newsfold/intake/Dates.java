package io.newsfold.intake;

import io.newsfold.intake.repair.Repaired;
import io.newsfold.intake.stamp.DateContext;
import io.newsfold.intake.stamp.DeclaredDate;
import io.newsfold.intake.stamp.WrittenDate;
import io.newsfold.model.Dated;
import io.newsfold.model.Flag;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** The dates of one article, as far as they can be; what was assumed of them goes to its flags. */
final class Dates {
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofHours(24);

    private final DateContext context;
    private final @Nullable Instant embargo;
    private final EnumSet<Flag> flags;

    Dates(DateContext context, @Nullable String embargo, EnumSet<Flag> flags) {
        this.context = context;
        this.flags = flags;
        this.embargo = embargo == null ? null : end(embargo);
    }

    /** The end of the embargo; null where there is none, or none that can be read. */
    @Nullable
    Instant embargo() {
        return embargo;
    }

    /** A date as it was declared; null for what is none. */
    @Nullable
    Dated declared(@Nullable String text) {
        if (text == null) {
            return null;
        }
        flag(text.chars().allMatch(Character::isDigit) && text.length() > 8, Flag.COERCED);
        var read = DeclaredDate.read(Repaired.ofLine(text).text(), context);
        return read == null ? null : plausible(read);
    }

    /** A date that the text tells. */
    @Nullable
    Dated told(WrittenDate.@Nullable Resolved read) {
        return read == null ? null : plausible(read);
    }

    /**
     * Null for what is before 1990 or more than a day ahead: of the arrival, or of the end of the embargo, which is when
     * a held article arrives at its desk.
     */
    private @Nullable Dated plausible(WrittenDate.Resolved read) {
        flag(read.isZoneAssumed(), Flag.ZONE_ASSUMED);
        var date = read.value();
        var start = date.start();
        var arrival = embargo == null || embargo.isBefore(context.arrival()) ? context.arrival() : embargo;
        if (start.isBefore(FIRST) || (context.isArrivalKnown() && start.isAfter(arrival.plus(AHEAD)))) {
            flags.add(Flag.DATE_IMPLAUSIBLE);
            return null;
        }
        return date;
    }

    private @Nullable Instant end(String text) {
        var read = DeclaredDate.read(text, context);
        if (read == null) {
            return null;
        }
        flag(read.isZoneAssumed(), Flag.ZONE_ASSUMED);
        return read.value().start();
    }

    private void flag(boolean isTrue, Flag flag) {
        if (isTrue) {
            flags.add(flag);
        }
    }
}
