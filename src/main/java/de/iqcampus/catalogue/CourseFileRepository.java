package de.iqcampus.catalogue;

import org.springframework.data.repository.CrudRepository;

interface CourseFileRepository extends CrudRepository<CourseFile, CourseFile.Place> { }
