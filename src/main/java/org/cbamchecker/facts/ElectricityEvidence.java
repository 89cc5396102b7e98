package org.cbamchecker.facts;

import org.cbamchecker.law.Answer;

/**
 * The five conditions of Annex IV, point 5, all of which actual values of electricity must meet.
 *
 * @param purchaseAgreement (a) a power purchase agreement covers the amount
 * @param gridConnection (b) direct connection, or no congestion at export
 * @param below550 (c) at most 550 g of fossil CO2 per kWh
 * @param nominated (d) firmly nominated and produced within the hour
 * @param verifiedMonthly (e) certified by an accredited verifier with monthly interim reports
 */
public record ElectricityEvidence(
        Answer purchaseAgreement, Answer gridConnection, Answer below550, Answer nominated, Answer verifiedMonthly) {}
