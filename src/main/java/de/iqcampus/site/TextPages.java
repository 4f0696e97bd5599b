package de.iqcampus.site;

import de.iqcampus.operator.OperatorService;
import de.iqcampus.retention.RetentionService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that hold words only; each language has its own text. */
@Controller
class TextPages {

    private final OperatorService operator;
    private final RetentionService retention;

    TextPages(OperatorService operator, RetentionService retention) {
        this.operator = operator;
        this.retention = retention;
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("terms", retention.terms());
        return text("privacy", model);
    }

    @GetMapping("/imprint")
    String imprint(Model model) {
        return text("imprint", model);
    }

    private String text(String name, Model model) {
        model.addAttribute("operator", operator.details());
        model.addAttribute("text", name);
        return "site/text";
    }
}
