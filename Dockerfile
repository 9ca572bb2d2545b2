# The pipeline as an image: built without the embedded broker, run as a user without rights.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY topics topics
RUN mvn -B -q -Dunchecked -Dbroker.scope=provided process-classes dependency:copy-dependencies@libraries jar:jar

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home newsfold && mkdir /data && chown newsfold /data
COPY --from=build /build/target/launcher/lib /app/lib
COPY --from=build /build/target/launcher/newsfold.jar /app/
COPY LICENSE NOTICE /app/
USER newsfold
VOLUME /data
ENV NEWSFOLD_STATE_DIR=/data/state NEWSFOLD_HTTP_HOST=0.0.0.0 NEWSFOLD_HTTP_PORT=8080
EXPOSE 8080
# Healthy is ready: tasks assigned and stores restored, not only a process that runs.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-Dfile.encoding=UTF-8", "-cp", "/app/newsfold.jar:/app/lib/*", "io.newsfold.cli.Newsfold"]
CMD ["run"]
