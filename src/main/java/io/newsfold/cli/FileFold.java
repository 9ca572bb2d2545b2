package io.newsfold.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.desk.EventChange;
import io.newsfold.evaluate.Gold;
import io.newsfold.evaluate.Opaque;
import io.newsfold.fold.Core;
import io.newsfold.fold.FoldedSet;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files on their way through a fold; tells on standard error which lines became no article. */
final class FileFold implements FoldedSet.Listener {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final FoldedSet folded;
    private final PrintWriter err;
    private final boolean opaque;
    private final Consumer<EventChange> changes;
    private final Map<String, String> hiddenIds = new LinkedHashMap<>();
    private final Gold gold = new Gold();
    private String where = "";
    private FoldedSet.Listener also = rejection -> {};
    private int rejected;

    FileFold(Core core, FoldOptions options, PrintWriter err, Consumer<EventChange> changes) {
        this.folded = new FoldedSet(core, options.policy(), this);
        this.err = err;
        this.opaque = options.opaque;
        this.changes = changes;
    }

    /** Tells another listener, too, of what comes and where it goes. */
    void tell(FoldedSet.Listener listener) {
        also = listener;
    }

    /** Folds the messages of a file. */
    void read(String file) {
        InputFiles.read(file, message -> {
            where = message.where();
            take(message.value());
        });
    }

    FoldedSet folded() {
        return folded;
    }

    /** The labels of the articles taken. */
    Gold gold() {
        return gold;
    }

    int rejected() {
        return rejected;
    }

    /** By the articles' own ids, hidden or not. */
    Map<String, String> predictions() {
        var predictions = new LinkedHashMap<String, String>();
        folded.predictions().forEach((id, event) -> {
            var own = hiddenIds.getOrDefault(id, id);
            predictions.put(own, event.equals("none:" + id) ? "none:" + own : event);
        });
        return predictions;
    }

    /** Tells what no line released. */
    void tellHeld() {
        for (var held : folded.held()) {
            var until = held.until() == null ? "withheld" : "under embargo until " + held.until();
            err.println(held.article().articleId() + " " + until + ": not folded");
        }
    }

    private void take(byte[] value) {
        @Nullable JsonNode parsed = parsed(value);
        if (parsed == null || parsed.isMissingNode()) {
            folded.take(value, null);
            return;
        }
        gold.take(parsed);
        if (!opaque) {
            folded.take(value, parsed);
            return;
        }
        Gold.id(parsed).ifPresent(id -> hiddenIds.put(Opaque.id(id), id));
        var hidden = Opaque.of(parsed);
        folded.take(hidden.toString().getBytes(StandardCharsets.UTF_8), hidden);
    }

    private static @Nullable JsonNode parsed(byte[] value) {
        try {
            return MAPPER.readTree(value);
        } catch (JsonProcessingException e) {
            return null; // what is no JSON, intake rejects with its reason
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
    }

    @Override
    public void changed(EventChange change) {
        changes.accept(change);
    }

    @Override
    public void logged(LogRecord log) {
        also.logged(log);
    }

    @Override
    public void placed(ArticleEvent article) {
        also.placed(article);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejected++;
        err.println(where + ": " + rejection.code() + ": " + rejection.message());
    }
}
