package io.newsfold.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.fold.Core;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Names of nodes, stores and topics are an API: changelogs, metrics and dashboards hang on them. */
final class GoldenTopologyTest {
    @Test
    void topologyIsTheOneThatWasAgreed() throws IOException {
        var described = NewsTopology.build(TopologySettings.standard(), Core.standard())
                .describe()
                .toString();

        assertThat(described.strip()).isEqualTo(golden().strip());
    }

    private static String golden() throws IOException {
        try (var in = GoldenTopologyTest.class.getResourceAsStream("/topology.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
