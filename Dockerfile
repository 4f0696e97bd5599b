# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
# The wrapper brings Maven and Node.js; the caches keep later builds short.
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.cache --mount=type=cache,target=/root/.npm \
    ./mvnw --batch-mode --no-transfer-progress package -DskipTests \
 && java -Djarmode=tools -jar target/iq-campus.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home iqcampus \
 && install --directory --owner=iqcampus --group=iqcampus --mode=750 /data
WORKDIR /app
# From what changes least to what changes most: an update then ships only the last layer.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./

USER iqcampus
ENV IQCAMPUS_DATA=/data
VOLUME /data
EXPOSE 8080
# The image has neither curl nor wget; bash can speak HTTP well enough.
HEALTHCHECK --interval=15s --timeout=5s --start-period=2m --start-interval=2s CMD bash -c ' \
  exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n" >&3 && \
  read -r _ status _ <&3 && [[ $status == 200 ]]'
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "iq-campus.jar"]
