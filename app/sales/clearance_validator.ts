import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { RETURN_CONDITIONS } from '#app/documents/return_policy'
import type { ClearanceRequest } from '#app/sales/clearances/clearance'
import { SALE_CHANNELS } from '#pricing/choose_price'
import { MAX_TENDERS } from '#pricing/limits'
import type { RestockingCharge } from '#pricing/fees/fee'
import { MAX_LINES } from '#pricing/limits'
import type { ManualDiscount } from '#pricing/types'

const MAX_USES = 200
const MAX_MINOR = 999_999_999_999
const MAX_THOUSANDTHS = 999_999_999

const amount = () => vine.number().withoutDecimals().min(0).max(MAX_MINOR)
const unitPrice = () => vine.number().withoutDecimals().min(0).max(99_999_999_990_000)
const optionalId = () => vine.string().maxLength(64).nullable().optional()

const discount = vine.object({
  kind: vine.enum(['percent', 'amount'] as const),
  ratePpm: vine.number().withoutDecimals().min(0).max(1_000_000).optional(),
  amountMinor: amount().optional(),
  points: vine.number().withoutDecimals().min(1).optional(),
  authorisedById: optionalId(),
})

const MAX_REFUSALS = 50

/** Refusals that somebody let pass, as `plugin/code`. */
export const passedRefusals = vine.object({
  authorisedById: vine.string().uuid(),
  refusals: vine.array(vine.string().maxLength(200)).maxLength(MAX_REFUSALS),
})

export const clearanceValidator = vine.create({
  saleId: vine.string().uuid(),
  draftDigest: vine.string().minLength(1).maxLength(64),
  postVoidOfSaleId: vine.string().uuid().nullable().optional(),
  saleDiscount: discount.clone().nullable().optional(),
  taxRelief: vine.object({ authorisedById: optionalId() }).nullable().optional(),
  serviceChargeChange: vine.object({ authorisedById: optionalId() }).nullable().optional(),
  /** What the customer is to pay; below zero for money that goes back. */
  grossMinor: vine.number().withoutDecimals().range([-MAX_MINOR, MAX_MINOR]).optional(),
  passedRefusals: passedRefusals.clone().nullable().optional(),
  paidBackMinor: amount().optional(),
  refunds: vine
    .array(vine.object({ tenderTypeId: vine.string().maxLength(64), amountMinor: amount() }))
    .maxLength(MAX_TENDERS)
    .optional(),
  lines: vine
    .array(
      vine.object({
        lineId: vine.string().uuid(),
        itemId: optionalId(),
        departmentId: optionalId(),
        quantityThousandths: vine
          .number()
          .withoutDecimals()
          .range([-MAX_THOUSANDTHS, MAX_THOUSANDTHS]),
        listUnitPriceMinorE4: unitPrice().optional(),
        override: vine
          .object({ unitPriceMinorE4: unitPrice(), authorisedById: optionalId() })
          .nullable()
          .optional(),
        discount: discount.clone().nullable().optional(),
        netMinor: vine
          .number()
          .withoutDecimals()
          .range([-MAX_MINOR, MAX_MINOR])
          .nullable()
          .optional(),
        sourceSaleId: optionalId(),
        sourceLineId: optionalId(),
        returnedThousandths: vine
          .number()
          .withoutDecimals()
          .range([0, MAX_THOUSANDTHS])
          .nullable()
          .optional(),
        returnCondition: vine.enum(RETURN_CONDITIONS).nullable().optional(),
        restocking: vine
          .object({
            ofLineId: vine.string().uuid(),
            kind: vine.enum(['percent', 'unit', 'once'] as const),
            ratePpm: vine.number().withoutDecimals().min(0).max(1_000_000).optional(),
            unitMinor: amount().optional(),
            amountMinor: amount().optional(),
            isTaxedAsGoods: vine.boolean(),
          })
          .nullable()
          .optional(),
        isServiceCharge: vine.boolean().optional(),
        slipCode: vine.string().maxLength(80).nullable().optional(),
      })
    )
    .maxLength(MAX_LINES),
  customerId: optionalId(),
  channel: vine.enum(SALE_CHANNELS).optional(),
  couponIds: vine.array(vine.string().maxLength(64)).maxLength(MAX_USES).optional(),
  promotions: vine
    .array(vine.object({ promotionId: vine.string().maxLength(64), discountMinor: amount() }))
    .maxLength(MAX_USES)
    .optional(),
})

type Input = Infer<typeof clearanceValidator>
type RestockingInput = Input['lines'][number]['restocking']
type DiscountInput = NonNullable<Input['saleDiscount']>

/** The question as the operation takes it; reasons are of no account before the money. */
export function clearanceRequestOf(input: Input): ClearanceRequest {
  return {
    saleId: input.saleId,
    draftDigest: input.draftDigest,
    postVoidOfSaleId: input.postVoidOfSaleId ?? null,
    saleDiscount: discountOf(input.saleDiscount),
    customerId: input.customerId ?? null,
    channel: input.channel ?? 'register',
    couponIds: input.couponIds ?? [],
    promotions: input.promotions ?? [],
    taxRelief: input.taxRelief ? { authorisedById: input.taxRelief.authorisedById ?? null } : null,
    serviceChargeChange: input.serviceChargeChange
      ? { authorisedById: input.serviceChargeChange.authorisedById ?? null }
      : null,
    grossMinor: input.grossMinor ?? null,
    passedRefusals: input.passedRefusals ?? null,
    paidBackMinor: input.paidBackMinor ?? 0,
    refunds: input.refunds ?? [],
    lines: input.lines.map((line) => ({
      lineId: line.lineId,
      itemId: line.itemId ?? null,
      departmentId: line.departmentId ?? null,
      quantityThousandths: line.quantityThousandths,
      unitPriceMinorE4: line.listUnitPriceMinorE4 ?? 0,
      override: line.override
        ? {
            unitPriceMinorE4: line.override.unitPriceMinorE4,
            reason: '',
            authorisedById: line.override.authorisedById ?? null,
          }
        : null,
      discount: discountOf(line.discount),
      netMinor: line.netMinor ?? null,
      sourceSaleId: line.sourceSaleId ?? null,
      sourceLineId: line.sourceLineId ?? null,
      returnedThousandths: line.returnedThousandths ?? null,
      returnCondition: line.returnCondition ?? null,
      fee: line.isServiceCharge
        ? { kind: 'service_charge', ratePpm: 0 }
        : restockingOf(line.restocking),
      slipCode: line.slipCode ?? null,
    })),
  }
}

function restockingOf(input: RestockingInput): RestockingCharge | null {
  if (!input) return null
  const { ofLineId: lineId, isTaxedAsGoods, kind, ratePpm = 0, unitMinor = 0 } = input
  const { amountMinor = 0 } = input
  const rate =
    kind === 'percent'
      ? { kind, ratePpm }
      : kind === 'unit'
        ? { kind, unitMinor }
        : { kind, amountMinor }
  return { kind: 'restocking', of: { lineId }, rate, isTaxedAsGoods }
}

function discountOf(input: DiscountInput | null | undefined): ManualDiscount | null {
  if (!input) return null
  const rest = { reason: '', authorisedById: input.authorisedById ?? null }
  return input.kind === 'percent'
    ? { kind: 'percent', ratePpm: input.ratePpm ?? 0, ...rest }
    : {
        kind: 'amount',
        amountMinor: input.amountMinor ?? 0,
        ...(input.points !== undefined && { points: input.points }),
        ...rest,
      }
}
