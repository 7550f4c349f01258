package solstice.features.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;

class CategoryFamiliesTest {
    @Test
    void the_narrowest_level_with_five_products_a_family_is_taken() {
        List<ProductFacts> products = new ArrayList<>();
        for (int product = 0; product < 20; product++) {
            products.add(facts("P" + product, "Home", product < 10 ? "Mugs" : "Lamps", "Shade " + product % 7));
        }
        ProductFamilies families = ProductFamilies.of(List.of("P3", "P12"), List.of("", ""), Catalogue.of(products));

        assertThat(families.family(0)).isEqualTo("Mugs");
        assertThat(families.family(1)).isEqualTo("Lamps");
        assertThat(families.basis()).isEqualTo(new FamilyBasis(2, 3, 2, 20, 2, 0));
    }

    @Test
    void a_small_catalogue_is_sorted_by_its_widest_level() {
        Catalogue catalogue = Catalogue.of(List.of(facts("A", "Home", "Mugs"), facts("B", "Garden", "Pots")));

        assertThat(ProductFamilies.of(List.of("A", "B"), List.of("", ""), catalogue)
                        .names())
                .containsExactly("Garden", "Home");
    }

    @Test
    void a_level_that_all_products_share_is_none_to_sort_by() {
        Catalogue catalogue = Catalogue.of(List.of(facts("A", "Home", "Mugs"), facts("B", "Home", "Pots")));

        assertThat(ProductFamilies.of(List.of("A", "B"), List.of("", ""), catalogue)
                        .names())
                .containsExactly("Mugs", "Pots");
    }

    @Test
    void categories_of_one_name_are_told_apart_by_the_wider_one() {
        List<ProductFacts> products = new ArrayList<>();
        for (int product = 0; product < 5; product++) {
            products.add(facts("M" + product, "Men", "Shirts"));
            products.add(facts("W" + product, "Women", "SHIRTS"));
            products.add(facts("H" + product, "Women", "Hats"));
        }
        assertThat(ProductFamilies.of(List.of("M1", "W1", "H1"), List.of("", "", ""), Catalogue.of(products))
                        .names())
                .containsExactly("Hats", "Men > Shirts", "Women > SHIRTS");
    }

    @Test
    void products_without_a_category_go_by_title_and_join_the_family_of_that_name() {
        List<ProductFacts> products = new ArrayList<>();
        for (int product = 0; product < 5; product++) {
            products.add(facts("C" + product, "MUG"));
        }
        List<String> codes = List.of("c1.0", "T1", "T2", "T3", "T4", "T5", "T6");
        List<String> titles =
                List.of("Anything", "Blue mug", "Red mug", "Green mug", "Tall lamp", "Short lamp", "Wide lamp");

        ProductFamilies families = ProductFamilies.of(codes, titles, Catalogue.of(products));

        assertThat(families.names()).containsExactly("Lamp", "MUG");
        assertThat(families.family(1)).isEqualTo("MUG");
        assertThat(families.basis().byTitle()).isEqualTo(6);
    }

    @Test
    void without_a_catalogue_families_are_those_of_the_titles() {
        List<String> titles = List.of("Blue mug", "Red mug", "Green mug", "Felt");

        ProductFamilies families = ProductFamilies.of(List.of("A", "B", "C", "D"), titles, Catalogue.EMPTY);

        assertThat(families.names()).isEqualTo(ProductFamilies.ofTitles(titles).names());
        assertThat(families.basis().level()).isZero();
    }

    private static ProductFacts facts(String code, String... categories) {
        return new ProductFacts(
                code, "", "", Arrays.asList(categories), "", Double.NaN, Double.NaN, Double.NaN, null, null, "");
    }
}
