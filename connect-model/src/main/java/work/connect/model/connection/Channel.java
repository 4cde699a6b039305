package work.connect.model.connection;

/** By which means two people were in contact. */
public enum Channel {
    FACE_TO_FACE,
    VIDEO,
    PHONE,
    CHAT,
    EMAIL
}
