import { isObject, object, oneOf, text, type Check } from '#app/documents/shape'
import type { FailedRule } from '#app/documents/sale_occasion'
import type { ReceiptBlock } from '#pricing/rules/rule'

const textBlock = object<Extract<ReceiptBlock, { kind: 'text' }>>({
  kind: oneOf('text'),
  text: text(500),
})
const codeBlock = object<Extract<ReceiptBlock, { data: string }>>({
  kind: oneOf('qr', 'barcode'),
  data: text(500),
})

/** What a rule put on the receipt. */
export const receiptBlock: Check = (value) =>
  (isObject(value) && value.kind === 'text' ? textBlock : codeBlock)(value)

/** A rule without which the sale was priced. Stages and faults that are new later are no error. */
export const failedRule = object<FailedRule>({
  pluginId: text(40),
  pluginVersion: text(60),
  ruleId: text(40),
  stage: text(40),
  fault: text(40),
})
