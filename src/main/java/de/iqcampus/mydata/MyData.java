package de.iqcampus.mydata;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.PersonalFile;
import de.iqcampus.shared.SystemUser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that every module keeps about a person, for nobody but that person. */
@Service @PreAuthorize("#account == @currentUser.id()")
public class MyData {

    private final List<PersonalDataHolder> holders;
    private final ReadablePage page;
    private final SystemUser system;
    private final ApplicationEventPublisher events;
    private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    MyData(List<PersonalDataHolder> holders, ReadablePage page, SystemUser system, ApplicationEventPublisher events) {
        this.holders = holders;
        this.page = page;
        this.system = system;
        this.events = events;
    }

    /**
     * Writes a zip: {@code data.json} for programs (UTF-8, its keys are described in {@code src/docs/my-data.md}),
     * {@code index.html} for people, and the person's files. Private words are opened, for they are theirs.
     *
     * @param language of the page; data have none
     */
    public void export(AccountId account, Locale language, OutputStream out) {
        events.publishEvent(new DataExported(account));
        system.run(() -> {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                write(account, language, zip);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What erasing this person would take away, and what would stay and why; modules in no particular order. */
    public ErasurePreview preview(AccountId account) {
        var goes = new LinkedHashMap<String, Object>();
        var stays = new ArrayList<String>();
        system.run(() -> holders.reversed().forEach(it -> {
            goes.putAll(it.erasable(account));
            stays.addAll(it.lasting(account));
        }));
        goes.values().removeIf(it -> it.equals(0L));
        return new ErasurePreview(goes, List.copyOf(stays));
    }

    private void write(AccountId account, Locale language, ZipOutputStream zip) throws IOException {
        var all = new TreeMap<String, Object>();
        holders.forEach(holder -> holder.export(account).forEach((key, value) -> {
            if (all.put(key, value) != null) {
                throw new IllegalStateException("two modules export " + key);
            }
        }));
        var data = json.valueToTree(all);
        put(zip, "data.json", json.writeValueAsBytes(data));
        var names = new ArrayList<String>();
        for (Iterator<PersonalFile> files = files(account); files.hasNext();) {
            var file = files.next();
            names.add(file.name());
            put(zip, file.name(), file.content());
        }
        put(zip, "index.html", page.write(data, names, language).getBytes(StandardCharsets.UTF_8));
    }

    private Iterator<PersonalFile> files(AccountId account) {
        return holders.stream().flatMap(it -> it.files(account)).iterator(); // one after the other, never all at once
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
