package de.iqcampus.site;

import de.iqcampus.accessibility.AccessibilityStatement;
import de.iqcampus.operator.OperatorService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement, made of test results and known exceptions, and the page in Leichte Sprache. */
@Controller
class AccessibilityPage {

    private final AccessibilityStatement statement;
    private final SignLanguageVideo video;
    private final OperatorService operator;

    AccessibilityPage(AccessibilityStatement statement, SignLanguageVideo video, OperatorService operator) {
        this.statement = statement;
        this.video = video;
        this.operator = operator;
    }

    @GetMapping("/accessibility")
    String statement(Model model) {
        model.addAttribute("statement", statement);
        model.addAttribute("exceptions", statement.exceptions(video.current().isPresent()));
        model.addAttribute("operator", operator.details());
        return "site/accessibility";
    }

    /** German only, whatever the language of the page around it: Leichte Sprache is a form of German. */
    @GetMapping("/leichte-sprache")
    String easyLanguage(Model model) {
        model.addAttribute("checkedOn", statement.review().easyLanguage());
        model.addAttribute("unheard", statement.review().screenReader() == null);
        return "site/leichte-sprache";
    }
}
