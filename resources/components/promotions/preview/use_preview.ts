import { computed, reactive, watch } from 'vue'
import { priceSale, PricingError } from '#pricing/index'
import { finishedDraft } from '#pricing/promotions/check_draft'
import type { Promotion, SaleMoment } from '#pricing/promotions/promotion'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import type { PricingInput } from '#pricing/types'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { SampleItem } from '#app/promotions/preview/load_sample_items'
import {
  nextMoment,
  sampleInput,
  startingPieces,
  type SampleSale,
} from '~/components/promotions/preview/sample_sale'
import { usePreviewAnswer } from '~/components/promotions/preview/use_preview_answer'
import { whyNot } from '~/components/promotions/preview/why_not'

/** The id that a promotion has on the sample sale until it has one of its own. */
const UNSAVED = 'unsaved'

/** A sample sale that the engine prices in the browser with every change of the draft. */
export function usePreview(editor: {
  draft: () => PromotionDraft
  name: () => string
  promotionId: string | null
  scope: PriceScope
  now: SaleMoment
}) {
  const { draft, promotionId, scope, now } = editor
  const sample = reactive<SampleSale>({
    lines: [],
    moment: { ...now },
    customerGroupIds: [],
    hasCoupon: true,
  })
  const promotion = computed<Promotion | null>(() => {
    const definition = finishedDraft(draft())
    const id = promotionId ?? UNSAVED
    return definition && { promotionId: id, version: 1, name: editor.name(), ...plain(definition) }
  })
  const { answer, isAway, ask } = usePreviewAnswer(draft, promotionId, startOver)
  const priced = computed(() => {
    const tried = promotion.value
    if (!tried) return null
    const { others, place } = answer.value
    const at = place < 0 ? others.length : place
    const promotions = [...others.slice(0, at), tried, ...others.slice(at)]
    return priceOrNothing(sampleInput(sample, { tried, promotions }, scope))
  })
  const reason = computed(() =>
    promotion.value && priced.value ? whyNot(promotion.value, sample, priced.value) : null
  )

  /** The goods of the draft at quantities, a time and a customer for which it counts. */
  function startOver() {
    const { items } = answer.value
    const pieces = promotion.value ? startingPieces(promotion.value, items) : []
    sample.lines = items.map((item, index) => ({ item, pieces: pieces[index] ?? 1 }))
    sample.moment = promotion.value ? nextMoment(promotion.value, now) : { ...now }
    sample.customerGroupIds = draft().audienceGroupIds?.slice(0, 1) ?? []
  }
  // Once the last figure is there, the sample shows what it does.
  watch(
    () => promotion.value !== null,
    (isComplete) => isComplete && startOver()
  )

  function addItem(item: SampleItem) {
    const known = sample.lines.find((line) => line.item.id === item.id)
    if (known) known.pieces += 1
    else sample.lines.push({ item, pieces: 1 })
  }

  return { answer, sample, promotion, priced, reason, isAway, ask, addItem }
}

/** A copy that the engine may keep: it prepares an array of promotions once. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** A sample that the engine refuses, with figures beyond its bounds, has no price. */
function priceOrNothing(input: PricingInput) {
  try {
    return priceSale(input)
  } catch (error) {
    if (error instanceof PricingError) return null
    throw error
  }
}
