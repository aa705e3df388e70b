import type { PluginCustomer, SaleActs } from '~/plugin_runtime/plugin_types'
import type { RegisterParts } from '#resources/register/create_register'
import type { SellingScreen } from '#resources/register/use_counter'
import type { DraftCustomer } from '#resources/register/sale/draft_sale'
import { withCustomer } from '#resources/register/sale/relieve_tax'

/** What plugins may do to the sale: the operator's own ways, with their questions and refusals. */
export function createSaleActs({ parts, counter, tools }: SellingScreen): SaleActs {
  return {
    async attachCustomer(customer) {
      const found = await findCustomer(parts, customer)
      return found !== null && parts.selling.change(withCustomer(parts.selling.draft.value, found))
    },
    askDiscount: () => tools.askSaleDiscount(),
    async addItem(itemId, quantityThousandths) {
      const [item] = await parts.catalog.get([itemId])
      return item !== undefined && counter.ringUp.addItem(item, { quantityThousandths })
    },
    async enterCoupon(code) {
      const answer = await counter.coupons.enter(code)
      counter.coupons.news.value = answer
      return answer.kind !== 'refused'
    },
    prepareLines: counter.prepareLines,
  }
}

/** With all that a sale has to know of a customer: groups, VAT number, certificate. */
async function findCustomer(
  { api }: Pick<RegisterParts, 'api'>,
  { id, name }: PluginCustomer
): Promise<DraftCustomer | null> {
  const path = `/api/customers?q=${encodeURIComponent(name)}`
  const answer = await api<{ customers: Partial<DraftCustomer>[] }>({ method: 'GET', path })
  const found = answer.ok ? answer.body.customers.find((one) => one.id === id) : undefined
  if (!found) return null
  const { vatNumber = null, taxCertificate = null, groups = [], ext } = found
  return { id, name, vatNumber, taxCertificate, groups, ...(ext && { ext }) }
}
