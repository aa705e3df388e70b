import { centred, GAP, type PrintBlock } from '#app/documents/print_document'
import type { ReceiptDocument } from '#app/documents/receipt_document'

/** What rules of plugins put on the receipt, in words and codes. */
export function layOutBlocks({ blocks = [] }: ReceiptDocument): PrintBlock[] {
  return blocks.flatMap((block): PrintBlock[] => [
    GAP,
    block.kind === 'text'
      ? centred(block.text)
      : { kind: block.kind, text: block.data, caption: '' },
  ])
}
