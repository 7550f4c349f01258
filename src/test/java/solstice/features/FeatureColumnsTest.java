package solstice.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.features.customer.CustomerAttributes;
import solstice.features.image.PictureVector;
import solstice.features.product.ProductPrice;
import solstice.features.product.ProductYear;

class FeatureColumnsTest {
    @Test
    void every_feature_has_a_name_of_its_own() {
        holds(FeatureColumns.ofCustomers(), CustomerActivity.SIZE + CustomerAttributes.SIZE);
        holds(FeatureColumns.ofProducts(), ProductPulse.SIZE + ProductYear.SIZE + ProductPrice.SIZE);
        holds(FeatureColumns.ofSeason(), SeasonAhead.SIZE);
        holds(FeatureColumns.ofPairs(), PairRhythm.SIZE);
        holds(FeatureColumns.ofPictures(), PictureVector.SIZE);
    }

    private static void holds(List<Column> columns, int size) {
        assertThat(columns).hasSize(size).extracting(Column::name).doesNotHaveDuplicates();
    }
}
