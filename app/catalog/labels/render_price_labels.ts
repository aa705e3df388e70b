import type { I18n } from '@adonisjs/i18n'
import { eanBars } from '#core/bars'
import {
  type Corner,
  FAINT_INK,
  INK,
  LABEL_PADDING,
  LABEL_WIDTH,
  MM,
  renderLabelSheets,
} from '#core/label_sheet'
import { formatUnitPrice } from '#pricing/index'
import { readGtin } from '#app/barcodes/read_gtin'
import { decimalSeparatorOf } from '#app/catalog/decimal_separator'
import type { PriceLabel } from '#app/catalog/labels/load_price_labels'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { countryPreset } from '#app/stores/country_presets'

const ROOM = LABEL_WIDTH - 2 * LABEL_PADDING
/** Eighty per cent of an EAN's nominal size, the smallest that every scanner reads. */
const MODULE = 0.264 * MM
const BARS_WIDTH = 95 * MODULE
const BARS_HEIGHT = 22
const SMALL_ROOM = ROOM - BARS_WIDTH - 3 * MM

/** Writes on labels in a reader's language. */
interface Words {
  price: (unitPriceMinorE4: number) => string
  per: (unit: string) => string
  /** What stands after the large price: currency, unit of what is weighed, that tax comes on top. */
  suffix: (label: PriceLabel) => string
  /** Null in a store that does not tell it. */
  lowest: ((unitPriceMinorE4: number) => string) | null
}

/** Labels on sheets of A4: name, price, comparison price, what it was before, and the codes. */
export function renderPriceLabels(
  labels: readonly PriceLabel[],
  scope: PriceScope,
  i18n: I18n
): Promise<Buffer> {
  const words = wordsOf(scope, i18n)
  const sheet = { title: i18n.t('catalog.labels.title'), language: i18n.locale }
  return renderLabelSheets(labels, sheet, (pdf, label, corner) =>
    drawLabel(pdf, label, words, corner)
  )
}

function wordsOf(scope: PriceScope, i18n: I18n): Words {
  const { currency, currencyDigits, includesTax, country } = scope
  const separator = decimalSeparatorOf(i18n.locale)
  const price = (value: number) => formatUnitPrice(value, currencyDigits, separator)
  const unitName = (unit: string) => i18n.t(`catalog.units.${unit}_short`)
  const { taxName: tax } = countryPreset(country).receipt
  const mode = includesTax ? '' : ` ${i18n.t('catalog.labels.without_tax', { tax })}`
  return {
    price,
    per: (unit) => i18n.t('catalog.price.per', { unit: unitName(unit) }),
    suffix: ({ unit }) => currency + (unit === 'piece' ? '' : `/${unitName(unit)}`) + mode,
    lowest: scope.showsLowestPrice
      ? (value) => i18n.t('catalog.price.lowest_before', { price: price(value) })
      : null,
  }
}

function drawLabel(pdf: PDFKit.PDFDocument, label: PriceLabel, words: Words, corner: Corner) {
  const { x, y } = corner
  const left = x + LABEL_PADDING
  pdf.font('Helvetica-Bold').fontSize(9).fillColor(INK)
  pdf.text(label.name, left, y + 7, { width: ROOM, height: 21, ellipsis: true })
  drawPrice(pdf, label, words, { x: left, y: y + 29 })
  drawSmall(pdf, label, words, { x: left, y: y + 55 })
  drawCode(pdf, label.gtin, { x: x + LABEL_WIDTH - LABEL_PADDING - BARS_WIDTH, y: y + 56 })
}

function drawPrice(pdf: PDFKit.PDFDocument, label: PriceLabel, words: Words, { x, y }: Corner) {
  const price = words.price(label.unitPriceMinorE4)
  pdf.font('Helvetica-Bold').fontSize(24)
  const width = pdf.widthOfString(price)
  pdf.text(price, x, y, { lineBreak: false })
  pdf.font('Helvetica').fontSize(8).fillColor(FAINT_INK)
  pdf.text(words.suffix(label), x + width + 4, y + 11.5, { lineBreak: false })
  if (!label.reduction) return
  const before = words.price(label.reduction.beforeUnitPriceMinorE4)
  pdf.fontSize(11)
  const right = x + ROOM - pdf.widthOfString(before)
  pdf.text(before, right, y + 9, { lineBreak: false, strike: true })
}

/** The comparison price, the lowest of thirty days and the SKU, beside the bars. */
function drawSmall(pdf: PDFKit.PDFDocument, label: PriceLabel, words: Words, { x, y }: Corner) {
  const { content, reduction, sku } = label
  const options = { width: SMALL_ROOM, height: 9, ellipsis: true }
  pdf.font('Helvetica').fontSize(7).fillColor(INK)
  if (content) {
    const text = `${words.per(content.unit)} ${words.price(content.unitPriceMinorE4)}`
    pdf.text(text, x, y, options)
  }
  pdf.fontSize(6).fillColor(FAINT_INK)
  if (reduction && words.lowest) {
    const text = words.lowest(reduction.lowestUnitPriceMinorE4)
    pdf.text(text, x, y + 10, { ...options, height: 15 })
  }
  if (sku) pdf.text(sku, x, y + 26, options)
}

/** A GTIN as bars with its digits below; of fourteen digits, which are no EAN, the digits alone. */
function drawCode(pdf: PDFKit.PDFDocument, text: string | null, { x, y }: Corner) {
  const read = text === null ? null : readGtin(text)
  if (!read?.ok) return
  const digits = read.form === 'gtin_8' ? read.gtin.slice(6) : read.gtin.replace(/^0/, '')
  if (digits.length < 14) {
    const { bars } = eanBars(digits)
    for (const bar of bars) pdf.rect(x + bar.x * MODULE, y, bar.width * MODULE, BARS_HEIGHT)
    pdf.fill('#000000')
  }
  pdf.font('Helvetica').fontSize(6).fillColor(INK)
  pdf.text(digits, x, y + BARS_HEIGHT + 2, { width: BARS_WIDTH, align: 'center', height: 8 })
}
