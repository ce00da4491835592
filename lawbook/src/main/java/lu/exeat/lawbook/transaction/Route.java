package lu.exeat.lawbook.transaction;

import java.util.Optional;
import lu.exeat.terms.country.Country;

/// What is done, how, from where and to where; each absent where it is not known.
///
/// - `from`: where the items are or leave from
/// - `destination`: the country of final destination as far as known
public record Route(
        Optional<Activity> activity, Optional<Means> means, Optional<Country> from, Optional<Country> destination) {
    public static final Route UNKNOWN =
            new Route(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Route withActivity(Activity other) {
        return new Route(Optional.of(other), means, from, destination);
    }

    public Route withMeans(Means other) {
        return new Route(activity, Optional.of(other), from, destination);
    }

    public Route withFrom(Country other) {
        return new Route(activity, means, Optional.of(other), destination);
    }

    public Route withDestination(Country other) {
        return new Route(activity, means, from, Optional.of(other));
    }
}
