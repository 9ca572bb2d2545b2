package io.newsfold.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DeskPartitionerTest {
    @Test
    void recordsOfOneDeskShareOnePartition() {
        assertThat(DeskPartitioner.partition("sports|art_a", 4)).isEqualTo(DeskPartitioner.partition("sports|c7", 4));
    }

    @Test
    void desksSpreadOverPartitions() {
        var partitions = IntStream.range(0, 40)
                .map(n -> DeskPartitioner.partition("desk" + n + "|art_a", 4))
                .distinct();

        assertThat(partitions.toArray()).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void tickNamesItsPartition() {
        assertThat(DeskPartitioner.partition("tick|3", 4)).isEqualTo(3);
    }

    @Test
    void keyWithoutDeskIsAFault() {
        assertThatThrownBy(() -> DeskPartitioner.partition("art_a", 4)).hasMessageContaining("art_a");
    }
}
