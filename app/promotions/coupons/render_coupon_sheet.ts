import { setImmediate as breathe } from 'node:timers/promises'
import type { I18n } from '@adonisjs/i18n'
import PDFDocument from 'pdfkit'
import { qrModules } from '#core/bars'
import { couponBarcode, groupedCouponCode } from '#app/documents/coupon_codes'
import type { ListedBatch } from '#app/promotions/coupons/list_coupon_batches'
import { couponsOfPart, type ListedCoupon } from '#app/promotions/coupons/list_coupons'

/** A part of a batch is one file: twenty sheets of twenty-four. */
export const PRINTED_AT_ONCE = 480

const COLUMNS = 3
const ROWS = 8
const MM = 72 / 25.4
/** The common sheet of 24 labels of 63.5 × 33.9 mm, which plain paper takes as well. */
const LEFT = 7.2 * MM
const TOP = 12.9 * MM
const WIDTH = 63.5 * MM
const HEIGHT = 33.9 * MM
const GAP = 2.5 * MM
const PADDING = 3 * MM
const QR = 20 * MM
const INK = '#1c1917'
const FAINT_INK = '#57534e'
const CUT = '#d6d3d1'

/** A part of a batch's coupons on A4: name, code, a QR code to scan, and until when. */
export async function renderCouponSheet(
  batch: ListedBatch,
  part: number,
  i18n: I18n
): Promise<Buffer> {
  const coupons = await couponsOfPart(batch.id, part, PRINTED_AT_ONCE)
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: i18n.locale,
    displayTitle: true,
    info: { Title: batch.name, Producer: 'Tillhouse', Creator: 'Tillhouse' },
  })
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  const words = wordsOf(batch, i18n)
  for (const [index, coupon] of coupons.entries()) {
    const place = index % (COLUMNS * ROWS)
    if (place === 0) pdf.addPage()
    drawCoupon(pdf, coupon, words, {
      x: LEFT + (place % COLUMNS) * (WIDTH + GAP),
      y: TOP + Math.floor(place / COLUMNS) * HEIGHT,
    })
    // Hundreds of QR codes take a second; a sale must not wait for them.
    await breathe()
  }
  if (coupons.length === 0) pdf.addPage()
  pdf.end()
  return finished
}

interface Words {
  title: string
  small: string
}

function wordsOf({ promotionName, validTo, usesPerCoupon }: ListedBatch, i18n: I18n): Words {
  const uses = usesPerCoupon === null ? null : i18n.t('coupons.sheet.uses', { uses: usesPerCoupon })
  const until = validTo
    ? i18n.t('coupons.sheet.until', {
        day: i18n.formatDate(`${validTo}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
      })
    : null
  return { title: promotionName, small: [uses, until].filter(Boolean).join('\n') }
}

function drawCoupon(
  pdf: PDFKit.PDFDocument,
  { code }: ListedCoupon,
  { title, small }: Words,
  { x, y }: { x: number; y: number }
): void {
  pdf.rect(x, y, WIDTH, HEIGHT).lineWidth(0.4).dash(2, { space: 2 }).stroke(CUT).undash()
  const room = WIDTH - QR - 3 * PADDING
  const left = x + PADDING
  pdf.font('Helvetica-Bold').fontSize(10).fillColor(INK)
  pdf.text(title, left, y + PADDING, { width: room, height: 26, ellipsis: true })
  pdf.font('Courier-Bold').fontSize(10)
  pdf.text(groupedCouponCode(code), left, y + HEIGHT / 2 - 4, { width: room })
  pdf.font('Helvetica').fontSize(7).fillColor(FAINT_INK)
  pdf.text(small, left, y + HEIGHT - PADDING - 17, { width: room, height: 18 })
  drawQr(pdf, couponBarcode(code), x + WIDTH - PADDING - QR, y + (HEIGHT - QR) / 2)
}

function drawQr(pdf: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  const rows = qrModules(text)
  const module = QR / rows.length
  for (const [row, modules] of rows.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (isDark) pdf.rect(x + column * module, y + row * module, module, module)
    }
  }
  pdf.fill('#000000')
}
