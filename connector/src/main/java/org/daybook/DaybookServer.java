package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.cli.ServerFile;
import org.daybook.console.ConsoleConfiguration;
import org.daybook.console.LocalAccess;
import org.daybook.mapping.SiteSettings;
import org.daybook.sync.Desk;
import org.daybook.sync.Pulse;
import org.daybook.sync.Register;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The running product: one site's routes, stages, console and REST API in one process. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ConnectorConfiguration.class, ConsoleConfiguration.class})
public class DaybookServer {

    /**
     * Starts the server of a site.
     *
     * @param overrides server settings that go before the site's own, e.g. {@code server.port}
     * @throws UnusableSite with every finding, if the site's files cannot be used
     */
    public static Running start(Path site, Map<String, Object> overrides) {
        Path folder = site.toAbsolutePath().normalize();
        SiteSettings settings = usable(folder);
        Map<String, Object> properties = new HashMap<>(SiteProperties.of(folder, settings));
        properties.put("camel.main.routes-include-pattern", "file:" + folder + "/routes/*.camel.yaml");
        properties.putAll(overrides);
        SpringApplication application = new SpringApplication(DaybookServer.class);
        application.setDefaultProperties(properties);
        application.addInitializers(initializer(folder, settings));
        Running running = new Running(folder, (ServletWebServerApplicationContext) application.run());
        running.announce();
        return running;
    }

    private static SiteSettings usable(Path folder) {
        List<Finding> findings = TheHouse.findings(folder);
        if (!findings.isEmpty()) {
            throw new UnusableSite(folder, findings);
        }
        return Sites.settings(folder);
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> initializer(
            Path folder, SiteSettings settings) {
        return context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(
                    ConnectorConfiguration.SiteFolder.class, () -> new ConnectorConfiguration.SiteFolder(folder));
            beans.registerBean(SiteSettings.class, () -> settings);
        };
    }

    /** A server that runs until it is closed. */
    public static final class Running implements AutoCloseable {
        private final Path site;
        private final ServletWebServerApplicationContext context;

        private Running(Path site, ServletWebServerApplicationContext context) {
            this.site = site;
            this.context = context;
        }

        /** Tells commands on this machine where the server is. */
        private void announce() {
            try {
                new ServerFile(
                                URI.create(address()),
                                context.getBean(LocalAccess.class).token(),
                                ProcessHandle.current().pid())
                        .write(site);
            } catch (IOException e) {
                throw new UncheckedIOException("the server cannot leave its address in " + site + "/data", e);
            }
        }

        /** Where the console answers. */
        public String address() {
            String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
            return "http://" + host + ":" + context.getWebServer().getPort();
        }

        public Desk desk() {
            return context.getBean(Desk.class);
        }

        public Register register() {
            return context.getBean(Register.class);
        }

        public Pulse pulse() {
            return context.getBean(Pulse.class);
        }

        /** Every part that has to rest before nothing moves any more. */
        public java.util.Set<String> parts() {
            return context.getBean(org.daybook.route.Clockwork.class).parts();
        }

        /** Sources, by name. */
        public java.util.Set<String> sources() {
            return context.getBean(CurrentRules.class).get().sources().keySet();
        }

        /** Waits until the process is told to stop. */
        public void await() throws InterruptedException {
            Thread.currentThread().join();
        }

        @Override
        public void close() {
            try {
                ServerFile.remove(site);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                context.close();
            }
        }
    }
}
