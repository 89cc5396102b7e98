package org.cbamchecker.findings;

import java.math.BigDecimal;

/**
 * Where a filed declaration and the assessment differ (Article 6).
 *
 * @param position id of the declared position, or empty for a total
 * @param item quantity, emissions, freeAllocation, carbonPrice or certificates
 * @param kind message {@code difference.KIND} says what kind of difference it is
 * @param declared as declared, or null
 * @param assessed as assessed, or null where it cannot be determined
 * @param unit of both
 */
public record DeclarationDifference(
        String position, String item, String kind, BigDecimal declared, BigDecimal assessed, String unit) {}
