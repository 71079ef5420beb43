package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.satcoso.sector.Sector;

/** What a proposal says (S0-22): the matter, where, whose responsibility, what is asked for. */
@Embeddable
class ProposalText {
    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    private String content;
    private String place;
    private String responsible;
    private String requested;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String source;

    @Column(name = "hot_ground")
    private String hotGround;

    @Column(name = "beyond_ground")
    private String beyondGround;

    @Column(name = "urgent_ground")
    private String urgentGround;

    protected ProposalText() {}

    ProposalText(ProposalContent content) {
        write(content);
    }

    void write(ProposalContent said) {
        this.kind = said.kind();
        this.content = said.content();
        this.place = said.place();
        this.responsible = said.responsible();
        this.requested = said.requested();
        this.sector = said.sector() == null ? Sector.OTHER : said.sector();
        this.urgency = said.urgency() == null ? Urgency.NORMAL : said.urgency();
        this.source = said.source();
        DirectGrounds grounds = said.grounds();
        this.hotGround = grounds == null ? null : grounds.hot();
        this.beyondGround = grounds == null ? null : grounds.beyondCompetence();
        this.urgentGround = grounds == null ? null : grounds.urgent();
    }

    ProposalContent said() {
        boolean direct = hotGround != null || beyondGround != null || urgentGround != null;
        return new ProposalContent(
                kind,
                content,
                place,
                responsible,
                requested,
                sector,
                urgency,
                source,
                direct ? new DirectGrounds(hotGround, beyondGround, urgentGround) : null);
    }

    ProposalKind kind() {
        return kind;
    }

    Sector sector() {
        return sector;
    }
}
