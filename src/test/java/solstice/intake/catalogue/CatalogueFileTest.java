package solstice.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.sheet.Taken;
import solstice.retail.KeyIndex;
import solstice.retail.ProductFacts;
import solstice.task.SolsticeException;

class CatalogueFileTest {
    private static final KeyIndex<String> NO_SALES = KeyIndex.of(List.of());

    @TempDir
    Path folder;

    @Test
    void a_plain_list_of_products_is_read_field_by_field() throws IOException {
        ProductFacts heart = read("""
                        SKU;Title;Description;Category;Brand;Price;Cost;Stock;Launch date;End date;Image file
                        85123A;WHITE HEART;"<p>A <b>heart</b> &amp; a hook</p>";Home > Hanging > Hearts;Acme;\
                        2,55;1,10;40;01/03/2010;31/12/2011;heart.jpg
                        """).kept().get(0);

        assertThat(heart)
                .isEqualTo(new ProductFacts(
                        "85123A",
                        "WHITE HEART",
                        "A heart & a hook",
                        List.of("Home", "Hanging", "Hearts"),
                        "Acme",
                        2.55,
                        1.10,
                        40,
                        LocalDate.of(2010, 3, 1),
                        LocalDate.of(2011, 12, 31),
                        "heart.jpg"));
        assertThat(heart.margin()).isCloseTo(.5686, within(1e-4));
    }

    @Test
    void a_shopify_export_is_one_product_a_variant_with_what_variants_share() throws IOException {
        Taken<ProductFacts> taken = read("""
                Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Variant SKU,Variant Price,Cost per item,\
                Variant Inventory Qty,Image Src
                mug,Blue Mug,"<p>Holds tea.</p>",Acme,Home & Garden > Kitchen > Mugs,Mugs,"tea, gift",MUG-S,4.50,2,12,https://x/1.jpg
                mug,,,,,,,MUG-L,5.50,2.5,3,
                mug,,,,,,,,,,,https://x/2.jpg
                lamp,Lamp,,Acme,,Lamps,,,19.00,,-1,https://x/3.jpg
                """);

        assertThat(taken.read()).isEqualTo(4);
        assertThat(taken.kept())
                .extracting("code", "title", "categories", "price", "cost", "stock", "image")
                .containsExactly(
                        tuple(
                                "MUG-S",
                                "Blue Mug",
                                List.of("Home & Garden", "Kitchen", "Mugs"),
                                4.5,
                                2.,
                                12.,
                                "https://x/1.jpg"),
                        tuple(
                                "MUG-L",
                                "Blue Mug",
                                List.of("Home & Garden", "Kitchen", "Mugs"),
                                5.5,
                                2.5,
                                3.,
                                "https://x/1.jpg"),
                        tuple("lamp", "Lamp", List.of(), 19., Double.NaN, -1., "https://x/3.jpg"));
    }

    @Test
    void a_woocommerce_export_takes_the_deepest_of_several_categories_and_the_first_picture() throws IOException {
        assertThat(read("""
                        ID,Type,SKU,Name,Published,Short description,Categories,Stock,Regular price,Images
                        44,simple,hood,Hoodie,1,Warm,"Sale, Clothing > Tops > Hoodies",7,20,"https://x/a.jpg, https://x/b.jpg"
                        """).kept())
                .extracting("code", "title", "description", "categories", "stock", "price", "image")
                .containsExactly(tuple(
                        "hood", "Hoodie", "Warm", List.of("Clothing", "Tops", "Hoodies"), 7., 20., "https://x/a.jpg"));
    }

    @Test
    void columns_that_narrow_down_become_one_path() throws IOException {
        assertThat(read("""
                        PRODUCT_ID,MANUFACTURER,DEPARTMENT,BRAND,COMMODITY_DESC,SUB_COMMODITY_DESC,CURR_SIZE_OF_PRODUCT
                        25671,2,GROCERY,National,FRZN ICE,ICE - CRUSHED/CUBED,22 LB
                        26081,2,MISC. TRANS.,National,NO COMMODITY DESCRIPTION,NO SUBCOMMODITY DESCRIPTION,
                        """).kept())
                .extracting("code", "title", "categories", "brand")
                .contains(tuple("25671", "", List.of("GROCERY", "FRZN ICE", "ICE - CRUSHED/CUBED"), "National"));
    }

