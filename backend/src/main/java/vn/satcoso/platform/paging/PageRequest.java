package vn.satcoso.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import vn.satcoso.platform.error.DomainException;

/** Which page of a list is wanted, and in which order ({@code field} or {@code field,desc}). */
public class PageRequest {
    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    public int page;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    public int size;

    @QueryParam("sort")
    public String sort;

    /** For a list whose order is fixed: 400 when another one is asked for. */
    public PageRequest inFixedOrder() {
        if (sort != null) {
            throw DomainException.invalid("sort", "sort.none");
        }
        return this;
    }

    public static PageRequest of(int page, int size) {
        PageRequest request = new PageRequest();
        request.page = page;
        request.size = size;
        return request;
    }
}
