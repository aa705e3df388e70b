import vine from '@vinejs/vine'
import { CODE_RULE_KINDS } from '#app/barcodes/code_rules'

export const codeRulesValidator = vine.create({
  rules: vine
    .array(
      vine.object({
        kind: vine.enum(CODE_RULE_KINDS),
        pattern: vine.string().trim().toUpperCase().maxLength(13),
        decimals: vine.number().withoutDecimals().range([0, 5]),
      })
    )
    .maxLength(30),
})
