import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What Java and Spring Boot read of texts: on the standard input a list of them with their variables, on the output one of what is read, null where a text is refused. */
public class Reads {
  public static void main(String[] args) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<Object> answers = new ArrayList<>();
    for (JsonNode one : json.readTree(System.in)) {
      Object answer = null;
      try {
        answer = read(args[0], one.get("text").asText(), json.convertValue(one.get("env"), Map.class));
      } catch (Exception refused) {
        if (System.getenv("WHY") != null) refused.printStackTrace();
      }
      answers.add(answer);
    }
    System.out.write(json.writeValueAsBytes(answers));
    System.out.flush();
  }

  private static Object read(String kind, String text, Map<String, Object> variables) throws Exception {
    switch (kind) {
      case "properties":
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
      case "snakeyaml":
        List<Object> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text).forEach(documents::add);
        return documents;
      case "spring-yaml":
        return spring(new YamlPropertySourceLoader(), text, variables);
      default:
        return spring(new PropertiesPropertySourceLoader(), text, variables);
    }
  }

  private static Object spring(PropertySourceLoader loader, String text, Map<String, Object> variables) throws Exception {
    StandardEnvironment environment = new StandardEnvironment();
    MutablePropertySources sources = environment.getPropertySources();
    sources.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    Map<String, Object> read = new LinkedHashMap<>();
    List<PropertySource<?>> loaded = loader.load("file", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    loaded.forEach(sources::addLast);
    for (PropertySource<?> one : loaded) for (String name : ((EnumerablePropertySource<?>) one).getPropertyNames()) read.put(name, environment.getProperty(name));
    return read;
  }
}
