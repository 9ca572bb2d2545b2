package io.newsfold.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.newsfold.intake.TextFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * A file of raw articles: one as JSON, many as JSON lines, or the text of a page. What it is, its content says: text
 * that does not begin with a bracket is a page. The bytes of JSON are passed on as they stand, also broken ones: what is
 * wrong with them the pipeline says in its rejected topic.
 */
final class RawFile {
    private static final JsonFactory JSON = new JsonFactory();

    private RawFile() {}

    /** Takes one raw article: the file and line where it stands, and its bytes. */
    @FunctionalInterface
    interface Taker {
        void take(String where, byte[] value);
    }

    /** Passes the articles of a file on, in their order. */
    static void read(Path file, Taker taker) throws IOException {
        var name = String.valueOf(file.getFileName());
        var lower = name.toLowerCase(Locale.ROOT);
        try (var in = Files.newInputStream(file)) {
            if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
                lines(in, file.toString(), taker);
            } else {
                whole(in.readAllBytes(), file.toString(), name, taker);
            }
        }
    }

    /** Passes on what standard input brings: JSON lines as they come, else one article at its end. */
    static void read(InputStream in, Taker taker) throws IOException {
        var first = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && (next != '\n' || isBlank(first.toByteArray()))) {
            first.write(next);
            next = in.read();
        }
        if (isOneJson(first.toByteArray())) {
            taker.take("-:1", first.toByteArray());
            lines(in, "-", 1, taker);
            return;
        }
        if (next >= 0) {
            first.write(next);
        }
        in.transferTo(first);
        whole(first.toByteArray(), "-", "stdin", taker);
    }

    private static void whole(byte[] content, String where, String name, Taker taker) throws IOException {
        if (isBlank(content)) {
            return;
        }
        if (!beginsAsJson(content)) {
            taker.take(where, TextFile.rawArticle(name, content));
        } else if (isOneJson(content) || !isOneJson(firstLine(content))) {
            taker.take(where, content);
        } else {
            lines(new ByteArrayInputStream(content), where, taker);
        }
    }

    /** Passes on the lines that are not blank. */
    static void lines(InputStream in, String where, Taker taker) throws IOException {
        lines(in, where, 0, taker);
    }

    private static void lines(InputStream in, String where, int before, Taker taker) throws IOException {
        var lines = new ByteLines(in);
        int number = before;
        for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
            number++;
            if (!isBlank(line)) {
                taker.take(where + ":" + number, stripped(line));
            }
        }
    }

    private static byte[] firstLine(byte[] content) throws IOException {
        var lines = new ByteLines(new ByteArrayInputStream(content));
        byte[] line = lines.next();
        while (line.length > 0 && isBlank(line)) {
            line = lines.next();
        }
        return line;
    }

    private static byte[] stripped(byte[] line) {
        int end = line.length;
        while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(line, end);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte next : bytes) {
            if (next != ' ' && next != '\t' && next != '\r' && next != '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether the first visible character is an opening bracket; a byte order mark is not visible. */
    private static boolean beginsAsJson(byte[] bytes) {
        for (byte next : bytes) {
            boolean unseen = next == ' '
                    || next == '\t'
                    || next == '\r'
                    || next == '\n'
                    || next == (byte) 0xEF
                    || next == (byte) 0xBB
                    || next == (byte) 0xBF;
            if (!unseen) {
                return next == '{' || next == '[';
            }
        }
        return false;
    }

    private static boolean isOneJson(byte[] bytes) {
        if (!beginsAsJson(bytes)) {
            return false;
        }
        try (var parser = JSON.createParser(bytes)) {
            JsonToken first = parser.nextToken();
            parser.skipChildren();
            return first != null && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
