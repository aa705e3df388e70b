import { listAtRegister, orderAtRegister } from '../at_register.ts'
import { refuse, refuseFields, withOrder, type Desk } from '../desk.ts'
import { asRecord } from '../intake.ts'
import { noteLines, type NotedLine } from '../sold_lines.ts'

const AT_REGISTER = { access: 'register', task: 'register.sell' } as const
const ROLES = ['goods', 'deposit', 'back'] as const
const MOST_LINES = 150
const LINE_ID = /^[0-9a-f-]{36}$/

/** What registers see of repairs: those that are in the house, to be put into a sale. */
export function addRegisterRoutes(desk: Desk): void {
  const { ctx, shop, wordsIn } = desk
  ctx.routes.get('/register/letters', { access: 'register' }, async ({ storeId }) => {
    const { numberPrefix } = await shop.settings(storeId ?? '')
    return { numberPrefix }
  })
  ctx.routes.get(
    '/register/orders',
    {
      ...AT_REGISTER,
      query: { type: 'object', properties: { text: { type: 'string', maxLength: 120 } } },
    },
    ({ storeId, locale, query }) => {
      const { text = '' } = query as { text?: string }
      return listAtRegister(desk, storeId ?? '', wordsIn(locale), text.trim())
    }
  )
  ctx.routes.get(
    '/register/orders/:id',
    AT_REGISTER,
    withOrder(desk, (order, { locale }) => orderAtRegister(desk, order, wordsIn(locale)))
  )
  ctx.routes.post(
    '/register/orders/:id/lines',
    { ...AT_REGISTER, body: { type: 'object' } },
    withOrder(desk, async (order, { body }) => {
      const lines = readNoted(body)
      if (!lines) return refuseFields({ lines: 'malformed' })
      const noted = await noteLines(shop, order, lines)
      return noted.ok ? null : refuse(noted.reason)
    })
  )
}

function readNoted(body: unknown): NotedLine[] | null {
  const { lines } = asRecord(body)
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > MOST_LINES) return null
  const read = lines.map((line): NotedLine | null => {
    const { id, role, source_id: sourceId = null } = asRecord(line)
    const known = ROLES.find((one) => one === role)
    const isId = (value: unknown): value is string =>
      typeof value === 'string' && LINE_ID.test(value)
    if (!known || !isId(id) || !(sourceId === null || isId(sourceId))) return null
    return { id, role: known, source_id: sourceId }
  })
  return read.every((line) => line !== null) ? read : null
}
