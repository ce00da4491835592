package lu.exeat.party.identity;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/// The lasting name of a party: a UUID of version 7 (RFC 9562), so that ids made later sort later.
///
/// Given once, by the store, and never changed; that two ids are one party is a record of its own.
public record PartyId(UUID value) implements Comparable<PartyId> {
    /// How many random bytes [#at(Instant, byte\[\])] needs; six of their bits give way to version and variant.
    public static final int RANDOM_BYTES = 10;

    public PartyId {
        if (value.version() != 7 || value.variant() != 2) {
            throw new IllegalArgumentException("a party's id is a UUID of version 7: " + value);
        }
    }

    /// The id of an instant, in milliseconds, and of random bytes. Clock and randomness are the caller's.
    public static PartyId at(Instant instant, byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("an id takes " + RANDOM_BYTES + " random bytes: " + random.length);
        }
        long millis = instant.toEpochMilli();
        if (millis < 0 || millis >>> 48 != 0) {
            throw new IllegalArgumentException("an id holds an instant from 1970 on, in 48 bits: " + instant);
        }
        ByteBuffer bytes = ByteBuffer.wrap(random);
        long high = millis << 16 | 0x7000L | bytes.getShort() & 0x0fffL;
        long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new PartyId(new UUID(high, low));
    }

    /// Unsigned, as the database sorts them.
    @Override
    public int compareTo(PartyId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
