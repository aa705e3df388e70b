import type { StoreView } from '@tillhouse/sdk'
import type { Mark } from '../rules.ts'
import { dayIn } from './days.ts'
import { type Goods, goodsOf } from './goods.ts'
import { type Batch, type Markdown, type MarkRow, PAGE, type SoldRow } from './markdown.ts'
import type { MarkdownSettings } from './markdown_settings.ts'
import {
  agedStock,
  cappedRate,
  costFloorE4,
  type DatedRate,
  expirySchedule,
  rateOn,
} from './rates.ts'
import type { Words } from './words.ts'

export interface Place {
  store: StoreView
  settings: MarkdownSettings
  words: Words
  today: string
}

export type NewMark = Omit<MarkRow, 'labelled_ppm' | 'changed_at'>

const FOR_EVER = '9999-12-31'

/** Marks of batches whose last day has not passed, some at a time. */
export async function marksOfBatches(markdown: Markdown, place: Place): Promise<NewMark[]> {
  const { store, settings, words, today } = place
  const marks: NewMark[] = []
  if (settings.expirySteps.length === 0) return marks
  for (let after = ''; ;) {
    const batches = await markdown.db
      .table<Batch>('batches')
      .where({ store_id: store.id, is_open: true })
      .where('id', '>', after)
      .where('expires_on', '>=', today)
      .orderBy('id')
      .limit(PAGE)
      .select()
    const goods = await goodsOf(
      markdown,
      store.id,
      batches.map(({ item_id }) => item_id)
    )
    const sold = await soldOf(
      markdown,
      batches.map(({ id }) => id)
    )
    for (const batch of batches) {
      const own = goods.get(batch.item_id)
      const left = batch.quantity_thousandths - batch.thrown_thousandths - (sold.get(batch.id) ?? 0)
      const isCoded = batch.gtin !== null
      // A labelled piece costs what its label says, also when somebody counted one too few.
      if (!own || (left <= 0 && !isCoded) || isExcluded(own, settings)) continue
      const text = settings.expiryWords || words.say('expiry')
      const made = makeMark(own, place, {
        schedule: expirySchedule(batch.expires_on, settings.expirySteps),
        text: text.replaceAll('{date}', words.day(batch.expires_on)),
        mark: {
          batch: isCoded ? batch.batch : null,
          expiresOn: batch.expires_on,
          leftThousandths: isCoded ? null : left,
          until: batch.expires_on,
        },
      })
      if (made)
        marks.push({
          ...made,
          id: batch.id,
          batch_id: batch.id,
          kind: 'expiry',
          left_thousandths: left,
        })
    }
    if (batches.length < PAGE) return marks
    after = batches.at(-1)!.id
  }
}

async function soldOf({ db }: Markdown, ids: string[]): Promise<Map<string, number>> {
  const sold = new Map<string, number>()
  if (ids.length === 0) return sold
  for (let offset = 0; ; offset += 1_000) {
    const rows = await db
      .table<SoldRow>('sold')
      .where('mark_id', 'in', ids)
      .orderBy('line_id')
      .limit(1_000, offset)
      .select('mark_id', 'quantity_thousandths')
    for (const row of rows)
      sold.set(row.mark_id!, (sold.get(row.mark_id!) ?? 0) + row.quantity_thousandths)
    if (rows.length < 1_000) return sold
  }
}

/** Marks of goods that have lain too long, through all of the store's stock, some at a time. */
export async function marksOfAge(markdown: Markdown, place: Place): Promise<NewMark[]> {
  const { store, settings, words, today } = place
  const marks: NewMark[] = []
  if (settings.ageSteps.length === 0) return marks
  for (let after: string | undefined; ;) {
    const page = await markdown.stock.levels({
      storeId: store.id,
      isInStock: true,
      limit: PAGE,
      ...(after !== undefined && { after }),
    })
    const ages = await markdown.stock.age(
      store.id,
      page.rows.map(({ itemId }) => itemId)
    )
    const aged = ages.flatMap(({ itemId, layers }) => {
      const known = layers.flatMap(({ receivedAt, quantityThousandths }) =>
        receivedAt === null ? [] : [{ day: dayIn(store.timeZone, receivedAt), quantityThousandths }]
      )
      const found = agedStock(known, settings.ageSteps, today)
      return found ? [{ itemId, ...found }] : []
    })
    const goods = await goodsOf(
      markdown,
      store.id,
      aged.map(({ itemId }) => itemId)
    )
    for (const { itemId, schedule, quantityThousandths } of aged) {
      const own = goods.get(itemId)
      if (!own || isExcluded(own, settings)) continue
      const made = makeMark(own, place, {
        schedule,
        text: settings.ageWords || words.say('age'),
        mark: {
          batch: null,
          expiresOn: null,
          leftThousandths: quantityThousandths,
          until: FOR_EVER,
        },
      })
      if (made)
        marks.push({
          ...made,
          id: `age/${itemId}/${store.id}`,
          batch_id: null,
          kind: 'age',
          left_thousandths: quantityThousandths,
        })
    }
    if (page.next === null) return marks
    after = page.next
  }
}

function isExcluded({ departmentIds }: Goods, { excludedDepartments }: MarkdownSettings): boolean {
  return departmentIds.some((id) => excludedDepartments.includes(id))
}

interface Sketch {
  schedule: DatedRate[]
  text: string
  mark: Pick<Mark, 'batch' | 'expiresOn' | 'leftThousandths' | 'until'>
}

/** Null where nothing may come off on any day. */
function makeMark(
  { item, price }: Goods,
  { store, settings, words, today }: Place,
  sketch: Sketch
) {
  const unitPriceMinorE4 = price?.unitPriceMinorE4 ?? null
  const floorE4 = costFloorE4(item.unitCostMinorE4, store.pricesIncludeTax, settings)
  const limits = { floorPpm: settings.floorPpm, floorE4, unitPriceMinorE4 }
  const schedule = sketch.schedule
    .map(({ from, ratePpm }) => ({ from, ratePpm: cappedRate(ratePpm, limits) }))
    .filter(({ ratePpm }) => ratePpm > 0)
  if (schedule.length === 0) return null
  const say = (ratePpm: number) => `${words.percent(ratePpm)} · ${sketch.text}`
  const steps = schedule.map(({ from, ratePpm }) => ({ from, ratePpm, reason: say(ratePpm) }))
  const ratePpm = rateOn(schedule, today)
  return {
    store_id: store.id,
    item_id: item.id,
    item_name: item.name,
    rate_ppm: ratePpm,
    reason: ratePpm > 0 ? say(ratePpm) : '',
    unit_price_minor_e4: unitPriceMinorE4,
    until: sketch.mark.until,
    mark: { ...sketch.mark, floorMinorE4: floorE4, steps },
  }
}
