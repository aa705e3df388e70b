import { reply, type RoutesContext } from '@tillhouse/sdk'
import {
  addBatch,
  closeBatch,
  findItems,
  type NewBatch,
  openBatches,
  throwAway,
} from './batches.ts'
import { labelsToday, markPrinted } from './labels.ts'
import { type Markdown, type MarkRow, PAGE } from './markdown.ts'
import { refreshStore } from './refresh_marks.ts'
import { reportOf } from './report.ts'

const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
const quantity = { type: 'integer', minimum: 1, maximum: 999_999_999 }
const id = { type: 'string', minLength: 1, maxLength: 90 }
const aBatch = {
  type: 'object',
  additionalProperties: false,
  required: ['itemId', 'batch', 'expiresOn', 'quantityThousandths'],
  properties: {
    itemId: id,
    batch: { type: 'string', pattern: '^[A-Za-z0-9._/-]{0,20}$' },
    expiresOn: day,
    quantityThousandths: quantity,
  },
}
const printed = {
  type: 'object',
  additionalProperties: false,
  required: ['labels'],
  properties: {
    labels: {
      type: 'array',
      maxItems: 2_000,
      items: {
        type: 'object',
        required: ['id', 'ratePpm'],
        properties: { id, ratePpm: { type: 'integer', minimum: 0, maximum: 1_000_000 } },
      },
    },
  },
}
const thrown = {
  type: 'object',
  additionalProperties: false,
  required: ['quantityThousandths'],
  properties: { quantityThousandths: quantity },
}
const bounds = { from: day, to: day }
const days = { type: 'object', required: Object.keys(bounds), properties: bounds }
const search = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1, maxLength: 120 } },
}
const page = {
  type: 'object',
  properties: { page: { type: 'string', pattern: '^[1-9][0-9]{0,3}$' } },
}

/** What the pages of the back office ask and do. */
export function answerOffice(routes: RoutesContext, markdown: Markdown): void {
  const task = 'stock.view'
  const changes = 'stock.adjust'

  routes.get('/labels', { task }, ({ storeId }) => labelsToday(markdown, storeId!))
  routes.post('/labels/printed', { task: changes, body: printed }, async ({ storeId, body }) => {
    const { labels } = body as { labels: { id: string; ratePpm: number }[] }
    await markPrinted(markdown, storeId!, labels)
    return { ok: true }
  })
  routes.post('/runs', { task: changes }, ({ storeId }) => refreshStore(markdown, storeId!))
  routes.get('/items', { task, query: search }, ({ query }) =>
    findItems(markdown, String(query.text))
  )
  routes.get('/batches', { task, query: page }, async ({ storeId, query }) => {
    const batches = await openBatches(markdown, storeId!, Number(query.page ?? 1))
    return { batches, hasMore: batches.length === PAGE }
  })
  routes.post('/batches', { task: changes, body: aBatch }, async ({ storeId, body, person }) => {
    const added = await addBatch(markdown, storeId!, body as NewBatch, person?.id ?? null)
    return added.ok ? added : reply({ status: 422, body: added })
  })
  routes.post('/batches/:id/thrown', { task: changes, body: thrown }, async (request) => {
    const { quantityThousandths } = request.body as { quantityThousandths: number }
    const meant = { id: request.params.id!, quantityThousandths }
    const isDone = await throwAway(markdown, request.storeId!, meant)
    return isDone ? { ok: true } : reply({ status: 422, body: { ok: false, problem: 'too_many' } })
  })
  routes.delete('/batches/:id', { task: changes }, async ({ storeId, params }) => {
    await closeBatch(markdown, storeId!, params.id!)
    return { ok: true }
  })
  routes.get('/report', { task: 'sales.view', query: days }, ({ storeId, query }) =>
    reportOf(markdown, { storeId: storeId!, from: String(query.from), to: String(query.to) })
  )
}

/** What registers show on tiles and lines; whoever is signed on at one may sell, and so may see it. */
export function answerRegisters(routes: RoutesContext, { db }: Markdown): void {
  routes.get('/marks', { access: 'register', task: 'register.sell' }, async ({ storeId }) => {
    const rows = await db
      .table<MarkRow>('marks')
      .where({ store_id: storeId! })
      .where('rate_ppm', '>', 0)
      .orderBy('rate_ppm', 'desc')
      .limit(2_000)
      .select()
    return rows.map(({ item_id, rate_ppm, reason, mark }) => ({
      itemId: item_id,
      ratePpm: rate_ppm,
      reason,
      isCoded: mark.leftThousandths === null,
      batch: mark.batch,
      expiresOn: mark.expiresOn,
    }))
  })
}
