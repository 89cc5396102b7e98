package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.Quantity;

/** Reads how much was imported, in the unit that the good asks for. */
final class QuantityColumns {
    private QuantityColumns() {}

    /** Null where there is a fault. */
    static Quantity read(Entry entry, CnCode cn) {
        BigDecimal mass = entry.number("netMass");
        BigDecimal megawattHours = entry.number("electricity");
        if (entry.has("netMass") && entry.has("electricity")) {
            entry.fault("electricity", "QUANTITY-TWICE", Map.of("mass", entry.shown("netMass")));
        } else if (!entry.has("netMass") && !entry.has("electricity")) {
            entry.fault("netMass", "QUANTITY-MISSING", Map.of());
        } else if (cn != null) {
            checkUnit(entry, entry.desk().references().nomenclature().isElectricity(cn));
        }
        if (entry.isFaulty()) {
            return null;
        }
        return mass == null ? new Quantity.ElectricityVolume(megawattHours) : mass(entry, mass);
    }

    private static Quantity mass(Entry entry, BigDecimal mass) {
        boolean inTonnes = entry.field("netMass").unit().equals("t");
        return inTonnes ? new Quantity.Mass(Stated.plain(mass.movePointRight(3))) : new Quantity.Mass(mass);
    }

    private static void checkUnit(Entry entry, boolean isElectricity) {
        if (isElectricity && !entry.has("electricity")) {
            entry.fault("netMass", "ELECTRICITY-IN-KILOGRAMS", Map.of());
        } else if (!isElectricity && !entry.has("netMass")) {
            entry.fault("electricity", "GOODS-IN-MEGAWATT-HOURS", Map.of());
        }
    }

    /** Warns where the value per tonne is so odd that the mass may stand in another unit. */
    static void question(Entry entry, CnCode cn, Quantity quantity, BigDecimal customsValue) {
        if (customsValue == null || customsValue.signum() == 0) {
            return;
        }
        entry.desk().references().values().of(cn).ifPresent(range -> {
            BigDecimal perTonne = customsValue.divide(quantity.inEmissionUnits(), 2, RoundingMode.HALF_UP);
            if (perTonne.compareTo(range.most()) > 0) {
                warn(entry, perTonne, range, 3);
            } else if (perTonne.compareTo(range.least()) < 0) {
                warn(entry, perTonne, range, -3);
            }
        });
    }

    private static void warn(Entry entry, BigDecimal perTonne, ValueBounds.Range range, int places) {
        String field = entry.has("netMass") ? "netMass" : "electricity";
        BigDecimal otherwise = entry.number(field).movePointRight(places);
        entry.warn(
                field,
                "MASS-IMPLAUSIBLE",
                Map.of(
                        "perTonne", perTonne.toPlainString(),
                        "allowed",
                                range.least().toPlainString() + " .. "
                                        + range.most().toPlainString(),
                        "otherwise", Stated.plain(otherwise).toPlainString(),
                        "perTonneOtherwise",
                                Stated.plain(perTonne.movePointLeft(places)).toPlainString()));
    }
}
