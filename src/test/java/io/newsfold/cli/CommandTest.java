package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.run.Setting;
import io.newsfold.run.embedded.BrokerTest;
import io.newsfold.run.embedded.TestCluster;
import org.junit.jupiter.api.Test;

@BrokerTest
final class CommandTest {
    @Test
    void helpIsOnStandardOutputAndSucceeds() {
        var result = CommandResult.of("--help");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("Usage: newsfold", "topics", "Exit status");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        var result = CommandResult.of();

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("Which command?");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void everySettingIsAFlagOfRun() {
        var help = CommandResult.of("run", "--help").out();

        for (var setting : Setting.values()) {
            assertThat(help).contains(setting.flag() + "=");
        }
    }

    @Test
    void wrongSettingsAreWrongUsageAndAllAreTold() {
        var result = CommandResult.of("topics", "plan", "--bootstrap-servers", "nowhere", "--topic-prefix", "a b");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--bootstrap-servers: must be host:port", "--topic-prefix: may have letters");
    }

    @Test
    void topicsArePlannedAppliedAndChecked(TestCluster cluster) {
        // Given
        String[] cli = {"--bootstrap-servers", cluster.bootstrapServers(), "--topic-prefix", cluster.freshPrefix()};

        // When
        var early = CommandResult.of("topics", "check", cli);
        var plan = CommandResult.of("topics", "plan", cli);
        var apply = CommandResult.of("topics", "apply", cli);
        var check = CommandResult.of("topics", "check", cli);

        // Then
        assertThat(early.status()).isEqualTo(1);
        assertThat(early.err()).contains(cli[3] + "desk-log: is missing");
        assertThat(plan.out()).contains(cli[3] + "events: missing, to be created (4 partitions");
        assertThat(apply.out()).contains(cli[3] + "articles: created");
        assertThat(check.status()).isZero();
        assertThat(check.out()).isEqualToIgnoringNewLines("all topics are as they must be");
    }
}
