package io.newsfold.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newsfold.match.encoder.EncoderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsReaderTest {
    @Test
    void flagsWinOverEnvironmentOverFileOverDefaults(@TempDir Path folder) throws IOException {
        // Given
        var file = folder.resolve("newsfold.properties");
        Files.writeString(file, "horizon=3d\nclose.after=5h\nthreads=2\nkafka.acks=all\nkafka.security.protocol=SSL\n");

        // When
        var settings = SettingsReader.read(
                Map.of(Setting.HORIZON, "7d"),
                Map.of("security.protocol", "SASL_SSL"),
                Map.of("NEWSFOLD_HORIZON", "5d", "NEWSFOLD_CLOSE_AFTER", "6h", "NEWSFOLD_KAFKA_CLIENT_ID", "desk"),
                file);

        // Then
        assertThat(settings.horizon()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.closeAfter()).isEqualTo(Duration.ofHours(6));
        assertThat(settings.threads()).isEqualTo(2);
        assertThat(settings.topicPrefix()).isEqualTo("news.");
        assertThat(settings.kafka())
                .isEqualTo(Map.of("acks", "all", "security.protocol", "SASL_SSL", "client.id", "desk"));
    }

    @Test
    void anEncoderIsOneSettingOfThreeAndItsTokenizerLiesBesideIt() {
        var named = SettingsReader.read(
                Map.of(Setting.ENCODER, "models/m.onnx", Setting.ENCODER_PREFIX, "query:"),
                Map.of(),
                Map.of("NEWSFOLD_TOKENIZER", "t.json"),
                null);
        var alone = SettingsReader.read(Map.of(), Map.of(), Map.of("NEWSFOLD_ENCODER", "models/m.onnx"), null);

        assertThat(named.encoder()).isEqualTo(new EncoderFiles(Path.of("models/m.onnx"), Path.of("t.json"), "query: "));
        assertThat(alone.encoder())
                .isEqualTo(new EncoderFiles(Path.of("models/m.onnx"), Path.of("models/tokenizer.json"), ""));
        assertThat(Settings.defaults().encoder()).isNull();
    }

    @Test
    void everyErrorIsToldAtOnceWithThePlaceWhereItStands(@TempDir Path folder) throws IOException {
        var file = folder.resolve("newsfold.properties");
        Files.writeString(file, "clock=sundial\nbootstrap.server=kafka:9092\n");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsReader.read(
                        Map.of(Setting.HTTP_PORT, "70000", Setting.BOOTSTRAP_SERVERS, "kafka"),
                        Map.of(),
                        Map.of("NEWSFOLD_HORIZON", "a fortnight"),
                        file))
                .withMessageContainingAll(
                        file + ": bootstrap.server: no such setting",
                        file + ": clock: must be arrival or publication, not 'sundial'",
                        "--http-port: must be from 0 to 65535, not 70000",
                        "--bootstrap-servers: must be host:port[,host:port…], not 'kafka'",
                        "NEWSFOLD_HORIZON: must be a duration as 14d, 72h, 10m, 30s or 100ms, not 'a fortnight'");
    }

    @Test
    void closingLaterThanForgettingIsAnError() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsReader.read(
                        Map.of(Setting.HORIZON, "1d", Setting.CLOSE_AFTER, "2d"), Map.of(), Map.of(), null))
                .withMessageContaining("must not be longer than --horizon");
    }

    @Test
    void missingFileIsAnErrorBesideTheOthers(@TempDir Path folder) {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsReader.read(
                        Map.of(Setting.THREADS, "none"), Map.of(), Map.of(), folder.resolve("absent")))
                .withMessageContainingAll("absent: cannot be read", "--threads: must be a number, not 'none'");
    }

    @Test
    void variablesOfAContainerPlatformAreLeftAlone() {
        var settings = SettingsReader.read(
                Map.of(), Map.of(), Map.of("NEWSFOLD_PORT", "tcp://10.0.0.1:8080", "NEWSFOLD_SERVICE_HOST", "x"), null);

        assertThat(settings).isEqualTo(Settings.defaults());
    }

    @Test
    void namesOfASettingAreOneNameInThreeSpellings() {
        assertThat(Setting.BOOTSTRAP_SERVERS.flag()).isEqualTo("--bootstrap-servers");
        assertThat(Setting.BOOTSTRAP_SERVERS.variable()).isEqualTo("NEWSFOLD_BOOTSTRAP_SERVERS");
        assertThat(Setting.BOOTSTRAP_SERVERS.key()).isEqualTo("bootstrap.servers");
    }

    @Test
    void shortHorizonAloneClosesEventsAtItsEnd() {
        var settings = SettingsReader.read(Map.of(Setting.HORIZON, "1d"), Map.of(), Map.of(), null);

        assertThat(settings.closeAfter()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void deskLogIsKeptAWeekLongerThanTheHorizonAtLeast() {
        var longer = SettingsReader.read(Map.of(Setting.HORIZON, "60d"), Map.of(), Map.of(), null);

        assertThat(retentionOfTheDeskLog(Settings.defaults())).isEqualTo(Duration.ofDays(30));
        assertThat(retentionOfTheDeskLog(longer)).isEqualTo(Duration.ofDays(67));
    }

    private static Duration retentionOfTheDeskLog(Settings settings) {
        return TopicFolder.read(settings).stream()
                .filter(topic -> topic.name().equals("news.desk-log"))
                .map(topic -> Duration.ofMillis(Long.parseLong(topic.config().getOrDefault("retention.ms", "0"))))
                .findFirst()
                .orElseThrow();
    }
}
