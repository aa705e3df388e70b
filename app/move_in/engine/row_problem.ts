/** Why a row was not taken; each code has a sentence at `move_in.problems.<code>`. */
export interface RowProblem {
  row: number
  /** Header of the column; null when the whole row is meant. */
  column: string | null
  code: string
  /** The cell as it stands in the file, shortened. */
  value: string
  /** What the sentence needs besides: another row, the check digit expected. */
  detail: string | null
}

/** The other rows of a record that is left out because of one of them. */
export const LEFT_OUT_WITH_ROW = 'left_out_with_row'

const MAX_VALUE_LENGTH = 200

export function rowProblem(
  row: number,
  code: string,
  about: { column?: string | null; value?: string; detail?: string | number | null } = {}
): RowProblem {
  const { column = null, value = '', detail = null } = about
  return {
    row,
    column,
    code,
    value: value.slice(0, MAX_VALUE_LENGTH),
    detail: detail === null ? null : String(detail),
  }
}
