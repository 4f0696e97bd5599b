package de.iqcampus.site;

import de.iqcampus.mail.TopicChoice;
import de.iqcampus.mail.Unsubscription;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Stops mail of a topic by the link of a letter, without signing in: at a click, or by the mail program itself. */
@Controller
class UnsubscribePage {

    private final Unsubscription unsubscription;

    UnsubscribePage(Unsubscription unsubscription) {
        this.unsubscription = unsubscription;
    }

    /** Changes nothing: programs that look for harm in letters open every link. */
    @GetMapping("/unsubscribe/{token}")
    ModelAndView ask(@PathVariable String token) {
        return page(unsubscription.choice(token), false);
    }

    /**
     * A mail program sends this without more (RFC 8058), so that nothing means to stop.
     *
     * @param again from the page, for who wants the mail after all
     */
    @PostMapping("/unsubscribe/{token}")
    ModelAndView choose(@PathVariable String token, @RequestParam(required = false) @Nullable String again) {
        return page(unsubscription.choose(token, again != null), again != null);
    }

    private static ModelAndView page(Optional<TopicChoice> choice, boolean resumed) {
        return choice.map(it -> new ModelAndView("site/unsubscribe").addObject("choice", it)
                        .addObject("state", it.wanted() ? resumed ? "on" : "ask" : "off"))
                .orElseGet(() -> new ModelAndView("site/unsubscribe", HttpStatus.NOT_FOUND)
                        .addObject("state", "unknown"));
    }
}
