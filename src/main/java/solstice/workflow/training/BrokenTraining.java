package solstice.workflow.training;

import solstice.recommender.TrainingStep;

/**
 * A training that was broken off and can be taken up again.
 *
 * @param ticket as it was asked for
 * @param at how far it came
 */
public record BrokenTraining(Ticket ticket, TrainingStep at) {}
