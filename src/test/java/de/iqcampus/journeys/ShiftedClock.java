package de.iqcampus.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Lets a server believe that it is another day: a file of beans with another clock, named when it is started. */
final class ShiftedClock {

    private static final String BEANS = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="
                http://www.springframework.org/schema/beans
                https://www.springframework.org/schema/beans/spring-beans.xsd">
              <bean id="shifted" class="java.time.Clock" factory-method="offset" primary="true">
                <constructor-arg><bean class="java.time.Clock" factory-method="systemUTC"/></constructor-arg>
                <constructor-arg><bean class="java.time.Duration" factory-method="parse">
                  <constructor-arg value="%s"/></bean></constructor-arg>
              </bean>
            </beans>""";

    private ShiftedClock() { }

    /** The argument for a start at which it is that moment now. */
    static String at(Path folder, Instant moment) throws IOException {
        var file = Files.writeString(folder.resolve("clock.xml"), BEANS.formatted(
                Duration.between(Instant.now(), moment)));
        return "--spring.main.sources=" + file.toUri();
    }
}
