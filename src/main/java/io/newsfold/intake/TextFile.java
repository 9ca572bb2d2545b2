package io.newsfold.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A plain text file, a scraped page as a rule, as the raw article that intake takes. */
public final class TextFile {
    private TextFile() {}

    /** The raw article: its id is the file's name, its body the text. Bytes that are no text come back as they are. */
    public static byte[] rawArticle(String fileName, byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var article =
                    JsonNodeFactory.instance.objectNode().put("id", fileName).put("body", text);
            return article.toString().getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return content;
        }
    }
}
