package io.newsfold.match.encoder.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.encoder.EncoderFiles;
import io.newsfold.match.encoder.EncoderProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEncoderTest {
    private static final String LIGHTHOUSE = "Keeper leaves the last manned lighthouse on the Skerry coast";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static EncoderFiles files;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static OnnxEncoder encoder;

    @BeforeAll
    static void open() throws IOException {
        files = SmallModel.in(folder);
        encoder = OnnxEncoder.open(files);
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void vectorsAreOfLengthOneAndTheSameForTheSameText() {
        float[] vector = encoder.encode(LIGHTHOUSE);

        assertThat(vector).hasSize(384);
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-6));
        assertThat(encoder.encode(LIGHTHOUSE)).isEqualTo(vector);
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(any -> encoder.encode(LIGHTHOUSE))
                        .toList())
                .allSatisfy(other -> assertThat(other).isEqualTo(vector));
    }

    @Test
    void anEncoderOpenedAnewGivesTheSame() throws IOException {
        try (var again = OnnxEncoder.open(files)) {
            assertThat(again.encode(LIGHTHOUSE)).isEqualTo(encoder.encode(LIGHTHOUSE));
            assertThat(again.name()).isEqualTo(encoder.name());
        }
    }

    @Test
    void textsOfOneMeaningLieNear() {
        float[] lighthouse = encoder.encode(LIGHTHOUSE);

        double near = cosine(lighthouse, encoder.encode("Skerry's lighthouse goes automatic as its keeper retires"));
        double far = cosine(lighthouse, encoder.encode("Rate of value added tax on bread to be halved"));

        assertThat(near).isGreaterThan(0.5);
        assertThat(far).isLessThan(0.3);
    }

    @Test
    void theNameTellsFileAndContent() throws IOException {
        var withPrefix = new EncoderFiles(files.model(), files.tokenizer(), "query:");

        assertThat(encoder.name()).matches("small/[0-9a-f]{8}");
        assertThat(ModelName.of(withPrefix)).matches("small/[0-9a-f]{8}").isNotEqualTo(encoder.name());
    }

    @Test
    void aLongTextIsReadFromItsBeginning() {
        var beginning = "The ferry is late. ".repeat(60);

        assertThat(encoder.encode(beginning + "Bread is cheap.")).isEqualTo(encoder.encode(beginning));
    }

    @Test
    void anEmptyTextHasAVector() {
        assertThat(encoder.encode("")).hasSize(384).doesNotContain(Float.NaN);
    }

    @Test
    void itTellsReportsOfOneEventFromOthers() {
        assertThat(Adviser.of(encoder).name()).isEqualTo(encoder.name());
    }

    @Test
    void whatIsWrongWithAFileIsTold() throws IOException {
        var noModel = Files.writeString(folder.resolve("no-model.onnx"), "a letter");
        var noTokenizer = Files.writeString(folder.resolve("no-tokenizer.json"), "{}");
        var missing = folder.resolve("missing.onnx");

        assertThatThrownBy(() -> OnnxEncoder.open(EncoderFiles.of(noModel, files.tokenizer(), null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(noModel + ": cannot be run: ");
        assertThatThrownBy(() -> OnnxEncoder.open(EncoderFiles.of(files.model(), noTokenizer, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(noTokenizer + ": is no tokenizer: ");
        assertThatThrownBy(() -> OnnxEncoder.open(EncoderFiles.of(missing, null, null)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void theProgramFindsIt() {
        assertThat(ServiceLoader.load(EncoderProvider.class)).singleElement().isInstanceOf(OnnxEncoderProvider.class);
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * (double) other[i];
        }
        return sum;
    }
}
