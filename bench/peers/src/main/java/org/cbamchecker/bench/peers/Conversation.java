package org.cbamchecker.bench.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Commands to a process and its replies, with a bound on the time of the processor that a reply may take. */
final class Conversation implements AutoCloseable {
    private static final Duration MOST = Duration.ofMinutes(10);
    /** How Java ends with -XX:+ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;

    private static final String END = "";
    private static final String REPLY = "> ";

    private final Path errors;
    private final Process process;
    private final BufferedWriter commands;
    private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();

    Conversation(List<String> command, Path errors) throws IOException {
        this.errors = errors;
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        commands = process.outputWriter();
        Thread listener = new Thread(this::listen, "replies");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(REPLY)) {
                    replies.add(line.substring(REPLY.length()));
                }
            }
        } catch (IOException broken) {
            // Its end is told like any other.
        }
        replies.add(END);
    }

    /** @throws IOException saying why there is no reply */
    String[] ask(String command) throws IOException {
        Duration before = spent();
        send(command);
        String reply = null;
        while (reply == null) {
            reply = nextReply();
            if (reply == null && spent().minus(before).compareTo(MOST) > 0) {
                throw new IOException("stopped after " + MOST.toSeconds() + " s of processor time");
            }
        }
        if (reply.equals(END)) {
            throw new IOException(ending());
        }
        if (reply.startsWith("failed ")) {
            throw new IOException(reply.substring("failed ".length()));
        }
        return reply.split(" ");
    }

    private void send(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    private String nextReply() {
        try {
            return replies.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    private Duration spent() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private String ending() throws IOException {
        try {
            if (process.waitFor() == OUT_OF_MEMORY) {
                return "its memory did not suffice";
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        List<String> said = Files.readAllLines(errors);
        return "its process ended" + (said.isEmpty() ? "" : ": " + said.get(said.size() - 1));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
