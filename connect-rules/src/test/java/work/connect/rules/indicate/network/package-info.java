@NullMarked
package work.connect.rules.indicate.network;

import org.jspecify.annotations.NullMarked;
