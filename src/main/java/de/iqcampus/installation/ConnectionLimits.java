package de.iqcampus.installation;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Says how long to wait for a MySQL that neither answers nor refuses, where its address does not say it. */
@Component
class ConnectionLimits implements BeanPostProcessor {

    private static final Map<String, Duration> LIMITS =
            Map.of("connectTimeout", Duration.ofSeconds(3), "socketTimeout", Duration.ofSeconds(20));

    @Override public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isMySql(pool)) {
            LIMITS.forEach((limit, wait) -> {
                if (!pool.getJdbcUrl().contains(limit + "=")) {
                    pool.addDataSourceProperty(limit, String.valueOf(wait.toMillis()));
                }
            });
        }
        return bean;
    }

    static boolean isMySql(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:mysql:");
    }
}
