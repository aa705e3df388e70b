import { centred, GAP, pair, type PrintBlock } from '#app/documents/print_document'
import type { ReceiptDocument } from '#app/documents/receipt_document'

/** Custom fields, and what rules of plugins put on the receipt, in words and codes. */
export function layOutBlocks({ fields = [], blocks = [] }: ReceiptDocument): PrintBlock[] {
  return [
    ...(fields.length > 0 ? [GAP] : []),
    ...fields.map(({ label, value }) => pair(label, value)),
    ...blocks.flatMap((block): PrintBlock[] => [
      GAP,
      block.kind === 'text'
        ? centred(block.text)
        : { kind: block.kind, text: block.data, caption: '' },
    ]),
  ]
}
