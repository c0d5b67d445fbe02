package io.github.wenjiuye.policy.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.wenjiuye.policy.model.determination.Determination;
import io.github.wenjiuye.policy.model.determination.Finding;
import io.github.wenjiuye.policy.model.determination.PolicyVersion;
import io.github.wenjiuye.policy.model.determination.RecordedDetermination;
import io.github.wenjiuye.policy.model.determination.Truth;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What can be read off a determination, whatever the provision. */
@Domain(Trials.class)
class RulingProperties {

  private static final int READERS = 3;

  @Property
  void whatIsDerivedTwiceIsEqualAndEqualsWhatIsRecorded(@ForAll OpenTrial trial) {
    Determination ruling = determine(trial);
    RecordedDetermination recorded = ruling.recorded();
    assertThat(ruling).isEqualTo(recorded).hasSameHashCodeAs(recorded);
    assertThat(recorded).isEqualTo(ruling);
    assertThat(ruling.recorded()).isEqualTo(recorded).hasToString(ruling.toString());
    assertThat(determine(trial)).isEqualTo(ruling).hasSameHashCodeAs(ruling);
  }

  @Property
  void aRequirementIsFoundToBeWhatAllCompletionsAgreeOn(@ForAll OpenTrial trial) {
    List<Finding> findings = determine(trial).findings();
    for (Requirement requirement : trial.provision().requirements()) {
      if (requirement.condition() instanceof Compare
          || requirement.condition() instanceof Share
          || requirement.condition() instanceof OneOf) {
        Reckoner reckoner = new Reckoner(trial);
        Truth agreed =
            Completions.of(reckoner, reckoner.value(requirement.condition())).truth();
        assertThat(findings)
            .filteredOn(finding -> finding.code().equals(requirement.code()))
            .extracting(Finding::truth)
            .containsOnly(agreed);
      }
    }
  }

  @Property(tries = 100)
  void threadsThatReadAtOnceReadTheSame(@ForAll OpenTrial trial) throws Exception {
    RecordedDetermination recorded = determine(trial).recorded();
    Determination ruling = determine(trial);
    CyclicBarrier start = new CyclicBarrier(READERS);
    Callable<RecordedDetermination> reader = () -> {
      start.await();
      return ruling.recorded();
    };
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      for (Future<RecordedDetermination> read :
          readers.invokeAll(Collections.nCopies(READERS, reader))) {
        assertThat(read.get()).isEqualTo(recorded);
      }
    } finally {
      readers.shutdown();
    }
  }

  private static Determination determine(OpenTrial trial) {
    return new Rules(
            ImmutableMap.of("0.0", trial.provision()),
            trial.resolution(),
            new PolicyVersion("trial", "1"))
        .determine(trial.claim());
  }
}
