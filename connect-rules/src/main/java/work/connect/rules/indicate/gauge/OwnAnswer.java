package work.connect.rules.indicate.gauge;

/**
 * What somebody answered about themselves. It speaks to that person alone and counts in no figure over a group: the group
 * has a figure of its own, over all who answered.
 */
public interface OwnAnswer extends Indicator {}
