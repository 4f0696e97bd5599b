package de.iqcampus.credentials;

/** How a certificate stands. */
public enum CertificateStatus { VALID, REPLACED, REVOKED }
