/** Colours that tell departments apart on tiles, on white and on dark. */
export const DEPARTMENT_COLORS = [
  '#38886a',
  '#b7791f',
  '#3b82b6',
  '#b4536b',
  '#7c6bb0',
  '#6b8e23',
  '#2a9d9a',
  '#c2643a',
  '#78716c',
  '#4f6bb5',
] as const

/** The colour of the n-th department made without one. */
export function departmentColor(position: number): string {
  return DEPARTMENT_COLORS[position % DEPARTMENT_COLORS.length]!
}
