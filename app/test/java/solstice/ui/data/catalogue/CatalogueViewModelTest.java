package solstice.ui.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.Product;
import solstice.retail.SalesWindow;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.data.catalogue.CatalogueRow.Sold;
import solstice.ui.data.catalogue.CatalogueViewModel.Life;
import solstice.workflow.Project;

class CatalogueViewModelTest {
    @TempDir
    private Path folder;

    private static final SalesWindow YEAR = SalesWindow.parse("2020-01-01..2020-12-31");

    private final TestDesk bench = new TestDesk();
    private final CatalogueViewModel model = new CatalogueViewModel(bench.desk());

    private static Sold sold(String first, String last) {
        return new Sold(1, 1, LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void the_catalogue_fills_when_a_project_opens_and_narrows_to_what_is_typed() {
        try (Project project = SmallShop.project(folder)) {
            bench.with(project);
            assertThat(model.rows()).hasSize(12);

            model.filterProperty().set("christmas");

            assertThat(model.rows()).singleElement().satisfies(row -> {
                assertThat(row.product().title()).isEqualTo("CHRISTMAS LIGHTS");
                assertThat(row.sold().units()).isPositive();
                assertThat(row.sold().revenue()).isPositive();
                assertThat(row.sold().first()).isBefore(row.sold().last());
            });
            assertThat(model.size()).isEqualTo(12);
        }
    }

    @Test
    void every_word_typed_must_be_found_in_whatever_order() {
        model.show(new CatalogueRows(
                CatalogueRows.join(
                        List.of(new Product("1", "RED PAPER BAG", "Bag"), new Product("2", "RED CUP", "Cup")),
                        List.of(sold("2020-01-01", "2020-12-31"), sold("2020-01-01", "2020-12-31")),
                        Collator.getInstance(Locale.UK)),
                Optional.of(YEAR)));
        model.filterProperty().set(" bag  red ");

        assertThat(model.rows()).extracting(row -> row.product().code()).containsExactly("1");
    }

    @Test
    void products_are_told_apart_by_when_they_came_and_went() {
        model.show(new CatalogueRows(
                CatalogueRows.join(
                        List.of(new Product("1", "A", "F"), new Product("2", "B", "F"), new Product("3", "C", "F")),
                        List.of(
                                sold("2020-01-01", "2020-12-31"),
                                sold("2020-06-01", "2020-12-31"),
                                sold("2020-01-01", "2020-09-30")),
                        Collator.getInstance(Locale.UK)),
                Optional.of(YEAR)));

        model.lifeProperty().set(Life.FRESH);
        assertThat(model.rows()).extracting(row -> row.product().title()).containsExactly("B");
        model.lifeProperty().set(Life.ENDED);
        assertThat(model.rows()).extracting(row -> row.product().title()).containsExactly("C");
        assertThat(model.turn(Life.ENDED)).contains(LocalDate.of(2020, 10, 1));
    }

    @Test
    void names_stand_as_the_language_sorts_them_and_a_filter_keeps_their_order() {
        model.show(new CatalogueRows(
                CatalogueRows.join(
                        List.of(
                                new Product("1", "zebra", "F"),
                                new Product("2", "Échelle", "F"),
                                new Product("3", "apple", "F")),
                        List.of(
                                sold("2020-01-01", "2020-12-31"),
                                sold("2020-01-01", "2020-12-31"),
                                sold("2020-01-01", "2020-12-31")),
                        Collator.getInstance(Locale.UK)),
                Optional.of(YEAR)));
        model.arrange(Comparator.comparingInt(row -> row.place().title()));
        model.filterProperty().set("e");

        assertThat(model.rows()).extracting(row -> row.product().title()).containsExactly("apple", "Échelle", "zebra");
    }
}
