package de.iqcampus.catalogue;

import org.springframework.data.repository.CrudRepository;

interface PublishedContentRepository extends CrudRepository<PublishedContent, CourseRevision> { }
