import { computed, ref, watch } from 'vue'
import type { Promotion } from '#pricing/promotions/promotion'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import type { Conflict } from '#app/promotions/preview/find_conflicts'
import type { SampleItem } from '#app/promotions/preview/load_sample_items'
import { formToken } from '~/form_token'

export interface PreviewAnswer {
  items: SampleItem[]
  conflicts: Conflict[]
  others: Promotion[]
  /** Where the promotion stands among the others; below 0 it is behind them. */
  place: number
}

/** Long enough that a figure being typed is not asked about digit by digit. */
const PAUSE_MS = 300

/** Goods of the draft and the promotions beside it, asked for again when the draft means others. */
export function usePreviewAnswer(
  draft: () => PromotionDraft,
  promotionId: string | null,
  onItems: (answer: PreviewAnswer) => void
) {
  const answer = ref<PreviewAnswer>({ items: [], conflicts: [], others: [], place: -1 })
  const isAway = ref(false)
  /** What the goods and the others depend on; the figure of a discount does not. */
  const question = computed(() => {
    const { scope, exclusions, effect, times } = draft()
    const sets = effect.kind === 'set' ? effect.groups.map((group) => group.scope) : []
    return JSON.stringify({ scope, exclusions, times, sets })
  })
  let pause: ReturnType<typeof setTimeout> | undefined
  const ask = () => {
    clearTimeout(pause)
    pause = setTimeout(() => void look(), PAUSE_MS)
  }
  watch(question, ask)

  async function look() {
    try {
      const response = await fetch('/promotion_previews', {
        method: 'POST',
        headers: {
          'accept': 'application/json',
          'content-type': 'application/json',
          'x-xsrf-token': formToken(),
        },
        body: JSON.stringify({ promotionId, definition: draft() }),
      })
      isAway.value = !response.ok
      if (response.ok) take((await response.json()) as PreviewAnswer)
    } catch {
      // The editor goes on without a sample; the panel says so.
      isAway.value = true
    }
  }

  function take(given: PreviewAnswer) {
    const idsOf = ({ items }: PreviewAnswer) => items.map(({ id }) => id).join()
    const hasOthers = idsOf(given) !== idsOf(answer.value)
    answer.value = given
    if (hasOthers) onItems(given)
  }

  return { answer, isAway, ask }
}
