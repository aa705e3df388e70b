import { layOutTillReport } from '#app/documents/lay_out_till_report'
import type { PrintDocument } from '#app/documents/print_document'
import { buildXReport, buildZReport } from '#app/documents/till_report_document'
import type { SessionClosedDocument, TillReport } from '#app/documents/types'
import { createWording, type Translate } from '#app/documents/wording'
import type { RegisterContext } from '../register_context'

interface Language {
  locale: string
  translate: Translate
}

/** The running session on paper, in the reader's language. */
export function xReportDocument(
  register: RegisterContext,
  report: TillReport,
  language: Language
): PrintDocument {
  const document = buildXReport(report, register.now(), contextOf(register))
  return layOutTillReport(document, createWording(language.locale, language.translate))
}

/** The closed session on paper, as the closing document states it. */
export function zReportDocument(
  register: RegisterContext,
  closing: SessionClosedDocument,
  language: Language
): PrintDocument {
  const document = buildZReport(closing, contextOf(register))
  return layOutTillReport(document, createWording(language.locale, language.translate))
}

function contextOf(register: RegisterContext) {
  const { store, operator, bootstrap } = register
  return {
    seller: store,
    registerName: register.register.name,
    operatorName: operator?.name ?? '',
    operatorNames: Object.fromEntries(bootstrap.operators.map(({ id, name }) => [id, name])),
  }
}
