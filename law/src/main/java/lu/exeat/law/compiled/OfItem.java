package lu.exeat.law.compiled;

import lu.exeat.law.fact.Facts;

/// What answers single items of transactions. Safe for several threads.
@FunctionalInterface
public interface OfItem<P> {
    /// Answers one item of a transaction, counted from 0.
    P answer(Facts facts, int item);
}
