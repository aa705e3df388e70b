/** GS1's check digit inside a code, over four or five figures of a price or weight. */
const TWO_MINUS = [0, 2, 4, 6, 8, 9, 1, 3, 5, 7]
const THREE = [0, 3, 6, 9, 2, 5, 8, 1, 4, 7]
const FIVE_PLUS = [0, 5, 1, 6, 2, 7, 3, 8, 4, 9]
const FIVE_MINUS = [0, 5, 9, 4, 8, 3, 7, 2, 6, 1]

const FOUR_FIGURES = [TWO_MINUS, TWO_MINUS, THREE, FIVE_MINUS]
const FIVE_FIGURES = [FIVE_PLUS, TWO_MINUS, FIVE_MINUS, FIVE_PLUS, TWO_MINUS]

/** The check digit of four or five figures; null for any other number of them. */
export function priceCheckDigit(figures: string): number | null {
  if (/^\d{4}$/.test(figures)) return (weighed(figures, FOUR_FIGURES) * 3) % 10
  if (!/^\d{5}$/.test(figures)) return null
  return FIVE_MINUS.indexOf((10 - (weighed(figures, FIVE_FIGURES) % 10)) % 10)
}

function weighed(figures: string, weights: number[][]): number {
  return [...figures].reduce((sum, figure, index) => sum + weights[index]![Number(figure)]!, 0)
}
