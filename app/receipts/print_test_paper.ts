import { dataDir } from '#config/app'
import { fail } from '#core/result'
import type { PrintFailureReason, PrintOutcome } from '#app/devices/pos_printer'
import { printerOf } from '#app/devices/printer_of'
import { centred, GAP, pair, RULE, type PrintDocument } from '#app/documents/print_document'
import { renderEscPos } from '#app/receipts/render_escpos'
import { renderText } from '#app/receipts/render_text'
import type { PrinterSettings } from '#app/stores/register'

export interface TestPaper {
  locale: string
  storeName: string
  /** Translates a key into the language of who stands at the printer. */
  t: (key: string) => string
}

/** Prints a short paper that shows whether address, width and letters are right. */
export async function printTestPaper(
  settings: PrinterSettings,
  registerId: string,
  paper: TestPaper
): Promise<PrintOutcome | { ok: false; reason: 'no_printer' }> {
  const ready = printerOf(settings, registerId, dataDir)
  if (!ready) return fail({ reason: 'no_printer' as const })
  const document = layOutTestPaper(paper)
  return ready.printer.print({
    bytes: renderEscPos(document, ready.profile),
    text: renderText(document, ready.profile.columns),
  })
}

export type TestPrintFailure = PrintFailureReason | 'no_printer'

function layOutTestPaper({ locale, storeName, t }: TestPaper): PrintDocument {
  return {
    title: t('receipts.test_print.title'),
    locale,
    blocks: [
      { kind: 'heading', text: storeName },
      centred(t('receipts.test_print.title'), 'strong'),
      GAP,
      centred(t('receipts.test_print.text')),
      RULE,
      pair(t('receipts.test_print.letters'), 'ÆØÅ ÄÖ éü €'),
      pair(t('receipts.test_print.figures'), '1 234,50', 'strong'),
      RULE,
    ],
  }
}
