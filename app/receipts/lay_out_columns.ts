import type { PrintBlock, PrintDocument } from '#app/documents/print_document'

/** A line of a fixed-pitch paper; sizes are multiples of the plain letter. */
export interface TextLine {
  kind: 'line'
  text: string
  isBold: boolean
  width: 1 | 2 | 3
  height: 1 | 2 | 3
}

export type ColumnBlock = TextLine | Extract<PrintBlock, { kind: 'barcode' | 'qr' }>

/**
 * Breaks a document into lines of `columns` letters. The total is twice as high as a plain
 * amount; a mark is three times as high and wide, so it is half as large again as the total.
 */
export function layOutColumns(document: PrintDocument, columns: number): ColumnBlock[] {
  return document.blocks.flatMap((block) => linesOfBlock(block, columns))
}

function linesOfBlock(block: PrintBlock, columns: number): ColumnBlock[] {
  switch (block.kind) {
    case 'heading':
      return centredLines(block.text, columns, { width: 2, height: 2, isBold: true })
    case 'mark':
      return centredLines(block.text, columns, { width: 3, height: 3, isBold: true })
    case 'text': {
      const isBold = block.tone === 'strong'
      return block.align === 'centre'
        ? centredLines(block.text, columns, { isBold })
        : wrap(block.text, columns).map((text) => line(text, { isBold }))
    }
    case 'section':
      return wrap(block.text, columns).map((text) => line(text, { isBold: true }))
    case 'pair':
      return pairLines(block, columns)
    case 'table':
      return tableLines(block, columns)
    case 'rule':
      return [line('-'.repeat(columns))]
    case 'gap':
      return [line('')]
    case 'barcode':
    case 'qr':
      return [block]
  }
}

function line(text: string, style: Partial<Omit<TextLine, 'kind' | 'text'>> = {}): TextLine {
  return { kind: 'line', text, isBold: false, width: 1, height: 1, ...style }
}

function centredLines(
  text: string,
  columns: number,
  style: Partial<Omit<TextLine, 'kind' | 'text'>>
): TextLine[] {
  const available = Math.floor(columns / (style.width ?? 1))
  return wrap(text, available).map((part) => {
    const margin = ' '.repeat(Math.floor((available - part.length) / 2))
    return line(margin + part, style)
  })
}

/** With less room than this beside the amount, the name takes lines of its own. */
const START_MIN = 12

function pairLines(
  { start, end, tone, indent }: Extract<PrintBlock, { kind: 'pair' }>,
  columns: number
): TextLine[] {
  const style =
    tone === 'total'
      ? { isBold: true, height: 2 as const }
      : { isBold: tone === 'strong', height: 1 as const }
  const margin = indent ? '  ' : ''
  const room = columns - margin.length
  const besideEnd = end === '' ? room : room - end.length - 1
  if (start.length > besideEnd && besideEnd < START_MIN) {
    return [...wrap(start, room), end.padStart(room)].map((text) => line(margin + text, style))
  }
  const [first = '', ...rest] = wrap(start, besideEnd)
  const firstLine = end === '' ? first : first + end.padStart(room - first.length)
  return [firstLine, ...rest].map((text) => line(margin + text, style))
}

function tableLines(
  { head, rows }: Extract<PrintBlock, { kind: 'table' }>,
  columns: number
): TextLine[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length))
  )
  const spare = columns - widths.reduce((sum, width) => sum + width, 0)
  const gaps = head.length - 1
  if (spare < gaps) return narrowTableLines({ head, rows }, columns)
  const render = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(widths[0]!)
          : cell.padStart(
              widths[column]! +
                Math.floor((spare * column) / gaps) -
                Math.floor((spare * (column - 1)) / gaps)
            )
      )
      .join('')
  return [head, ...rows].map((row) => line(render(row)))
}

/** A table too wide for the paper: each row becomes a label with its figures below. */
function narrowTableLines(
  { head, rows }: { head: string[]; rows: string[][] },
  columns: number
): TextLine[] {
  return rows.flatMap(([label = '', ...figures]) => [
    line(label),
    ...figures.map((figure, index) => {
      const name = `  ${head[index + 1] ?? ''}`
      return line(name + figure.padStart(columns - name.length))
    }),
  ])
}

/** Breaks at spaces; a word longer than the line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(/[ \n]+/)) {
    let rest = word
    if (current !== '' && current.length + 1 + rest.length > width) {
      lines.push(current)
      current = ''
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width))
      rest = rest.slice(width)
    }
    current = current === '' ? rest : `${current} ${rest}`
  }
  return [...lines, current]
}
