import { code128Bars, qrModules } from '#core/bars'
import { canPrintIn } from '#app/receipts/code_pages'
import { printableText } from '#app/receipts/printable_text'
import type { PrintBlock } from '#app/documents/print_document'

type Document = PDFKit.PDFDocument

/** A block with its height known, ready to be drawn at any place. */
export interface SizedBlock {
  height: number
  draw(document: Document, y: number): void
}

/** 80 mm paper in points, with what a thermal printer leaves white at its sides. */
export const PAPER_WIDTH = 226.77
const MARGIN = 15
const WIDTH = PAPER_WIDTH - 2 * MARGIN
const INDENT = 8
const COLUMN_GAP = 8

const PLAIN = 'Helvetica'
const BOLD = 'Helvetica-Bold'
const INK = '#1c1917'
const FAINT_INK = '#57534e'
const HAIRLINE = '#d6d3d1'

interface Style {
  font: string
  size: number
  ink: string
  /** White space above and below. */
  above: number
  below: number
}

const plain: Style = { font: PLAIN, size: 8.5, ink: INK, above: 1, below: 1 }
const strong: Style = { ...plain, font: BOLD }
const faint: Style = { ...plain, size: 7.5, ink: FAINT_INK, above: 0, below: 1 }
const heading: Style = { ...strong, size: 14, below: 3 }
const section: Style = { ...strong, size: 9.5, below: 3 }
/** The largest amount; a mark is more than half as large again, as the law asks. */
const total: Style = { ...strong, size: 13, above: 2, below: 2 }
const mark: Style = { ...strong, size: 26, above: 0, below: 0 }
const tableHead: Style = { ...faint, below: 2 }
const tableRow: Style = { ...plain, above: 1.5, below: 1.5 }

const STYLES = { normal: plain, strong, faint, total }

/** Measures a block with the fonts of `ruler`, any document of the same set-up. */
export function sizeBlock(ruler: Document, block: PrintBlock): SizedBlock {
  switch (block.kind) {
    case 'heading':
      return textBlock(ruler, block.text, heading, 'center')
    case 'mark':
      return textBlock(ruler, block.text, mark, 'center')
    case 'section':
      return textBlock(ruler, block.text, section, 'left')
    case 'text':
      return textBlock(
        ruler,
        block.text,
        STYLES[block.tone],
        block.align === 'centre' ? 'center' : 'left'
      )
    case 'pair':
      return pairBlock(ruler, block)
    case 'table':
      return stack(
        [block.head, ...block.rows].map((row, index) =>
          rowBlock(ruler, row, index === 0 ? tableHead : tableRow)
        )
      )
    case 'rule':
      return { height: 11, draw: drawRule }
    case 'gap':
      return { height: 8, draw: () => {} }
    case 'barcode':
      return stack([barcodeBlock(block.text), textBlock(ruler, block.caption, faint, 'center')])
    case 'qr':
      return stack([qrBlock(block.text), textBlock(ruler, block.caption, faint, 'center')])
  }
}

function stack(blocks: SizedBlock[]): SizedBlock {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw(document, y) {
      let at = y
      for (const block of blocks) {
        block.draw(document, at)
        at += block.height
      }
    },
  }
}

function textBlock(
  ruler: Document,
  text: string,
  style: Style,
  align: 'left' | 'center'
): SizedBlock {
  const shown = inPdfSigns(text)
  const options = { width: WIDTH, align }
  return {
    height: style.above + setIn(ruler, style).heightOfString(shown, options) + style.below,
    draw(document, y) {
      setIn(document, style).text(shown, MARGIN, y + style.above, options)
    },
  }
}

function pairBlock(
  ruler: Document,
  { start, end, tone, indent }: Extract<PrintBlock, { kind: 'pair' }>
): SizedBlock {
  const style = STYLES[tone]
  const left = MARGIN + (indent ? INDENT : 0)
  const [startShown, endShown] = [inPdfSigns(start), inPdfSigns(end)]
  const endWidth = end === '' ? 0 : setIn(ruler, style).widthOfString(endShown) + 0.5
  const room = MARGIN + WIDTH - left - (end === '' ? 0 : endWidth + COLUMN_GAP)
  const height = setIn(ruler, style).heightOfString(startShown || ' ', { width: room })
  return {
    height: style.above + height + style.below,
    draw(document, y) {
      setIn(document, style).text(startShown, left, y + style.above, { width: room })
      if (end === '') return
      document.text(endShown, MARGIN + WIDTH - endWidth, y + style.above, { lineBreak: false })
    },
  }
}

/** A row of a table: the first cell at the left, figures at the right of even columns. */
function rowBlock(ruler: Document, cells: string[], style: Style): SizedBlock {
  const shown = cells.map(inPdfSigns)
  const first = WIDTH * 0.19
  const others = (WIDTH - first) / Math.max(1, cells.length - 1)
  return {
    height: style.above + setIn(ruler, style).currentLineHeight() + style.below,
    draw(document, y) {
      setIn(document, style)
      for (const [column, cell] of shown.entries()) {
        const edge = MARGIN + first + others * column
        const x = column === 0 ? MARGIN : edge - document.widthOfString(cell)
        document.text(cell, x, y + style.above, { lineBreak: false })
      }
    },
  }
}

function barcodeBlock(text: string): SizedBlock {
  const { bars, modules } = code128Bars(text)
  // A module of 0.33 mm reads well; a long code is drawn finer until it fits.
  const module = Math.min(0.94, WIDTH / modules)
  const left = (PAPER_WIDTH - modules * module) / 2
  return {
    height: 40,
    draw(document, y) {
      for (const { x, width } of bars) {
        document.rect(left + x * module, y + 2, width * module, 34)
      }
      document.fill('#000000')
    },
  }
}

function qrBlock(text: string): SizedBlock {
  const rows = qrModules(text)
  const module = 80 / rows.length
  const left = (PAPER_WIDTH - 80) / 2
  return {
    height: 92,
    draw(document, y) {
      for (const [row, modules] of rows.entries()) {
        for (const [column, isDark] of modules.entries()) {
          if (isDark) document.rect(left + column * module, y + 8 + row * module, module, module)
        }
      }
      document.fill('#000000')
    },
  }
}

function drawRule(document: Document, y: number): void {
  document
    .moveTo(MARGIN, y + 5.5)
    .lineTo(MARGIN + WIDTH, y + 5.5)
    .lineWidth(0.6)
    .stroke(HAIRLINE)
}

function setIn(document: Document, { font, size, ink }: Style): Document {
  return document.font(font).fontSize(size).fillColor(ink)
}

const isPdfSign = canPrintIn(['windows1252'])

/** The built-in fonts hold Windows-1252: every letter of our languages, but no minus sign. */
function inPdfSigns(text: string): string {
  return printableText(text.replaceAll('\u2212', '–'), isPdfSign)
}
