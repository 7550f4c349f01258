package solstice.ui.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.Product;
import solstice.retail.ProductFacts;
import solstice.retail.SalesWindow;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.data.catalogue.CatalogueRow.Sold;
import solstice.ui.data.catalogue.CatalogueViewModel.Life;
import solstice.workflow.CatalogueEntry;
import solstice.workflow.Project;

class CatalogueViewModelTest {
    @TempDir
    private Path folder;

    private static final SalesWindow YEAR = SalesWindow.parse("2020-01-01..2020-12-31");

    private final TestDesk bench = new TestDesk();
    private final CatalogueViewModel model = new CatalogueViewModel(bench.desk());

    private static CatalogueEntry entry(String code, String title, String family) {
        return new CatalogueEntry(new Product(code, title, family), null, true);
    }

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
                assertThat(Objects.requireNonNull(row.sold().first()))
                        .isBefore(Objects.requireNonNull(row.sold().last()));
            });
            assertThat(model.size()).isEqualTo(12);
        }
    }

    @Test
    void every_word_typed_must_be_found_in_whatever_order() {
        model.show(new CatalogueRows(
                CatalogueRows.join(
                        List.of(entry("1", "RED PAPER BAG", "Bag"), entry("2", "RED CUP", "Cup")),
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
                        List.of(entry("1", "A", "F"), entry("2", "B", "F"), entry("3", "C", "F")),
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
                        List.of(entry("1", "zebra", "F"), entry("2", "Échelle", "F"), entry("3", "apple", "F")),
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

    @Test
    void what_the_shops_catalogue_tells_shows_and_is_searched() {
        ProductFacts facts =
                new ProductFacts("2", "CUP", "", List.of("Kitchen"), "Acme", 2.5, 1, 7, null, null, "cup.png");
        model.show(new CatalogueRows(
                CatalogueRows.join(
                        List.of(entry("1", "TEA", "F"), new CatalogueEntry(new Product("2", "CUP", "F"), facts, false)),
                        List.of(sold("2020-01-01", "2020-12-31"), Sold.NEVER),
                        Collator.getInstance(Locale.UK)),
                Optional.of(YEAR)));
        assertThat(model.listedProperty().get()).isTrue();

        model.filterProperty().set("acme kitchen");
        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.category()).isEqualTo("Kitchen");
            assertThat(row.price()).isEqualTo(2.5);
        });
        model.lifeProperty().set(Life.UNSOLD);
        assertThat(model.rows()).hasSize(1);
        model.filterProperty().set("tea");
        assertThat(model.rows()).isEmpty();
    }
}
