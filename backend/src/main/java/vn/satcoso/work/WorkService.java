package vn.satcoso.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what all features have for the current user to do. */
@ApplicationScoped
public class WorkService {
    @Inject
    @Any
    Instance<WorkSource> sources;

    /** Every block, also an empty one. */
    @Transactional
    public Map<WorkBlock, WorkBoard> of(LocalDate today) {
        List<WorkGroup> all = sources.stream()
                .flatMap(source -> source.work(today).stream())
                .filter(group -> group.whole().count() > 0)
                .toList();
        Map<WorkBlock, WorkBoard> blocks = new EnumMap<>(WorkBlock.class);
        Arrays.stream(WorkBlock.values())
                .forEach(block -> blocks.put(
                        block,
                        WorkBoard.of(all.stream()
                                .filter(group -> group.whole().block() == block)
                                .toList())));
        return blocks;
    }
}
