import type { Stroke } from '../rows.ts'
import { drawBars, FAINT, fitted, INK, MM, renderPdf, RULE, type Pdf } from './paper.ts'

/** All words are said already: what is drawn is in the customer's language. */
export interface Ticket {
  language: string
  title: string
  /** Its name, and where it is. */
  shop: [string, string]
  number: string
  facts: { label: string; value: string }[]
  fault: { label: string; value: string }
  table: {
    head: [string, string, string, string]
    rows: [string, string, string, string][]
    total: { label: string; value: string }
  } | null
  terms: string
  signature: { label: string; strokes: Stroke[] }
}

const LEFT = 20 * MM
const WIDTH = 170 * MM
const RIGHT = LEFT + WIDTH
const BOTTOM = 262 * MM
const COLUMNS = [
  { x: LEFT, width: 88 * MM, align: 'left' },
  { x: LEFT + 88 * MM, width: 22 * MM, align: 'right' },
  { x: LEFT + 110 * MM, width: 28 * MM, align: 'right' },
  { x: LEFT + 138 * MM, width: 32 * MM, align: 'right' },
] as const

/** What the customer takes home and brings back: an A4 page, more where there is much to say. */
export function renderTicket(ticket: Ticket): Promise<Buffer> {
  const { title, language } = ticket
  return renderPdf({ title, language, size: 'A4' }, (pdf) => {
    let y = drawHead(pdf, ticket)
    y = drawFacts(pdf, ticket.facts, y)
    y = drawParagraph(pdf, ticket.fault, y)
    if (ticket.table) y = drawTable(pdf, ticket.table, y)
    if (ticket.terms !== '') y = drawParagraph(pdf, { label: '', value: ticket.terms }, y, 8)
    drawSignature(pdf, ticket.signature, y)
  })
}

function drawHead(pdf: Pdf, { title, shop, number }: Ticket): number {
  const y = 18 * MM
  pdf.font('Helvetica-Bold').fontSize(20).fillColor(INK).text(title, LEFT, y, { lineBreak: false })
  for (const [index, line] of shop.entries()) {
    pdf
      .font('Helvetica')
      .fontSize(index === 0 ? 11 : 8)
      .fillColor(FAINT)
    pdf.text(fitted(pdf, line, 100 * MM), LEFT, y + 26 + index * 15, { lineBreak: false })
  }
  drawBars(pdf, number, { x: RIGHT - 60 * MM, y, width: 60 * MM, height: 11 * MM })
  const below = y + 11 * MM + 4
  pdf.font('Helvetica-Bold').fontSize(14).fillColor(INK)
  pdf.text(number, RIGHT - 60 * MM, below, { width: 60 * MM, align: 'right' })
  return rule(pdf, below + 24)
}

function rule(pdf: Pdf, y: number): number {
  pdf.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.5).stroke(RULE)
  return y + 5 * MM
}

/** Two columns of short facts. */
function drawFacts(pdf: Pdf, facts: Ticket['facts'], top: number): number {
  const column = WIDTH / 2
  for (const [index, { label, value }] of facts.entries()) {
    const x = LEFT + (index % 2) * column
    const y = top + Math.floor(index / 2) * 11 * MM
    pdf.font('Helvetica').fontSize(8).fillColor(FAINT).text(label, x, y, { lineBreak: false })
    pdf.fontSize(11).fillColor(INK)
    pdf.text(fitted(pdf, value, column - 8), x, y + 11, { lineBreak: false })
  }
  return top + Math.ceil(facts.length / 2) * 11 * MM + 2 * MM
}

function drawParagraph(
  pdf: Pdf,
  { label, value }: { label: string; value: string },
  top: number,
  points = 11
): number {
  let y = top
  if (label !== '') {
    pdf.font('Helvetica').fontSize(8).fillColor(FAINT).text(label, LEFT, y, { lineBreak: false })
    y += 11
  }
  pdf.font('Helvetica').fontSize(points)
  for (const line of wrapped(pdf, value, WIDTH)) {
    y = room(pdf, y, points * 1.35)
    // A new page begins with its own ink.
    pdf.font('Helvetica').fontSize(points).fillColor(INK).text(line, LEFT, y, { lineBreak: false })
    y += points * 1.35
  }
  return y + 5 * MM
}

function drawTable(pdf: Pdf, { head, rows, total }: NonNullable<Ticket['table']>, top: number) {
  let y = rule(pdf, room(pdf, top, 20 * MM)) - 3 * MM
  const row = (cells: readonly string[], font: string, colour: string) => {
    y = room(pdf, y, 6 * MM)
    pdf.font(font).fontSize(10).fillColor(colour)
    for (const [index, { x, width, align }] of COLUMNS.entries()) {
      const text = fitted(pdf, cells[index] ?? '', width - 4)
      pdf.text(text, x, y, { width, align, lineBreak: false })
    }
    y += 6 * MM
  }
  row(head, 'Helvetica', FAINT)
  for (const cells of rows) row(cells, 'Helvetica', INK)
  y = rule(pdf, y) - 3 * MM
  row([total.label, '', '', total.value], 'Helvetica-Bold', INK)
  return y + 4 * MM
}

/** A line to sign on, with what was signed on the screen. */
function drawSignature(pdf: Pdf, { label, strokes }: Ticket['signature'], top: number): void {
  const width = 80 * MM
  const scale = width / 600
  const y = room(pdf, top, 36 * MM)
  for (const stroke of strokes) {
    const [first, ...rest] = stroke
    if (!first) continue
    pdf.moveTo(LEFT + first[0] * scale, y + first[1] * scale)
    for (const [px, py] of rest) pdf.lineTo(LEFT + px * scale, y + py * scale)
    pdf.lineWidth(1.2).lineCap('round').lineJoin('round').stroke(INK)
  }
  const line = y + 200 * scale + 4
  pdf
    .moveTo(LEFT, line)
    .lineTo(LEFT + width, line)
    .lineWidth(0.5)
    .stroke(FAINT)
  pdf
    .font('Helvetica')
    .fontSize(8)
    .fillColor(FAINT)
    .text(label, LEFT, line + 4, { lineBreak: false })
}

/** Where there is no room for so much, the next page begins. */
function room(pdf: Pdf, y: number, height: number): number {
  if (y + height <= BOTTOM) return y
  pdf.addPage()
  return 20 * MM
}

function wrapped(pdf: Pdf, text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && pdf.widthOfString(longer) > width) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line].map((one) => fitted(pdf, one, width))
  })
}
