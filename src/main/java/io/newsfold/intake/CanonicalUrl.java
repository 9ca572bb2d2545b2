package io.newsfold.intake;

import io.newsfold.intake.table.Tables;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A web address in the form that identifies a page: host in lower case without mobile and AMP forms, no default port,
 * fragment, tracking parameter or trailing slash, remaining parameters in order.
 *
 * @param host without {@code www.}
 */
record CanonicalUrl(String url, String host) {
    private static final Pattern HTTP = Pattern.compile(
            "(?i)^(https?:)?//(?:[^/?#@]*@)?([^/?#:\\s]+)(?::(\\d{0,5}))?([^?#]*)(\\?[^#]*)?(#.*)?$", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[a-z0-9_-]++(?:\\.[a-z0-9_-]++)*+");
    /** Browsers and servers agree on about this much; what is longer is no address. */
    private static final int LONGEST = 8_192;

    /** As the names of hosts are limited. */
    private static final int LONGEST_HOST = 253;

    private static final Pattern GOOGLE_AMP = Pattern.compile("^/amp/(s/)?([^/]+\\.[^/]+)(/.*)?$");
    private static final Pattern CACHE_AMP = Pattern.compile("^/[cv]/(s/)?([^/]+\\.[^/]+)(/.*)?$");
    private static final Set<String> MOBILE = Set.of("m", "mobile", "mobil", "amp", "touch", "wap");
    private static final Set<String> AMP_PARAMETERS = Set.of("amp", "outputtype=amp", "output=amp", "usqp", "amp_js_v");
    private static final Set<String> TRACKING = Tables.words("tracking-parameters");
    private static final String KEPT = "-._~!$&'()*+,;=:@/%";

    /** Of an absolute address of the web; empty for anything else. */
    static Optional<CanonicalUrl> of(String raw) {
        var text = raw.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.regionMatches(true, 0, "www.", 0, 4)) {
            text = "https://" + text;
        }
        var parts = HTTP.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var host = host(parts.group(2));
        if (host.isEmpty()) {
            return Optional.empty();
        }
        var scheme = parts.group(1) == null ? "https:" : parts.group(1).toLowerCase(Locale.ROOT);
        var path = parts.group(4);
        var inner = insideCache(host, path);
        if (inner.isPresent()) {
            return inner;
        }
        var query = query(parts.group(5));
        return Optional.of(new CanonicalUrl(
                scheme + "//" + host + port(scheme, parts.group(3)) + path(path) + query, withoutWww(host)));
    }

    private static Optional<CanonicalUrl> insideCache(String host, String path) {
        var cached = host.endsWith(".ampproject.org")
                ? CACHE_AMP.matcher(path)
                : host.startsWith("www.google.") || host.startsWith("google.") ? GOOGLE_AMP.matcher(path) : null;
        if (cached == null || !cached.matches()) {
            return Optional.empty();
        }
        var rest = cached.group(3) == null ? "" : cached.group(3);
        return of((cached.group(1) == null ? "http://" : "https://") + cached.group(2) + rest);
    }

    private static String host(String raw) {
        if (raw.length() > LONGEST_HOST) {
            return "";
        }
        String ascii;
        try {
            ascii = IDN.toASCII(raw, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
        while (ascii.endsWith(".")) {
            ascii = ascii.substring(0, ascii.length() - 1);
        }
        if (!HOST.matcher(ascii).matches()) {
            return "";
        }
        var labels = new ArrayList<>(List.of(ascii.split("\\.", -1)));
        for (int i = 0; labels.size() > 2 && i < labels.size() - 2; ) {
            if (MOBILE.contains(labels.get(i))) {
                labels.remove(i);
            } else {
                i++;
            }
        }
        return String.join(".", labels);
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static String port(String scheme, @org.jspecify.annotations.Nullable String port) {
        boolean isDefault = port == null
                || port.isEmpty()
                || (scheme.equals("https:") && port.equals("443"))
                || (scheme.equals("http:") && port.equals("80"));
        return isDefault ? "" : ":" + port;
    }

    private static String path(String raw) {
        var kept = new ArrayDeque<String>();
        for (var segment : raw.split("/", -1)) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.add(encode(segment));
            }
        }
        if (kept.size() > 1 && kept.getLast().equalsIgnoreCase("amp")) {
            kept.removeLast();
        }
        if (kept.size() > 1 && kept.getFirst().equalsIgnoreCase("amp")) {
            kept.removeFirst();
        }
        if (!kept.isEmpty()) {
            var last = kept.removeLast();
            kept.add(last.replaceFirst("(?i)\\.amp(\\.html?)?$", "$1"));
        }
        return kept.isEmpty() ? "" : "/" + String.join("/", kept);
    }

    private static String query(@org.jspecify.annotations.Nullable String raw) {
        if (raw == null || raw.length() < 2) {
            return "";
        }
        var kept = new ArrayList<String>();
        for (var parameter : raw.substring(1).split("&", -1)) {
            if (!parameter.isEmpty() && !isTracking(parameter)) {
                kept.add(encode(parameter));
            }
        }
        Collections.sort(kept);
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static boolean isTracking(String parameter) {
        var lower = parameter.toLowerCase(Locale.ROOT);
        var name = lower.replaceFirst("=.*", "");
        if (TRACKING.contains(name) || AMP_PARAMETERS.contains(name) || AMP_PARAMETERS.contains(lower)) {
            return true;
        }
        for (int i = 1; i < name.length(); i++) {
            if (name.charAt(i - 1) == '_' && TRACKING.contains(name.substring(0, i) + "*")) {
                return true;
            }
        }
        return false;
    }

    /** Percent-encodes what has to be, with upper-case digits; what is encoded stays so. */
    private static String encode(String part) {
        var encoded = new StringBuilder(part.length());
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        for (int i = 0; i + 2 < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                encoded.setCharAt(i + 1, Character.toUpperCase(encoded.charAt(i + 1)));
                encoded.setCharAt(i + 2, Character.toUpperCase(encoded.charAt(i + 2)));
            }
        }
        return encoded.toString();
    }
}
