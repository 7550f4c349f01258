package solstice.workflow.models;

import solstice.recommender.ModelCard;

/**
 * A model of a project.
 *
 * @param current whether it is the one to be used
 */
public record ModelVersion(ModelCard card, boolean current) {}
