export { default as CustomerCard } from './customer_card.vue'
export { default as CustomerTab } from './customer_tab.vue'
export { default as MembersPage } from './members_page.vue'
export { default as PointsPanel } from './points_panel.vue'
