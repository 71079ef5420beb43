package vn.satcoso.platform.web;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.satcoso.platform.error.DomainException;

/** A body has at most 1 MB, whatever length it claims; only a form with a file may have more. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class BodyLimit implements ContainerRequestFilter, ReaderInterceptor {
    private static final long BYTES = 1 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!form(type(request)) && claimed(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > BYTES) {
            throw DomainException.tooLarge();
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!form(context.getMediaType())) {
            context.setInputStream(new Limited(context.getInputStream()));
        }
        return context.proceed();
    }

    /** 415 when the header names no type of content, or a form of parts without what parts them. */
    private static MediaType type(ContainerRequestContext request) {
        try {
            MediaType type = request.getMediaType();
            String boundary = type == null ? null : type.getParameters().get("boundary");
            if (boundary != null && boundary.isBlank()) {
                throw new NotSupportedException();
            }
            return type;
        } catch (IllegalArgumentException none) {
            throw new NotSupportedException(none);
        }
    }

    private static boolean form(MediaType type) {
        return type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }

    private static long claimed(String length) {
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static final class Limited extends FilterInputStream {
        private long read;

        private Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > BYTES) {
                throw DomainException.tooLarge();
            }
        }
    }
}
