package de.iqcampus.organisation;

/** The Länder, by the codes of ISO 3166-2. */
public enum Land { BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH }
