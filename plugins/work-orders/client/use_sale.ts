import type { AgreedLine, LineBack } from '@tillhouse/sdk/ui'
import { usePlugin } from '@tillhouse/sdk/ui'
import { useDesk } from './use_desk.ts'
import type { RegisterOrder, SaleLine } from './register_types.ts'

const MINOR_E4 = 10_000

type Line = SaleLine | (AgreedLine & { role: 'deposit' })

/** From a repair to lines of the sale on this register. */
export function useSale() {
  const { draftSale, sale, closePage } = usePlugin()
  const desk = useDesk()

  async function put(order: RegisterOrder, lines: Line[]): Promise<void> {
    if (!draftSale) return
    const bare = lines.map(({ role: _, ...line }): AgreedLine | LineBack => line)
    const prepared = draftSale.prepareLines(bare)
    // Noted first: a sale that is paid before its lines are known would not close the repair.
    const noted = await desk.send('POST', `/register/orders/${order.id}/lines`, {
      lines: lines.map((line, index) => ({
        id: prepared.lineIds[index],
        role: line.role,
        source_id: 'sourceLineId' in line ? line.sourceLineId : null,
      })),
    })
    if (!noted) return
    desk.isBusy.value = true
    const added = await prepared.add()
    desk.isBusy.value = false
    if (added.ok) {
      if (order.customer && !sale.value?.customer) await draftSale.attachCustomer(order.customer)
      return closePage()
    }
    // What the register refused by itself it has said already.
    if (added.reason !== 'stopped') desk.problem.value = desk.t(`register.refused.${added.reason}`)
  }

  return {
    ...desk,
    sell: (order: RegisterOrder) => put(order, order.sale),
    takeDeposit: (order: RegisterOrder, amountMinor: number) =>
      put(order, [
        {
          ...order.deposit,
          role: 'deposit',
          quantityThousandths: 1_000,
          unitPriceMinorE4: amountMinor * MINOR_E4,
        },
      ]),
  }
}
