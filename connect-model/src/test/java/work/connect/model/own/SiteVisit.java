package work.connect.model.own;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import work.connect.model.fact.Between;
import work.connect.model.fact.Disclosed;
import work.connect.model.fact.Fact;
import work.connect.model.fact.Key;
import work.connect.model.fact.MayLieAhead;
import work.connect.model.fact.NotBefore;
import work.connect.model.fact.NotEmpty;
import work.connect.model.fact.OtherThan;
import work.connect.model.fact.OwnFact;
import work.connect.model.fact.Refers;
import work.connect.model.hazard.DisclosureClass;

/** A visit to a site after something happened there: a field of each kind, and all that can be said of one. */
@OwnFact("site_visits")
@Disclosed(value = DisclosureClass.CONDUCT, because = "it may follow from a report")
public record SiteVisit(
        @Key String id,
        @Refers(Refers.To.TEAM) String team,
        @OtherThan("guide") @Refers(Refers.To.PERSON) String visitor,
        @Refers(Refers.To.PERSON) @Nullable String guide,
        @Refers(Refers.To.ANYBODY) Set<String> told,
        @NotEmpty Set<Topic> topics,
        Instant from,
        @NotBefore("from") @Nullable Instant until,
        List<LocalDate> returnedOn,
        @MayLieAhead @Nullable LocalDate next,
        @Between(min = 1, max = 40) int places,
        @Between(min = 0, max = 1) @Nullable BigDecimal share,
        boolean announced)
        implements Fact {

    /** What a visit is about. */
    public enum Topic {
        LIGHT,
        NOISE,
        SHARED_DESKS
    }

    public SiteVisit {
        if (announced && places > 30) {
            throw new IllegalStateException("A visit to " + team + " was announced to too many.");
        }
    }

    /** A visit of Lea, about noise. */
    static SiteVisit of(String id) {
        return new SiteVisit(
                id,
                "support",
                "lea",
                null,
                Set.of(),
                Set.of(Topic.NOISE),
                Instant.parse("2026-08-03T09:00:00Z"),
                null,
                List.of(),
                null,
                3,
                null,
                false);
    }

    SiteVisit with(String field, @Nullable Object value) {
        return work.connect.model.fact.Shape.of(SiteVisit.class).with(this, field, value);
    }
}
