import { withSections } from '#app/documents/sum_till_report'
import type { AddedSection } from '#app/documents/till_report'
import type { TillReport } from '#app/documents/types'
import type { RegisterContext } from '#resources/register/register_context'

/** The report with what plugins add to it; as it is where the server cannot be reached. */
export async function askSections(
  { api, isOnline }: Pick<RegisterContext, 'api' | 'isOnline'>,
  kind: 'x' | 'z',
  report: TillReport
): Promise<TillReport> {
  if (!isOnline) return report
  const body = { kind, report }
  const answer = await api<{ sections: AddedSection[] }>('POST', '/api/report_sections', body)
  return answer.ok ? withSections(report, answer.body.sections) : report
}
