package io.newsfold.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.newsfold.event.Shingles;
import io.newsfold.event.SparseVector;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.Field;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;

/** How the model's own value types are written: ids and times as text, figures as numbers, vectors as base 64. */
final class ModelModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    ModelModule() {
        super("newsfold");
        text(ArticleId.class, ArticleId::value, ArticleId::new);
        text(EventId.class, EventId::value, EventId::new);
        text(Desk.class, Desk::name, Desk::new);
        text(Dated.class, Dated::value, Dated::new);
        text(Instant.class, Instant::toString, Instant::parse);
        text(Field.class, Field::key, key -> Field.valueOf(key.toUpperCase(Locale.ROOT)));
        text(FigureKind.class, FigureKind::key, key -> FigureKind.valueOf(key.toUpperCase(Locale.ROOT)));
        text(SparseVector.class, PackedVectors::pack, PackedVectors::unpackVector);
        text(Shingles.class, PackedVectors::pack, PackedVectors::unpackShingles);
        addSerializer(Quantity.class, new QuantityWriter());
        addDeserializer(Quantity.class, new QuantityReader());
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new TextWriter<>(type, write));
        addDeserializer(type, new TextReader<>(type, read));
    }

    @SuppressWarnings("serial") // never serialised by Java
    private static final class TextWriter<T> extends StdSerializer<T> {
        private final Function<T, String> write;

        TextWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write.apply(value));
        }
    }

    @SuppressWarnings("serial") // never serialised by Java
    private static final class TextReader<T> extends StdDeserializer<T> {
        private final Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return read.apply(json.getText());
            } catch (RuntimeException e) {
                throw context.weirdStringException(json.getText(), handledType(), String.valueOf(e.getMessage()));
            }
        }
    }

    private static final class QuantityWriter extends StdSerializer<Quantity> {
        private static final long serialVersionUID = 1;

        QuantityWriter() {
            super(Quantity.class);
        }

        @Override
        public void serialize(Quantity value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value instanceof Quantity.Score score) {
                json.writeString(score.value());
            } else if (value instanceof Quantity.Amount amount) {
                json.writeNumber(amount.value());
            }
        }
    }

    private static final class QuantityReader extends StdDeserializer<Quantity> {
        private static final long serialVersionUID = 1;

        QuantityReader() {
            super(Quantity.class);
        }

        @Override
        public Quantity deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? new Quantity.Score(json.getText())
                    : Quantity.of(new BigDecimal(json.getText()));
        }
    }
}
