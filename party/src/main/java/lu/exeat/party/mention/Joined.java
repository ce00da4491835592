package lu.exeat.party.mention;

/// Nodes 0 to n-1 in sets that grow together as they are joined.
final class Joined {
    private final int[] joined;

    Joined(int nodes) {
        joined = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            joined[i] = i;
        }
    }

    int nodes() {
        return joined.length;
    }

    /// The node that stands for the set of another.
    int root(int node) {
        int root = node;
        while (joined[root] != root) {
            joined[root] = joined[joined[root]];
            root = joined[root];
        }
        return root;
    }

    void join(int one, int other) {
        joined[root(one)] = root(other);
    }

    /// How many of the first `least` nodes are in the set of each root.
    int[] sizes(int least) {
        int[] sizes = new int[joined.length];
        for (int node = 0; node < least; node++) {
            sizes[root(node)]++;
        }
        return sizes;
    }
}
