import {
  bearsServiceCharge,
  isChargedByRule,
  isServiceCharge,
  type ServiceChargeChange,
  type ServiceChargeRule,
} from '#app/documents/service_charge'
import { act, type Actor } from '#resources/register/sale/draft_acts'
import { withAct, type DraftLine, type DraftSale } from '#resources/register/sale/draft_sale'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'
import { taxTreatmentOf } from '#resources/register/sale/tax_treatment'

/** Puts the charge behind all other lines, or takes it away: as the rule says, or the operator. */
export function withServiceCharge(
  draft: DraftSale,
  settings: PricingSettings,
  newId: () => string
): DraftSale {
  const others = draft.lines.filter((line) => !isServiceCharge(line))
  const rule = isCharged(draft, settings) ? settings.serviceCharge : null
  const goods = others.find(bearsServiceCharge)
  if (!rule || !goods) {
    return others.length === draft.lines.length ? draft : { ...draft, lines: others }
  }
  const before = draft.lines.at(-1)
  if (before && isChargeBy(before, rule)) return draft
  const lineId = draft.lines.find(isServiceCharge)?.lineId ?? newId()
  return { ...draft, lines: [...others, lineOfCharge(rule, lineId, goods.operatorId)] }
}

/** Whether the sale is to bear the charge; what somebody decided goes before the rule. */
export function isCharged(draft: DraftSale, settings: PricingSettings): boolean {
  const place = taxTreatmentOf(draft, settings)?.place ?? null
  return draft.serviceChargeChange?.isCharged ?? isChargedByRule(settings.serviceCharge, place)
}

/** Adds the charge by hand or takes it off; either is written down. */
export function changeServiceCharge(
  draft: DraftSale,
  serviceChargeChange: ServiceChargeChange,
  actor: Actor
): DraftSale {
  return withAct(
    { ...draft, serviceChargeChange },
    act('sale.service_charge_changed', { saleId: draft.id, ...serviceChargeChange }, actor)
  )
}

function isChargeBy(line: DraftLine, { name, ratePpm, taxCategoryId }: ServiceChargeRule): boolean {
  return (
    isServiceCharge(line) &&
    line.fee?.kind === 'service_charge' &&
    line.fee.ratePpm === ratePpm &&
    line.name === name &&
    line.taxCategoryId === taxCategoryId
  )
}

function lineOfCharge(
  { name, ratePpm, taxCategoryId }: ServiceChargeRule,
  lineId: string,
  operatorId: string
): DraftLine {
  return {
    lineId,
    operatorId,
    itemId: null,
    name,
    identifier: null,
    sku: null,
    departmentId: null,
    departmentName: null,
    taxCategoryId,
    unit: 'piece',
    quantityThousandths: 1_000,
    listUnitPriceMinorE4: 0,
    priceId: null,
    priceVersion: null,
    override: null,
    options: [],
    discount: null,
    note: null,
    returnOf: null,
    returnReason: null,
    fee: { kind: 'service_charge', ratePpm },
  }
}
