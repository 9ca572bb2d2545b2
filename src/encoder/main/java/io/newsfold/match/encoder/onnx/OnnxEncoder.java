package io.newsfold.match.encoder.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.newsfold.match.encoder.Encoder;
import io.newsfold.match.encoder.EncoderFiles;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An encoder in an ONNX file with its tokenizer: the mean of a text's token vectors, or the vector of the whole text if the
 * model gives that. Each text is run alone and on one thread, so that its sums have one order.
 */
public final class OnnxEncoder implements Encoder, AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final Set<String> KNOWN = Set.of(IDS, MASK, TYPES);

    private final EncoderFiles files;
    private final String name;
    private final TextTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Set<String> inputs;

    private OnnxEncoder(
            EncoderFiles files, String name, TextTokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
        this.files = files;
        this.name = name;
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
        this.inputs = session.getInputNames();
    }

    /**
     * Opens a model and tries it.
     *
     * @throws IllegalArgumentException if a file is no model or no tokenizer, in words that name it
     */
    public static OnnxEncoder open(EncoderFiles files) throws IOException {
        for (Path file : List.of(files.model(), files.tokenizer())) {
            if (!Files.isReadable(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        var name = ModelName.of(files);
        var tokenizer = TextTokenizer.open(files.tokenizer());
        try {
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(files.model().toString(), oneThread());
            var encoder = new OnnxEncoder(files, name, tokenizer, environment, session);
            encoder.checkInputs();
            encoder.run("one text");
            return encoder;
        } catch (OrtException e) {
            tokenizer.close();
            throw new IllegalArgumentException(files.model() + ": cannot be run: " + e.getMessage(), e);
        }
    }

    private static OrtSession.SessionOptions oneThread() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    private void checkInputs() {
        for (var input : inputs) {
            if (!KNOWN.contains(input)) {
                throw new IllegalArgumentException(
                        files.model() + ": is no encoder of texts: it wants the input " + input);
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public float[] encode(String text) {
        try {
            return run(text);
        } catch (OrtException e) {
            throw new IllegalStateException(files.model() + " failed: " + e.getMessage(), e);
        }
    }

    private float[] run(String text) throws OrtException {
        long[] ids = tokenizer.ids(files.prefix() + text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, long[]> values = Map.of(IDS, ids, MASK, ones, TYPES, new long[ids.length]);
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (var input : inputs) {
                tensors.put(input, tensor(values.getOrDefault(input, ones)));
            }
            try (var result = session.run(tensors)) {
                return vector(result.get(0).getValue());
            }
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private float[] vector(Object output) {
        if (output instanceof float[][][] tokens) {
            return Pooling.unitMean(tokens[0]);
        }
        if (output instanceof float[][] texts) {
            return Pooling.unitMean(texts[0]);
        }
        throw new IllegalArgumentException(files.model() + ": is no encoder of texts: it gives no vectors of numbers");
    }

    /** Gives back what the model holds outside of Java. */
    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(files.model() + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
