import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder'
import { canPrintIn, runsOf } from '#app/receipts/code_pages'
import { layOutColumns, type ColumnBlock } from '#app/receipts/lay_out_columns'
import { printableText } from '#app/receipts/printable_text'
import type { CodePage, PrinterProfile } from '#app/devices/printer_profiles'
import type { PrintBlock, PrintDocument } from '#app/documents/print_document'

/** `ESC p 0 25 250` on pin 2: 50 ms on, 500 ms off, in units of 2 ms. */
const KICK = { onMs: 50, offMs: 500 }

/** A document as ESC/POS bytes; where asked for, the drawer opens before the paper runs. */
export function renderEscPos(
  document: PrintDocument,
  profile: PrinterProfile,
  kicksDrawer = false
): Uint8Array {
  const encoder = createEncoder(profile).initialize()
  if (kicksDrawer && profile.drawerPin !== null) kick(encoder, profile)
  encoder.codepage(codePagesOf(profile)[0])
  for (const block of layOutColumns(inPrintableSigns(document, profile), profile.columns)) {
    encode(encoder, block, profile)
  }
  if (profile.feedBeforeCut > 0) encoder.cut('partial')
  return encoder.encode()
}

/** Opens the drawer and prints nothing. */
export function renderDrawerKick(profile: PrinterProfile): Uint8Array {
  return kick(createEncoder(profile).initialize(), profile).encode()
}

function kick(encoder: ReceiptPrinterEncoder, { drawerPin }: PrinterProfile) {
  return encoder.pulse(drawerPin === 5 ? 1 : 0, KICK.onMs, KICK.offMs)
}

function createEncoder({ columns, codePages, feedBeforeCut }: PrinterProfile) {
  return new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns,
    feedBeforeCut,
    newline: '\n',
    codepageMapping: codePages,
    errors: 'strict',
  })
}

/** The profile's code pages, the preferred one first. */
function codePagesOf({ codePages }: PrinterProfile): [CodePage, ...CodePage[]] {
  return Object.keys(codePages) as [CodePage, ...CodePage[]]
}

function encode(encoder: ReceiptPrinterEncoder, block: ColumnBlock, profile: PrinterProfile): void {
  if (block.kind === 'line') {
    encoder.bold(block.isBold).size(block.width, block.height)
    encodeLine(encoder, block.text, profile)
    encoder.size(1, 1).bold(false)
    return
  }
  encoder.align('center')
  if (block.kind === 'barcode') {
    encoder.barcode(block.text, 'code128', {
      height: 60,
      width: moduleDots(block.text, profile) - 1,
      text: false,
    })
    encodeLine(encoder, block.caption, profile)
  } else if (profile.printsQr) {
    encoder.qrcode(block.text, { model: 2, size: 5, errorlevel: 'm' })
    encodeLine(encoder, block.caption, profile)
  } else {
    encodeLine(encoder, block.text, profile)
  }
  encoder.align('left')
}

function encodeLine(encoder: ReceiptPrinterEncoder, text: string, profile: PrinterProfile): void {
  for (const run of runsOf(text, codePagesOf(profile))) {
    encoder.codepage(run.codePage).text(run.text)
  }
  encoder.newline()
}

/** Printable dots across the paper, by its columns of 12 dots. */
const LETTER_DOTS = 12

/** The widest bars with which a Code 128 of this length still fits: 3 dots, or 2. */
function moduleDots(text: string, { columns }: PrinterProfile): number {
  const modules = 11 * (text.length + 3) + 2
  return modules * 3 <= columns * LETTER_DOTS ? 3 : 2
}

/** Spells what no code page of this printer holds; the rest is left as typed. */
function inPrintableSigns(document: PrintDocument, profile: PrinterProfile): PrintDocument {
  const canPrint = canPrintIn(codePagesOf(profile))
  const adapt = (text: string) => printableText(text, canPrint)
  return { ...document, blocks: document.blocks.map((block) => adaptBlock(block, adapt)) }
}

function adaptBlock(block: PrintBlock, adapt: (text: string) => string): PrintBlock {
  switch (block.kind) {
    case 'rule':
    case 'gap':
      return block
    case 'pair':
      return { ...block, start: adapt(block.start), end: adapt(block.end) }
    case 'table':
      return {
        ...block,
        head: block.head.map(adapt),
        rows: block.rows.map((row) => row.map(adapt)),
      }
    case 'barcode':
    case 'qr':
      return { ...block, caption: adapt(block.caption) }
    default:
      return { ...block, text: adapt(block.text) }
  }
}
