package solstice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import solstice.store.ProjectFile;

/** The rooms of the house, which way data flows between them, and what each keeps to itself. */
@AnalyzeClasses(packages = "solstice", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    /** In the order in which data flows: a room may import only from the rooms before it. */
    private static final List<String> ROOMS = List.of(
            "retail",
            "task",
            "intake",
            "store",
            "seasonality",
            "features",
            "recommender",
            "campaign",
            "export",
            "workflow",
            "cli",
            "ui",
            "start");

    @ArchTest
    static final ArchRule data_flows_one_way = dataFlowsOneWay();

    private static ArchRule dataFlowsOneWay() {
        List<ArchRule> rules = new ArrayList<>();
        for (int room = 0; room + 1 < ROOMS.size(); room++) {
            String[] later = ROOMS.subList(room + 1, ROOMS.size()).stream()
                    .map(HouseTest::inside)
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(inside(ROOMS.get(room)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .because("data flows down the list of rooms, so an import may only point up it"));
        }
        return CompositeArchRule.of(rules);
    }

    private static String inside(String room) {
        return "solstice." + room + "..";
    }

    @ArchTest
    static final ArchRule the_words_of_the_trade_know_the_jdk_alone = classes()
            .that()
            .resideInAPackage("solstice.retail..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "solstice.retail..", "org.jspecify..")
            .because("everyone speaks these words, so they may drag nothing along");

    @ArchTest
    static final ArchRule the_decomposition_engine_takes_and_gives_numbers = noClasses()
            .that()
            .resideInAPackage("solstice.seasonality..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("solstice.store..", "solstice.intake..", "javafx..", "java.sql..")
            .allowEmptyShould(true)
            .because("numbers in, numbers out: the engine must be usable and provable without a project");

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching("solstice.(*)..").should().beFreeOfCycles().because("a cycle makes two rooms one");

    @ArchTest
    static final ArchRule screens_meet_only_in_the_shell = slices().matching("solstice.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("solstice.ui.shell.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAPackage("solstice.ui.common.."))
            .allowEmptyShould(true)
            .because("a screen that imports another cannot be changed alone; they meet in the shell");

    @ArchTest
    static final ArchRule view_models_know_no_scene = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
            .allowEmptyShould(true)
            .because("a view-model is tested without a window");

    @ArchTest
    static final ArchRule sql_stays_in_the_store =
            confine("solstice.store..", "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.h2..");

    @ArchTest
    static final ArchRule only_pieces_of_work_open_the_store = noClasses()
            .that(not(resideInAnyPackage("solstice.store..", "solstice.workflow..")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProjectFile.class)
            .because("screens and commands ask for work to be done; they keep no books");

    @ArchTest
    static final ArchRule file_formats_stay_in_the_intake =
            confine("solstice.intake..", "tech.tablesaw..", "org.dhatim.fastexcel.reader..", "org.jsoup..");

    @ArchTest
    static final ArchRule x13_stays_behind_its_one_class = confine("solstice.seasonality.x13..", "jdplus..");

    @ArchTest
    static final ArchRule the_network_stays_in_its_room =
            confine("solstice.recommender.neural..", "org.nd4j..", "org.deeplearning4j..", "org.bytedeco..");

    @ArchTest
    static final ArchRule windows_stay_in_the_app = noClasses()
            .that(not(resideInAnyPackage("solstice.ui..", "solstice.start..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("everything outside app/ runs without a display");

    @ArchTest
    static final ArchRule only_the_terminal_prints = noClasses()
            .that(not(resideInAnyPackage("solstice.cli..", "solstice.start..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("results go to whoever called; logs go to the log");

    @ArchTest
    static final ArchRule names_come_from_the_trade = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Data|Info|Impl)")
            .because("such an ending says nothing that the rest of the name does not");

    private static ArchRule confine(String room, String... libraries) {
        return noClasses()
                .that(not(resideInAnyPackage(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries).as("reside in " + String.join(", ", libraries)))
                .because("one room knows this library, so that it can be replaced");
    }
}
