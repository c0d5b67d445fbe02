package io.github.wenjiuye.policy.benchmarks;

import io.github.wenjiuye.policy.benchmarks.peer.Peer;
import io.github.wenjiuye.policy.benchmarks.peer.Task;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The peers as a picture: a panel for each rule, a line for each peer, the time on a logarithmic scale. */
final class Chart {

  private static final int WIDTH = 980;
  private static final int LEFT = 262;
  private static final int RIGHT = 110;
  private static final int TOP = 84;
  private static final int BOTTOM = 36;
  private static final int ROW = 22;
  private static final int PANEL_HEAD = 34;
  private static final int PANEL_GAP = 14;
  private static final int LEGEND_X = 600;

  private static final String INK = "#1f2933";
  private static final String FAINT = "#647382";
  private static final String GRID = "#e1e6eb";

  private final List<Task> tasks;
  private final Comparison comparison;
  private final Run run;
  private final int firstDecade;
  private final int lastDecade;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter svg;

  private Chart(Comparison comparison, Run run) throws XMLStreamException {
    this.comparison = comparison;
    this.run = run;
    this.tasks = Arrays.stream(Task.values())
        .filter(task -> comparison.groups().contains(task.title()))
        .toList();
    List<Comparison.Figure> all = tasks.stream()
        .flatMap(task -> comparison.figures(task.title()).stream())
        .toList();
    this.firstDecade = (int) Math.floor(
        Math.log10(all.stream().mapToDouble(Comparison.Figure::least).min().orElse(1)));
    this.lastDecade = Math.max(firstDecade + 1, (int) Math.ceil(
        Math.log10(all.stream().mapToDouble(Comparison.Figure::most).max().orElse(10))));
    this.svg = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** The picture as an SVG document. */
  static String of(Comparison comparison, Run run) {
    try {
      Chart chart = new Chart(comparison, run);
      chart.draw();
      return chart.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void draw() throws XMLStreamException {
    int height = TOP + BOTTOM;
    for (Task task : tasks) {
      height += heightOf(task);
    }
    svg.writeStartElement("svg");
    svg.writeDefaultNamespace("http://www.w3.org/2000/svg");
    attributes("width", WIDTH, "height", height, "viewBox", "0 0 " + WIDTH + " " + height);
    attributes("font-family", "'Segoe UI', 'Helvetica Neue', Arial, sans-serif", "font-size", 13);
    attributes("role", "img");
    element("title", "How long one claim takes, by who decides it");
    newLine();
    shape("rect", "width", WIDTH, "height", height, "fill", "#ffffff");
    label(24, 32, "start", INK, 19, true, "How long one claim takes, by who decides it");
    label(
        24,
        54,
        "start",
        FAINT,
        13,
        false,
        "Median of " + run.rounds()
            + " rounds, from the least to the most; every step to the right is ten times as long.");
    legend();
    int top = TOP;
    for (Task task : tasks) {
      panel(task, top);
      top += heightOf(task);
    }
    label(
        24,
        height - 16,
        "start",
        FAINT,
        12,
        false,
        run.date() + " · " + run.cpu() + ", " + run.cores() + " cores · " + run.jdk());
    svg.writeEndElement();
    newLine();
    svg.flush();
  }

  private void legend() throws XMLStreamException {
    int x = LEGEND_X;
    for (Kind kind : Kind.values()) {
      shape("circle", "cx", x, "cy", 28, "r", 5, "fill", kind.colour);
      label(x + 11, 32, "start", INK, 12, false, kind.title);
      x += 120;
    }
  }

  private int heightOf(Task task) {
    return PANEL_HEAD + ROW * comparison.figures(task.title()).size() + PANEL_GAP;
  }

  private void panel(Task task, int top) throws XMLStreamException {
    List<Comparison.Figure> figures = comparison.figures(task.title());
    int bottom = top + PANEL_HEAD + ROW * figures.size();
    label(24, top + 22, "start", INK, 15, true, "Rule " + task.title());
    for (int decade = firstDecade; decade <= lastDecade; decade++) {
      double x = x(Math.pow(10, decade));
      line(x, top + PANEL_HEAD - 4, x, bottom, GRID, 1);
      label(x, top + PANEL_HEAD - 9, "middle", FAINT, 11, false, decadeName(decade));
    }
    int y = top + PANEL_HEAD + ROW / 2;
    for (Comparison.Figure figure : figures) {
      Kind kind = Kind.of(figure.benchmark());
      boolean ours = kind == Kind.LIBRARY;
      label(LEFT - 12, y + 4, "end", INK, 13, ours, figure.benchmark());
      line(LEFT, y, x(figure.nanos()), y, kind.colour, ours ? 3 : 1.5);
      line(x(figure.least()), y, x(figure.most()), y, kind.colour, 5);
      shape(
          "circle",
          "cx",
          number(x(figure.nanos())),
          "cy",
          y,
          "r",
          5.5,
          "fill",
          kind.colour,
          "stroke",
          "#ffffff",
          "stroke-width",
          1.5);
      label(x(figure.most()) + 10, y + 4, "start", INK, 12, ours, Figures.time(figure.nanos()));
      y += ROW;
    }
  }

  private double x(double nanos) {
    double share = (Math.log10(nanos) - firstDecade) / (lastDecade - firstDecade);
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private static String decadeName(int decade) {
    int unit = Math.floorDiv(decade, 3);
    String name = List.of("ps", "ns", "µs", "ms", "s").get(unit + 1);
    return (int) Math.pow(10, Math.floorMod(decade, 3)) + " " + name;
  }

  private void label(
      double x, double y, String anchor, String colour, int size, boolean bold, String words)
      throws XMLStreamException {
    svg.writeStartElement("text");
    attributes("x", number(x), "y", number(y), "text-anchor", anchor, "fill", colour);
    attributes("font-size", size, "font-weight", bold ? "600" : "400");
    svg.writeCharacters(words);
    svg.writeEndElement();
    newLine();
  }

  private void line(double x1, double y1, double x2, double y2, String colour, double width)
      throws XMLStreamException {
    shape(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-linecap",
        "round");
  }

  private void shape(String name, Object... attributes) throws XMLStreamException {
    svg.writeEmptyElement(name);
    attributes(attributes);
    newLine();
  }

  private void element(String name, String words) throws XMLStreamException {
    svg.writeStartElement(name);
    svg.writeCharacters(words);
    svg.writeEndElement();
  }

  private void attributes(Object... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      svg.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
  }

  private void newLine() throws XMLStreamException {
    svg.writeCharacters("\n");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** What a peer is, which gives it its colour. */
  private enum Kind {
    BY_HAND("plain Java", "#8a6d3b"),
    LIBRARY("Wenjiuye", "#d6336c"),
    ENGINE("rule engines", "#3b74b8");

    private final String title;
    private final String colour;

    Kind(String title, String colour) {
      this.title = title;
      this.colour = colour;
    }

    static Kind of(String title) {
      for (Peer peer : Peer.values()) {
        if (peer.title().equals(title)) {
          return peer.isLibrary() ? LIBRARY : peer.isPlainJava() ? BY_HAND : ENGINE;
        }
      }
      throw new IllegalArgumentException(title);
    }
  }
}
