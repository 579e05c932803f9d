package org.pra.academy.publishing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Looks into the directory of a zip for links and locked files, which the platform's reader does not tell. */
final class ZipLinks {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LARGEST_DIRECTORY = 4_000_000;
    private static final int KIND_OF_FILE = 0170000;
    private static final int LINK = 0120000;

    private ZipLinks() {}

    static void refuse(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long tailFrom = Math.max(0, channel.size() - END_SIZE - LONGEST_COMMENT);
            ByteBuffer tail = read(channel, tailFrom, (int) (channel.size() - tailFrom));
            int end = tail.limit() - END_SIZE;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end < 0) {
                throw new UploadedZip.Unsafe("notAZip");
            }
            long size = Integer.toUnsignedLong(tail.getInt(end + 12));
            long from = Integer.toUnsignedLong(tail.getInt(end + 16));
            if (size > LARGEST_DIRECTORY || from + size > channel.size()) {
                throw new UploadedZip.Unsafe("notAZip");
            }
            entries(read(channel, from, (int) size));
        }
    }

    private static void entries(ByteBuffer directory) {
        int at = 0;
        while (at + ENTRY_SIZE <= directory.limit() && directory.getInt(at) == ENTRY) {
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            int extra = Short.toUnsignedInt(directory.getShort(at + 30));
            int comment = Short.toUnsignedInt(directory.getShort(at + 32));
            if (at + ENTRY_SIZE + nameLength > directory.limit()) {
                throw new UploadedZip.Unsafe("notAZip");
            }
            byte[] name = new byte[nameLength];
            directory.get(at + ENTRY_SIZE, name);
            String shown = new String(name, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "?");
            if ((directory.getShort(at + 8) & 1) != 0) {
                throw new UploadedZip.Unsafe("locked", shown);
            }
            if (((directory.getInt(at + 38) >>> 16) & KIND_OF_FILE) == LINK) {
                throw new UploadedZip.Unsafe("link", shown);
            }
            at += ENTRY_SIZE + nameLength + extra + comment;
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new UploadedZip.Unsafe("notAZip");
            }
        }
        return buffer.flip();
    }
}
