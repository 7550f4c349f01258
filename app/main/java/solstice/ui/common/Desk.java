package solstice.ui.common;

/**
 * What every view-model works with.
 *
 * @param project the open project and word of its changes
 * @param tasks runs what may take long
 * @param dialogs asks and tells the person
 * @param messages the words of the moment, for labels of tasks and notices
 * @param navigation where to send the person next
 */
public record Desk(OpenProject project, TaskRunner tasks, Dialogs dialogs, Messages messages, Navigation navigation) {}
