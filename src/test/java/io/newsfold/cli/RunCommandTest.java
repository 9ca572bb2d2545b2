package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.newsfold.run.embedded.BrokerTest;
import io.newsfold.run.embedded.TestCluster;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrokerTest
final class RunCommandTest {
    private static final Pattern READY = Pattern.compile("http://\\S+/ready");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void createsItsTopicsBecomesReadyAndClosesWhenItIsTold(TestCluster cluster) throws Exception {
        // Given
        var prefix = cluster.freshPrefix();
        var log = folder.resolve("log");
        var process = start(log, cluster, prefix);
        try {
            await().atMost(PATIENCE).until(() -> ready(log).find());
            var address = ready(log);
            assertThat(address.find()).isTrue();
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> get(address.group()).statusCode() == 200);
            assertThat(cluster.admin().listTopics().names().get()).contains(prefix + "desk-log", prefix + "events");

            // When
            process.destroy();

            // Then
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue())
                    .as("the status of a program that SIGTERM ended")
                    .isEqualTo(143);
            assertThat(Files.readString(log)).contains("state=NOT_RUNNING").doesNotContain("ERROR");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void otherPartitionsOfATopicAreRefusedInWords(TestCluster cluster) throws Exception {
        // Given
        var prefix = cluster.freshPrefix();
        cluster.admin()
                .createTopics(List.of(new NewTopic(prefix + "desk-log", 3, (short) 1)))
                .all()
                .get();

        // When
        var result = CommandResult.of(
                "run", "--bootstrap-servers", cluster.bootstrapServers(), "--topic-prefix", prefix, "--http-port", "0");

        // Then
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("topic " + prefix + "desk-log: partitions must be 4, is 3");
    }

    private Process start(Path log, TestCluster cluster, String prefix) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                classPath(),
                Newsfold.class.getName(),
                "run"));
        command.addAll(List.of("--bootstrap-servers", cluster.bootstrapServers(), "--topic-prefix", prefix));
        command.addAll(List.of("--application-id", prefix + "run", "--http-port", "0"));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** That of this JVM, also where a launcher of tests has loaded it by itself. */
    private static String classPath() {
        if (Newsfold.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static Matcher ready(Path log) throws IOException {
        return READY.matcher(Files.exists(log) ? Files.readString(log) : "");
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
