package work.connect.examples.company.life;

import work.connect.model.people.WorkMode;

/**
 * What a team is like wherever there is one of its kind.
 *
 * @param name in plain words
 * @param size how many people, the leader included
 * @param head which of the management team its leader reports to, counted from 0
 * @param leads what its leader is called
 * @param does what everybody else is called
 * @param site where it belongs
 * @param mode where most of its people work
 * @param opens at which hour its day begins
 */
record TeamKind(String name, int size, int head, String leads, String does, String site, WorkMode mode, int opens) {}
