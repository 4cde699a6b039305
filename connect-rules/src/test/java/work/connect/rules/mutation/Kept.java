package work.connect.rules.mutation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import work.connect.rules.ConnectEngine;
import work.connect.rules.advise.Advise;
import work.connect.rules.appraise.Appraise;
import work.connect.rules.detect.Detect;
import work.connect.rules.engine.CompiledRules;

/**
 * What tests keep in static fields of their classes, or in engines kept there.
 *
 * @param compiled compiled rules with the package of the test that keeps them
 */
record Kept(Set<Detect> detects, Set<Appraise> appraises, Set<Advise> advises, Map<CompiledRules, String> compiled) {

    static Kept by(Collection<Class<?>> classes) {
        Kept kept =
                new Kept(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        for (Class<?> type : classes) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    kept.field(field);
                }
            }
        }
        return kept;
    }

    private void field(Field field) {
        Class<?> type = field.getType();
        if (type == ConnectEngine.class) {
            Object engine = Transplant.get(field, null);
            detects.add((Detect) Transplant.inside(engine, "detect"));
            appraises.add((Appraise) Transplant.inside(engine, "appraise"));
            advises.add((Advise) Transplant.inside(engine, "advise"));
        } else if (type == Detect.class) {
            detects.add((Detect) Transplant.get(field, null));
        } else if (type == CompiledRules.class) {
            compiled.put(
                    (CompiledRules) Transplant.get(field, null),
                    field.getDeclaringClass().getPackageName());
        }
    }
}
