import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;

/**
 * A Neo4j community server for tests: data folder, port and password are the arguments, the user
 * is neo4j. Prints "ready" and stops when its standard input ends.
 */
public class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
            // Tests empty and fill a small graph again and again, and each time Neo4j would plan every
            // statement anew: that was a third of their time.
            .setConfig(GraphDatabaseSettings.query_statistics_divergence_threshold, 1.0)
            .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
            .build();
    try {
      service
          .database("system")
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD '" + arguments[2] + "' CHANGE NOT REQUIRED");
    } catch (QueryExecutionException thrown) {
      // A server that starts again has the password, and says so.
      if (!thrown.getMessage().contains("cannot be the same")) throw thrown;
    }
    System.out.println("ready");
    while (System.in.read() >= 0) {}
    service.shutdown();
  }
}
