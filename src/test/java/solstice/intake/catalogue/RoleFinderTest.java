package solstice.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import solstice.intake.catalogue.RoleGuess.Evidence;
import solstice.intake.sales.SalesFile;
import solstice.intake.sheet.Sheet;
import solstice.retail.KeyIndex;

class RoleFinderTest {
    private static final RoleFinder NO_SALES = new RoleFinder(KeyIndex.of(List.of()), KeyIndex.of(List.of()));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SALES | Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country/1,85048,BALL,2,2010-01-04,6.95,13085,UK",
                "SALES | date,sku,qty/2011-01-01,A,2/2011-01-01,B,3/2011-01-02,A,1",
                "CATALOGUE | PRODUCT_ID,MANUFACTURER,DEPARTMENT,BRAND,COMMODITY_DESC,SUB_COMMODITY_DESC,CURR_SIZE_OF_PRODUCT/25671,2,GROCERY,National,ICE,CRUSHED,22 LB",
                "CATALOGUE | Handle,Title,Body (HTML),Vendor,Variant SKU,Variant Price/mug,Mug,,Acme,M1,4.50",
                "CATALOGUE | ID,Type,SKU,Name,Published,Categories,Stock,Regular price/44,simple,hood,Hoodie,1,Tops,7,20",
                "CATALOGUE | id,name,price,brand/1,Mug,4.50,Acme/2,Lamp,19,Acme",
                "CATALOGUE | sku,title,category,quantity,price,date/A,Mug,Mugs,7,4.50,2011-01-01/B,Lamp,Lamps,7,4.50,2011-01-01",
                "CATALOGUE | sku,title,launch date,end date,price/A,Mug,2011-01-01,2011-12-31,4.50",
                "CATALOGUE | 货号,商品名称,一级类目,零售价/A001,马克杯,家居,39.90",
                "CUSTOMERS | AGE_DESC,MARITAL_STATUS_CODE,INCOME_DESC,household_key/65+,A,35-49K,1/45-54,A,50-74K,7",
                "CUSTOMERS | customer_id,age,income,city/1,35,20000,York/2,36,21000,Bath",
                "CUSTOMERS | 会员号,年龄段,城市/1001,25-34,上海",
                "WEATHER | STATION,DATE,TAVG,PRCP/UKM00003772,2010-01-01,12,0",
                "WEATHER | time,temperature_2m_mean (°C),precipitation_sum (mm)/2010-01-01,1.2,0",
                "WEATHER | latitude,longitude,elevation,utc_offset_seconds/51.5,-0.1,25,0",
                "WEATHER | UKM00003772,20100101,TMAX,51,,,S,/UKM00003772,20100101,TMIN,11,,,S,",
                "WEATHER | 2010-01-01,1.1,-1.6,3.3,0.0,0.0,,13.0,,1002.8,/2010-01-02,2.0,-2.1,4.6,,,320,9.4,,1010.1,",
                "WEATHER | year,month,day,temp,tmin,tmax,prcp,wspd/2010,1,1,1.1,-1.6,3.3,0.4,13.0",
                "WEATHER | 日期,气温,降水量/2010-01-01,1.2,0",
                "EVENTS | date,name,type/2010-12-25,Christmas Day,public",
                "CAMPAIGNS | DESCRIPTION,CAMPAIGN,START_DAY,END_DAY/TypeA,24,659,719",
                "CAMPAIGNS | name,start,end,discount/Summer sale,2011-07-01,2011-07-14,20%",
                "FEEDBACK | segment,product,verdict/rfm:new,85048,reject",
                "FEEDBACK | customer,sku,action,date/13085,85048,click,2011-01-01",
                "SALES | timestamp,event_type,product_id,brand,price,quantity,user_id/2019-11-01,purchase,1003461,xiaomi,489.07,1,520088904",
                "UNKNOWN | colour,weight/red,3",
                "UNKNOWN | DESCRIPTION,household_key,CAMPAIGN/TypeA,17,26/TypeB,17,27/TypeA,18,26/TypeA,18,27"
            })
    void a_file_is_known_by_its_headers(FileRole role, String text) throws IOException {
        assertThat(find(NO_SALES, text.replace("/", "\n")).role()).isEqualTo(role);
    }

    @Test
    void the_columns_that_told_the_role_are_named() throws IOException {
        RoleGuess guess = find(NO_SALES, "AGE_DESC,household_key\n65+,1\n45-54,7");

        assertThat(guess)
                .isEqualTo(
                        new RoleGuess(FileRole.CUSTOMERS, Evidence.HEADERS, List.of("household_key"), "household_key"));
    }

    @Test
    void keys_that_the_sales_know_tell_what_headers_do_not() throws IOException {
        RoleFinder finder =
                new RoleFinder(KeyIndex.of(List.of("85123A", "85048")), KeyIndex.of(List.of("17850", "17851")));

        assertThat(find(finder, "ref,name\n85123a,Heart\n085048,Ball"))
                .isEqualTo(new RoleGuess(FileRole.CATALOGUE, Evidence.KEYS, List.of("ref"), "ref"));
        assertThat(find(finder, "nummer,ort\n17850.0,York\n17851.0,Bath"))
                .isEqualTo(new RoleGuess(FileRole.CUSTOMERS, Evidence.KEYS, List.of("nummer"), "nummer"));
    }

    private RoleGuess find(RoleFinder finder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), text + "\n");
        return finder.find(Sheet.open(file), SalesFile.look(file, null).mapping());
    }
}
