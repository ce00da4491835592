package lu.exeat.cli.cases;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.BodyOfLaw;
import lu.exeat.lawbook.answer.Duties;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation.Requirement;

/// A condition of the law with its days, whatever it is a part of.
sealed interface LawRule {
    String name();

    Validity inForce();

    Condition condition();

    record OfProvision(Provision provision, boolean old) implements LawRule {
        @Override
        public String name() {
            return (provision.id().id() + " " + provision.rule()).strip();
        }

        @Override
        public Validity inForce() {
            return provision.inForce();
        }

        @Override
        public Condition condition() {
            return provision.when();
        }
    }

    /// One requirement of a general authorisation, counted from 0.
    record OfAuthorisation(GeneralAuthorisation authorisation, int index) implements LawRule {
        Requirement requirement() {
            return authorisation.requirements().get(index);
        }

        @Override
        public String name() {
            return authorisation.provision() + " " + index + " " + requirement().why();
        }

        @Override
        public Validity inForce() {
            return authorisation.inForce();
        }

        @Override
        public Condition condition() {
            return requirement().holds();
        }
    }

    record OfDuty(Duties.Rule rule) implements LawRule {
        @Override
        public String name() {
            return rule.code() + " from " + rule.inForce().from();
        }

        @Override
        public Validity inForce() {
            return rule.inForce();
        }

        @Override
        public Condition condition() {
            return rule.when();
        }
    }

    static List<LawRule> list(BodyOfLaw law) {
        List<LawRule> rules = new ArrayList<>();
        law.regulation2021().forEach(provision -> rules.add(new OfProvision(provision, false)));
        law.regulation2009().forEach(provision -> rules.add(new OfProvision(provision, true)));
        law.others().forEach(provision -> rules.add(new OfProvision(provision, false)));
        for (GeneralAuthorisation authorisation : law.authorisations()) {
            for (int index = 0; index < authorisation.requirements().size(); index++) {
                rules.add(new OfAuthorisation(authorisation, index));
            }
        }
        law.duties().forEach(duty -> rules.add(new OfDuty(duty)));
        return rules;
    }
}
