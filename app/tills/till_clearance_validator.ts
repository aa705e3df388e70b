import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

const MAX_MINOR = 999_999_999_999

const amount = () => vine.number().withoutDecimals().range([-MAX_MINOR, MAX_MINOR])
const positiveAmount = () => vine.number().withoutDecimals().range([0, MAX_MINOR])

const passedRefusals = vine
  .object({
    authorisedById: vine.string().uuid(),
    refusals: vine.array(vine.string().maxLength(200)).maxLength(50),
  })
  .nullable()

const isAct = (act: string) => (value: unknown) => vine.helpers.isObject(value) && value.act === act

/** What a register is about to do with its till. */
export const tillClearanceValidator = vine.create({
  passedRefusals,
  till: vine.union([
    vine.union.if(
      isAct('open'),
      vine.object({ act: vine.literal('open'), floatMinor: positiveAmount() })
    ),
    vine.union.if(
      isAct('cash'),
      vine.object({
        act: vine.literal('cash'),
        tillSessionId: vine.string().uuid(),
        kind: vine.enum(['loan', 'pickup', 'paid_in', 'paid_out', 'no_sale'] as const),
        amountMinor: positiveAmount(),
        reason: vine.string().maxLength(200),
      })
    ),
    vine.union.else(
      vine.object({
        act: vine.literal('close'),
        tillSessionId: vine.string().uuid(),
        counts: vine
          .array(
            vine.object({
              tenderTypeId: vine.string().maxLength(64),
              name: vine.string().maxLength(120),
              expectedMinor: amount(),
              countedMinor: amount(),
              overShortMinor: amount(),
            })
          )
          .maxLength(100),
        unsentCount: vine.number().withoutDecimals().range([0, 1_000_000]),
      })
    ),
  ]),
})

export type TillAct = Infer<typeof tillClearanceValidator>['till']
