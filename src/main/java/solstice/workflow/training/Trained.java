package solstice.workflow.training;

import solstice.recommender.neural.Workshop;

/**
 * A model fresh from training, and where it was computed.
 *
 * @param device in words
 */
public record Trained(Workshop.Piece piece, String device) {}
