package org.daybook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.console.ConsoleConfiguration;
import org.daybook.mapping.SiteSettings;
import org.daybook.mapping.SiteSettingsReader;
import org.daybook.mapping.SiteSettingsResult;
import org.daybook.route.RouteFiles;
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
        Map<String, Object> properties = new HashMap<>(SiteProperties.of(settings));
        properties.put("camel.main.routes-include-pattern", "file:" + folder + "/routes/*.camel.yaml");
        properties.putAll(overrides);
        SpringApplication application = new SpringApplication(DaybookServer.class);
        application.setDefaultProperties(properties);
        application.addInitializers(initializer(folder, settings));
        return new Running((ServletWebServerApplicationContext) application.run());
    }

    private static SiteSettings usable(Path folder) {
        SiteSettingsResult result = SiteSettingsReader.read(folder);
        List<Finding> findings = new java.util.ArrayList<>(result.findings());
        findings.addAll(RouteFiles.check(folder));
        if (!findings.isEmpty()) {
            throw new UnusableSite(folder, findings);
        }
        return result.settings().orElseThrow();
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
        private final ServletWebServerApplicationContext context;

        private Running(ServletWebServerApplicationContext context) {
            this.context = context;
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
            context.close();
        }
    }
}
