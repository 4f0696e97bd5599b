package de.iqcampus.operator;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads {@code iqcampus.operator.*}. */
@Configuration
@EnableConfigurationProperties(OperatorProperties.class)
class OperatorConfiguration { }
