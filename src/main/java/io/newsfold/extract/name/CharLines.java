package io.newsfold.extract.name;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a table as characters, one after the other in one array: a hundred thousand lines make no object. */
final class CharLines {
    private static final int CHUNK = 1 << 16;
    private static final int LEAST = 1 << 12;
    /** How many bits a byte of UTF-8 behind the first adds. */
    private static final int BITS = 6;

    private final InputStream in;
    private final byte[] bytes = new byte[CHUNK];
    private char[] line = new char[LEAST];
    private int at;
    private int end;
    private int length;

    /** Reads well-formed UTF-8 with plain line ends, as the tables that are shipped are written. */
    CharLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() throws IOException {
        length = 0;
        int first = read();
        boolean more = first >= 0;
        while (first >= 0 && first != '\n') {
            if (length + 2 > line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            if (first < 0x80) {
                line[length++] = (char) first;
            } else {
                addLong(first);
            }
            first = read();
        }
        return more;
    }

    /** The line in the first {@link #length} places; the next line overwrites it. */
    char[] line() {
        return line;
    }

    int length() {
        return length;
    }

    private void addLong(int first) throws IOException {
        if (first < 0xe0) {
            line[length++] = (char) ((first & 0x1f) << BITS | further());
        } else if (first < 0xf0) {
            line[length++] = (char) ((first & 0x0f) << (2 * BITS) | further() << BITS | further());
        } else {
            int point = (first & 0x07) << (3 * BITS) | further() << (2 * BITS) | further() << BITS | further();
            line[length++] = Character.highSurrogate(point);
            line[length++] = Character.lowSurrogate(point);
        }
    }

    private int further() throws IOException {
        return read() & 0x3f;
    }

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(bytes, 0, bytes.length);
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return bytes[at++] & 0xff;
    }
}
