package lu.exeat.item.list;

import java.util.Comparator;

/// The order of the list: entries as they stand, points by number or letter.
public final class CodeOrder implements Comparator<String> {
    public static final CodeOrder OF_LIST = new CodeOrder();

    private CodeOrder() {}

    @Override
    public int compare(String first, String second) {
        String[] one = first.split("\\.", -1);
        String[] other = second.split("\\.", -1);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int order = isNumber(one[i]) && isNumber(other[i])
                    ? Integer.compare(Integer.parseInt(one[i]), Integer.parseInt(other[i]))
                    : one[i].compareTo(other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() < 6 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
