package io.newsfold.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.newsfold.model.Rejection;
import io.newsfold.model.Rejection.Code;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JSON as it comes: its elements cut out before anything is parsed, so that one bad element spoils no other. */
final class JsonText {
    static final int MAX_BYTES = 1 << 20;
    static final int MAX_DEPTH = 32;
    static final int MAX_ELEMENTS = 1000;
    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /** A parsed object, or why there is none. */
    sealed interface Parsed {}

    record Node(JsonNode value) implements Parsed {}

    record Bad(Rejection rejection) implements Parsed {}

    /** Whether the first thing in it is an array. */
    static boolean isArray(byte[] json) {
        int start = start(json);
        return start < json.length && json[start] == '[';
    }

    /** The elements of a top-level array, or an empty list where its brackets do not match. */
    static List<byte[]> elements(byte[] json) {
        var elements = new ArrayList<byte[]>();
        int depth = 0;
        boolean inString = false;
        int begin = start(json) + 1;
        for (int i = start(json); i < json.length; i++) {
            byte c = json[i];
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ',' && depth == 1) {
                elements.add(strip(json, begin, i));
                begin = i + 1;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                var last = strip(json, begin, i);
                if (last.length > 0 || !elements.isEmpty()) {
                    elements.add(last);
                }
                return isBlank(json, i + 1) ? elements : List.of();
            }
        }
        return List.of();
    }

    /** Parses one object: strict JSON in UTF-8, but for U+0000, which is left out. */
    static Parsed parse(byte[] json) {
        if (depth(json) > MAX_DEPTH) {
            return bad(Code.TOO_LARGE, "nested deeper than " + MAX_DEPTH);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            var node = MAPPER.readTree(text.replace("\0", "").replace("\uFEFF", ""));
            if (!node.isObject()) {
                return bad(Code.MALFORMED, "not a JSON object");
            }
            return hasUnpairedSurrogate(node) ? bad(Code.MALFORMED, "unpaired surrogate") : new Node(node);
        } catch (CharacterCodingException e) {
            return bad(Code.MALFORMED, "not UTF-8");
        } catch (StreamConstraintsException e) {
            return bad(Code.TOO_LARGE, "a number or name is too long");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            return bad(Code.MALFORMED, "not JSON: " + e.getOriginalMessage() + where);
        }
    }

    static Bad bad(Code code, String message) {
        return new Bad(new Rejection(code, "intake", message));
    }

    private static int depth(byte[] json) {
        int depth = 0;
        int deepest = 0;
        boolean inString = false;
        for (int i = 0; i < json.length; i++) {
            byte c = json[i];
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return deepest;
    }

    private static boolean hasUnpairedSurrogate(JsonNode node) {
        if (node.isTextual()) {
            return isUnpaired(node.textValue());
        }
        for (var names = node.fieldNames(); names.hasNext(); ) {
            if (isUnpaired(names.next())) {
                return true;
            }
        }
        for (var child : node) {
            if (hasUnpairedSurrogate(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** After a byte order mark and blanks. */
    private static int start(byte[] json) {
        int i = json.length >= 3 && json[0] == (byte) 0xef && json[1] == (byte) 0xbb && json[2] == (byte) 0xbf ? 3 : 0;
        while (i < json.length && isBlank(json[i])) {
            i++;
        }
        return i;
    }

    private static byte[] strip(byte[] json, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(json[start])) {
            start++;
        }
        while (end > start && isBlank(json[end - 1])) {
            end--;
        }
        return Arrays.copyOfRange(json, start, end);
    }

    private static boolean isBlank(byte[] json, int from) {
        for (int i = from; i < json.length; i++) {
            if (!isBlank(json[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == 0;
    }
}
