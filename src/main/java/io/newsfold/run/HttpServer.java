package io.newsfold.run;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The read-only HTTP side of a running pipeline: is it alive, is it ready and why not, its metrics, its topology. */
public final class HttpServer implements AutoCloseable {
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin javalin;
    private final String host;

    private HttpServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /** Serves an application at the host and port of its settings; port 0 takes any free one. */
    public static HttpServer start(Settings settings, Application application) {
        var javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.routes.get("/live", context -> live(context, application));
            config.routes.get("/ready", context -> ready(context, application.readiness()));
            config.routes.get(
                    "/metrics", context -> context.contentType(PROMETHEUS).result(application.metrics()));
            config.routes.get("/topology", context -> context.result(application.description()));
        });
        return new HttpServer(javalin.start(settings.httpHost(), settings.httpPort()), settings.httpHost());
    }

    public int port() {
        return javalin.port();
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void live(Context context, Application application) {
        boolean live = application.isLive();
        context.status(live ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .result(live ? "live\n" : "the pipeline has stopped\n");
    }

    private static void ready(Context context, Readiness readiness) {
        context.status(readiness.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .result((readiness.ready() ? "ready: " : "not ready: ") + readiness.reason() + "\n");
    }
}
