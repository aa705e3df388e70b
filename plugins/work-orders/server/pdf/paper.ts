import type PDFDocument from 'pdfkit'
import { code39 } from './code39.ts'

export type Pdf = InstanceType<typeof PDFDocument>

export const MM = 72 / 25.4
export const INK = '#1c1917'
export const FAINT = '#57534e'
export const RULE = '#d6d3d1'

/** Draws on one document and answers its bytes. */
export async function renderPdf(
  { title, language, size }: { title: string; language: string; size: 'A4' | [number, number] },
  draw: (pdf: Pdf) => void
): Promise<Buffer> {
  // Not before it is needed: it is larger than all the rest.
  const { default: Document } = await import('pdfkit')
  const pdf = new Document({
    size,
    margin: 0,
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: 'Tillhouse' },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  draw(pdf)
  pdf.end()
  return finished
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function drawBars(pdf: Pdf, text: string, { x, y, width, height }: Box): void {
  const code = code39(text)
  const unit = width / code.width
  for (const bar of code.bars) pdf.rect(x + bar.x * unit, y, bar.width * unit, height)
  pdf.fill(INK)
}

/** As much of a text as fits into one line. */
export function fitted(pdf: Pdf, text: string, width: number): string {
  if (pdf.widthOfString(text) <= width) return text
  let short = text
  while (short.length > 1 && pdf.widthOfString(`${short}…`) > width) short = short.slice(0, -1)
  return `${short}…`
}
