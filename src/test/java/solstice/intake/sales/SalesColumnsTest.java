package solstice.intake.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import solstice.intake.form.DateForm;
import solstice.intake.sales.SaleExtras.Act;
import solstice.intake.table.Reject;

class SalesColumnsTest {
    private static final ShopHabits NO_HABITS = new ShopHabits(false, false);

    @TempDir
    Path folder;

    @Test
    void german_and_french_headers_are_known() throws IOException {
        assertThat(read("Bestelldatum;Artikel-Nr.;Menge;Einzelpreis;Kunden-Nr.\n01.03.2011;A1;2;1.234,50;K7\n"))
                .extracting(SaleLine::code, SaleLine::quantity, SaleLine::price, SaleLine::customer)
                .containsExactly(tuple("A1", 2, 12_345_000L, "K7"));
        assertThat(read("Date de commande;R\u00e9f\u00e9rence;Quantit\u00e9;Prix unitaire\n13/03/2011;A1;2;4,50\n"))
                .extracting(SaleLine::code, SaleLine::price)
                .containsExactly(tuple("A1", 45_000L));
    }

    @Test
    void columns_are_found_by_what_stands_in_them() throws IOException {
        StringBuilder text = new StringBuilder("w,x,y,z,n\n");
        for (int i = 0; i < 40; i++) {
            text.append("2011-03-")
                    .append(10 + i % 20)
                    .append(",SKU")
                    .append(i % 7)
                    .append(',');
            text.append(1 + i % 4)
                    .append(',')
                    .append(i % 9)
                    .append(".95,Glass star number ")
                    .append(i % 7)
                    .append('\n');
        }

        SalesFile file = SalesFile.open(write(text.toString()), null);

        assertThat(file.mapping().headers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        SalesField.DATE, "w",
                        SalesField.PRODUCT, "x",
                        SalesField.QUANTITY, "y",
                        SalesField.PRICE, "z",
                        SalesField.TITLE, "n"));
        assertThat(file.origins()).containsEntry(SalesField.DATE, ColumnOrigin.CONTENT);
    }

    @Test
    void a_mapping_given_by_hand_says_so() throws IOException {
        ColumnMapping hand =
                new ColumnMapping(Map.of(SalesField.DATE, "a", SalesField.PRODUCT, "b", SalesField.QUANTITY, "c"));

        SalesFile file = SalesFile.open(write("a,b,c\n2011-03-10,1,2\n"), hand);

        assertThat(file.origins()).contains(entry(SalesField.PRODUCT, ColumnOrigin.HAND));
    }

    @Test
    void the_whole_mapping_survives_being_saved() {
        ColumnMapping mapping = new ColumnMapping(
                Map.of(SalesField.DATE, "day", SalesField.LINE_TYPE, "kind"),
                List.of("age band", "city"),
                LocalDate.of(2011, 1, 1),
                DateForm.DAY_NUMBER,
                null);

        assertThat(ColumnMapping.parse(mapping.toJson())).isEqualTo(mapping);
    }

    @Test
    void an_event_log_tells_looks_from_purchases() throws IOException {
        List<SaleLine> lines = read("""
                event_time,event_type,product_id,price,user_id
                2011-03-12 08:26:05 UTC,view,44600062,35.79,541312140
                2011-03-12 08:27:00 UTC,cart,44600062,35.79,541312140
                2011-03-12 08:28:00 UTC,purchase,44600062,35.79,541312140
                """);

        assertThat(lines).extracting(NO_HABITS::judge).containsExactly(SaleKind.VIEW, SaleKind.CART, SaleKind.SALE);
        assertThat(lines).extracting(SaleLine::quantity).containsOnly(1);
    }

    @Test
    void a_return_takes_pieces_back_whatever_its_sign() throws IOException {
        List<SaleLine> lines = read("""
                date,sku,qty,price,transaction type
                2011-03-12,A1,2,3.00,sale
                2011-03-13,A1,2,3.00,return
                2011-03-14,A1,-2,-3.00,return
                2011-03-15,A1,1,3.00,cancelled
                """);

        assertThat(lines).extracting(SaleLine::quantity, SaleLine::price).contains(tuple(-2, 30_000L));
        assertThat(lines)
                .extracting(NO_HABITS::judge)
                .containsExactly(SaleKind.SALE, SaleKind.RETURN, SaleKind.RETURN, SaleKind.CANCELLATION);
        assertThat(lines.subList(1, 3)).extracting(SaleLine::quantity).containsOnly(-2);
    }

    @Test
    void goods_by_weight_count_as_pieces_and_keep_their_amount() throws IOException {
        List<SaleLine> lines = read("date,sku,qty,price\n2011-03-12,A1,0.25,8.00\n2011-03-12,A2,2.5,3.00\n");

        assertThat(lines)
                .extracting(SaleLine::quantity, SaleLine::price)
                .containsExactly(tuple(1, 20_000L), tuple(3, 25_000L));
    }

    @Test
    void a_column_of_times_is_put_to_the_dates() throws IOException {
        assertThat(read("date,time,sku,qty\n2011-03-12,8:26 PM,A1,1\n2011-03-12,1631,A1,1\n"))
                .extracting(SaleLine::second)
                .containsExactly((20 * 60 + 26) * 60, (16 * 60 + 31) * 60);
    }

    @Test
    void what_a_file_says_beyond_the_sale_is_kept() throws IOException {
        List<SaleLine> lines = read("""
                date,sku,qty,price,discount,unit cost,currency,channel,customer id,age band,city
                2011-03-12,A1,2,5.00,1.00,2.10,EUR,web,7,25-34,Ulm
                2011-03-12,A2,1,5.00,,,EUR,store,8,,
                """);

        assertThat(lines)
                .extracting(SaleLine::extras)
                .containsExactly(
                        new SaleExtras(Act.PURCHASE, "web", "EUR", 5_000, 21_000, List.of("25-34", "Ulm")),
                        new SaleExtras(Act.PURCHASE, "store", "EUR", 0, SaleExtras.UNKNOWN, List.of("", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "discount, 0.25, 0.1, 12_500",
        "discount, 1.50, 0.25, 7_500",
        "discount amount, 0.50, 0.25, 2_500",
        "discount, 25%, 10 %, 12_500",
        "discount pct, 25, 10, 12_500",
        "discount rate, 0.25, 0.1, 12_500"
    })
    void a_discount_is_money_or_a_share_of_the_price(String header, String first, String second, String off)
            throws IOException {
        List<SaleLine> lines = read("date,sku,qty,price," + header + "\n2011-03-12,A1,2,5.00," + first
                + "\n2011-03-12,A2,1,5.00," + second + "\n2011-03-12,A3,1,5.00,\n");

        assertThat(lines.get(0).extras().discount()).isEqualTo(Long.parseLong(off.replace("_", "")));
        assertThat(lines.get(2).extras().discount()).isZero();
    }

    @Test
    void a_customer_comes_before_a_household_and_a_household_before_a_store() throws IOException {
        String row = "2011-03-12,A1,1,9,8,7\n";

        assertThat(read("date,sku,qty,store id,household id,customer id\n" + row))
                .extracting(SaleLine::customer, line -> line.extras().channel())
                .containsExactly(tuple("7", "9"));
        assertThat(read("date,sku,qty,store id,household id,memo\n" + row))
                .extracting(SaleLine::customer)
                .containsExactly("8");
        assertThat(read("date,sku,qty,store id,memo a,memo\n" + row))
                .extracting(SaleLine::customer, line -> line.extras().channel())
                .containsExactly(tuple("9", ""));
    }

    @Test
    void day_and_month_are_told_by_rows_far_below_the_first() throws IOException {
        String start = "date,sku,qty\n" + "03/04/2011,A1,1\n".repeat(3_000);

        SalesFile told = SalesFile.open(write(start + "04/25/2011,A1,1\n"), null);
        assertThat(told.dates().form()).isEqualTo(DateForm.AMERICAN);
        assertThat(told.dates().certain()).isTrue();

        SalesFile open = SalesFile.open(write(start), null);
        assertThat(open.dates().form()).isEqualTo(DateForm.EUROPEAN);
        assertThat(open.dates().certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SHIPPING, x, true",
        "GIFT CARD-50, x, true",
        "postage, x, true",
        "X1, Postage, true",
        "X1, \u8fd0\u8d39, true",
        "TEST, x, true",
        "X1, Postage stamp album, false",
        "FEEDER12, x, false",
        "SAMPLER-9, x, false",
        "X1, Manual juicer, false"
    })
    void other_things_are_told_from_products_by_their_words(String code, String title, boolean other) {
        SaleLine line = new SaleLine("1", code, title, 1, 15_000, 0, 10_000, "", "", SaleExtras.NONE);

        assertThat(NO_HABITS.judge(line)).isEqualTo(other ? SaleKind.NO_PRODUCT : SaleKind.SALE);
    }

    private List<SaleLine> read(String text) throws IOException {
        List<SaleLine> lines = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        SalesFile.open(write(text), null).read(lines::add, rejects::add);
        assertThat(rejects).isEmpty();
        return lines;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("sales.csv"), text);
    }
}
