import type { Pack, RegisterItem } from '#app/catalog/register_item'
import type { ChosenOption, ManualDiscount } from '#pricing/types'
import { quantityForPrice } from '#pricing/index'
import { checkDigitOf } from '#app/barcodes/check_digit'
import {
  addLine,
  changeLine,
  type DraftCustomer,
  type DraftLine,
  type DraftSale,
} from '#resources/register/sale/draft_sale'
import { feeLines } from '#resources/register/sale/line_fees'
import { lineOfItem, type LineLabel } from '#resources/register/sale/line_of_item'
import type { Selling } from '#resources/register/sale/selling'
import { changeServiceCharge } from '#resources/register/sale/service_charge'
import { consumeAt } from '#resources/register/sale/tax_treatment'

/** What stands in a shop for a random sale to be made of. */
export interface DrawnShop {
  items: readonly RegisterItem[]
  options: readonly ChosenOption[]
  customers: readonly DraftCustomer[]
  couponPromotionIds: readonly string[]
  operatorId: string
  newId(): string
}

/** Draws acts of a counter, from ringing up to a tip; what the register refuses is left out. */
export function drawSale(selling: Selling, shop: DrawnShop, random: () => number): void {
  const below = (count: number) => Math.floor(random() * count)
  const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!
  const happens = (percent: number) => below(100) < percent
  const draft = () => selling.draft.value
  const goods = () => draft().lines.filter(({ fee }) => !fee)

  const discount = (): ManualDiscount => ({
    reason: 'Damaged',
    authorisedById: null,
    ...(happens(50)
      ? { kind: 'percent', ratePpm: pick([1, 33_333, 100_000, 500_000, 1_000_000]) }
      : { kind: 'amount', amountMinor: below(1_500) }),
  })

  const onShelf = shop.items.filter(({ kind }) => kind !== 'gift_card')
  const feesOf = (line: DraftLine, { fees }: RegisterItem) =>
    feeLines(line, fees ?? [], { items: shop.items, departmentName: () => null, newId: shop.newId })

  function ringUp(): void {
    const item = pick(onShelf)
    const isPiece = item.unit === 'piece'
    const label = happens(15) ? labelOf(item) : null
    const measured = 1 + below(3_000)
    const quantityThousandths = isPiece ? 1_000 * (1 + below(8)) : (label?.measured ?? measured)
    const line = lineOfItem(item, null, {
      lineId: shop.newId(),
      operatorId: shop.operatorId,
      quantityThousandths: happens(8) ? 0 - quantityThousandths : quantityThousandths,
      identifier: label?.code ?? null,
      options: happens(15) ? [pick(shop.options)] : [],
      openPriceMinorE4: item.isOpenPrice ? 10_000 * (1 + below(9_999)) : null,
      label: label?.label ?? null,
    })
    selling.change(addLine(draft(), line, feesOf(line, item)))
  }

  /** So many gift cards, or cases of 24 with the deposits in them. */
  function sell(item: RegisterItem, pack: Pack | null): void {
    const line = lineOfItem(item, null, {
      lineId: shop.newId(),
      operatorId: shop.operatorId,
      quantityThousandths: (pack?.quantityThousandths ?? 1_000) * (1 + below(3)),
      identifier: null,
      options: [],
      openPriceMinorE4: item.isOpenPrice ? 10_000 * (1 + below(99_999)) : null,
      pack,
    })
    selling.change(addLine(draft(), line, feesOf(line, item)))
  }

  /** As a scale with the Nordic rule for øre prints it. */
  function labelOf(item: RegisterItem): { code: string; label: LineLabel; measured: number } {
    const priceMinor = 1 + below(9_999)
    const digits = `20000123${String(priceMinor).padStart(4, '0')}`
    const measured = quantityForPrice(priceMinor, item.unitPriceMinorE4 ?? 0)
    return { code: digits + checkDigitOf(digits), label: { priceMinor, lot: null }, measured }
  }

  const acts: ((line: DraftLine) => DraftSale)[] = [
    (line) => changeLine(draft(), line.lineId, { discount: discount() }),
    (line) =>
      changeLine(draft(), line.lineId, {
        override: { unitPriceMinorE4: below(30_000_000), reason: 'x', authorisedById: null },
      }),
    (line) => changeLine(draft(), line.lineId, { quantityThousandths: 1_000 * (1 + below(12)) }),
    () => ({ ...draft(), saleDiscount: discount() }),
    () => ({ ...draft(), customer: happens(80) ? pick(shop.customers) : null }),
    () => ({
      ...draft(),
      coupons: [...new Set([pick(shop.couponPromotionIds), pick(shop.couponPromotionIds)])].map(
        (promotionId) => ({
          couponId: promotionId,
          code: 'ABCD',
          promotionId,
          promotionName: 'Coupon',
        })
      ),
    }),
    () => consumeAt(draft(), pick(['eat_in', 'take_away'])),
    () => {
      const actor = { operatorId: shop.operatorId, now: draft().startedAt }
      return changeServiceCharge(draft(), { isCharged: happens(50), authorisedById: null }, actor)
    },
    () => ({
      ...draft(),
      taxTreatment: {
        place: draft().taxTreatment?.place ?? null,
        relief: {
          kind: 'exempt',
          reason: 'Embassy',
          certificate: 'A1',
          label: 'Exempt',
          authorisedById: null,
        },
      },
    }),
  ]
  for (let count = 1 + below(6); count > 0; count--) ringUp()
  for (let count = below(6); count > 0 && goods().length > 0; count--) {
    selling.change(pick(acts)(pick(goods())))
  }
  for (const item of shop.items.filter(({ kind }) => kind === 'gift_card')) {
    if (happens(25)) sell(item, null)
  }
  const pieces = onShelf.filter(({ unit }) => unit === 'piece')
  if (happens(25)) sell(pick(pieces), { name: 'case', quantityThousandths: 24_000 })
  const tips = [
    { kind: 'percent', percent: 15 } as const,
    { kind: 'amount', amountMinor: 777 } as const,
  ]
  if (happens(30)) selling.amend({ ...draft(), tip: pick(tips) })
}
