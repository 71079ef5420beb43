package vn.satcoso.scope;

import java.util.List;
import java.util.UUID;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;
import vn.satcoso.support.World.Branch;

/** Somebody who calls: his token, what lies inside his area, and what lies just outside it. */
record Caller(String role, String token, Branch inside, Branch outside, List<Branch> visible) {

    /** The holder of a role at a place of the world where the role acts. */
    static Caller of(String role, World world) {
        Branch home = world.home;
        List<Branch> inDistrict = List.of(home, world.nextCell, world.nextCommune);
        return switch (role) {
            case "official" ->
                caller(world, role, world.province.code(), home.officialCode(), home, world.nextCell, List.of(home));
            case "agency" -> caller(world, role, world.agency.code(), null, agency(world), home, List.of());
            case "district-organizer", "team-leader" ->
                caller(world, role, world.district.code(), null, home, world.nextDistrict, inDistrict);
            case "commune-committee" ->
                caller(
                        world,
                        role,
                        home.commune().code(),
                        null,
                        home,
                        world.nextCommune,
                        List.of(home, world.nextCell));
            case "cell-secretary" -> caller(world, role, home.cell().code(), null, home, world.nextCell, List.of(home));
            default ->
                caller(
                        world,
                        role,
                        world.province.code(),
                        null,
                        home,
                        world.nextProvince,
                        List.of(home, world.nextCell, world.nextCommune, world.nextDistrict));
        };
    }

    /** The same role, at a unit or as an official where it gives nothing. */
    static Caller lost(String role, World world, String unit, String official) {
        return new Caller(role, token(world, role, unit, official), world.home, world.home, List.of());
    }

    /** What lies inside an agency: itself and its people, no cell. */
    private static Branch agency(World world) {
        UUID none = UUID.randomUUID();
        return new Branch(
                world.agency, world.agency, world.agencyOfficial, null, none, none, none, none, none, none, none);
    }

    private static Caller caller(
            World world,
            String role,
            String unit,
            String official,
            Branch inside,
            Branch outside,
            List<Branch> visible) {
        return new Caller(role, token(world, role, unit, official), inside, outside, visible);
    }

    /** A person of his own in every world: what he chooses for himself meets no other test. */
    static String username(World world, String role) {
        return world.mark + "-" + role;
    }

    private static String token(World world, String role, String unit, String official) {
        String name = username(world, role);
        if (role.equals("nobody")) {
            return Tokens.of(name, unit, official, "offline_access", "default-roles-satcoso");
        }
        if (!role.startsWith("integration")) {
            return Tokens.of(name, unit, official, role);
        }
        String scope = "profile" + (role.endsWith("none") ? "" : " " + role.replace("integration-", "satcoso."));
        return Tokens.integration(name, unit, scope);
    }
}
