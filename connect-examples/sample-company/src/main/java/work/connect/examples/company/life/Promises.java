package work.connect.examples.company.life;

import java.time.LocalDate;
import work.connect.model.connection.Commitment;

/** Once a month somebody promises the team, or one of it, something within two weeks; nearly all is done in time. */
final class Promises implements Habit {

    private static final int DAYS_TO_KEEP_IT = 14;

    @Override
    public void live(TeamLife life) {
        Draw draw = life.draw("promises");
        LocalDate made = life.presence().formedOn().plusDays(draw.below(28));
        for (int number = 1; !made.isAfter(Days.LAST); number++) {
            if (life.presence().isHere(life.people().get(0), made)) {
                life.add(promise(life, made, number, draw));
            }
            made = made.plusDays(draw.between(24, 32));
        }
    }

    private static Commitment promise(TeamLife life, LocalDate made, int number, Draw draw) {
        Commitment promise = Commitment.of(life.idOf("c", number), life.leader(), made.plusDays(DAYS_TO_KEEP_IT))
                .madeOn(made);
        promise = life.people().size() == 1 || draw.chance(60)
                ? promise.toTeam(life.id())
                : promise.to(
                        life.person(1 + draw.below(Math.min(3, life.people().size() - 1))));
        LocalDate agreed = made.plusDays(10);
        LocalDate kept = made.plusDays(draw.between(6, DAYS_TO_KEEP_IT));
        if (draw.chance(10)) {
            return agreed.isAfter(Days.LAST) ? promise : promise.renegotiatedOn(agreed);
        }
        return kept.isAfter(Days.LAST) ? promise : promise.keptOn(kept);
    }
}
