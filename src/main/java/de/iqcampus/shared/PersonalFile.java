package de.iqcampus.shared;

/** A file that belongs to a person's export, such as a certificate; its name is a path within the export. */
public record PersonalFile(String name, byte[] content) { }
