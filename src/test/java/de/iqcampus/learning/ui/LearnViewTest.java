package de.iqcampus.learning.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.SampleCourse.FIRST;
import static de.iqcampus.SampleCourse.READING;
import static de.iqcampus.SampleCourse.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.ui.ExercisePanel;
import de.iqcampus.catalogue.LessonBlock;
import de.iqcampus.catalogue.LessonText;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.learning.EnrolmentStatus;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.learning.ProgressService;
import de.iqcampus.organisation.Contact;
import de.iqcampus.organisation.ContactKind;
import de.iqcampus.organisation.ContactService;
import de.iqcampus.organisation.OrganisationContacts;
import de.iqcampus.organisation.OrganisationId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, StepContents.class})
@ViewPackages(classes = LearnView.class)
@SignedInAs(LEARNER_ID)
class LearnViewTest extends SpringBrowserlessTest {

    static final EnrolmentId ENROLMENT = new EnrolmentId(new UUID(0, 5));

    @MockitoBean ProgressService progressOf;
    @MockitoBean LessonText text;
    @MockitoBean ExerciseLibrary library;
    @MockitoBean ExerciseWork work;
    @MockitoBean ExercisePanel panel;
    @MockitoBean ContactService contacts;

    @BeforeEach
    void atTheFirstStep() {
        when(progressOf.progress(LEARNER, ENROLMENT)).thenReturn(new CourseProgress(ENROLMENT, FIRST, content(),
                EnrolmentStatus.ACTIVE, Set.of("exercise"), null, Locale.GERMAN, null, false));
        when(text.blocks(any(), any(), any(), any())).thenReturn(List.of(new LessonBlock.Html("<p>Hallo</p>")));
    }

    @Test
    void opensTheNextStepAndNamesItInTheAddress() {
        navigate("learn/" + ENROLMENT.value(), LearnView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Schritt reading");
        verify(progressOf).open(LEARNER, ENROLMENT, "reading");
    }

    @Test
    void marksTheStepInTheOutline() {
        navigate(LearnView.address(ENROLMENT, READING), LearnView.class);

        var current = find(Anchor.class).all().stream()
                .filter(it -> "step".equals(it.getElement().getAttribute("aria-current"))).toList();
        assertThat(current).hasSize(1);
        assertThat(current.getFirst().getHref()).endsWith("/reading");
    }

    @Test
    void showsTheContactsOfOnesOwnOrganisation() {
        asksForContacts();
        when(contacts.contactsFor(LEARNER)).thenReturn(List.of(entered(ContactKind.COMPLAINT_BODY)));
        navigate(LearnView.address(ENROLMENT, READING), LearnView.class);

        assertThat(words()).contains("Werft Nord", "Beschwerdestelle", "Frau Öz", "Raum 7").doesNotContain("Suchen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("tel:+494066969120", "mailto:agg@werft.example");
    }

    @Test
    void keepsTheLessonsWordsForWhatIsNotEntered() {
        asksForContacts();
        when(contacts.contactsFor(LEARNER)).thenReturn(List.of(entered(ContactKind.OTHER)));
        navigate(LearnView.address(ENROLMENT, READING), LearnView.class);

        assertThat(words()).contains("Werft Nord", "Weitere Ansprechstelle", "Frau Öz", "Suchen Sie");
    }

    @Test
    void showsTheLessonsWordsToWhoeverBelongsNowhere() {
        asksForContacts();
        navigate(LearnView.address(ENROLMENT, READING), LearnView.class);

        assertThat(words()).contains("Suchen Sie").doesNotContain("Werft", "Beschwerdestelle");
    }

    @Test
    void looksForContactsOnlyWhereALessonAsksForThem() {
        navigate(LearnView.address(ENROLMENT, READING), LearnView.class);

        verifyNoInteractions(contacts);
    }

    private void asksForContacts() {
        when(text.blocks(any(), any(), any(), any())).thenReturn(List.of(new LessonBlock.ContactsPlace(
                List.of(ContactKind.COMPLAINT_BODY, ContactKind.OTHER), "<p>Suchen Sie</p>")));
    }

    private static OrganisationContacts entered(ContactKind kind) {
        return new OrganisationContacts(new OrganisationId(new UUID(0, 9)), "Werft Nord", Map.of(kind,
                new Contact("Frau Öz", "+49 (0)40 66969-120", "agg@werft.example", "Raum 7")));
    }

    private String words() {
        var html = find(Html.class).all().stream().map(Html::getInnerHtml).collect(Collectors.joining(" "));
        return getCurrentView().getElement().getTextRecursively() + html;
    }

    @Test
    void goingOnCountsWhatWasRead() {
        navigate(LearnView.address(ENROLMENT, READING), LearnView.class);

        test(find(NativeButton.class).withText("Done, continue").single()).click();

        verify(progressOf).confirm(LEARNER, ENROLMENT, "reading");
    }
}
