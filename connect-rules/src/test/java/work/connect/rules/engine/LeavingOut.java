package work.connect.rules.engine;

import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The shipped rules of a package without one of them, so that a changed one can take its place. */
public final class LeavingOut {

    private LeavingOut() {}

    /** All shipped rules of the package but the one of this name. */
    public static CompiledRules rule(String packageName, String rule) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(RuleCompiler.model(packageName));
        base.removeRule(packageName, rule);
        return new CompiledRules(base);
    }
}
