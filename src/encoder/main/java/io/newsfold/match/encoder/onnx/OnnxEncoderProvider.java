package io.newsfold.match.encoder.onnx;

import io.newsfold.match.encoder.Encoder;
import io.newsfold.match.encoder.EncoderFiles;
import io.newsfold.match.encoder.EncoderProvider;
import java.io.IOException;

/** Makes {@link OnnxEncoder}s. */
public final class OnnxEncoderProvider implements EncoderProvider {
    @Override
    public Encoder open(EncoderFiles files) throws IOException {
        return OnnxEncoder.open(files);
    }
}
