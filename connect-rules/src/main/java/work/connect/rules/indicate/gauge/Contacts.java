package work.connect.rules.indicate.gauge;

import work.connect.model.connection.Channel;
import work.connect.model.connection.Interaction;
import work.connect.model.connection.Purpose;

/** Which interactions count as contact, and which of those as synchronous; for every gauge that counts contact. */
public final class Contacts {

    private Contacts() {}

    /** Whether two people were in contact: whatever it was for, except news that one only passed on in writing. */
    public static boolean isContact(Interaction interaction) {
        return interaction.purpose() != Purpose.UPDATE || isSynchronous(interaction);
    }

    /**
     * Whether both were there at the same time: face to face, by video or by phone. A one-to-one or a team meeting whose
     * channel is not on record is taken for one.
     */
    public static boolean isSynchronous(Interaction interaction) {
        Channel channel = interaction.channel();
        if (channel == null) {
            return interaction.purpose() == Purpose.ONE_TO_ONE || interaction.purpose() == Purpose.TEAM_MEETING;
        }
        return channel == Channel.FACE_TO_FACE || channel == Channel.VIDEO || channel == Channel.PHONE;
    }

    /** Whether it may have been synchronous, for all that is on record. */
    public static boolean mayBeSynchronous(Interaction interaction) {
        return interaction.channel() == null || isSynchronous(interaction);
    }
}
