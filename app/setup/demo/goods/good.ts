/** One thing that the demo shop sells, in as few words as it takes. Prices are whole kroner. */
export interface Good {
  name: string
  priceKroner: number
  /** A drawing of app/setup/demo/draw, and its two colours. */
  drawing: string
  color: string
  accent: string
  /** How often it is bought beside the others; 1 is usual. */
  popularity: number
  /** Keyed by hand, for goods without a barcode. */
  plu?: string
  isWeighed?: boolean
  isService?: boolean
  minimumAge?: number
  contentThousandths?: number
  contentUnit?: 'kilogram' | 'litre' | 'piece'
}

export interface GoodsOfDepartment {
  name: string
  color: string
  taxCategory: 'standard' | 'food'
  goods: Good[]
}

type Row = [name: string, priceKroner: number, popularity?: number, more?: Partial<Good>]

/** Goods that share a drawing, in colours that go round. */
export function goods(drawing: string, colors: [string, string][], rows: Row[]): Good[] {
  return rows.map(([name, priceKroner, popularity = 1, more = {}], index) => {
    const [color, accent] = colors[index % colors.length]!
    return { name, priceKroner, popularity, drawing, color, accent, ...more }
  })
}

export const kilogram = (grams: number): Partial<Good> => ({
  contentThousandths: grams,
  contentUnit: 'kilogram',
})

export const litre = (millilitres: number): Partial<Good> => ({
  contentThousandths: millilitres,
  contentUnit: 'litre',
})

export const weighed = (plu: string): Partial<Good> => ({ plu, isWeighed: true })
