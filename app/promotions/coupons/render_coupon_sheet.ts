import type { I18n } from '@adonisjs/i18n'
import { qrModules } from '#core/bars'
import {
  type Corner,
  FAINT_INK,
  INK,
  LABEL_HEIGHT,
  LABEL_PADDING,
  LABEL_WIDTH,
  MM,
  renderLabelSheets,
} from '#core/label_sheet'
import { couponBarcode, groupedCouponCode } from '#app/documents/coupon_codes'
import type { ListedBatch } from '#app/promotions/coupons/list_coupon_batches'
import { couponsOfPart, type ListedCoupon } from '#app/promotions/coupons/list_coupons'

/** A part of a batch is one file: twenty sheets of twenty-four. */
export const PRINTED_AT_ONCE = 480

const QR = 20 * MM

/** A part of a batch's coupons on A4: name, code, a QR code to scan, and until when. */
export async function renderCouponSheet(
  batch: ListedBatch,
  part: number,
  i18n: I18n
): Promise<Buffer> {
  const coupons = await couponsOfPart(batch.id, part, PRINTED_AT_ONCE)
  const words = wordsOf(batch, i18n)
  return renderLabelSheets(
    coupons,
    { title: batch.name, language: i18n.locale },
    (pdf, coupon, corner) => drawCoupon(pdf, coupon, words, corner)
  )
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
  { x, y }: Corner
): void {
  const room = LABEL_WIDTH - QR - 3 * LABEL_PADDING
  const left = x + LABEL_PADDING
  pdf.font('Helvetica-Bold').fontSize(10).fillColor(INK)
  pdf.text(title, left, y + LABEL_PADDING, { width: room, height: 26, ellipsis: true })
  pdf.font('Courier-Bold').fontSize(10)
  pdf.text(groupedCouponCode(code), left, y + LABEL_HEIGHT / 2 - 4, { width: room })
  pdf.font('Helvetica').fontSize(7).fillColor(FAINT_INK)
  pdf.text(small, left, y + LABEL_HEIGHT - LABEL_PADDING - 17, { width: room, height: 18 })
  drawQr(
    pdf,
    couponBarcode(code),
    x + LABEL_WIDTH - LABEL_PADDING - QR,
    y + (LABEL_HEIGHT - QR) / 2
  )
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
