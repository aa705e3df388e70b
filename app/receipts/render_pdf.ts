import PDFDocument from 'pdfkit'
import { PAPER_WIDTH, sizeBlock } from '#app/receipts/pdf_blocks'
import type { PrintDocument } from '#app/documents/print_document'

const MARGIN_TOP = 18
const MARGIN_BOTTOM = 22

/** A document as a PDF of one page, as wide as receipt paper and as long as it needs. */
export async function renderPdf(document: PrintDocument): Promise<Buffer> {
  const ruler = createPdf(document, 100)
  const blocks = document.blocks.map((block) => sizeBlock(ruler, block))
  const height = blocks.reduce((sum, block) => sum + block.height, MARGIN_TOP + MARGIN_BOTTOM)

  const pdf = createPdf(document, height)
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  let y = MARGIN_TOP
  for (const block of blocks) {
    block.draw(pdf, y)
    y += block.height
  }
  pdf.end()
  return finished
}

function createPdf({ title, locale }: PrintDocument, height: number): PDFKit.PDFDocument {
  return new PDFDocument({
    size: [PAPER_WIDTH, height],
    margin: 0,
    lang: locale,
    displayTitle: true,
    info: { Title: title, Producer: 'Tillhouse', Creator: 'Tillhouse' },
  })
}
