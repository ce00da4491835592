package lu.exeat.cli.orders;

/// The numbers of orders that were read, as hashes of 64 bits: 32 MB at most, whatever the table.
///
/// Two different numbers with one hash would make an order be refused that is whole; among two million that happens
/// once in some nine million tables.
final class SeenOrders {
    private static final int MOST = 1 << 21;

    private long[] slots = new long[1 << 12];
    private int count;

    /// Whether further numbers are no longer kept.
    boolean isFull() {
        return count >= MOST;
    }

    /// False when the number was there already.
    boolean add(String number) {
        long hash = hash(number);
        int slot = slotOf(hash);
        if (slots[slot] == hash) {
            return false;
        }
        if (!isFull()) {
            slots[slot] = hash;
            count++;
            if (count * 2 > slots.length) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long hash : old) {
            if (hash != 0) {
                slots[slotOf(hash)] = hash;
            }
        }
    }

    private int slotOf(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /// FNV-1a, stirred at its end as its low bits are weak; never 0, which marks an empty slot.
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
