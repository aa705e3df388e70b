/**
 * Which of one side's rows the other side does not have. A row that stands twice here and once
 * there differs once.
 */
export function markDifferences(mine: readonly string[], others: readonly string[]): boolean[] {
  const left = [...others]
  return mine.map((row) => {
    const place = left.indexOf(row)
    if (place !== -1) left.splice(place, 1)
    return place === -1
  })
}
