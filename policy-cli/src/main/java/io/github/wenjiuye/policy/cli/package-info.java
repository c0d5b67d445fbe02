/**
 * The command line: reads files, calls the evaluator and the explainer, and writes for people or programs. Nothing is
 * decided, explained or bound to JSON here.
 */
@NullMarked
package io.github.wenjiuye.policy.cli;

import org.jspecify.annotations.NullMarked;
