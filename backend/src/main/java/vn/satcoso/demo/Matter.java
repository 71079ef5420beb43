package vn.satcoso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.time.VietnamTime;
import vn.satcoso.unit.UnitKind;

/** One difficulty or proposal of the story and how it stands after each of its acts. */
final class Matter {
    private static final int ANSWER_DAYS = 28;
    private static final int CONFIRM_DAYS = 14;
    private static final int DIRECTION_DAYS = 2;

    final UUID id = Ids.next();
    final Sheet.Line told;
    final Place unit;
    final Person official;
    final Place seat;
    final Place desk;
    final List<Step> steps = new ArrayList<>();
    final List<Sent> sent = new ArrayList<>();
    final List<Said> said = new ArrayList<>();
    final List<String> reached = new ArrayList<>();
    final List<Said.Remark> remarks = new ArrayList<>();
    final List<ProposalTalk.Tie> ties = new ArrayList<>();

    String state = "DRAFT";
    Place agency;
    LocalDate dueOn;
    Instant dueAt;
    LocalDate confirmBy;
    String outcome;
    String closure;
    String result;
    String returnNote;
    LocalDate pausedOn;
    String extension;
    String[] returnFields = {};
    int reopened;

    /** An act, who did it, why, and how the matter stood from then on. */
    record Step(
            String act,
            Instant at,
            String actor,
            String note,
            String before,
            String state,
            Place agency,
            LocalDate dueOn,
            String outcome,
            String closure,
            int reopened) {}

    Matter(Sheet.Line told, Tree tree, Staff staff) {
        this.told = told;
        this.unit = tree.get(told.at(0));
        this.official = staff.people().stream()
                .filter(person -> person.code().equals(told.at(1)))
                .findFirst()
                .orElse(null);
        this.seat = official == null ? tree.get(told.at(1)) : null;
        this.desk = desk(told.at(5));
    }

    String author() {
        return official == null ? seat.name() : official.name();
    }

    private Place desk(String competence) {
        UnitKind level = switch (competence) {
            case "CELL", "COMMUNE" -> UnitKind.COMMUNE;
            case "PROVINCE", "CENTRAL" -> UnitKind.PROVINCE;
            default -> UnitKind.DISTRICT;
        };
        Place place = unit;
        while (place.kind().ordinal() > level.ordinal()) {
            place = place.parent();
        }
        return told.at(3).equals("DIRECT") ? root(place) : place;
    }

    private static Place root(Place place) {
        return place.parent() == null ? place : root(place.parent());
    }

    /** The act of one line: what is done, how many days ago, and what else belongs to it. */
    void act(Sheet.Line line, Tree tree, StoryDays days) {
        String act = line.at(0).substring(1).strip();
        Instant at = days.past(
                days.today().minusDays(Long.parseLong(line.at(1))),
                LocalTime.of(8, 10).plusMinutes(35L * steps.size()));
        if (act.equals("comment")) {
            Place seat = tree.get(line.at(2));
            remarks.add(new Said.Remark(at, Actors.clerk(seat), seat.name(), line.at(3)));
            return;
        }
        String before = state;
        String actor = Actors.of(act, this);
        String note = switch (act) {
            case "submit" -> lie("SUBMITTED", null, at);
            case "return" -> giveBack(line);
            case "refer", "direct" -> send(act, line, tree, at);
            case "accept" -> take(at);
            case "decline" -> refuse(line, tree, at);
            case "answer" -> answer(line, at, days);
            case "deliver" -> deliver(line, at, days);
            case "dispute", "confirm" -> judge(act, line, at);
            case "settle" -> settle(line);
            case "merge", "split" -> goOn(act, line, at, actor);
            case "ask", "inform", "askExtension", "decideExtension" -> MatterClock.act(act, this, line, at, days);
            case "notForward" -> close("NOT_FORWARDED", line.at(2));
            case "adopt" -> close("ADOPTED", line.at(2));
            default -> throw new IllegalArgumentException(act);
        };
        steps.add(new Step(act, at, actor, note, before, state, agency, dueOn, outcome, closure, reopened));
    }

    private String to(String next, String note) {
        state = next;
        return note;
    }

