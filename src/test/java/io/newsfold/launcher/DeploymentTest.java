package io.newsfold.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.newsfold.cli.Newsfold;
import io.newsfold.run.Setting;
import io.newsfold.run.Settings;
import io.newsfold.run.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docker-compose.yml} and {@code Dockerfile} against the program that they start. */
final class DeploymentTest {
    private static final Pattern ENV = Pattern.compile("(NEWSFOLD_[A-Z_]+)=(\\S+)");

    private JsonNode services;
    private String dockerfile;

    @BeforeEach
    void readFiles() throws IOException {
        services = new YAMLMapper()
                .readTree(Path.of("docker-compose.yml").toFile())
                .path("services");
        dockerfile = Files.readString(Path.of("Dockerfile"));
    }

    @Test
    void environmentOfTheAppIsReadAsSettingsAndNoVariableIsUnknown() {
        var environment = environment("newsfold");

        assertThat(names()).containsAll(environment.keySet());
        assertThat(settings(environment).httpHost()).isEqualTo("0.0.0.0");
        assertThat(settings(environment).instanceId()).isNotNull();
    }

    @Test
    void environmentOfTheImageIsReadAsSettingsToo() {
        assertThat(names()).containsAll(imageEnvironment().keySet());
        assertThat(settings(imageEnvironment()).httpHost()).isEqualTo("0.0.0.0");
    }

    @Test
    void appTalksToTheListenerThatTheBrokerAdvertisesInside() {
        var kafka = environment("kafka");
        var bootstrap = settings(environment("newsfold")).bootstrapServers();

        assertThat(Objects.requireNonNull(kafka.get("KAFKA_ADVERTISED_LISTENERS"))
                        .split(","))
                .contains(
                        "INSIDE://" + bootstrap,
                        "OUTSIDE://" + Settings.defaults().bootstrapServers());
        assertThat(bootstrap).startsWith("kafka:");
    }

    @Test
    void everyListenerOfTheBrokerHasItsProtocolAndTheTopicsAreNotMadeByAccident() {
        var kafka = environment("kafka");
        var listeners = Arrays.stream(
                        Objects.requireNonNull(kafka.get("KAFKA_LISTENERS")).split(","))
                .map(listener -> listener.substring(0, listener.indexOf(':')))
                .toList();

        assertThat(Objects.requireNonNull(kafka.get("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"))
                        .split(","))
                .extracting(entry -> entry.substring(0, entry.indexOf(':')))
                .containsExactlyInAnyOrderElementsOf(listeners);
        assertThat(kafka).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    @Test
    void brokerIsOfTheVersionThatTheProgramIsBuiltWith() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<kafka.version>"
                        + services.path("kafka").path("image").asText().substring("apache/kafka:".length())
                        + "</kafka.version>");
    }

    @Test
    void publishedPortIsTheOneThatIsServedAndOnlyOnThisMachine() {
        var port = settings(environment("newsfold")).httpPort();

        assertThat(services.path("newsfold").path("ports").path(0).asText())
                .isEqualTo("127.0.0.1:" + port + ":" + port);
        assertThat(dockerfile).contains("EXPOSE " + port, "/dev/tcp/127.0.0.1/" + port, "GET /ready ");
        assertThat(settings(imageEnvironment()).httpPort()).isEqualTo(port);
    }

    @Test
    void appWaitsForAHealthyBrokerAndHasTimeToClose() {
        assertThat(services.path("newsfold")
                        .path("depends_on")
                        .path("kafka")
                        .path("condition")
                        .asText())
                .isEqualTo("service_healthy");
        assertThat(services.path("kafka").path("healthcheck").path("test").isArray())
                .isTrue();
        assertThat(services.path("newsfold").path("stop_grace_period").asText()).isEqualTo("20s");
    }

    @Test
    void stateLiesOnTheVolume() {
        var state = settings(environment("newsfold")).stateDir();

        assertThat(state).isEqualTo(settings(imageEnvironment()).stateDir());
        assertThat(services.path("newsfold").path("volumes").path(0).asText()).isEqualTo("state:/data");
        assertThat(state.startsWith("/data")).isTrue();
        assertThat(dockerfile).contains("VOLUME /data");
    }

    @Test
    void imageLeavesTheBrokerOutAndStartsTheProgramAsAUserWithoutRights() {
        assertThat(dockerfile)
                .contains(
                        "-Dbroker.scope=provided",
                        "HEALTHCHECK ",
                        "\nUSER newsfold\n",
                        "\"" + Newsfold.class.getName() + "\"");
        assertThat(services.path("newsfold").path("command").path(0).asText()).isEqualTo("run");
    }

    private Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        services.path(service)
                .path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        assertThat(environment).isNotEmpty();
        return environment;
    }

    private Map<String, String> imageEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        List<MatchResult> found = ENV.matcher(dockerfile).results().toList();
        found.forEach(match -> environment.put(match.group(1), match.group(2)));
        assertThat(environment).isNotEmpty();
        return environment;
    }

    private static Settings settings(Map<String, String> environment) {
        return SettingsReader.read(Map.of(), Map.of(), environment, null);
    }

    private static Set<String> names() {
        var names = new TreeSet<String>();
        for (var setting : Setting.values()) {
            names.add(setting.variable());
        }
        return names;
    }
}
