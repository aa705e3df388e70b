import { tellProvider } from '#app/hooks/told'
import { findHeldPoints, holderOf } from '#app/loyalty/reservations'
import { answerHeldPoints } from '#app/sales/clearances/held_points'
import { saleBehind } from '#app/sales/find_completed_sale'

answerHeldPoints(findHeldPoints)

const event = 'sales.sale.completed'
const contract = 'loyalty'

// Who holds points for it hears how it ended. Else the store's club does, for its coupon may have been
// entered by hand.
tellProvider({
  contract,
  method: 'settle',
  event,
  async tellingOf(happened) {
    const sale = await saleBehind(happened)
    if (!sale || sale.kind === 'post_void') return null
    const holder = await holderOf(sale.saleId)
    if (holder === null && sale.customerId === null) return null
    const to = holder === null ? undefined : { pluginId: holder }
    return { storeId: sale.storeId, call: { sale }, ...(to && { to }) }
  },
})

tellProvider({
  contract,
  method: 'earn',
  event,
  async tellingOf(happened) {
    const sale = await saleBehind(happened)
    if (!sale || sale.customerId === null || sale.kind === 'post_void') return null
    return { storeId: sale.storeId, call: { sale } }
  },
})

tellProvider({
  contract,
  method: 'clawBack',
  event,
  async tellingOf(happened) {
    const sale = await saleBehind(happened)
    if (!sale) return null
    const isBack =
      sale.kind === 'post_void' || sale.lines.some(({ sourceSaleId }) => sourceSaleId !== null)
    return isBack ? { storeId: sale.storeId, call: { sale }, to: 'all' } : null
  },
})
