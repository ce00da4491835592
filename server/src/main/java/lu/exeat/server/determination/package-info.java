/// One transaction: its page, and the same answer over HTTP.
///
/// Start with [TransactionPage]. A transaction under work is not kept here: it travels as the fields of the page's own
/// form, which [Answers] turns into the transaction document. [AnswerView] and what it is made of are the answer in the
/// words of one language, ready to be laid out; the law itself is asked of `lawbook`.
@NullMarked
package lu.exeat.server.determination;

import org.jspecify.annotations.NullMarked;
