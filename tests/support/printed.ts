import type { PrintBlock, PrintDocument } from '#app/documents/print_document'

/** A print document as plain lines, so that tests can say what stands on the paper. */
export function linesOf(document: PrintDocument): string[] {
  return document.blocks.flatMap(linesOfBlock).map(withPlainSpaces)
}

function linesOfBlock(block: PrintBlock): string[] {
  switch (block.kind) {
    case 'pair':
      return [[block.start, block.end].filter((text) => text !== '').join(' | ')]
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | '))
    case 'rule':
    case 'gap':
      return []
    case 'barcode':
    case 'qr':
      return [`[${block.kind} ${block.text}]`]
    default:
      return [block.text]
  }
}

function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
