package solstice.workflow.models;

import solstice.recommender.ModelCard;

/**
 * A model that came from a file.
 *
 * @param card under the number that it has here
 * @param sameSales whether it learned from the very sales of this project, before its day
 * @param products how many products it knows
 * @param soldHere how many of these were sold here
 */
public record ImportedModel(ModelCard card, boolean sameSales, int products, int soldHere) {}
