package io.newsfold.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; a run from class files has none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Newsfold.class.getPackage().getImplementationVersion();
        return new String[] {"newsfold " + (version == null ? "(unpackaged)" : version)};
    }
}
