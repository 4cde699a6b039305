package work.connect.examples.company.stories;

import java.util.List;

/** All stories there are, at most one to a team. */
public final class Stories {

    private static final List<Story> ALL = List.of(
            new ATeamHealsAfterAction(),
            new ANewRemoteHireFades(),
            new ALeaderIsStretchedOverFourteen(),
            new AHarassmentCaseIsHandledQuietly(),
            new AHealthyTeamStaysQuiet(),
            new ABossIsPartyToAConflict(),
            new RedesignedWorkReducesAbuse(),
            new FourPeopleAreTooFewForFigures(),
            new ALivelyDebateIsNoConflict(),
            new ASolitaryWorkerIsContent(),
            new APerformanceProcessIsFair(),
            new ASharedRequestBringsOneToOnesBack(),
            new TrainingDidNotHelpButLessWorkDid(),
            new AMeanHidesASplit(),
            new ARepresentativeSeesFiguresAndNobody());

    private Stories() {}

    public static List<Story> all() {
        return ALL;
    }
}
