/** Client halves as an author's build makes them, whole and broken in every way that is known. */
export const GOOD = `
import { h, ref } from 'vue'
import { TButton, usePlugin } from '@tillhouse/sdk/ui'
import { usePage } from '@inertiajs/vue3'

export const Panel = {
  props: ['sale'],
  setup(props) {
    const plugin = usePlugin()
    const page = usePage()
    const count = ref(0)
    return () => h('div', { 'data-testid': 'panel-' + plugin.id }, [
      h('span', plugin.t('lines', { count: props.sale ? props.sale.lines.length : 0 })),
      h('span', ' ' + page.component),
      h(TButton, { 'data-testid': 'count', onClick: () => count.value++ }, () => 'Clicks ' + count.value),
    ])
  },
}
`

/** A plugin with a panel beside the sale, whose bundle is this. */
export function panelPlugin(bundle: string, slot = 'draft_sale.side') {
  const manifest = {
    entry: { client: 'client.js' },
    slots: [{ slot: `${slot}@1`, component: 'Panel' }],
    locales: 'locales',
  }
  const texts = JSON.stringify({ lines: '{count, plural, one {# line} other {# lines}}' })
  return [manifest, { 'client.js': bundle, 'locales/en.json': texts }] as const
}

const RENDERS = `import { h } from 'vue'\nexport const Panel = () => h('p', 'broken panel')\n`

export const BROKEN: Record<string, string> = {
  'throws-at-import': `throw new Error('boom at import')`,
  'has-a-syntax-error': `export const Panel = {{{`,
  'lacks-its-export': `export const Other = {}`,
  'imports-a-stranger': `import 'lodash'\n${RENDERS}`,
  'never-loads': `await new Promise(() => {})\n${RENDERS}`,
  'was-tampered-with': RENDERS,
  'throws-in-render': `export const Panel = () => { throw new Error('boom in render') }`,
}
