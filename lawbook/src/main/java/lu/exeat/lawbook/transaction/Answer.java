package lu.exeat.lawbook.transaction;

import lu.exeat.law.fact.Value;
import lu.exeat.terms.problem.Place;

/// A value that the document gives, and where.
record Answer(Value value, Place place) {}
