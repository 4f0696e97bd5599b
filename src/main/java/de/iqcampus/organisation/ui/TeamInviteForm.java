package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.TeamInvitation;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Asks whom to invite into the organisation, and says what cannot be taken as it is. */
class TeamInviteForm extends NativeForm {

    private final Field given = new Field("given-name", "text", getTranslation("organisation.invite.given-name"))
            .in("invite").autocomplete("off").required();
    private final Field family = new Field("family-name", "text", getTranslation("organisation.invite.family-name"))
            .in("invite").autocomplete("off");
    private final Field address = new Field("email", "email", getTranslation("organisation.member.address"))
            .in("invite").autocomplete("off").hint(getTranslation("organisation.invite.address.hint")).required();
    private final ErrorSummary errors = new ErrorSummary();

    TeamInviteForm(List<UnitEntry> units, Consumer<TeamInvitation> taker) {
        addClassNames("card", "side");
        add(new H2(getTranslation("organisation.invite")), new Paragraph(getTranslation("organisation.invite.why")),
                errors, given, family, address);
        if (!units.isEmpty()) {
            add(new Choice("unit", getTranslation("organisation.member.unit"),
                    Words.units(units, getTranslation("organisation.unit.top-level"))).in("invite"));
        }
        var languages = new LinkedHashMap<String, String>();
        ReaderLanguage.OFFERED.forEach(it -> languages.put(it.getLanguage(), it.getDisplayLanguage(getLocale())));
        add(new Choice("language", getTranslation("organisation.invite.language"), languages).in("invite"),
                DoorCard.submit(getTranslation("organisation.invite.act")));
        onSubmit(typed -> send(typed, taker));
    }

    private void send(Map<String, String> typed, Consumer<TeamInvitation> taker) {
        List.of(given, family, address).forEach(it -> it.setProblem(null));
        errors.setVisible(false);
        try {
            taker.accept(new TeamInvitation(typed.getOrDefault("given-name", ""),
                    typed.getOrDefault("family-name", ""), typed.getOrDefault("email", ""),
                    Typed.id(typed.get("unit")).map(UnitId::new).orElse(null),
                    ReaderLanguage.offered(typed.get("language")).orElse(Locale.GERMAN)));
            List.of(given, family, address).forEach(it -> it.value("")); // for the next one
        } catch (InputRefused refused) {
            var problems = new LinkedHashMap<Field, String>();
            refused.problems().forEach(it -> problems.put(field(it), getTranslation("identity.invite.problem." + it)));
            errors.show(problems);
        } catch (OrganisationRefused refused) {
            errors.show(getTranslation("organisation.problem.UNIT_PARENT"));
        } catch (TooManyAttempts e) {
            errors.show(getTranslation("organisation.wait", e.minutes()));
        }
    }

    private Field field(AccountProblem problem) {
        return switch (problem) {
            case GIVEN_NAME -> given;
            case FAMILY_NAME -> family;
            default -> address;
        };
    }
}
