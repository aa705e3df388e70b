import { useTranslations } from './use_translations'

const STARTING = ['owner', 'manager', 'cashier', 'stock_clerk', 'accountant']

/** What a role is called: its own name, or the translation of a starting role's key. */
export function useRoles() {
  const { t } = useTranslations()
  return {
    roleName: ({ key, name }: { key: string; name: string }) =>
      name || (STARTING.includes(key) ? t(`users.roles.starting.${key}`) : key),
    taskName: (task: string) =>
      t(`users.tasks.${task === '*' ? 'all' : task.replaceAll('.', '_')}`),
  }
}
