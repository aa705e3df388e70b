import type { CellProblem } from '#app/custom_fields/field_cells'

/** Why a row of a file was left out; each code has a sentence under `move_in.problems`. */
export type RowProblemCode =
  | 'name_missing'
  | 'name_too_long'
  | 'text_too_long'
  | 'code_mangled_by_spreadsheet'
  | 'code_bad_check_digit'
  | 'code_bad_length'
  | 'code_malformed'
  | 'code_too_long'
  | 'codes_unreadable'
  | 'figure_malformed'
  | 'figure_ambiguous'
  | 'figure_too_many_decimals'
  | 'figure_out_of_range'
  | 'figure_negative'
  | 'figure_other_separator'
  | 'unit_unknown'
  | 'content_unreadable'
  | 'tax_unknown'
  | 'age_unreadable'
  | 'flag_unreadable'
  | 'quantity_unreadable'
  | 'field_unknown'
  | CellProblem['reason']
  | 'no_identity'
  | 'parent_missing'
  | 'variant_repeated'
  | 'variant_without_option'
  | 'variant_of_another'
  | 'too_many_variants'
  | 'duplicate_in_file'
  | 'identifiers_of_two_items'
  | 'name_of_several_items'

export interface RowProblem {
  row: number
  /** Header of the column; null when the whole row is meant. */
  column: string | null
  code: RowProblemCode
  /** The cell as it stands in the file. */
  value: string
  /** The other row or item that a code belongs to, or the check digit expected. */
  detail: string | null
}
