-- The days that a letter is about, for its reader's own calendar; kept and forgotten with its words.
alter table outbox_letter add column calendar mediumtext;
