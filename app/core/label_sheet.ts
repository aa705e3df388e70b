import { setImmediate as breathe } from 'node:timers/promises'
import PDFDocument from 'pdfkit'

/** Points of a PDF in a millimetre. */
export const MM = 72 / 25.4
/** The common sheet of 24 labels of 63.5 × 33.9 mm, which plain paper takes as well. */
export const LABEL_WIDTH = 63.5 * MM
export const LABEL_HEIGHT = 33.9 * MM
export const LABEL_PADDING = 3 * MM
export const INK = '#1c1917'
export const FAINT_INK = '#57534e'

const COLUMNS = 3
const ROWS = 8
const LEFT = 7.2 * MM
const TOP = 12.9 * MM
const GAP = 2.5 * MM
const CUT = '#d6d3d1'

/** Where a label begins on its page, in points. */
export interface Corner {
  x: number
  y: number
}

/**
 * A PDF of A4 sheets with a label for each thing, framed by a line to cut along; `draw` fills one
 * label from its corner. Other work of the process gets its turn between two labels.
 */
export async function renderLabelSheets<Thing>(
  things: readonly Thing[],
  { title, language }: { title: string; language: string },
  draw: (pdf: PDFKit.PDFDocument, thing: Thing, corner: Corner) => void
): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    info: { Title: title, Producer: 'Tillhouse', Creator: 'Tillhouse' },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  for (const [index, thing] of things.entries()) {
    const place = index % (COLUMNS * ROWS)
    if (place === 0) pdf.addPage()
    const x = LEFT + (place % COLUMNS) * (LABEL_WIDTH + GAP)
    const y = TOP + Math.floor(place / COLUMNS) * LABEL_HEIGHT
    pdf.rect(x, y, LABEL_WIDTH, LABEL_HEIGHT).lineWidth(0.4)
    pdf.dash(2, { space: 2 }).stroke(CUT).undash()
    draw(pdf, thing, { x, y })
    await breathe()
  }
  if (things.length === 0) pdf.addPage()
  pdf.end()
  return finished
}
