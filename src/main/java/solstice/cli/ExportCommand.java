package solstice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.campaign.ExportPromoList;
import solstice.workflow.campaign.PreviewCampaign;

/** Writes promo lists. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a promo list for each segment named.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Mixin
    private WindowOptions when;

    @Option(names = "--segment", required = true, split = ",", paramLabel = "ID", description = "Segments' ids.")
    private List<String> segments;

    @Option(names = "--format", defaultValue = "csv", description = "csv (default).")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder the lists go to.")
    private Path out;

    @Option(names = "--top", defaultValue = "50", description = "Length of a list (default: 50).")
    private int top;

    @Option(names = "--new-only", description = "Leave out what most of the segment bought before.")
    private boolean newOnly;

    /** Forms of a promo list. */
    enum Format {
        CSV
    }

    @Override
    public Integer call() {
        try (Project open = project.open();
                TerminalProgress progress =
                        new TerminalProgress(spec.commandLine().getErr())) {
            LocalDate morning = when.morning(open);
            PreviewRequest request = new PreviewRequest(morning, when.window(morning), segments, top, newOnly);
            List<SegmentList> lists = new PreviewCampaign(open).run(request, ListRules.NONE, progress);
            lists.forEach(list -> spec.commandLine().getOut().println(write(list)));
        }
        return 0;
    }

    private Path write(SegmentList list) {
        return switch (format) {
            case CSV -> new ExportPromoList().run(list, out);
        };
    }
}
