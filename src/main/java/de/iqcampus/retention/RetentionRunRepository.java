package de.iqcampus.retention;

import org.springframework.data.repository.CrudRepository;

interface RetentionRunRepository extends CrudRepository<RetentionRun, String> { }
