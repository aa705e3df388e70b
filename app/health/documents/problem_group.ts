const GROUPS: Record<string, string> = {
  not_signed: 'not_signed',
  contradiction: 'contradiction',
  contradicts_records: 'records',
  till_session_unknown: 'till_session_unknown',
  till_session_closed: 'till_session_closed',
  till_session_already_open: 'till',
  till_session_id_taken: 'till',
  till_session_of_another_register: 'till',
  business_date_differs: 'till',
  z_number_taken: 'till',
  z_series_of_another_enrolment: 'till',
  journal_chain_broken: 'chain',
  missing: 'malformed',
  out_of_range: 'malformed',
  too_long: 'malformed',
  too_many: 'malformed',
  unknown_field: 'malformed',
}

/** The text that explains a problem, at `health.documents.problem.<group>`. */
export function problemGroup(code: string): string {
  return GROUPS[code] ?? (code.startsWith('not_') ? 'malformed' : 'other')
}