    @Test
    void a_workbook_is_read_as_a_text_file_would_be() throws IOException {
        Path file = folder.resolve("products.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Products");
            String[] headers = {"SKU", "Title", "Price", "Launch date"};
            for (int column = 0; column < headers.length; column++) {
                sheet.value(0, column, headers[column]);
            }
            sheet.value(1, 0, 85048);
            sheet.value(1, 1, "Glass ball");
            sheet.value(1, 2, 6.95);
            sheet.value(1, 3, LocalDate.of(2011, 3, 12));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
        }

        assertThat(CatalogueFile.open(file, NO_SALES).read().kept())
                .extracting("code", "title", "price", "launch")
                .containsExactly(tuple("85048", "Glass ball", 6.95, LocalDate.of(2011, 3, 12)));
    }

    @Test
    void chinese_headers_are_known() throws IOException {
        assertThat(read("""
                        货号,商品名称,一级类目,二级类目,品牌,零售价,毛利率,库存,上市日期
                        A001,陶瓷马克杯,家居,杯具,景德,39.90,40%,120,2011-03-01
                        """).kept())
                .extracting("code", "title", "categories", "brand", "price", "stock", "launch")
                .containsExactly(
                        tuple("A001", "陶瓷马克杯", List.of("家居", "杯具"), "景德", 39.9, 120., LocalDate.of(2011, 3, 1)));
    }

    @Test
    void a_margin_is_told_as_a_part_in_hundredths_or_in_money() throws IOException {
        assertThat(cost("sku,price,margin\nA,10,0.4\n")).isCloseTo(6, within(1e-9));
        assertThat(cost("sku,price,margin %\nA,10,40\n")).isCloseTo(6, within(1e-9));
        assertThat(cost("sku,price,margin\nA,10,40%\n")).isCloseTo(6, within(1e-9));
        assertThat(cost("sku,price,margin\nA,10,4\n")).isCloseTo(6, within(1e-9));
        assertThat(cost("sku,price\nA,10\n")).isNaN();
    }

    @Test
    void of_rows_with_one_code_the_last_counts() throws IOException {
        Taken<ProductFacts> taken = read("sku,title\nA,Old\nB,Other\nA,New\n");

        assertThat(taken.read()).isEqualTo(3);
        assertThat(taken.kept()).extracting("code", "title").containsExactly(tuple("A", "New"), tuple("B", "Other"));
        assertThat(taken.rejects()).isEmpty();
    }

    @Test
    void rows_that_cannot_be_used_say_where_and_why() throws IOException {
        Taken<ProductFacts> taken = read("""
                sku,title,price,launch date
                A,Mug,4.50,2011-01-01
                ,Mug,4.50,2011-01-01
                B,Mug,cheap,2011-01-01
                C,Mug,4.50,soon
                D,Mug,n/a,-
                """);

        assertThat(taken.kept()).extracting("code").containsExactly("A", "D");
        assertThat(taken.rejects())
                .extracting("row", "column", "value")
                .containsExactly(tuple(3L, "sku", ""), tuple(4L, "price", "cheap"), tuple(5L, "launch date", "soon"));
    }

    @Test
    void the_column_of_codes_is_the_one_that_the_sales_know() throws IOException {
        Path file = write("sku,item no,ref,title\n1,900,85123a,Mug\n2,901,85048,Lamp\n");

        assertThat(CatalogueFile.open(file, NO_SALES).mapping()).containsEntry(ProductField.CODE, "sku");
        assertThat(CatalogueFile.open(file, KeyIndex.of(List.of("900", "901"))).mapping())
                .containsEntry(ProductField.CODE, "item no");
        assertThat(CatalogueFile.open(file, KeyIndex.of(List.of("85123A", "85048")))
                        .mapping())
                .containsEntry(ProductField.CODE, "ref");
    }

    @Test
    void a_description_is_the_title_where_there_is_no_other() throws IOException {
        assertThat(read("StockCode,Description,Price\n85048,15CM GLASS BALL,6.95\n")
                        .kept())
                .extracting("title")
                .containsExactly("15CM GLASS BALL");
    }

    @Test
    void a_table_without_codes_is_refused() throws IOException {
        Path file = write("colour,weight\nred,3\n");

        assertThatThrownBy(() -> CatalogueFile.open(file, NO_SALES))
                .isInstanceOf(SolsticeException.class)
                .hasMessageContaining("SOL-106");
    }

    private double cost(String text) throws IOException {
        return read(text).kept().get(0).cost();
    }

    private Taken<ProductFacts> read(String text) throws IOException {
        return CatalogueFile.open(write(text), NO_SALES).read();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("products.csv"), text);
    }
}
