export { default as LineBadge } from './line_badge.vue'
export { default as MarkdownPage } from './markdown_page.vue'
export { default as ReportSection } from './report_section.vue'
export { default as TileBadge } from './tile_badge.vue'
