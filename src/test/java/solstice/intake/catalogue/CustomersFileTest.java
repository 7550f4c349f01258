package solstice.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.sheet.Taken;
import solstice.retail.CustomerProfile;
import solstice.retail.KeyIndex;
import solstice.task.SolsticeException;

class CustomersFileTest {
    private static final KeyIndex<String> NO_SALES = KeyIndex.of(List.of());

    @TempDir
    Path folder;

    @Test
    void demographics_of_households_are_traits_by_header() throws IOException {
        CustomersFile file = open("""
                AGE_DESC,MARITAL_STATUS_CODE,INCOME_DESC,household_key
                65+,A,35-49K,1
                45-54,,50-74K,7.0
                """);

        assertThat(file.key()).isEqualTo("household_key");
        assertThat(file.traits()).containsExactly("AGE_DESC", "MARITAL_STATUS_CODE", "INCOME_DESC");
        assertThat(file.read().kept())
                .extracting(
                        CustomerProfile::customer, profile -> profile.traits().get("MARITAL_STATUS_CODE"))
                .containsExactly(tuple("1", "A"), tuple("7", null));
    }

    @Test
    void chinese_headers_are_known() throws IOException {
        assertThat(open("姓名,会员号,城市\n王,1001,上海\n").key()).isEqualTo("会员号");
    }

    @Test
    void a_key_of_any_name_is_found_by_the_customers_of_the_sales() throws IOException {
        Path file = write("id,kennung,ort\n1,0017850,York\n2,0017851,Bath\n");

        assertThat(CustomersFile.open(file, KeyIndex.of(List.of("17850", "17851")))
                        .key())
                .isEqualTo("kennung");
    }

    @Test
    void rows_without_a_customer_are_rejected_and_of_repeats_the_last_counts() throws IOException {
        Taken<CustomerProfile> taken =
                open("client,city\n1,York\n,Bath\n1,Ely\n").read();

        assertThat(taken.read()).isEqualTo(3);
        assertThat(taken.kept())
                .extracting(profile -> profile.traits().get("city"))
                .containsExactly("Ely");
        assertThat(taken.rejects()).extracting("row", "column").containsExactly(tuple(3L, "client"));
    }

    @Test
    void a_table_that_names_no_customers_is_refused() throws IOException {
        Path file = write("colour,weight\nred,3\n");

        assertThatThrownBy(() -> CustomersFile.open(file, NO_SALES))
                .isInstanceOf(SolsticeException.class)
                .hasMessageContaining("SOL-106");
    }

    private CustomersFile open(String text) throws IOException {
        return CustomersFile.open(write(text), NO_SALES);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("customers.csv"), text);
    }
}
