package io.newsfold.cli;

import io.newsfold.run.Clients;
import io.newsfold.run.Settings;
import io.newsfold.run.TopicFolder;
import io.newsfold.run.TopicPlan;
import io.newsfold.run.Topics;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code topics}: the cluster's topics against the settings of the folder {@code topics}. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Shows, makes or checks the topics of the pipeline.",
        footer = {
            "",
            "Examples:",
            "  newsfold topics plan                                  what would change",
            "  newsfold topics apply --bootstrap-servers kafka:9092  make it so",
            "  newsfold topics check                                 exit 1 if the pipeline could not run",
        })
final class TopicsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "plan, apply or check?");
    }

    @Command(
            name = "plan",
            mixinStandardHelpOptions = true,
            description = "Tells which topics are missing and which differ; changes nothing.")
    void plan(@Mixin ConnectionOptions connection) {
        var settings = connection.settings();
        tell(with(settings, Topics::plan), "missing, to be created", "to be changed");
    }

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = "Creates missing topics and corrects properties; refuses another number of partitions.")
    void apply(@Mixin ConnectionOptions connection) {
        var settings = connection.settings();
        tell(with(settings, Topics::apply), "created", "changed");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Fails where the pipeline could not run: a topic missing, other partitions or clean-up.")
    void check(@Mixin ConnectionOptions connection) {
        var settings = connection.settings();
        tell(with(settings, Topics::check), "missing", "differs, which does no harm");
    }

    private static TopicPlan with(Settings settings, Function<Topics, TopicPlan> action) {
        try (var admin = Clients.admin(settings)) {
            return action.apply(new Topics(admin, TopicFolder.read(settings)));
        }
    }

    private void tell(TopicPlan plan, String missing, String different) {
        var out = spec.commandLine().getOut();
        plan.missing()
                .forEach(topic -> out.println("topic " + topic.name() + ": " + missing + " (" + topic.partitions()
                        + " partitions, " + topic.config() + ")"));
        plan.differences().forEach(difference -> out.println(difference + ": " + different));
        if (plan.isEmpty()) {
            out.println("all topics are as they must be");
        }
        out.flush();
    }
}
