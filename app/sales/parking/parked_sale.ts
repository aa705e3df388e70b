/** A sale put aside, as the list of any register of the store shows it. */
export interface ParkedSale {
  id: string
  label: string | null
  grossMinor: number
  lineCount: number
  operatorName: string
  registerName: string
  parkedAt: string
}
