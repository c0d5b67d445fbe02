package io.github.wenjiuye.policy.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;

/** CEL, the Common Expression Language, compiled and checked once: one expression for each rule. */
final class Cel {

  private Cel() {}

  static Decider of(Rule rule) {
    ImmutableList<ImmutableMap<String, Object>> inputs = Inputs.of(rule);
    CelRuntime.Program program = program(RuleFile.text(rule, "cel"), inputs.get(0));
    return (index, sink) -> {
      try {
        Object answer = program.eval(inputs.get(index));
        sink.take(answer);
        return (Long) answer;
      } catch (CelEvaluationException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static CelRuntime.Program program(String source, ImmutableMap<String, Object> example) {
    CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addLibraries(CelExtensions.bindings())
        .setResultType(SimpleType.INT);
    example.forEach((name, value) -> builder.addVar(name, type(value)));
    CelCompiler compiler = builder.build();
    try {
      CelAbstractSyntaxTree tree = compiler.compile(source).getAst();
      return CelRuntimeFactory.standardCelRuntimeBuilder().build().createProgram(tree);
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(source, e);
    }
  }

  private static CelType type(Object value) {
    if (value instanceof Long) {
      return SimpleType.INT;
    }
    if (value instanceof String) {
      return SimpleType.STRING;
    }
    if (value instanceof Boolean) {
      return SimpleType.BOOL;
    }
    return value instanceof List<?> list && list.get(0) instanceof Boolean
        ? ListType.create(SimpleType.BOOL)
        : ListType.create(SimpleType.DYN);
  }
}
