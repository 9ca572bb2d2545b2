package io.newsfold.run.embedded;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test methods a {@link TestCluster}: one embedded broker for all tests of this JVM, started when the first test
 * asks and closed after the last. Tests keep apart by a topic prefix of their own, {@link TestCluster#freshPrefix()}.
 *
 * <pre>{@code
 * @BrokerTest
 * class RestartTest {
 *     @Test
 *     void stateSurvives(TestCluster cluster) { … }
 * }
 * }</pre>
 */
public final class EmbeddedKafka implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == TestCluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(ExtensionContext.Namespace.create(EmbeddedKafka.class))
                .computeIfAbsent(TestCluster.class, key -> TestCluster.start(), TestCluster.class);
    }
}
