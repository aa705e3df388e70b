import { schema, type ProviderContract } from '#app/plugin_sdk/providers/provider_contract'

const { exactly, either, text, oneOf, nothing } = schema

/** The paper and the letters of a register's printer, which make the bytes that it is sent. */
export interface RegisterPrinter {
  /** Letters across: 32 on 58 mm, 42 or 48 on 80 mm. */
  columns: 32 | 42 | 48
  /** `generic` as most are; `mobile` has no cutter; `impact` knows code page 437 only. */
  letters: 'generic' | 'mobile' | 'impact'
  /** Pin of the socket that opens the cash drawer; null where none hangs on it. */
  drawerPin: 2 | 5 | null
}

export const PRINT_FAILURES = [
  'printer_unreachable',
  'printer_not_ready',
  'paper_out',
  'cover_open',
] as const
export type PrintFailure = (typeof PRINT_FAILURES)[number]

/** What goes in and what comes out of `receipt-printer`. */
export interface ReceiptPrinterCalls {
  printer: {
    call: { storeId: string; registerId: string }
    answer: RegisterPrinter | null
  }
  print: {
    /** ESC/POS for the printer that `printer` told, in base 64; the same as plain text. */
    call: { storeId: string; registerId: string; bytesBase64: string; text: string }
    answer: { ok: true } | { ok: false; reason: PrintFailure }
  }
}

const id = text(60)

/** Printers of registers, with the cash drawers that hang on them. */
export const RECEIPT_PRINTER: ProviderContract = {
  version: '1.0.0',
  meaning:
    'Prints what a register prints: receipts, copies, slips and reports, and opens the drawer. The sale is stored before; what is not printed can be printed again from the register.',
  methods: {
    printer: {
      kind: 'asked',
      timeoutMs: 1_500,
      call: exactly({ storeId: id, registerId: id }),
      answer: either(
        nothing,
        exactly({
          columns: { enum: [32, 42, 48] },
          letters: oneOf('generic', 'mobile', 'impact'),
          drawerPin: { enum: [2, 5, null] },
        })
      ),
      meaning:
        'Which printer a register has; null for none of yours, and it prints as it is set up without plugins. Asked before each job: answer from your settings, not from the printer.',
    },
    print: {
      kind: 'asked',
      timeoutMs: 15_000,
      call: exactly({
        storeId: id,
        registerId: id,
        bytesBase64: text(2_000_000),
        text: text(200_000),
      }),
      answer: either(
        exactly({ ok: oneOf(true) }),
        exactly({ ok: oneOf(false), reason: oneOf(...PRINT_FAILURES) })
      ),
      meaning:
        'Prints one job, or opens the drawer by one without text. Say what keeps the printer from it: the operator reads it and may print again. Once `signal` is aborted nobody waits: print nothing then, or the paper comes out twice.',
    },
  },
}
