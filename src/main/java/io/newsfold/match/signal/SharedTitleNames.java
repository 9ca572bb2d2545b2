package io.newsfold.match.signal;

/** How many names both titles have, three or more alike. */
final class SharedTitleNames extends NamedSignal {
    SharedTitleNames() {
        super("sharedTitleNames", Direction.FOR, 3, "names that stand in both titles");
    }

    @Override
    public double of(Comparison pair) {
        int count = 0;
        for (var group : NameGroup.values()) {
            count += shared(pair.one().titleNames(group), pair.other().titleNames(group));
        }
        return Math.min(3, count);
    }

    private static int shared(int[] a, int[] b) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }
}
