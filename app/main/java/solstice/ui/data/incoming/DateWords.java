package solstice.ui.data.incoming;

import solstice.intake.form.DateForm;
import solstice.ui.common.Messages;
import solstice.workflow.FilePreview.FileForm;

/** In what form the dates of a file were found, and how sure that is. */
final class DateWords {
    private DateWords() {}

    static String of(FileForm form, Messages messages) {
        String name = messages.name("data.date", form.dates());
        boolean twoWays = form.dates() == DateForm.EUROPEAN || form.dates() == DateForm.AMERICAN;
        if (!form.datesCertain()) {
            return messages.text("data.dates.either", name);
        }
        return twoWays && form.datesTelling() > 0
                ? messages.text("data.dates.told", name, form.datesTelling())
                : messages.text("data.dates.certain", name);
    }
}
