package lu.exeat.law.provision;

import org.jspecify.annotations.Nullable;

/// An identifier of a provision after the European Legislation Identifier: `reg/2021/821/art_5/par_2`.
public record ProvisionId(String id) implements Comparable<ProvisionId> {
    public ProvisionId {
        if (id.isEmpty() || id.startsWith("/") || id.endsWith("/")) {
            throw new IllegalArgumentException("not an identifier of a provision: " + id);
        }
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProvisionId provision && id.equals(provision.id);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
