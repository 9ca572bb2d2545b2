package io.newsfold.run;

import io.newsfold.fold.Core;
import io.newsfold.topology.NewsTopology;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole of a run: topics made or verified, the topology at work, its HTTP side open. */
public final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Application application;
    private final HttpServer http;

    private Pipeline(Application application, HttpServer http) {
        this.application = application;
        this.http = http;
    }

    /** Starts in this order, so that nothing runs without its topics and nobody asks before something runs. */
    public static Pipeline start(Settings settings, Core core) {
        List<TopicSettings> topics = TopicFolder.read(settings);
        try (var admin = Clients.admin(settings)) {
            var there = new Topics(admin, topics);
            var plan = settings.topics() == Settings.TopicsAtStart.CREATE ? there.createMissing() : there.check();
            plan.differences()
                    .forEach(difference -> LOG.atInfo()
                            .addKeyValue("difference", difference)
                            .log("A topic is not as topics/ says, which does no harm"));
        }
        var application = Application.start(settings, NewsTopology.build(settings.topology(topics), core));
        try {
            return new Pipeline(application, HttpServer.start(settings, application));
        } catch (RuntimeException e) {
            application.close();
            throw new BrokerException(
                    "HTTP cannot be served at " + settings.httpHost() + ":" + settings.httpPort() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    public Application application() {
        return application;
    }

    /** Where its HTTP side is. */
    public String address() {
        return http.address();
    }

    @Override
    public void close() {
        http.close();
        application.close();
    }
}
