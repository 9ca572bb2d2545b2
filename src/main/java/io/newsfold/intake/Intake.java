package io.newsfold.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Rejection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns messages into articles. Pure: the same message gives the same outcomes, and no message makes it throw. */
public final class Intake {
    private static final byte[] NOTHING = {};

    private Intake() {}

    /** The intake with the tables it ships with. */
    public static Intake standard() {
        return new Intake();
    }

    /** What became of a message: one outcome, or one for each element of an array. */
    public List<Outcome> read(RawMessage message) {
        var value = message.value();
        if (value == null) {
            return List.of(retraction(message));
        }
        if (value.length > JsonText.MAX_BYTES) {
            return List.of(rejected(Rejection.Code.TOO_LARGE, value.length + " bytes", value));
        }
        return JsonText.isArray(value) ? array(message, value) : element(message, value);
    }

    private static List<Outcome> array(RawMessage message, byte[] value) {
        var elements = JsonText.elements(value);
        if (elements.isEmpty()) {
            return List.of(rejected(Rejection.Code.MALFORMED, "an array that is empty or not closed", value));
        }
        if (elements.size() > JsonText.MAX_ELEMENTS) {
            return List.of(rejected(Rejection.Code.TOO_MANY, elements.size() + " elements", value));
        }
        var outcomes = new ArrayList<Outcome>();
        elements.forEach(element -> outcomes.addAll(element(message, element)));
        return outcomes;
    }

    private static List<Outcome> element(RawMessage message, byte[] json) {
        var parsed = JsonText.parse(json);
        if (parsed instanceof JsonText.Bad bad) {
            return List.of(new Outcome.Rejected(bad.rejection(), json));
        }
        var outcomes = new ArrayList<Outcome>();
        for (var object : Graph.articles(((JsonText.Node) parsed).value())) {
            outcomes.add(article(message, object, json));
        }
        return outcomes;
    }

    private static Outcome article(RawMessage message, JsonNode object, byte[] json) {
        return Normaliser.normalise(MemberReader.read(object), message, json);
    }

    /** A message without a value takes back the article that its key names. */
    private static Outcome retraction(RawMessage message) {
        var key = text(message.key());
        var desk = Desks.of(message.headers().get("desk"));
        if (key != null && key.matches("art_[A-Za-z0-9_-]{1,64}")) {
            return new Outcome.Retracted(new ArticleId(key), desk, null, 0);
        }
        var url = key == null ? null : CanonicalUrl.of(key).orElse(null);
        return url == null
                ? rejected(
                        Rejection.Code.NULL_VALUE, "no value, and the key is neither a URL nor an article id", NOTHING)
                : new Outcome.Retracted(ArticleIds.of(desk, url.url()), desk, null, 0);
    }

    private static @Nullable String text(byte @Nullable [] key) {
        if (key == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString()
                    .strip();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Outcome rejected(Rejection.Code code, String message, byte[] original) {
        return new Outcome.Rejected(new Rejection(code, "intake", message), original);
    }
}
