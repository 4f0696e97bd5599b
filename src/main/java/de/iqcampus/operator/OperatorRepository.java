package de.iqcampus.operator;

import org.springframework.data.repository.CrudRepository;

interface OperatorRepository extends CrudRepository<StoredOperator, Integer> { }
