package work.connect.rules.clear;

import work.connect.rules.detect.Detection;
import work.connect.rules.say.Said;

/**
 * A finding that a reader may know.
 *
 * @param detection what was found
 * @param about whom or what it is about, as this reader may know it
 */
public record Known(Detection detection, Said about) {}
