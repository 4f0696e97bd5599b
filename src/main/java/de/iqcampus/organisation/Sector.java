package de.iqcampus.organisation;

/** What an employer does, after the sections of the official classification of economic activities. */
public enum Sector {
    AGRICULTURE, MANUFACTURING, ENERGY_AND_WATER, CONSTRUCTION, TRADE, TRANSPORT, HOSPITALITY, INFORMATION, FINANCE,
    PROFESSIONAL_SERVICES, OTHER_BUSINESS_SERVICES, PUBLIC_ADMINISTRATION, EDUCATION, HEALTH_AND_CARE, CULTURE, OTHER
}
