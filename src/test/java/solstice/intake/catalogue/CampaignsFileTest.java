package solstice.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.sheet.Taken;
import solstice.retail.Campaign;
import solstice.retail.SalesWindow;

class CampaignsFileTest {
    @TempDir
    Path folder;

    @Test
    void a_campaign_has_a_name_and_its_days() throws IOException {
        assertThat(read("DESCRIPTION,CAMPAIGN,START_DAY,END_DAY\nTypeA,24,2011-09-01,2011-10-30\n")
                        .kept())
                .containsExactly(new Campaign("TypeA 24", SalesWindow.parse("2011-09-01..2011-10-30")));
        assertThat(read("name;start;end;discount\nSummer sale;01.07.2011;14.07.2011;20%\n")
                        .kept())
                .containsExactly(new Campaign("Summer sale 20%", SalesWindow.parse("2011-07-01..2011-07-14")));
        assertThat(read("活动名称,开始日期,结束日期\n双十一,2011-11-11,2011-11-11\n").kept())
                .extracting(Campaign::name)
                .containsExactly("双十一");
    }

    @Test
    void rows_that_cannot_be_used_say_where_and_why() throws IOException {
        Taken<Campaign> taken = read("""
                name,start,end
                Good,2011-07-01,2011-07-02
                Good,2011-07-01,2011-07-02
                ,2011-07-01,2011-07-02
                Back,2011-07-02,2011-07-01
                Open,2011-07-02,
                """);

        assertThat(taken.kept()).hasSize(1);
        assertThat(taken.rejects())
                .extracting("row", "column", "reason.words")
                .containsExactly(
                        tuple(4L, "name", "no name"),
                        tuple(5L, "end", "ends before it begins"),
                        tuple(6L, "end", "no date"));
    }

    private Taken<Campaign> read(String text) throws IOException {
        return CampaignsFile.open(Files.writeString(folder.resolve("campaigns.csv"), text))
                .read();
    }
}
