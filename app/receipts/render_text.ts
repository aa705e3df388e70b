import { layOutColumns } from '#app/receipts/lay_out_columns'
import type { PrintDocument } from '#app/documents/print_document'

/** Plain text in columns, for e-mail and for the simulated printer's paper. */
export function renderText(document: PrintDocument, columns = 42): string {
  return layOutColumns(document, columns)
    .flatMap((block) => {
      if (block.kind === 'line') {
        // Large letters are centred on fewer columns; plain text knows one size.
        return [block.width > 1 ? centre(block.text.trim(), columns) : block.text]
      }
      const caption = block.kind === 'barcode' ? [`[${block.text}]`] : [block.caption, block.text]
      return caption.map((text) => centre(text, columns))
    })
    .concat('')
    .join('\n')
}

function centre(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, Math.floor((columns - text.length) / 2))) + text
}
