package lu.exeat.law.provision;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.not;

import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;

/// A rule of law: when its condition is true on a day on which it is in force, its effect follows.
///
/// - `rule`: tells apart several rules of one provision; empty where there is one
/// - `verified`: the text was read for this encoding; an answer that rests on another says so
public record Provision(
        ProvisionId id, String rule, Validity inForce, Condition when, Outcome effect, boolean verified) {
    public Provision {
        if (!effect.isEffect()) {
            throw new IllegalArgumentException(id + ": no effect of a provision: " + effect);
        }
    }

    /// By what names the rule: its condition can be a large tree.
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + rule.hashCode();
    }

    /// The same rule on other days.
    public Provision withInForce(Validity days) {
        return new Provision(id, rule, days, when, effect, verified);
    }

    /// Begins a provision: `provision("reg/2021/821/art_3/par_1").inForce(…).when(…).then(…)`.
    public static Draft provision(String id) {
        return new Draft(new ProvisionId(id), "", Validity.from(1, 1, 1), new Condition.All(java.util.List.of()), true);
    }

    /// A provision while it is being written, before its effect is known.
    public record Draft(ProvisionId id, String rule, Validity inForce, Condition when, boolean verified) {
        public Draft rule(String name) {
            return new Draft(id, name, inForce, when, verified);
        }

        public Draft inForce(Validity days) {
            return new Draft(id, rule, days, when, verified);
        }

        public Draft when(Condition condition) {
            return new Draft(id, rule, inForce, condition, verified);
        }

        /// An exception: the provision does not hold where this is true.
        public Draft unless(Condition exception) {
            return new Draft(id, rule, inForce, all(when, not(exception)), verified);
        }

        /// Its text was not read for this encoding.
        public Draft unverified() {
            return new Draft(id, rule, inForce, when, false);
        }

        public Provision then(Outcome effect) {
            return new Provision(id, rule, inForce, when, effect, verified);
        }
    }
}
