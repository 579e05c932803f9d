package org.pra.academy.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * The way from one device to the academy, with what networks do: it can be cut, lose an answer after the request has arrived, keep a
 * delivery back until later ones have passed, and bring an old one once more.
 */
final class UnsteadyLine implements AutoCloseable {

    private static final Set<String> OWN_HEADERS = Set.of(
            "host", "connection", "content-length", "upgrade", "expect", "transfer-encoding", "http2-settings", "te");
    private static final int LATE = 12;
    private static final int REPEATED = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final String academy;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final List<HttpRequest> deliveries = new ArrayList<>();
    private final List<HttpRequest> held = new ArrayList<>();
    private volatile boolean up = true;
    private int answersToLose;
    private int toHold;
    private int repeated;

    UnsteadyLine(String academy) {
        this.academy = academy;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::carry);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void up(boolean isUp) {
        up = isUp;
    }

    /** The next delivery arrives, and its answer does not. */
    synchronized void loseAnAnswer() {
        answersToLose++;
    }

    /** The next delivery stays on the way until the line has carried later ones. */
    synchronized void holdADelivery() {
        toHold++;
    }

    /** Brings what was held, and some of what was carried before, in an order of its own; answers how many the academy took again. */
    int repeatSome(Random random) {
        List<HttpRequest> again = new ArrayList<>();
        synchronized (this) {
            again.addAll(held);
            held.clear();
            List<HttpRequest> late = deliveries.subList(Math.max(0, deliveries.size() - LATE), deliveries.size());
            for (int i = 0; i < REPEATED && !late.isEmpty(); i++) {
                again.add(late.get(random.nextInt(late.size())));
            }
        }
        Collections.shuffle(again, random);
        for (HttpRequest request : again) {
            try {
                repeated += send(request).statusCode() == 200 ? 1 : 0;
            } catch (IOException e) {
                // The academy is down just now: then this one is lost for good, as on a real line.
                continue;
            }
        }
        return repeated;
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!up) {
                return;
            }
            HttpRequest request = request(exchange, body);
            boolean delivery = exchange.getRequestURI().getPath().equals("/station/api/deliver");
            if (delivery && keepBack(request)) {
                return;
            }
            HttpResponse<byte[]> answer = send(request);
            if (delivery && lose() || !up) {
                return;
            }
            answer.headers().map().forEach((name, values) -> {
                if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                    values.forEach(value -> exchange.getResponseHeaders().add(name, value.replace(academy, address())));
                }
            });
            byte[] content = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private synchronized boolean keepBack(HttpRequest request) {
        deliveries.add(request);
        if (toHold == 0) {
            return false;
        }
        toHold--;
        held.add(request);
        return true;
    }

    private synchronized boolean lose() {
        if (answersToLose == 0) {
            return false;
        }
        answersToLose--;
        return true;
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(academy + exchange.getRequestURI()))
                .timeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
