package work.connect.model.io.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A run of the bytes of a file, and how they are encoded.
 *
 * @param from where it begins
 * @param until where it ends, exclusive; {@link #THE_END} for all there is
 */
record TextPart(Path path, Charset charset, long from, long until) {

    static final long THE_END = Long.MAX_VALUE;

    Reader open() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        try {
            bytes.skipNBytes(from);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        return new InputStreamReader(until == THE_END ? bytes : new Limited(bytes, until - from), charset.newDecoder());
    }

    /** The first bytes of a stream. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream bytes, long length) {
            super(bytes);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }
}
