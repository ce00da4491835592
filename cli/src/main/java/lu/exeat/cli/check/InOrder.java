package lu.exeat.cli.check;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does pieces of work on all processors, and hands the results back in the order of the pieces. Few pieces are under
/// way at once, so that memory does not grow. For one thread.
final class InOrder<T, R> implements AutoCloseable {
    /// Gives one piece after the other, and nothing at the end.
    interface Source<T> {
        Optional<T> next() throws IOException;
    }

    /// Done by several threads at once.
    interface Work<T, R> {
        R of(T piece) throws IOException;
    }

    private final Source<T> source;
    private final Work<T, R> work;
    private final int most;
    private final ExecutorService threads;
    private final Queue<Future<R>> underWay = new ArrayDeque<>();
    private boolean ended;

    InOrder(Source<T> source, Work<T, R> work) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.source = source;
        this.work = work;
        this.most = 2 * processors;
        this.threads = Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().daemon().name("batch-", 1).factory());
    }

    /// The next result, nothing after the last.
    ///
    /// - throws what the source or the work threw
    Optional<R> next() throws IOException {
        while (!ended && underWay.size() < most) {
            Optional<T> piece = source.next();
            if (piece.isPresent()) {
                underWay.add(threads.submit(() -> work.of(piece.get())));
            } else {
                ended = true;
            }
        }
        Future<R> first = underWay.poll();
        return first == null ? Optional.empty() : Optional.of(result(first));
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException();
            stopped.initCause(interrupted);
            throw stopped;
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException io -> throw io;
                case RuntimeException fault -> throw fault;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
