package io.newsfold.match;

import io.newsfold.pivot.Pivot;
import io.newsfold.text.ScannedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what it read: a study reads each text many times. */
final class CachingPivot implements Pivot {
    private record Read(String concept, float weight) {}

    private final Pivot pivot;
    private final Map<String, List<Read>> known = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    CachingPivot(Pivot pivot) {
        this.pivot = pivot;
    }

    @Override
    public void read(ScannedText text, String tag, Sink sink) {
        var key = tag + ":" + text.size() + ":" + text.text();
        var read = known.get(key);
        if (read == null) {
            var fresh = new ArrayList<Read>();
            pivot.read(
                    text,
                    tag,
                    (concept, weight) -> fresh.add(new Read(words.computeIfAbsent(concept, c -> c), weight)));
            known.put(key, fresh);
            read = fresh;
        }
        read.forEach(one -> sink.concept(one.concept(), one.weight()));
    }
}
