export { default as WorkOrders } from './work_orders.vue'
