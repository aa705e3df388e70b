export { default as CustomerRepairs } from './customer_repairs.vue'
export { default as RegisterOrders } from './register_orders.vue'
export { TicketScans } from './ticket_scans.ts'
export { default as WorkOrders } from './work_orders.vue'
