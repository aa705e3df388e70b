import type { ItemScope, LineDiscount, PromotionEffect } from '#pricing/promotions/promotion'
import type { Drafted, PromotionDraft } from '#pricing/promotions/promotion_draft'
import type { PromotionKind } from '#app/promotions/promotion_row'

/** The starting points of the editor, in families that a shopkeeper looks for. */
export const KIND_FAMILIES: { key: string; kinds: { kind: PromotionKind; icon: string }[] }[] = [
  {
    key: 'lower',
    kinds: [
      { kind: 'percent', icon: 'i-lucide-percent' },
      { kind: 'amount', icon: 'i-lucide-circle-minus' },
      { kind: 'price', icon: 'i-lucide-tag' },
      { kind: 'happy_hour', icon: 'i-lucide-clock' },
    ],
  },
  {
    key: 'more',
    kinds: [
      { kind: 'pay_fewer', icon: 'i-lucide-gift' },
      { kind: 'set_price', icon: 'i-lucide-package' },
      { kind: 'mix', icon: 'i-lucide-shuffle' },
      { kind: 'meal', icon: 'i-lucide-utensils' },
      { kind: 'with_another', icon: 'i-lucide-link-2' },
      { kind: 'quantity', icon: 'i-lucide-layers' },
    ],
  },
  {
    key: 'sale',
    kinds: [
      { kind: 'basket', icon: 'i-lucide-shopping-basket' },
      { kind: 'coupon', icon: 'i-lucide-ticket' },
    ],
  },
  {
    key: 'people',
    kinds: [
      { kind: 'club', icon: 'i-lucide-heart' },
      { kind: 'employee', icon: 'i-lucide-id-card' },
    ],
  },
]

export function iconOf(kind: PromotionKind): string {
  return KIND_FAMILIES.flatMap(({ kinds }) => kinds).find((one) => one.kind === kind)!.icon
}

export const allGoods = (): ItemScope => ({ ...noGoods(), isAll: true })
export const noGoods = (): ItemScope => ({ isAll: false, itemIds: [], departmentIds: [], tags: [] })

type Effect = Drafted<PromotionEffect>

const onLines = (discount: Drafted<LineDiscount>): Effect => ({
  kind: 'line',
  steps: [{ fromThousandths: 0, discount }],
  countsTogether: false,
})
const percentOff = (): Drafted<LineDiscount> => ({ kind: 'percent', ratePpm: null })
const piecesOf = (pieces: number) => ({ scope: noGoods(), pieces })

/** What a kind begins with; the figures that make it the shop's own are left to be filled in. */
const EFFECTS: Record<PromotionKind, () => Effect> = {
  percent: () => onLines(percentOff()),
  amount: () => onLines({ kind: 'amount', unitAmountMinorE4: null }),
  price: () => onLines({ kind: 'price', unitPriceMinorE4: null }),
  happy_hour: () => onLines(percentOff()),
  club: () => onLines(percentOff()),
  employee: () => onLines(percentOff()),
  pay_fewer: () => ({
    kind: 'set',
    groups: [piecesOf(3)],
    reward: { kind: 'cheapest', pieces: 1, ratePpm: 1_000_000 },
  }),
  set_price: () => ({
    kind: 'set',
    groups: [piecesOf(3)],
    reward: { kind: 'price', priceMinor: null },
  }),
  mix: () => ({
    kind: 'set',
    groups: [piecesOf(2)],
    reward: { kind: 'price', priceMinor: null },
  }),
  meal: () => ({
    kind: 'set',
    groups: [piecesOf(1), piecesOf(1)],
    reward: { kind: 'price', priceMinor: null },
  }),
  with_another: () => ({
    kind: 'set',
    groups: [piecesOf(1), piecesOf(1)],
    reward: { kind: 'last_group', ratePpm: 500_000 },
  }),
  quantity: () => ({
    kind: 'line',
    steps: [
      { fromThousandths: 3_000, discount: percentOff() },
      { fromThousandths: 6_000, discount: percentOff() },
    ],
    countsTogether: true,
  }),
  basket: () => ({
    kind: 'basket',
    steps: [{ fromMinor: null, discount: { kind: 'percent', ratePpm: null } }],
  }),
  coupon: () => ({
    kind: 'basket',
    steps: [{ fromMinor: 0, discount: { kind: 'percent', ratePpm: null } }],
  }),
}

/** Kinds that mean everything unless something is picked. */
const ON_ALL_GOODS: PromotionKind[] = ['basket', 'coupon', 'employee']
/** Kinds that are for some customers only. */
export const FOR_GROUPS: readonly PromotionKind[] = ['club', 'employee']

export function startDraft(kind: PromotionKind): PromotionDraft {
  const effect = EFFECTS[kind]()
  const isOnAll = effect.kind === 'set' || ON_ALL_GOODS.includes(kind)
  return {
    stacking: { kind: 'stack' },
    percentOf: 'remaining',
    times: {
      from: null,
      to: null,
      weekdays: kind === 'happy_hour' ? [1, 2, 3, 4, 5] : [],
      hours: kind === 'happy_hour' ? [{ from: '14:00', to: '16:00' }] : [],
    },
    audienceGroupIds: FOR_GROUPS.includes(kind) ? [] : null,
    needsCoupon: kind === 'coupon',
    scope: isOnAll ? allGoods() : noGoods(),
    exclusions: noGoods(),
    threshold: null,
    effect,
    maxUsesPerSale: kind === 'coupon' ? 1 : null,
  }
}
