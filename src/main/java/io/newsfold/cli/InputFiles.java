package io.newsfold.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.intake.TextFile;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The messages of files: one a line of JSON lines, one a JSON document (each element of an array its own), one a plain
 * text file. A minus is standard input.
 */
final class InputFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One message and where it stands. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared or changed
    record Message(String where, byte[] value) {}

    private InputFiles() {}

    /** Gives the messages of a file in their order. */
    static void read(String file, Consumer<Message> sink) {
        byte[] content = content(file);
        int first = firstVisible(content);
        if (first == content.length) {
            return;
        }
        if (content[first] == '[' && isDocument(content, 0, content.length)) {
            elements(file, content, sink);
        } else if (content[first] != '{' && content[first] != '[') {
            sink.accept(new Message(file, TextFile.rawArticle(name(file), content)));
        } else if (!isDocument(content, 0, lineEnd(content, first)) && isDocument(content, 0, content.length)) {
            sink.accept(new Message(file, content));
        } else {
            lines(file, content, sink);
        }
    }

    private static byte[] content(String file) {
        try {
            if (file.equals("-")) {
                try (var in = new FileInputStream(FileDescriptor.in)) {
                    return in.readAllBytes();
                }
            }
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + file, e);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void lines(String file, byte[] content, Consumer<Message> sink) {
        int line = 1;
        for (int start = 0; start < content.length; line++) {
            int end = lineEnd(content, start);
            if (firstVisible(content, start, end) < end) {
                sink.accept(new Message(file + ":" + line, Arrays.copyOfRange(content, start, end)));
            }
            start = end + 1;
        }
    }

    private static void elements(String file, byte[] content, Consumer<Message> sink) {
        try {
            int number = 1;
            for (var element : MAPPER.readTree(content)) {
                sink.accept(new Message(file + " [" + number++ + "]", MAPPER.writeValueAsBytes(element)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the bytes are one JSON value and nothing more. */
    private static boolean isDocument(byte[] content, int from, int to) {
        try (JsonParser parser = MAPPER.getFactory().createParser(content, from, to - from)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() != JsonToken.NOT_AVAILABLE && parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineEnd(byte[] content, int from) {
        int end = from;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int firstVisible(byte[] content) {
        boolean mark = content.length >= 3
                && (content[0] & 0xff) == 0xef
                && (content[1] & 0xff) == 0xbb
                && (content[2] & 0xff) == 0xbf;
        return firstVisible(content, mark ? 3 : 0, content.length);
    }

    private static int firstVisible(byte[] content, int from, int to) {
        int at = from;
        while (at < to && content[at] >= 0 && content[at] <= ' ') {
            at++;
        }
        return at;
    }

    private static String name(String file) {
        var name = file.equals("-") ? null : Path.of(file).getFileName();
        return name == null ? "stdin" : name.toString();
    }
}
