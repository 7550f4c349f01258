package solstice.workflow.campaign;

/**
 * Lists that lean towards what few customers know, beside the same lists that do not.
 *
 * @param leaning as they are asked for
 * @param plain as they would be
 */
public record TailEffect(ListReach leaning, ListReach plain) {}
