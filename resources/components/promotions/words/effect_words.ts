import type { ItemScope, PromotionEffect, SetGroup } from '#pricing/promotions/promotion'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import type { ScopeWords } from '~/components/promotions/words/use_scope_words'

type EffectOf<Kind extends PromotionEffect['kind']> = Extract<PromotionEffect, { kind: Kind }>

/** What a promotion takes off which goods: `Coffee or Tea: 20 % off`. */
export function effectText(words: ScopeWords, { effect, scope }: PromotionDefinition): string {
  if (effect.kind === 'line') return onLines(words, effect, scope)
  return effect.kind === 'set' ? onSets(words, effect) : onBasket(words, effect, scope)
}

function onLines(
  { say, goods, discount, quantity }: ScopeWords,
  { steps, countsTogether }: EffectOf<'line'>,
  scope: ItemScope
): string {
  const [first] = steps
  if (steps.length === 1 && first!.fromThousandths === 0)
    return say('line', { goods: goods(scope), discount: discount(first!.discount) })
  const parts = steps.map((step) =>
    say('quantity_step', {
      from: quantity(step.fromThousandths),
      discount: discount(step.discount),
    })
  )
  const key = countsTogether ? 'steps_together' : 'steps'
  return say(key, { goods: goods(scope), steps: parts.join('; ') })
}

function onBasket(
  { say, goods, discount, money }: ScopeWords,
  { steps }: EffectOf<'basket'>,
  scope: ItemScope
): string {
  const parts = steps.map((step) =>
    step.fromMinor === 0
      ? discount(step.discount)
      : say('amount_step', { from: money(step.fromMinor), discount: discount(step.discount) })
  )
  const key = scope.isAll ? 'whole_sale' : 'steps'
  return say(key, { goods: goods(scope), steps: parts.join('; ') })
}

function onSets(words: ScopeWords, { groups, reward }: EffectOf<'set'>): string {
  const { say, money, rate, goods, discount } = words
  const parts = partsText(words, groups)
  const [first] = groups
  switch (reward.kind) {
    case 'price':
      return say('set_price', { parts, price: money(reward.priceMinor) })
    case 'percent':
    case 'amount':
      return say('set_discount', { parts, discount: discount(reward) })
    case 'cheapest': {
      const pieces = first!.pieces
      const what = goods(first!.scope)
      return reward.ratePpm === 1_000_000
        ? say('pay_fewer', { goods: what, pieces, paid: pieces - reward.pieces })
        : say('cheapest', { goods: what, pieces, count: reward.pieces, rate: rate(reward.ratePpm) })
    }
    case 'last_group': {
      const bought = partsText(words, groups.slice(0, -1))
      const cheaper = partsText(words, groups.slice(-1))
      return reward.ratePpm === 1_000_000
        ? say('other_free', { bought, cheaper })
        : say('other_cheaper', { bought, cheaper, rate: rate(reward.ratePpm) })
    }
  }
}

/** `1 × Sandwiches and 1 × Drinks` */
function partsText({ say, goods, list }: ScopeWords, groups: SetGroup[]): string {
  const parts = groups.map(({ scope, pieces }) => say('part', { pieces, goods: goods(scope) }))
  return list(parts, 'conjunction')
}
