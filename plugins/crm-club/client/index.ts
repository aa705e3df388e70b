export { default as CustomerTab } from './customer_tab.vue'
export { default as ClubPage } from './club_page.vue'
