import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { catalogView } from '#app/plugin_kernel/views/catalog_view'
import { customersView } from '#app/plugin_kernel/views/customers_view'
import { salesView } from '#app/plugin_kernel/views/sales_view'
import { stockView } from '#app/plugin_kernel/views/stock_view'

/** What plugins may read of the shop: documented rows, never its tables. */
export const viewsPart: KernelPart = {
  name: 'views',
  context: ({ manifest: { permissions = [] } }) => ({
    sales: salesView,
    customers: customersView(permissions.some(({ cap }) => cap === 'customers:read:pii')),
    catalog: catalogView,
    stock: stockView,
  }),
}