    /** At the desk, which has its own time; a direct matter waits for the word of the Standing Body. */
    private String lie(String next, String note, Instant at) {
        agency = null;
        boolean direct = told.at(3).equals("DIRECT");
        dueOn = day(at).plusDays(direct ? DIRECTION_DAYS : desk.kind() == UnitKind.COMMUNE ? 14 : 7);
        return to(next, note);
    }

    private String close(String how, String why) {
        closure = how;
        confirmBy = null;
        result = why;
        return to("CLOSED", why);
    }

    private String goOn(String act, Sheet.Line line, Instant at, String by) {
        String kind = act.equals("merge") ? "MERGED" : "SPLIT";
        for (String beginning : line.at(2).split(";")) {
            ties.add(new ProposalTalk.Tie(kind, beginning.strip(), at, by));
        }
        return close(kind, line.at(3));
    }

    private String giveBack(Sheet.Line line) {
        returnFields = line.at(2).split(",");
        returnNote = line.at(3);
        dueOn = null;
        return to("RETURNED", returnNote);
    }

    private String send(String act, Sheet.Line line, Tree tree, Instant at) {
        Sent slip = new Sent();
        slip.lead = tree.get(line.at(2));
        slip.at = at;
        slip.by = Actors.of(act, this);
        slip.dueOn = day(at).plusDays(ANSWER_DAYS);
        if (act.equals("direct")) {
            slip.dueAt = at.plusSeconds(3_600L * Integer.parseInt(line.at(3)));
            slip.dueOn = day(slip.dueAt);
            slip.state = "ACCEPTED";
            slip.acceptedAt = at;
        } else if (line.has(3)) {
            slip.helper = tree.get(line.at(3));
        }
        slip.givenOn = slip.dueOn;
        slip.note = line.has(4) ? line.at(4) : null;
        sent.add(slip);
        agency = slip.lead;
        dueOn = slip.dueOn;
        dueAt = slip.dueAt;
        return to(act.equals("direct") ? "ACCEPTED" : "REFERRED", slip.note);
    }

    private String take(Instant at) {
        sent.getLast().state = "ACCEPTED";
        sent.getLast().acceptedAt = at;
        return to("ACCEPTED", null);
    }

    private String refuse(Sheet.Line line, Tree tree, Instant at) {
        Sent slip = sent.getLast();
        slip.state = "DECLINED";
        slip.suggested = tree.get(line.at(2));
        slip.endReason = line.at(3);
        slip.endedAt = at;
        return lie("DECLINED", slip.endReason, at);
    }

    private String answer(Sheet.Line line, Instant at, StoryDays days) {
        Said text = new Said();
        text.line = line;
        text.at = at;
        text.by = Actors.of("answer", this);
        text.nextOn = line.has(6) && !line.at(6).equals("0") ? days.today().plusDays(Long.parseLong(line.at(6))) : null;
        said.add(text);
        sent.getLast().state = "ANSWERED";
        outcome = line.at(2);
        reached.clear();
        return to("ANSWERED", line.at(3));
    }

    private String deliver(Sheet.Line line, Instant at, StoryDays days) {
        said.getLast()
                .deliveries
                .add(new Object[] {said.getLast().id, line.at(2), at, line.at(3), Actors.of("deliver", this), at});
        reached.add(line.at(2));
        confirmBy = reached.size() == 3 ? days.today().plusDays(CONFIRM_DAYS) : null;
        return line.at(3);
    }

    private String judge(String act, Sheet.Line line, Instant at) {
        Said text = said.getLast();
        text.verdict = act.equals("confirm") ? "CONFIRMED" : "DISPUTED";
        text.verdictAt = at;
        text.verdictNote = line.at(2);
        if (act.equals("dispute")) {
            sent.getLast().state = "ACCEPTED";
            reopened++;
            outcome = null;
            confirmBy = null;
            dueOn = day(at).plusDays(ANSWER_DAYS);
            return to("DISPUTED", text.verdictNote);
        }
        if (outcome.equals("UNRESOLVABLE")) {
            confirmBy = null;
            return lie("UNRESOLVED", text.verdictNote, at);
        }
        closure = "CONFIRMED";
        confirmBy = null;
        return to("CLOSED", text.verdictNote);
    }

    private String settle(Sheet.Line line) {
        outcome = line.at(2);
        return close("SETTLED", line.at(3));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietnamTime.ZONE);
    }
}
