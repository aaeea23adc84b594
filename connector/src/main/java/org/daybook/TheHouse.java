package org.daybook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.bench.Bench;
import org.daybook.cli.BenchOptions;
import org.daybook.cli.CoverageReport;
import org.daybook.cli.DemoOptions;
import org.daybook.cli.DeskAtHand;
import org.daybook.cli.DesksAtHand;
import org.daybook.cli.ExitCodes;
import org.daybook.cli.House;
import org.daybook.cli.NewUser;
import org.daybook.cli.RunOptions;
import org.daybook.cli.ScenarioReport;
import org.daybook.cli.Terminal;
import org.daybook.console.ApiJson;
import org.daybook.demo.Demo;
import org.daybook.mapping.MappingReader;
import org.daybook.mapping.MappingResult;
import org.daybook.mapping.SiteCheck;
import org.daybook.route.RouteFiles;

/** What the commands ask for, put together only when it is asked for: looking at a document starts neither Spring nor Camel. */
final class TheHouse implements House {
}
