export { default as CustomerTab } from './customer_tab.vue'
export { default as MembersPage } from './members_page.vue'
