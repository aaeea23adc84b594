/**
 * The console: server-rendered pages and the REST API, two faces of {@link org.daybook.sync.Desk}. Uses Spring MVC, Spring
 * Security, Thymeleaf and Jackson, and of the house only {@code sync} and below.
 */
package org.daybook.console;
