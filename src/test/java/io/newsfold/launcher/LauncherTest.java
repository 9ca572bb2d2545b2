package io.newsfold.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherTest {
    private static final String BUILDING = "newsfold: building, on first use and after changes of the sources ...";

    @TempDir
    Path folder;

    private Path home;
    private Path programs;

    @BeforeEach
    void copyLauncherIntoAFolderWithSpaces() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        home = folder.resolve("a folder with spaces");
        programs = folder.resolve("programs");
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("topics"));
        Files.createDirectories(programs);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("newsfold"), home.resolve("newsfold"));
        program("mvn", "mkdir -p target/launcher && echo \"$*\" >> calls && echo noise");
        program(
                "java",
                "for word in \"$@\"; do echo \"<$word>\"; done; [ \"$LC_ALL\" = C.UTF-8 ] && echo utf-8; exit 7");
    }

    @Test
    void firstUseBuildsWithOneLineAndLaterUseDoesNot() throws Exception {
        // When
        var first = launch(home.resolve("newsfold"), "watch", "two words");
        var second = launch(home.resolve("newsfold"), "watch");

        // Then
        assertThat(first.err()).containsExactly(BUILDING);
        assertThat(first.out())
                .contains("<io.newsfold.cli.Newsfold>", "<watch>", "<two words>")
                .contains("<" + home.toRealPath() + "/target/launcher/newsfold.jar:" + home.toRealPath()
                        + "/target/launcher/lib/*>");
        assertThat(second.err()).isEmpty();
        assertThat(calls()).hasSize(1);
    }

    @Test
    void whoNamesAnEncoderGetsABuildThatRunsItBesideTheOther() throws Exception {
        // Given
        Files.createDirectories(home.resolve("src/encoder/main"));
        launch(home.resolve("newsfold"), "fold", "news.jsonl");

        // When
        var first = launch(home.resolve("newsfold"), "fold", "--encoder", "a model.onnx", "news.jsonl");
        launch(home.resolve("newsfold"), "fold", "--encoder=a model.onnx", "news.jsonl");
        var without = launch(home.resolve("newsfold"), "fold", "news.jsonl");

        // Then
        assertThat(calls()).hasSize(2);
        assertThat(calls().get(0)).doesNotContain("-Pencoder");
        assertThat(calls().get(1)).contains("-Pencoder");
        assertThat(first.out())
                .contains("<a model.onnx>")
                .anyMatch(word -> word.contains("/target/launcher-encoder/newsfold.jar:"));
        assertThat(without.out()).anyMatch(word -> word.contains("/target/launcher/newsfold.jar:"));
    }

    @Test
    void exitStatusIsThatOfTheProgram() throws Exception {
        assertThat(launch(home.resolve("newsfold")).status()).isEqualTo(7);
    }

    @Test
    void changedSourceIsBuiltAgain() throws Exception {
        // Given
        launch(home.resolve("newsfold"));
        var source = Files.writeString(home.resolve("src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(after(home.resolve("target/launcher/built"))));

        // When
        launch(home.resolve("newsfold"));

        // Then
        assertThat(calls()).hasSize(2);
    }

    @Test
    void failedBuildShowsMavensOutputAndIsTriedAgain() throws Exception {
        // Given
        program("mvn", "echo call >> calls; echo 'ERROR: a bracket is missing'; exit 1");

        // When
        var failed = launch(home.resolve("newsfold"));
        launch(home.resolve("newsfold"));

        // Then
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).containsExactly(BUILDING, "ERROR: a bracket is missing", "newsfold: the build failed");
        assertThat(failed.out()).isEmpty();
        assertThat(calls()).hasSize(2);
    }

    @Test
    void linkToItWorksFromAnyFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("newsfold"));

        assertThat(launch(link, "--help").out()).contains("<--help>");
    }

    @Test
    void localeWithoutUtf8BecomesOneWithIt() throws Exception {
        assertThat(launch(home.resolve("newsfold")).out()).contains("utf-8");
    }

    private void program(String name, String script) throws IOException {
        var file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(home.resolve("calls"));
    }

    private static Instant after(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().plus(Duration.ofSeconds(2));
    }

    private Result launch(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(programs.toFile());
        builder.environment().put("PATH", programs + ":" + System.getenv("PATH"));
        builder.environment().put("LANG", "C");
        List.of("JAVA_HOME", "LC_ALL", "LC_CTYPE", "NEWSFOLD_ENCODER").forEach(builder.environment()::remove);
        var err = Files.createTempFile(folder, "err", "");
        var process = builder.redirectError(err.toFile()).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out.lines().toList(), Files.readAllLines(err));
    }

    private record Result(int status, List<String> out, List<String> err) {}
}
