package io.newsfold.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes that are the same in every JVM. */
public final class Hash {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Hash() {}

    /** 26 characters of base 32: the first 130 bits of the SHA-256 of the parts, each ended by a zero byte. */
    public static String id(String... parts) {
        byte[] digest = sha256(parts);
        var id = new StringBuilder(26);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; id.length() < 26; i++) {
            buffer = (buffer << 8) | (digest[i] & 0xff);
            bits += 8;
            while (bits >= 5 && id.length() < 26) {
                bits -= 5;
                id.append(BASE32.charAt((buffer >> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        return id.toString();
    }

    /** 64-bit FNV-1a over UTF-16 units, finished with a mixer: for features, not for identities. */
    public static long of(CharSequence text) {
        long hash = start();
        for (int i = 0; i < text.length(); i++) {
            hash = extend(hash, text.charAt(i));
        }
        return mix(hash);
    }

    /** The hash of no text before its mixing: {@link #of} is {@link #mix} of what {@link #extend} makes of it. */
    public static long start() {
        return 0xcbf29ce484222325L;
    }

    /** The unmixed hash of a text one character longer. */
    public static long extend(long hash, char c) {
        return (hash ^ c) * 0x100000001b3L;
    }

    /** The finaliser of SplitMix64. */
    public static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static byte[] sha256(String... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
