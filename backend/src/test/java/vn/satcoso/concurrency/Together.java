package vn.satcoso.concurrency;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Makes several calls at the same moment. */
public final class Together {
    private Together() {}

    @SafeVarargs
    public static List<Response> call(Supplier<Response>... calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Future<Response>> answers = new ArrayList<>();
            for (Supplier<Response> call : calls) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return call.get();
                }));
            }
            List<Response> done = new ArrayList<>();
            for (Future<Response> answer : answers) {
                done.add(answer.get());
            }
            return done;
        }
    }

    public static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }
}
