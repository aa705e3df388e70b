/**
 * `@tillhouse/sdk/ui`: what a plugin's screens are made of. Names that are here stay for as long as
 * the SDK's major version; the components behind them may change.
 */
export { default as TBadge } from '@nuxt/ui/components/Badge.vue'
export { default as TButton } from '@nuxt/ui/components/Button.vue'
export { default as TCheckbox } from '@nuxt/ui/components/Checkbox.vue'
export { default as TFormField } from '@nuxt/ui/components/FormField.vue'
export { default as TInput } from '@nuxt/ui/components/Input.vue'
export { default as TModal } from '@nuxt/ui/components/Modal.vue'
export { default as TAmountInput } from '~/components/ui/amount_input.vue'
export { default as TDataTable } from '~/components/ui/data_table.vue'
export { default as TEmptyState } from '~/components/ui/empty_state.vue'
export { default as TPageHeader } from '~/components/ui/page_header.vue'
export { default as TSectionCard } from '~/components/ui/section_card.vue'
export { default as TSelectField } from '~/components/ui/select_field.vue'
export { default as TSwitchField } from '~/components/ui/switch_field.vue'
export { default as TTextField } from '~/components/ui/text_field.vue'
export { default as TKeyFigure } from '~/components/reporting/key_figure.vue'
export { default as TBarChart } from '~/components/reporting/sales_chart.vue'
export { default as TShareBars } from '~/components/reporting/share_bars.vue'
export { useFormat } from '~/composables/use_format'
export { usePlugin, type PluginScope } from '~/plugin_runtime/use_plugin'
export type * from '~/plugin_runtime/plugin_types'
