import vine from '@vinejs/vine'

/**
 * The form of a definition as it is sent: names and types. Whether its figures make a promotion
 * says `checkDraft`, in words that a shopkeeper can act on.
 */
const figure = () => vine.number({ strict: true }).nullable()
const id = () => vine.string().uuid()
const ids = (most: number) => vine.array(id()).maxLength(most).distinct()
const minute = () => vine.string().maxLength(16).nullable()

const scope = () =>
  vine.object({
    isAll: vine.boolean({ strict: true }),
    itemIds: ids(1_000),
    departmentIds: ids(200),
    tags: vine.array(vine.string().minLength(1).maxLength(60)).maxLength(200).distinct(),
  })

const percent = { kind: vine.literal('percent'), ratePpm: figure() }
const isKind = (kind: string) => (value: Record<string, unknown>) => value.kind === kind

const lineDiscount = () =>
  vine.object({ kind: vine.enum(['percent', 'amount', 'price'] as const) }).merge(
    vine.group([
      vine.group.if(isKind('percent'), percent),
      vine.group.if(isKind('amount'), {
        kind: vine.literal('amount'),
        unitAmountMinorE4: figure(),
      }),
      vine.group.if(isKind('price'), { kind: vine.literal('price'), unitPriceMinorE4: figure() }),
    ])
  )

const basketDiscount = () =>
  vine
    .object({ kind: vine.enum(['percent', 'amount'] as const) })
    .merge(
      vine.group([
        vine.group.if(isKind('percent'), percent),
        vine.group.if(isKind('amount'), { kind: vine.literal('amount'), amountMinor: figure() }),
      ])
    )

const reward = () =>
  vine
    .object({ kind: vine.enum(['price', 'percent', 'amount', 'cheapest', 'last_group'] as const) })
    .merge(
      vine.group([
        vine.group.if(isKind('price'), { kind: vine.literal('price'), priceMinor: figure() }),
        vine.group.if(isKind('percent'), percent),
        vine.group.if(isKind('amount'), { kind: vine.literal('amount'), amountMinor: figure() }),
        vine.group.if(isKind('cheapest'), {
          kind: vine.literal('cheapest'),
          pieces: figure(),
          ratePpm: figure(),
        }),
        vine.group.if(isKind('last_group'), {
          kind: vine.literal('last_group'),
          ratePpm: figure(),
        }),
      ])
    )

const effect = () =>
  vine.object({ kind: vine.enum(['line', 'set', 'basket'] as const) }).merge(
    vine.group([
      vine.group.if(isKind('line'), {
        kind: vine.literal('line'),
        steps: vine
          .array(vine.object({ fromThousandths: figure(), discount: lineDiscount() }))
          .maxLength(50),
        countsTogether: vine.boolean({ strict: true }),
      }),
      vine.group.if(isKind('set'), {
        kind: vine.literal('set'),
        groups: vine.array(vine.object({ scope: scope(), pieces: figure() })).maxLength(50),
        reward: reward(),
      }),
      vine.group.if(isKind('basket'), {
        kind: vine.literal('basket'),
        steps: vine
          .array(vine.object({ fromMinor: figure(), discount: basketDiscount() }))
          .maxLength(50),
      }),
    ])
  )

const stacking = () =>
  vine.object({ kind: vine.enum(['stack', 'best_of_group', 'exclusive'] as const) }).merge(
    vine.group([
      vine.group.if(isKind('best_of_group'), {
        kind: vine.literal('best_of_group'),
        group: vine.string().trim().maxLength(80),
      }),
      vine.group.if(isKind('stack'), { kind: vine.literal('stack') }),
      vine.group.if(isKind('exclusive'), { kind: vine.literal('exclusive') }),
    ])
  )

export const definitionSchema = () =>
  vine.object({
    stacking: stacking(),
    percentOf: vine.enum(['remaining', 'list'] as const),
    times: vine.object({
      from: minute(),
      to: minute(),
      weekdays: vine.array(vine.number({ strict: true })).maxLength(7),
      hours: vine
        .array(vine.object({ from: vine.string().maxLength(5), to: vine.string().maxLength(5) }))
        .maxLength(12),
    }),
    audienceGroupIds: ids(100).nullable(),
    needsCoupon: vine.boolean({ strict: true }),
    scope: scope(),
    exclusions: scope(),
    threshold: vine
      .object({ scope: scope(), minimumMinor: figure(), minimumThousandths: figure() })
      .nullable(),
    effect: effect(),
    maxUsesPerSale: figure(),
  })
