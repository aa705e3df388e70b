import { renderPdf, drawBars, fitted, FAINT, INK, MM } from './paper.ts'

export interface Label {
  language: string
  number: string
  customer: string
  device: string
  due: string
  fault: string
}

const WIDTH = 62 * MM
const HEIGHT = 38 * MM
const EDGE = 3 * MM

/** A label of 62 × 38 mm to stick on the thing: a label printer takes the page as it is. */
export function renderLabel(label: Label): Promise<Buffer> {
  const size: [number, number] = [WIDTH, HEIGHT]
  return renderPdf({ title: label.number, language: label.language, size }, (pdf) => {
    const width = WIDTH - 2 * EDGE
    const line = (text: string, y: number, points: number, isBold = false, colour = INK) => {
      pdf
        .font(isBold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(points)
        .fillColor(colour)
      pdf.text(fitted(pdf, text, width), EDGE, y, { lineBreak: false })
    }
    line(label.number, EDGE, 18, true)
    pdf.font('Helvetica').fontSize(8).fillColor(FAINT)
    pdf.text(label.due, EDGE, EDGE + 6, { width, align: 'right', lineBreak: false })
    line(label.customer, EDGE + 21, 10, true)
    line(label.device, EDGE + 34, 10)
    line(label.fault, EDGE + 47, 8, false, FAINT)
    drawBars(pdf, label.number, { x: EDGE, y: HEIGHT - EDGE - 9 * MM, width, height: 9 * MM })
  })
}
