package lu.exeat.lawbook.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Parts of documents that come again in answer after answer: those of [#written()] are turned into JSON once each.
///
/// Safe for several threads.
public abstract class Fragments {
    /// When more bytes are kept, all are dropped. Each takes as much again as a text.
    private static final long MOST_BYTES = 12L << 20;

    /// A key that is equal to others of the very same objects.
    ///
    /// - `of`: from which the part is made; `also`: what else it depends on, compared by value
    private record Key(Object of, Object also) {
        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(of) + also.hashCode();
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Key key && of == key.of && also.equals(key.also);
        }
    }

    private Fragments() {}

    /// A part of a document.
    ///
    /// - `of`: the object from which it is made, which does not change; `also`: what else it depends on
    /// - `document`: makes it
    abstract Object of(Object of, Object also, Supplier<Object> document);

    /// Each part made anew, as maps and lists.
    public static Fragments none() {
        return new Fragments() {
            @Override
            Object of(Object of, Object also, Supplier<Object> document) {
                return document.get();
            }
        };
    }

    /// Parts as JSON, kept for the next that is made from the same objects, as far as memory is bounded.
    public static Fragments written() {
        return new Fragments() {
            private final Map<Key, AnswerJson.Written> kept = new ConcurrentHashMap<>();
            private final AtomicLong bytes = new AtomicLong();

            @Override
            Object of(Object of, Object also, Supplier<Object> document) {
                Key key = new Key(of, also);
                AnswerJson.Written before = kept.get(key);
                return before != null ? before : make(key, document);
            }

            private AnswerJson.Written make(Key key, Supplier<Object> document) {
                AnswerJson.Written made = AnswerJson.written(document.get());
                if (bytes.addAndGet(made.size()) > MOST_BYTES) {
                    kept.clear();
                    bytes.set(made.size());
                }
                kept.put(key, made);
                return made;
            }
        };
    }
}
