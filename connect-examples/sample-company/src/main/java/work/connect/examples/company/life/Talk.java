package work.connect.examples.company.life;

import java.time.LocalDate;
import java.util.List;
import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;
import work.connect.model.connection.Tone;
import work.connect.model.people.Person;
import work.connect.model.people.WorkMode;

/** Two people in contact, by means that suit where they work. */
final class Talk {

    private static final List<Tone> TONES = List.of(Tone.SUPPORTIVE, Tone.NEUTRAL, Tone.SUPPORTIVE);

    private Talk() {}

    /** Time that was set aside: in one room where both can be, by video otherwise. */
    static Interaction planned(LocalDate day, int minutes, Person from, Person to, Purpose purpose) {
        return Interaction.of(Days.at(day, minutes), from.id(), to.id())
                .channel(isFar(from, to) ? Channel.VIDEO : Channel.FACE_TO_FACE)
                .purpose(purpose);
    }

    /** Contact as the day brings it; how it was, one in eight says. */
    static Interaction unplanned(LocalDate day, int minutes, Person from, Person to, Purpose purpose, Draw draw) {
        Interaction talk = Interaction.of(Days.at(day, minutes), from.id(), to.id())
                .channel(channel(from, to, draw))
                .purpose(purpose);
        return draw.chance(12) ? talk.feltByTo(draw.one(TONES)) : talk;
    }

    private static Channel channel(Person from, Person to, Draw draw) {
        if (from.workMode() == WorkMode.ON_SITE && to.workMode() == WorkMode.ON_SITE) {
            return Channel.FACE_TO_FACE;
        }
        return draw.one(
                isFar(from, to)
                        ? List.of(Channel.VIDEO, Channel.VIDEO, Channel.CHAT, Channel.PHONE)
                        : List.of(Channel.FACE_TO_FACE, Channel.FACE_TO_FACE, Channel.VIDEO, Channel.CHAT));
    }

    private static boolean isFar(Person one, Person other) {
        return one.workMode() == WorkMode.REMOTE || other.workMode() == WorkMode.REMOTE;
    }
}
