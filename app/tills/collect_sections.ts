import { hooks } from '#app/hooks/hook_port'
import { readSection } from '#app/hooks/read_section'
import type { AddedSection } from '#app/documents/till_report'
import type { TillReport } from '#app/documents/types'

const MOST_SECTIONS = 20

/** What others than Tillhouse add to a report. They read its figures and change none. */
export async function collectSections(
  kind: 'x' | 'z',
  place: { storeId: string; registerId: string },
  report: TillReport
): Promise<AddedSection[]> {
  const { tillSessionId, currency, salesReceipts, returns, postVoids, expectedCashMinor } = report
  const asked = {
    storeId: place.storeId,
    registerId: place.registerId,
    tillSessionId,
    currency,
    sales: salesReceipts,
    returns,
    postVoids,
    tenders: report.tenders.map(({ tenderTypeId, name, amountMinor }) => ({
      tenderTypeId,
      name,
      amountMinor,
    })),
    expectedCashMinor,
  }
  const sections = await hooks.collect(`${kind}report.sections`, asked, readSection)
  return sections.slice(0, MOST_SECTIONS).map(({ pluginId, item }) => ({ pluginId, ...item }))
}
