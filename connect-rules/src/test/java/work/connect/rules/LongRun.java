package work.connect.rules;

/** How often the dearest tests try: now and then in each build, as often as they should in the profile {@code long}. */
public final class LongRun {

    private static final boolean IS_ON = Boolean.getBoolean("connect.long");

    private LongRun() {}

    /** The first number in each build, the second one in the long run. */
    public static int orElse(int inEachBuild, int inLongRun) {
        return IS_ON ? inLongRun : inEachBuild;
    }
}
