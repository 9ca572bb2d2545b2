package io.newsfold.match.signal;

import java.util.ArrayList;
import java.util.List;

/** All signals between two reports, in a fixed order. */
public final class PairSignals {
    private static final List<PairSignal> ALL = all();

    private PairSignals() {}

    /** The list, which never changes. */
    public static List<PairSignal> list() {
        return ALL;
    }

    private static List<PairSignal> all() {
        var all = new ArrayList<PairSignal>();
        for (var setting : Setting.values()) {
            all.addAll(words(setting));
        }
        all.addAll(laterWords(Setting.TEXTS));
        all.addAll(names());
        all.addAll(times());
        all.addAll(facts());
        return List.copyOf(all);
    }

    private static List<PairSignal> words(Setting setting) {
        return List.of(
                new TitleWords(setting),
                new LeadWords(setting),
                new BodyWords(setting),
                new TitleInLead(setting),
                new TitleTold(setting),
                new BothTitlesTold(setting),
                new RareWord(setting),
                new RareWords(setting),
                new RarestShared(setting),
                new RareShared(setting),
                new OfKind(setting));
    }

    private static List<PairSignal> laterWords(Setting setting) {
        return List.of(new LaterLead(setting), new LaterBody(setting));
    }

    private static List<PairSignal> names() {
        var names = new ArrayList<PairSignal>();
        for (var group : NameGroup.values()) {
            names.add(new SharedNames(group));
            names.add(new NamesInCommon(group));
            names.add(new OtherNames(group));
            names.add(new TitleNamesMissing(group));
        }
        names.add(new SharedTitleNames());
        names.add(new SharedNumbers());
        return names;
    }

    private static List<PairSignal> times() {
        return List.of(
                new PublicationGap(),
                new PublicationGapLong(),
                new NextDay(),
                new WeekApart(),
                new HoursApart(),
                new Undated(),
                new SameEventDay(),
                new OtherEventDay(),
                new HappenedLater(),
                new ToldAsPast(),
                new FigureToldAsPast());
    }

    private static List<PairSignal> facts() {
        return List.of(
                new SamePlace(),
                new OtherPlace(),
                new Abroad(),
                new SameType(),
                new OtherType(),
                new OtherPhase(),
                new SameFigure(),
                new OtherFigure(),
                new SameText(),
                new SameStage(),
                new OtherStage(),
                new ShorterText(),
                new OtherLength(),
                new LeadMeaning());
    }
}
