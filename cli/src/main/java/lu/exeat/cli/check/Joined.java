package lu.exeat.cli.check;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// The transactions of a batch beside its answers, where a file of them was named.
record Joined(Optional<TransactionIndex> index) implements Closeable {
    static Joined with(Optional<String> file) throws IOException {
        return new Joined(file.isPresent() ? Optional.of(TransactionIndex.of(file.get())) : Optional.empty());
    }

    @Override
    public void close() throws IOException {
        if (index.isPresent()) {
            index.get().close();
        }
    }
}
