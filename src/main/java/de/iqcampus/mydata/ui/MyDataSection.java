package de.iqcampus.mydata.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The way from one's account to all that is kept about one, and to its end. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(90)
class MyDataSection extends AccountSection {

    MyDataSection() {
        super("mydata.mydata");
        show(new Paragraph(getTranslation("mydata.section")),
                new Paragraph(new Anchor("my-data", getTranslation("mydata.section.link"))));
    }
}
