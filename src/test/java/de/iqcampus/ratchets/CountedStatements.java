package de.iqcampus.ratchets;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts every statement that is sent to the database while somebody waits, whichever library sends it. */
public class CountedStatements implements BeanPostProcessor {

    private final AtomicInteger sent = new AtomicInteger();

    public int during(Runnable step) {
        var before = sent.get();
        step.run();
        return sent.get() - before;
    }

    @Override public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Counting(database) : bean;
    }

    // Letters leave afterwards.
    private static boolean isWaitedFor() {
        return !Thread.currentThread().getName().equals("postman");
    }

    /** A database whose connections, and the statements of these, are listened to. */
    private final class Counting extends DelegatingDataSource {

        private Counting(DataSource database) {
            super(database);
        }

        @Override public Connection getConnection() throws SQLException {
            return (Connection) listening(Connection.class, super.getConnection());
        }
    }

    private Object listening(Class<?> type, Object target) {
        InvocationHandler calls = (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute") && isWaitedFor()) {
                sent.incrementAndGet();
            }
            try {
                var result = method.invoke(target, arguments);
                return result instanceof Statement ? listening(method.getReturnType(), result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(CountedStatements.class.getClassLoader(), new Class<?>[] {type}, calls);
    }
}
