/**
 * The one Inertia of the page, under the name that plugins import it by (see the import map). What
 * pages are made of, not all that the package has: every visitor would load the rest of it.
 */
export { Head, Link, router, useForm, usePage } from '@inertiajs/vue3'
