import { computed } from 'vue'
import { useRegister, type RegisterScreen } from '#resources/register/register_context'
import { signOff } from '#resources/register/device/sign_on'
import { useCounter } from '#resources/register/use_counter'

/** Something that can be done from anywhere at the register: by rail, by menu, by key. */
export interface RegisterAct {
  name: string
  label: string
  icon: string
  /** Key as shown and as `KeyboardEvent.key` names it. */
  key?: string
  screen?: RegisterScreen
  run(): void
}

export function useRegisterActs() {
  const register = useRegister()
  const { parts, counter } = useCounter()
  const { dialogs, selling } = parts

  function go(screen: RegisterScreen) {
    dialogs.closeAll()
    register.screen = screen
  }

  const places: RegisterAct[] = [
    {
      name: 'sell',
      label: 'register.rail.sell',
      icon: 'i-lucide-scan-barcode',
      key: 'F2',
      screen: 'selling',
      run: () => go('selling'),
    },
    {
      name: 'returns',
      label: 'register.rail.returns',
      icon: 'i-lucide-undo-2',
      key: 'F7',
      screen: 'returns',
      run() {
        parts.returnRequest.value = {}
        go('returns')
      },
    },
    {
      name: 'parked',
      label: 'register.rail.parked',
      icon: 'i-lucide-circle-parking',
      key: 'F4',
      run: () => void dialogs.open('parked'),
    },
    {
      name: 'recent',
      label: 'register.rail.recent',
      icon: 'i-lucide-receipt-text',
      key: 'F6',
      run: () => void dialogs.open('recent_sales'),
    },
    {
      name: 'price_check',
      label: 'register.rail.price_check',
      icon: 'i-lucide-search-check',
      key: 'F3',
      run: () => void dialogs.open('price_check'),
    },
    {
      name: 'till',
      label: 'register.rail.till',
      icon: 'i-lucide-wallet',
      key: 'F10',
      screen: 'till',
      run: () => go('till'),
    },
  ]

  const foot: RegisterAct[] = [
    {
      name: 'keys',
      label: 'register.rail.keys',
      icon: 'i-lucide-keyboard',
      key: 'F1',
      run: () => void dialogs.open('keys'),
    },
    {
      name: 'settings',
      label: 'register.rail.settings',
      icon: 'i-lucide-sliders-horizontal',
      run: () => void dialogs.open('device_settings'),
    },
    {
      name: 'lock',
      label: 'register.rail.lock',
      icon: 'i-lucide-lock',
      key: 'F12',
      run: () => void signOff(parts),
    },
  ]

  /** What is done with the sale on the screen, below the goods. */
  const saleActs = computed<RegisterAct[]>(() => [
    {
      name: 'park',
      label: 'register.acts.park',
      icon: 'i-lucide-circle-pause',
      key: 'F5',
      run: park,
    },
    {
      name: 'coupon',
      label: 'register.acts.coupon',
      icon: 'i-lucide-ticket-percent',
      key: '#',
      run: () => void dialogs.open('coupon'),
    },
    {
      name: 'not_on_file',
      label: 'register.acts.not_on_file',
      icon: 'i-lucide-package-plus',
      key: 'Insert',
      run: () => void dialogs.open('not_on_file'),
    },
    ...(parts.deposits.value.length > 0
      ? [
          {
            name: 'empties',
            label: 'register.acts.empties',
            icon: 'i-lucide-milk',
            run: () => void dialogs.open('empties'),
          },
        ]
      : []),
    {
      name: 'undo',
      label: 'register.acts.undo',
      icon: 'i-lucide-rotate-ccw',
      key: 'Ctrl Z',
      run: () => selling.undo(),
    },
    {
      name: 'drawer',
      label: 'register.acts.drawer',
      icon: 'i-lucide-inbox',
      run: () => void openDrawer(),
    },
  ])

  function park() {
    if (selling.draft.value.tenders.length > 0) {
      return parts.notices.refuse('register.refused.being_paid')
    }
    void dialogs.open(selling.draft.value.lines.length > 0 ? 'park' : 'parked')
  }

  async function openDrawer() {
    if (register.tillSession === null) return parts.notices.refuse('register.refused.till_closed')
    const authorised = await register.requestOverride('till.no_sale', {})
    if (!authorised) return
    const reason = await dialogs.open<string>('reason', { kind: 'no_sale' })
    if (reason === null) return
    const { id } = await register.appendDocument('cash_movement', {
      kind: 'no_sale',
      amountMinor: 0,
      reason,
      denominations: [],
      authorisedById: authorised.authorisedById,
    })
    void register.print({ kind: 'open_drawer', occasion: 'no_sale', documentId: id })
    register.say('register.acts.drawer_opened')
  }

  return { places, foot, saleActs, counter }
}
