import { canPrintIn } from '#app/receipts/code_pages'
import { printableText } from '#app/receipts/printable_text'

/** A4 in points. */
const WIDTH = 595.28
const HEIGHT = 841.89
const MARGIN = 42
const BOTTOM = HEIGHT - 60
const FIGURE_WIDTH = 96

const INK = '#1c1917'
const FAINT_INK = '#57534e'
const ALARM_INK = '#b91c1c'
const HAIRLINE = '#d6d3d1'

const STYLES = {
  title: { font: 'Helvetica-Bold', size: 20, ink: INK, above: 0 },
  section: { font: 'Helvetica-Bold', size: 11, ink: INK, above: 16 },
  alarm: { font: 'Helvetica-Bold', size: 14, ink: ALARM_INK, above: 16 },
  strong: { font: 'Helvetica-Bold', size: 9, ink: ALARM_INK, above: 8 },
  plain: { font: 'Helvetica', size: 9, ink: INK, above: 2 },
  faint: { font: 'Helvetica', size: 9, ink: FAINT_INK, above: 3 },
} as const

const isPdfSign = canPrintIn(['windows1252'])
/** The built-in fonts hold Windows-1252: every letter of our languages, but no minus sign. */
const inPdfSigns = (text: string) => printableText(text.replaceAll('\u2212', '–'), isPdfSign)

/** Lines and rows of figures that flow over pages from top to bottom. */
export class SheetPaper {
  #y = MARGIN

  constructor(readonly pdf: PDFKit.PDFDocument) {}

  line(text: string, style: keyof typeof STYLES): void {
    const { font, size, ink, above } = STYLES[style]
    const shown = inPdfSigns(text)
    const width = WIDTH - 2 * MARGIN
    const height = this.pdf.font(font).fontSize(size).heightOfString(shown, { width })
    // A title is not left alone at the foot of a page.
    this.#makeRoom(above + height + (style === 'section' ? 50 : 0))
    this.#y += above
    this.pdf.font(font).fontSize(size).fillColor(ink).text(shown, MARGIN, this.#y, { width })
    this.#y += height + 2
  }

  /** A label and its figures; the last figure in red where it must not be overlooked. */
  row(cells: string[], { isFigures = false, isAlarming = false } = {}): void {
    const { pdf } = this
    const [label = '', ...figures] = cells.map(inPdfSigns)
    const left = WIDTH - MARGIN - figures.length * FIGURE_WIDTH
    const options = { width: left - MARGIN - 8 }
    const height = pdf.font('Helvetica').fontSize(9).heightOfString(label, options)
    this.#makeRoom(height + 7)
    this.#y += 3
    pdf.fillColor(isFigures ? INK : FAINT_INK).text(label, MARGIN, this.#y, options)
    for (const [index, cell] of figures.entries()) {
      const isRed = isAlarming && index === figures.length - 1
      pdf.font(isRed ? 'Helvetica-Bold' : 'Helvetica').fontSize(9)
      pdf.fillColor(isRed ? ALARM_INK : isFigures ? INK : FAINT_INK)
      const x = left + (index + 1) * FIGURE_WIDTH - pdf.widthOfString(cell)
      pdf.text(cell, x, this.#y, { lineBreak: false })
    }
    this.#y += height + 3
    pdf
      .moveTo(MARGIN, this.#y)
      .lineTo(WIDTH - MARGIN, this.#y)
      .lineWidth(0.5)
      .stroke(HAIRLINE)
    this.#y += 1
  }

  numberPages(text: (page: number, pages: number) => string): void {
    const { start, count } = this.pdf.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(start + page)
      const shown = inPdfSigns(text(page + 1, count))
      this.pdf.font('Helvetica').fontSize(8).fillColor(FAINT_INK)
      this.pdf.text(shown, MARGIN, HEIGHT - 40, { lineBreak: false })
    }
  }

  #makeRoom(height: number): void {
    if (this.#y + height <= BOTTOM) return
    this.pdf.addPage({ size: 'A4', margin: 0 })
    this.#y = MARGIN
  }
}
