package io.newsfold.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.codec.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RawFileTest {
    @TempDir
    Path folder;

    @Test
    void jsonLinesAreArticlesAsTheyStandBrokenOnesToo() throws IOException {
        var read = read("news.jsonl", "{\"id\":\"1\"}\r\n\n{\"id\":\n{ \"id\" : \"3\" }");

        assertThat(read)
                .containsExactly(
                        "news.jsonl:1 {\"id\":\"1\"}", "news.jsonl:3 {\"id\":", "news.jsonl:4 { \"id\" : \"3\" }");
    }

    @Test
    void oneJsonOverSeveralLinesIsOneArticle() throws IOException {
        assertThat(read("news.json", "\uFEFF{\n \"id\": \"1\"\n}\n"))
                .containsExactly("news.json \uFEFF{\n \"id\": \"1\"\n}\n");
    }

    @Test
    void jsonLinesUnderAnotherNameAreSeen() throws IOException {
        assertThat(read("news.json", "{\"id\":\"1\"}\n{\"id\":\"2\"}\n"))
                .containsExactly("news.json:1 {\"id\":\"1\"}", "news.json:2 {\"id\":\"2\"}");
    }

    @Test
    void brokenJsonIsPassedOnWholeForThePipelineToRefuse() throws IOException {
        assertThat(read("news.json", "{\"id\": \n \"1\"")).containsExactly("news.json {\"id\": \n \"1\"");
    }

    @Test
    void textIsAPageWhoseIdIsTheFilesName() throws IOException {
        // When
        List<byte[]> entries = new ArrayList<>();
        RawFile.read(
                Files.writeString(folder.resolve("köprü.txt"), "Köprü açıldı\n\nİzmir'de…"),
                (where, value) -> entries.add(value));

        // Then
        var article = Json.readTree(entries.get(0));
        assertThat(article.path("id").asText()).isEqualTo("köprü.txt");
        assertThat(article.path("body").asText()).isEqualTo("Köprü açıldı\n\nİzmir'de…");
    }

    @Test
    void standardInputTakesLinesOneJsonAndText() throws IOException {
        assertThat(readStandardInput("\n{\"id\":\"1\"}\n{\"id\":\"2\"}"))
                .containsExactly("-:1 \n{\"id\":\"1\"}", "-:2 {\"id\":\"2\"}");
        assertThat(readStandardInput("{\n\"id\":\"1\"}")).containsExactly("- {\n\"id\":\"1\"}");
        assertThat(readStandardInput("A page\nwith text"))
                .singleElement()
                .asString()
                .contains("\"id\":\"stdin\"");
        assertThat(readStandardInput("")).isEmpty();
    }

    private List<String> read(String name, String content) throws IOException {
        List<String> entries = new ArrayList<>();
        RawFile.read(
                Files.writeString(folder.resolve(name), content),
                (where, value) ->
                        entries.add(where.substring(folder.toString().length() + 1) + " " + new String(value, UTF_8)));
        return entries;
    }

    private static List<String> readStandardInput(String content) throws IOException {
        List<String> entries = new ArrayList<>();
        RawFile.read(
                new ByteArrayInputStream(content.getBytes(UTF_8)),
                (where, value) -> entries.add(where + " " + new String(value, UTF_8)));
        return entries;
    }
}
