import { Fragment as e, computed as t, createBlock as n, createCommentVNode as r, createElementBlock as i, createElementVNode as a, createTextVNode as o, createVNode as s, defineComponent as c, mergeModels as l, normalizeClass as u, onMounted as d, openBlock as f, ref as p, renderList as m, toDisplayString as h, unref as g, useModel as _, withCtx as v, withModifiers as y } from "vue";
import { Link as b, router as x } from "@inertiajs/vue3";
import { TAmountInput as S, TBadge as C, TButton as w, TDataTable as T, TEmptyState as E, TFormField as D, TInput as O, TPageHeader as k, TSectionCard as A, TSelectField as j, TTextField as M, usePlugin as N } from "@tillhouse/sdk/ui";
// plugins/work-orders/client/use_desk.ts
function P() {
	let { t: e, call: t, money: n, locale: r } = N(), i = p(""), a = p({}), o = p(!1);
	async function s(n, r, s) {
		o.value = !0, i.value = "", a.value = {};
		let c = await t(n, r, s);
		if (o.value = !1, c.ok) return c.body ?? {};
		let l = c.body ?? {};
		if (l.errors && !Array.isArray(l.errors)) {
			let t = Object.entries(l.errors).map(([t, n]) => [t, e(`errors.${n}`)]);
			a.value = Object.fromEntries(t);
		} else i.value = e(`errors.${l.problem ?? "failed"}`);
		return null;
	}
	function c(e) {
		return e ? new Intl.DateTimeFormat(r(), {
			day: "numeric",
			month: "short",
			timeZone: "UTC"
		}).format(/* @__PURE__ */ new Date(`${e.slice(0, 10)}T00:00:00Z`)) : "";
	}
	function l(e) {
		return new Intl.DateTimeFormat(r(), {
			dateStyle: "medium",
			timeStyle: "short"
		}).format(new Date(e));
	}
	return {
		t: e,
		money: n,
		locale: r,
		send: s,
		showDay: c,
		showTime: l,
		problem: i,
		errors: a,
		isBusy: o
	};
}
var F = "/p/work-orders", I = {
	board: F,
	calendar: `${F}/calendar`,
	all: `${F}/all`,
	new: `${F}/new`,
	order: (e) => `${F}/orders/${e}`
}, L = (e, t) => `/plugins/api/work-orders/orders/${e}/${t}`, R = {
	key: 0,
	class: "problem",
	role: "alert"
}, z = {
	key: 1,
	class: "faint",
	role: "status"
}, B = /*@__PURE__*/ c({
	__name: "all_orders",
	setup(c) {
		let { t: l, money: u, send: m, showDay: _, problem: b, isBusy: x } = P(), S = p(""), E = p(0), D = p([]), O = p(!1), k = p(!1), A = t(() => [
			{
				key: "number",
				label: l("columns.number")
			},
			{
				key: "device",
				label: l("columns.device")
			},
			{
				key: "customer_name",
				label: l("columns.customer")
			},
			{
				key: "state",
				label: l("columns.state")
			},
			{
				key: "due_on",
				label: l("columns.due"),
				isSecondary: !0
			},
			{
				key: "total_minor",
				label: l("columns.total"),
				align: "right",
				isSecondary: !0
			}
		]);
		async function j(e) {
			let t = new URLSearchParams({
				text: S.value,
				page: String(e)
			}), n = await m("GET", `/orders?${t}`);
			n && (E.value = e, D.value = e === 0 ? n.orders : [...D.value, ...n.orders], O.value = n.hasMore, k.value = !0);
		}
		return d(() => j(0)), (t, c) => (f(), i(e, null, [
			a("form", {
				class: "search",
				role: "search",
				onSubmit: c[1] ||= y((e) => j(0), ["prevent"])
			}, [s(g(M), {
				modelValue: S.value,
				"onUpdate:modelValue": c[0] ||= (e) => S.value = e,
				name: "text",
				type: "search",
				label: g(l)("board.search")
			}, null, 8, ["modelValue", "label"]), s(g(w), {
				type: "submit",
				icon: "i-lucide-search",
				size: "lg",
				loading: g(x),
				"aria-label": g(l)("board.search")
			}, null, 8, ["loading", "aria-label"])], 32),
			g(b) ? (f(), i("p", R, h(g(b)), 1)) : r("", !0),
			k.value && D.value.length === 0 ? (f(), i("p", z, h(g(l)("board.found_nothing")), 1)) : (f(), n(g(T), {
				key: 2,
				rows: D.value,
				columns: A.value,
				caption: g(l)("tabs.all"),
				"row-href": (e) => g(I).order(e.id)
			}, {
				"cell-state": v(({ row: e }) => [s(g(C), {
					color: e.isOverdue ? "error" : e.isOver ? "neutral" : "primary",
					variant: "subtle"
				}, {
					default: v(() => [o(h(e.stateName), 1)]),
					_: 2
				}, 1032, ["color"])]),
				"cell-due_on": v(({ row: e }) => [o(h(g(_)(e.due_on)), 1)]),
				"cell-total_minor": v(({ row: e }) => [o(h(e.total_minor > 0 ? g(u)(e.total_minor) : ""), 1)]),
				_: 1
			}, 8, [
				"rows",
				"columns",
				"caption",
				"row-href"
			])),
			O.value ? (f(), n(g(w), {
				key: 3,
				class: "more",
				color: "neutral",
				variant: "outline",
				loading: g(x),
				onClick: c[2] ||= (e) => j(E.value + 1)
			}, {
				default: v(() => [o(h(g(l)("board.more")), 1)]),
				_: 1
			}, 8, ["loading"])) : r("", !0)
		], 64));
	}
}), V = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, ee = /*#__PURE__*/ V(B, [["__scopeId", "data-v-395a8813"]]), te = { class: "top" }, ne = { class: "number" }, re = {
	key: 0,
	class: "price"
}, ie = { class: "device" }, ae = { class: "who" }, H = { class: "bottom" }, U = { key: 0 }, W = { class: "technician" }, G = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "order_card",
	props: {
		order: {},
		showsState: { type: Boolean }
	},
	setup(e) {
		let { t, money: o, showDay: s } = P();
		return (c, l) => (f(), n(g(b), {
			href: g(I).order(e.order.id),
			class: "card",
			"data-testid": `order-${e.order.number}`
		}, {
			default: v(() => [
				a("span", te, [a("span", ne, h(e.order.number), 1), e.order.total_minor > 0 ? (f(), i("span", re, h(g(o)(e.order.total_minor)), 1)) : r("", !0)]),
				a("span", ie, h(e.order.device), 1),
				a("span", ae, h(e.order.customer_name), 1),
				a("span", H, [e.showsState ? (f(), i("span", U, h(e.order.stateName), 1)) : e.order.due_on ? (f(), i("span", {
					key: 1,
					class: u(e.order.isOverdue && "late")
				}, h(g(t)(e.order.isOverdue ? "board.overdue" : "board.due", { day: g(s)(e.order.due_on) })), 3)) : r("", !0), a("span", W, h(e.order.technician ?? g(t)("board.no_technician")), 1)])
			]),
			_: 1
		}, 8, ["href", "data-testid"]));
	}
}), [["__scopeId", "data-v-d881ec42"]]), K = {
	key: 0,
	class: "problem",
	role: "alert"
}, q = {
	key: 0,
	class: "filter"
}, J = ["aria-label"], oe = ["aria-selected", "onClick"], se = { class: "board" }, ce = [
	"aria-label",
	"data-testid",
	"onDrop"
], le = { class: "count" }, ue = {
	key: 0,
	class: "nothing"
}, de = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "board_view",
	setup(c) {
		let { t: l, send: _, problem: b } = P(), x = p(null), S = p(""), C = p(""), T = p(null), D = t(() => [{
			value: "",
			label: l("board.everybody")
		}, ...(x.value?.technicians ?? []).map((e) => ({
			value: e,
			label: e
		}))]), O = t(() => (x.value?.states ?? []).map((e) => ({
			...e,
			orders: (x.value?.orders ?? []).filter((t) => t.state === e.key && (S.value === "" || t.technician === S.value))
		}))), k = t(() => O.value.find(({ key: e }) => e === C.value)?.key ?? O.value.find(({ orders: e }) => e.length > 0)?.key ?? O.value[0]?.key);
		async function A() {
			x.value = await _("GET", "/board");
		}
		async function M(e) {
			let t = T.value;
			if (T.value = null, !t || t.state === e) return;
			let n = await _("PUT", `/orders/${t.id}/state`, {
				to: e,
				revision: t.revision
			}), r = b.value;
			await A(), n || (b.value = r);
		}
		return d(A), (t, c) => (f(), i(e, null, [g(b) ? (f(), i("p", K, h(g(b)), 1)) : r("", !0), x.value ? (f(), i(e, { key: 1 }, [x.value.orders.length === 0 ? (f(), n(g(E), {
			key: 0,
			icon: "i-lucide-wrench",
			title: g(l)("board.empty_title"),
			text: g(l)("board.empty_text")
		}, {
			default: v(() => [s(g(w), {
				to: g(I).new,
				icon: "i-lucide-plus"
			}, {
				default: v(() => [o(h(g(l)("board.new")), 1)]),
				_: 1
			}, 8, ["to"])]),
			_: 1
		}, 8, ["title", "text"])) : (f(), i(e, { key: 1 }, [
			x.value.technicians.length > 0 ? (f(), i("div", q, [s(g(j), {
				modelValue: S.value,
				"onUpdate:modelValue": c[0] ||= (e) => S.value = e,
				name: "technician",
				label: g(l)("board.mine"),
				options: D.value,
				"hides-label": ""
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			])])) : r("", !0),
			a("div", {
				class: "chips",
				role: "tablist",
				"aria-label": g(l)("board.states")
			}, [(f(!0), i(e, null, m(O.value, (e) => (f(), i("button", {
				key: e.key,
				type: "button",
				role: "tab",
				"aria-selected": e.key === k.value,
				onClick: (t) => C.value = e.key
			}, [o(h(e.name) + " ", 1), a("b", null, h(e.orders.length), 1)], 8, oe))), 128))], 8, J),
			a("div", se, [(f(!0), i(e, null, m(O.value, (t) => (f(), i("section", {
				key: t.key,
				class: u(["column", {
					"is-shown": t.key === k.value,
					"is-target": T.value && T.value.state !== t.key
				}]),
				"aria-label": t.name,
				"data-testid": `column-${t.key}`,
				onDragover: c[2] ||= y(() => {}, ["prevent"]),
				onDrop: y((e) => M(t.key), ["prevent"])
			}, [
				a("h2", null, [o(h(t.name) + " ", 1), a("span", le, h(t.orders.length), 1)]),
				(f(!0), i(e, null, m(t.orders, (e) => (f(), n(G, {
					key: e.id,
					order: e,
					draggable: "true",
					onDragstart: (t) => T.value = e,
					onDragend: c[1] ||= (e) => T.value = null
				}, null, 8, ["order", "onDragstart"]))), 128)),
				t.orders.length === 0 ? (f(), i("p", ue, h(g(l)("board.nothing_here")), 1)) : r("", !0)
			], 42, ce))), 128))])
		], 64))], 64)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-eb9501e0"]]), fe = {
	key: 0,
	class: "problem",
	role: "alert"
}, pe = { class: "calendar" }, me = ["data-testid"], he = 14, ge = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "calendar_view",
	setup(o) {
		let { t: s, send: c, problem: l, locale: _ } = P(), v = p(null), y = t(() => {
			let { today: e, orders: t } = v.value ?? {
				today: "",
				orders: []
			};
			if (e === "") return [];
			let n = t.filter(({ isOverdue: e }) => e), r = Array.from({ length: he }, (n, r) => {
				let i = b(e, r), a = t.filter((e) => e.due_on === i);
				return {
					key: i,
					title: r === 0 ? s("board.today") : x(i),
					orders: a,
					isLate: !1
				};
			}), i = {
				key: "late",
				title: s("board.late"),
				orders: n,
				isLate: !0
			};
			return n.length > 0 ? [i, ...r] : r;
		});
		function b(e, t) {
			return new Date(Date.parse(`${e}T00:00:00Z`) + t * 864e5).toISOString().slice(0, 10);
		}
		function x(e) {
			return new Intl.DateTimeFormat(_(), {
				weekday: "short",
				day: "numeric",
				month: "short",
				timeZone: "UTC"
			}).format(/* @__PURE__ */ new Date(`${e}T00:00:00Z`));
		}
		return d(async () => {
			v.value = await c("GET", "/board");
		}), (t, o) => (f(), i(e, null, [g(l) ? (f(), i("p", fe, h(g(l)), 1)) : r("", !0), a("div", pe, [(f(!0), i(e, null, m(y.value, (t) => (f(), i("section", {
			key: t.key,
			class: u(["day", { "is-empty": t.orders.length === 0 }]),
			"data-testid": `day-${t.key}`
		}, [a("h2", { class: u(t.isLate && "late") }, h(t.title), 3), (f(!0), i(e, null, m(t.orders, (e) => (f(), n(G, {
			key: e.id,
			order: e,
			"shows-state": ""
		}, null, 8, ["order"]))), 128))], 10, me))), 128))])], 64));
	}
}), [["__scopeId", "data-v-eaf08056"]]), _e = { class: "head" }, ve = { class: "title" }, ye = ["viewBox", "aria-label"], be = {
	key: 0,
	x: "300",
	y: "105",
	"text-anchor": "middle"
}, xe = ["points"], Y = 600, X = 200, Se = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "signature_pad",
	props: {
		modelValue: { required: !0 },
		modelModifiers: {}
	},
	emits: ["update:modelValue"],
	setup(s) {
		let c = _(s, "modelValue"), { t: l } = P(), u = p(null), d = p(!1), b = t(() => (c.value ?? []).map((e) => e.map((e) => e.join(",")).join(" ")));
		function x(e) {
			let { left: t, top: n, width: r, height: i } = u.value.getBoundingClientRect(), a = (e, t, n) => Math.min(1, Math.max(0, (e - t) / n));
			return [Math.round(a(e.clientX, t, r) * Y), Math.round(a(e.clientY, n, i) * X)];
		}
		function S(e) {
			u.value.setPointerCapture(e.pointerId), d.value = !0, c.value = [...c.value ?? [], [x(e)]];
		}
		function C(e) {
			if (!d.value || !c.value) return;
			let t = [...c.value];
			t.push([...t.pop(), x(e)]), c.value = t;
		}
		return (t, s) => (f(), i("div", null, [a("div", _e, [a("span", ve, h(g(l)("fields.signature")), 1), c.value ? (f(), n(g(w), {
			key: 0,
			color: "neutral",
			variant: "ghost",
			size: "sm",
			onClick: s[0] ||= (e) => c.value = null
		}, {
			default: v(() => [o(h(g(l)("fields.clear")), 1)]),
			_: 1
		})) : r("", !0)]), (f(), i("svg", {
			ref_key: "field",
			ref: u,
			viewBox: `0 0 ${Y} ${X}`,
			role: "img",
			"aria-label": g(l)("fields.signature"),
			"data-testid": "signature",
			onPointerdown: y(S, ["prevent"]),
			onPointermove: C,
			onPointerup: s[1] ||= (e) => d.value = !1,
			onPointercancel: s[2] ||= (e) => d.value = !1
		}, [c.value ? r("", !0) : (f(), i("text", be, h(g(l)("fields.signature_hint")), 1)), (f(!0), i(e, null, m(b.value, (e, t) => (f(), i("polyline", {
			key: t,
			points: e
		}, null, 8, xe))), 128))], 40, ye))]));
	}
}), [["__scopeId", "data-v-0cb20728"]]), Ce = { class: "form" }, Z = /* @__PURE__ */ c({
	__name: "intake_form",
	props: /*@__PURE__*/ l({
		errors: {},
		technicians: {}
	}, {
		modelValue: { required: !0 },
		modelModifiers: {}
	}),
	emits: ["update:modelValue"],
	setup(e) {
		let a = e, o = _(e, "modelValue"), { t: c } = P(), l = Object.entries({
			en: "English",
			nb: "Norsk",
			da: "Dansk",
			nl: "Nederlands",
			fi: "Suomi"
		}).map(([e, t]) => ({
			value: e,
			label: t
		})), u = t(() => {
			let e = o.value.technician, t = e && !a.technicians.includes(e) ? [e, ...a.technicians] : a.technicians;
			return [{
				value: null,
				label: c("board.no_technician")
			}, ...t.map((e) => ({
				value: e,
				label: e
			}))];
		});
		return (t, a) => (f(), i("div", Ce, [
			s(g(M), {
				modelValue: o.value.customer_name,
				"onUpdate:modelValue": a[0] ||= (e) => o.value.customer_name = e,
				class: "wide",
				name: "customer_name",
				required: "",
				label: g(c)("fields.customer"),
				error: e.errors.customer_name
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(g(M), {
				modelValue: o.value.customer_phone,
				"onUpdate:modelValue": a[1] ||= (e) => o.value.customer_phone = e,
				name: "customer_phone",
				type: "tel",
				inputmode: "tel",
				label: g(c)("fields.phone"),
				error: e.errors.customer_phone
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(g(M), {
				modelValue: o.value.customer_email,
				"onUpdate:modelValue": a[2] ||= (e) => o.value.customer_email = e,
				name: "customer_email",
				type: "email",
				inputmode: "email",
				label: g(c)("fields.email"),
				error: e.errors.customer_email
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(g(M), {
				modelValue: o.value.device,
				"onUpdate:modelValue": a[3] ||= (e) => o.value.device = e,
				name: "device",
				required: "",
				label: g(c)("fields.device"),
				hint: g(c)("fields.device_hint"),
				error: e.errors.device
			}, null, 8, [
				"modelValue",
				"label",
				"hint",
				"error"
			]),
			s(g(M), {
				modelValue: o.value.serial,
				"onUpdate:modelValue": a[4] ||= (e) => o.value.serial = e,
				name: "serial",
				label: g(c)("fields.serial"),
				error: e.errors.serial
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(g(M), {
				modelValue: o.value.fault,
				"onUpdate:modelValue": a[5] ||= (e) => o.value.fault = e,
				class: "wide",
				name: "fault",
				required: "",
				rows: 4,
				label: g(c)("fields.fault"),
				error: e.errors.fault
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(g(M), {
				modelValue: o.value.accessories,
				"onUpdate:modelValue": a[6] ||= (e) => o.value.accessories = e,
				class: "wide",
				name: "accessories",
				label: g(c)("fields.accessories"),
				hint: g(c)("fields.accessories_hint"),
				error: e.errors.accessories
			}, null, 8, [
				"modelValue",
				"label",
				"hint",
				"error"
			]),
			s(g(M), {
				modelValue: o.value.due_on,
				"onUpdate:modelValue": a[7] ||= (e) => o.value.due_on = e,
				name: "due_on",
				type: "date",
				label: g(c)("fields.due"),
				error: e.errors.due_on
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			u.value.length > 1 ? (f(), n(g(j), {
				key: 0,
				modelValue: o.value.technician,
				"onUpdate:modelValue": a[8] ||= (e) => o.value.technician = e,
				name: "technician",
				label: g(c)("fields.technician"),
				options: u.value
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			])) : r("", !0),
			s(g(j), {
				modelValue: o.value.locale,
				"onUpdate:modelValue": a[9] ||= (e) => o.value.locale = e,
				name: "locale",
				label: g(c)("fields.language"),
				options: g(l)
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			]),
			s(Se, {
				modelValue: o.value.signature,
				"onUpdate:modelValue": a[10] ||= (e) => o.value.signature = e,
				class: "wide"
			}, null, 8, ["modelValue"])
		]));
	}
}), we = {
	key: 0,
	class: "problem",
	role: "alert"
}, Te = { class: "actions end" }, Ee = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "new_order",
	setup(t) {
		let { t: n, locale: c, send: l, problem: u, errors: m, isBusy: _ } = P(), b = p([]), S = p({
			customer_id: null,
			customer_name: "",
			customer_email: null,
			customer_phone: null,
			locale: c(),
			device: "",
			serial: null,
			accessories: null,
			fault: "",
			technician: null,
			due_on: null,
			signature: null
		});
		async function C() {
			let e = await l("POST", "/orders", S.value);
			e && x.visit(I.order(e.id));
		}
		return d(async () => {
			b.value = (await l("GET", "/board"))?.technicians ?? [];
		}), (t, c) => (f(), i(e, null, [s(g(k), {
			title: g(n)("board.new"),
			parent: {
				href: g(I).board,
				label: g(n)("nav.title")
			}
		}, null, 8, ["title", "parent"]), a("form", {
			class: "narrow",
			novalidate: "",
			onSubmit: y(C, ["prevent"])
		}, [
			g(u) ? (f(), i("p", we, h(g(u)), 1)) : r("", !0),
			s(g(A), null, {
				default: v(() => [s(Z, {
					modelValue: S.value,
					"onUpdate:modelValue": c[0] ||= (e) => S.value = e,
					errors: g(m),
					technicians: b.value
				}, null, 8, [
					"modelValue",
					"errors",
					"technicians"
				])]),
				_: 1
			}),
			a("div", Te, [s(g(w), {
				type: "submit",
				size: "xl",
				loading: g(_)
			}, {
				default: v(() => [o(h(g(n)("order.create")), 1)]),
				_: 1
			}, 8, ["loading"])])
		], 32)], 64));
	}
}), [["__scopeId", "data-v-6c9cd766"]]), De = {
	key: 0,
	class: "problem",
	role: "alert"
}, Oe = { "data-testid": "estimate" }, ke = {
	key: 1,
	class: "late above"
}, Ae = {
	key: 2,
	class: "link",
	role: "status"
}, je = { class: "faint" }, Me = ["value", "aria-label"], Ne = { class: "actions" }, Pe = { class: "faint" }, Fe = {
	key: 3,
	class: "actions send"
}, Ie = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "estimate_card",
	props: { order: {} },
	emits: ["asked"],
	setup(e, { emit: c }) {
		let l = e, u = c, { t: d, money: m, send: _, showDay: y, problem: b, isBusy: x } = P(), S = p(null), C = p(!1), T = t(() => {
			let { estimate: e } = l.order;
			if (!e) return d("estimate.none");
			let t = m(e.total_minor), n = y(e.answered_at ?? e.sent_at);
			if (e.answer === "approved" || e.answer === "declined") return d(`estimate.${e.answer}`, {
				name: e.answered_by ?? "",
				total: t,
				day: n
			});
			let r = y(e.expires_at), i = d("estimate.sent", {
				day: n,
				total: t,
				until: r
			});
			return e.isExpired ? `${i} ${d("estimate.expired", { day: r })}` : i;
		}), E = t(() => {
			let { estimate: e, total_minor: t } = l.order;
			return e?.answer === "approved" && e.total_minor !== t;
		}), D = t(() => {
			if (!S.value) return "";
			let { mailedTo: e } = S.value;
			return e ? d("estimate.mailed", { email: e }) : d(l.order.customer_email ? "errors.mail_failed" : "errors.no_email");
		});
		async function O() {
			let { id: e, revision: t } = l.order;
			C.value = !1, S.value = await _("POST", `/orders/${e}/estimates`, { revision: t });
			let n = b.value;
			u("asked"), b.value = n;
		}
		async function k() {
			await navigator.clipboard.writeText(S.value.link), C.value = !0;
		}
		return (t, c) => (f(), n(g(A), { title: g(d)("estimate.title") }, {
			default: v(() => [
				g(b) ? (f(), i("p", De, h(g(b)), 1)) : r("", !0),
				a("p", Oe, h(T.value), 1),
				E.value ? (f(), i("p", ke, h(g(d)("estimate.above", { total: g(m)(e.order.total_minor) })), 1)) : r("", !0),
				S.value ? (f(), i("div", Ae, [
					a("p", je, h(D.value), 1),
					a("input", {
						value: S.value.link,
						readonly: "",
						"aria-label": g(d)("estimate.link"),
						"data-testid": "link",
						onFocus: c[0] ||= (e) => e.target.select()
					}, null, 40, Me),
					a("div", Ne, [s(g(w), {
						color: "neutral",
						variant: "outline",
						icon: C.value ? "i-lucide-check" : "i-lucide-copy",
						onClick: k
					}, {
						default: v(() => [o(h(g(d)(C.value ? "estimate.copied" : "estimate.copy")), 1)]),
						_: 1
					}, 8, ["icon"])]),
					a("p", Pe, h(g(d)("estimate.once")), 1)
				])) : r("", !0),
				e.order.isOver ? r("", !0) : (f(), i("div", Fe, [s(g(w), {
					size: "lg",
					icon: "i-lucide-mail",
					variant: e.order.estimate ? "outline" : "solid",
					color: e.order.estimate ? "neutral" : "primary",
					loading: g(x),
					disabled: e.order.lines.length === 0,
					onClick: O
				}, {
					default: v(() => [o(h(g(d)(e.order.estimate ? "estimate.send_again" : "estimate.send")), 1)]),
					_: 1
				}, 8, [
					"variant",
					"color",
					"loading",
					"disabled"
				])]))
			]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-b45c6e95"]]), Le = { class: "facts" }, Re = { class: "wide" }, ze = { class: "long" }, Be = {
	key: 0,
	class: "wide"
}, Ve = ["aria-label"], He = ["points"], Ue = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "order_facts",
	props: { order: {} },
	setup(n) {
		let o = n, { t: s, showDay: c } = P(), l = t(() => {
			let { order: e } = o, t = {
				"fields.customer": e.customer_name,
				"fields.phone": e.customer_phone,
				"fields.email": e.customer_email,
				"fields.device": e.device,
				"fields.serial": e.serial,
				"fields.accessories": e.accessories,
				"fields.technician": e.technician,
				"fields.opened": c(e.opened_at),
				"fields.due": c(e.due_on)
			};
			return Object.entries(t).flatMap(([e, t]) => t ? [{
				label: s(e),
				value: t
			}] : []);
		}), u = t(() => (o.order.signature ?? []).map((e) => e.map((e) => e.join(",")).join(" ")));
		return (t, o) => (f(), i("dl", Le, [
			(f(!0), i(e, null, m(l.value, (e) => (f(), i("div", { key: e.label }, [a("dt", null, h(e.label), 1), a("dd", null, h(e.value), 1)]))), 128)),
			a("div", Re, [a("dt", null, h(g(s)("fields.fault")), 1), a("dd", ze, h(n.order.fault), 1)]),
			u.value.length > 0 ? (f(), i("div", Be, [a("dt", null, h(g(s)("fields.signature")), 1), a("dd", null, [(f(), i("svg", {
				viewBox: "0 0 600 200",
				role: "img",
				"aria-label": g(s)("fields.signature")
			}, [(f(!0), i(e, null, m(u.value, (e, t) => (f(), i("polyline", {
				key: t,
				points: e
			}, null, 8, He))), 128))], 8, Ve))])])) : r("", !0)
		]));
	}
}), [["__scopeId", "data-v-dd85ccee"]]), We = {
	key: 0,
	class: "said"
}, Ge = { key: 1 }, Ke = { class: "faint" }, qe = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "order_history",
	props: {
		history: {},
		error: {}
	},
	emits: ["note"],
	setup(t, { emit: r }) {
		let c = r, { t: l, money: u, showTime: d } = P(), _ = p("");
		function b({ kind: e, detail: t }) {
			let { totalMinor: n, ...r } = t, i = typeof n == "number" ? u(n) : "";
			return l(`events.${e}`, {
				...r,
				total: i
			});
		}
		function x() {
			c("note", _.value), _.value = "";
		}
		return (r, c) => (f(), n(g(A), { title: g(l)("order.history") }, {
			default: v(() => [a("form", {
				novalidate: "",
				onSubmit: y(x, ["prevent"])
			}, [s(g(M), {
				modelValue: _.value,
				"onUpdate:modelValue": c[0] ||= (e) => _.value = e,
				name: "note",
				rows: 2,
				label: g(l)("order.note"),
				error: t.error
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]), s(g(w), {
				type: "submit",
				class: "add",
				color: "neutral",
				variant: "outline",
				disabled: _.value.trim() === ""
			}, {
				default: v(() => [o(h(g(l)("order.add_note")), 1)]),
				_: 1
			}, 8, ["disabled"])], 32), a("ol", null, [(f(!0), i(e, null, m(t.history, (e) => (f(), i("li", { key: e.id }, [e.kind === "noted" ? (f(), i("p", We, h(e.detail.text), 1)) : (f(), i("p", Ge, h(b(e)), 1)), a("p", Ke, h(g(d)(e.at)) + " · " + h(e.by_name ?? g(l)("events.customer")), 1)]))), 128))])]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-9f5c2bc7"]]);
// plugins/work-orders/client/quantity.ts
function Je(e) {
	let t = /^(\d{1,4})(?:[.,](\d{1,3}))?$/.exec(e.trim());
	if (!t) return null;
	let n = Number(t[1]) * 1e3 + Number((t[2] ?? "").padEnd(3, "0"));
	return n <= 1e6 ? n : null;
}
function Q(e, t = ".") {
	let n = Math.trunc(e / 1e3), r = String(e % 1e3).padStart(3, "0").replace(/0+$/, "");
	return r === "" ? String(n) : `${n}${t}${r}`;
}
// plugins/work-orders/client/price_lines.vue?vue&type=script&setup=true&lang.ts
var Ye = {
	key: 0,
	class: "actions"
}, Xe = { class: "actions" }, Ze = {
	key: 1,
	class: "faint"
}, Qe = { key: 2 }, $e = { class: "amount" }, et = { class: "amount" }, tt = { class: "total" }, $ = { scope: "row" }, nt = {
	class: "amount",
	"data-testid": "total"
}, rt = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "price_lines",
	props: {
		lines: {},
		totals: {},
		currency: {},
		errors: {},
		isLocked: { type: Boolean }
	},
	emits: ["save"],
	setup(c, { emit: l }) {
		let u = c, d = l, { t: _, money: b, locale: x } = P(), C = p(null), T = new Intl.NumberFormat(x()).format(1.5).charAt(1), E = 0, k = t(() => [{
			label: _("lines.parts_sum"),
			minor: u.totals.partsMinor
		}, {
			label: _("lines.labour_sum"),
			minor: u.totals.labourMinor
		}]);
		function j() {
			C.value = u.lines.map(({ kind: e, item_id: t, text: n, quantity_thousandths: r, unit_price_minor: i }) => ({
				kind: e,
				item_id: t,
				text: n,
				unit_price_minor: i,
				key: ++E,
				quantity: Q(r, T)
			}));
		}
		function N(e) {
			C.value || j(), C.value.push({
				key: ++E,
				kind: e,
				item_id: null,
				text: "",
				quantity: "1",
				unit_price_minor: null
			});
		}
		function F() {
			let e = C.value.map(({ kind: e, item_id: t, text: n, quantity: r, unit_price_minor: i }) => ({
				kind: e,
				item_id: t,
				text: n,
				quantity_thousandths: Je(r) ?? -1,
				unit_price_minor: i ?? -1
			}));
			d("save", e);
		}
		return (t, l) => (f(), n(g(A), { title: g(_)("lines.title") }, {
			actions: v(() => [c.isLocked ? r("", !0) : (f(), i("span", Ye, [
				!C.value && c.lines.length > 0 ? (f(), n(g(w), {
					key: 0,
					color: "neutral",
					variant: "ghost",
					onClick: j
				}, {
					default: v(() => [o(h(g(_)("order.edit")), 1)]),
					_: 1
				})) : r("", !0),
				s(g(w), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-plus",
					"data-testid": "add-part",
					onClick: l[0] ||= (e) => N("part")
				}, {
					default: v(() => [o(h(g(_)("lines.add_part")), 1)]),
					_: 1
				}),
				s(g(w), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-plus",
					"data-testid": "add-labour",
					onClick: l[1] ||= (e) => N("labour")
				}, {
					default: v(() => [o(h(g(_)("lines.add_labour")), 1)]),
					_: 1
				})
			]))]),
			default: v(() => [C.value ? (f(), i("form", {
				key: 0,
				novalidate: "",
				onSubmit: y(F, ["prevent"])
			}, [(f(!0), i(e, null, m(C.value, (e, t) => (f(), i("div", {
				key: e.key,
				class: "edited"
			}, [
				s(g(M), {
					modelValue: e.text,
					"onUpdate:modelValue": (t) => e.text = t,
					class: "text",
					name: `text-${t}`,
					label: g(_)(`lines.${e.kind}`),
					error: c.errors[`${t}.text`]
				}, null, 8, [
					"modelValue",
					"onUpdate:modelValue",
					"name",
					"label",
					"error"
				]),
				s(g(D), {
					label: g(_)(e.kind === "labour" ? "lines.hours" : "lines.quantity"),
					error: c.errors[`${t}.quantity_thousandths`],
					size: "xl"
				}, {
					default: v(() => [s(g(O), {
						modelValue: e.quantity,
						"onUpdate:modelValue": (t) => e.quantity = t,
						name: `quantity-${t}`,
						inputmode: "decimal",
						size: "xl",
						ui: { base: "h-12 text-right text-lg tabular" }
					}, null, 8, [
						"modelValue",
						"onUpdate:modelValue",
						"name"
					])]),
					_: 2
				}, 1032, ["label", "error"]),
				s(g(S), {
					modelValue: e.unit_price_minor,
					"onUpdate:modelValue": (t) => e.unit_price_minor = t,
					name: `price-${t}`,
					label: g(_)("lines.price"),
					digits: c.currency?.minorDigits ?? 2,
					currency: c.currency?.code
				}, null, 8, [
					"modelValue",
					"onUpdate:modelValue",
					"name",
					"label",
					"digits",
					"currency"
				]),
				s(g(w), {
					class: "remove",
					color: "neutral",
					variant: "ghost",
					icon: "i-lucide-x",
					size: "xl",
					"aria-label": g(_)("lines.remove"),
					onClick: (e) => C.value.splice(t, 1)
				}, null, 8, ["aria-label", "onClick"])
			]))), 128)), a("div", Xe, [s(g(w), {
				type: "submit",
				size: "lg"
			}, {
				default: v(() => [o(h(g(_)("lines.save")), 1)]),
				_: 1
			}), s(g(w), {
				color: "neutral",
				variant: "ghost",
				size: "lg",
				onClick: l[2] ||= (e) => C.value = null
			}, {
				default: v(() => [o(h(g(_)("order.cancel")), 1)]),
				_: 1
			})])], 32)) : c.lines.length === 0 ? (f(), i("p", Ze, h(g(_)("lines.none")), 1)) : (f(), i("table", Qe, [a("tbody", null, [(f(!0), i(e, null, m(c.lines, (e, t) => (f(), i("tr", { key: t }, [a("td", null, [o(h(e.text) + " ", 1), a("small", null, h(g(Q)(e.quantity_thousandths, g(T))) + " × " + h(g(b)(e.unit_price_minor)), 1)]), a("td", $e, h(g(b)(e.total_minor)), 1)]))), 128))]), a("tfoot", null, [(f(!0), i(e, null, m(k.value, (e) => (f(), i("tr", {
				key: e.label,
				class: "sum"
			}, [a("td", null, h(e.label), 1), a("td", et, h(g(b)(e.minor)), 1)]))), 128)), a("tr", tt, [a("th", $, h(g(_)("lines.total")), 1), a("td", nt, h(g(b)(c.totals.totalMinor)), 1)])])]))]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-2f6f2c12"]]), it = {
	key: 0,
	class: "problem",
	role: "alert"
}, at = { class: "state" }, ot = {
	key: 1,
	class: "faint"
}, st = {
	key: 2,
	class: "faint"
}, ct = { class: "actions" }, lt = { class: "columns" }, ut = { class: "column" }, dt = { class: "actions save" }, ft = { class: "column" }, pt = /*#__PURE__*/ V(/* @__PURE__ */ c({
	__name: "order_page",
	props: { id: {} },
	setup(c) {
		let l = c, { t: m, send: _, showDay: b, problem: S, errors: T, isBusy: E } = P(), D = p(null), O = p(null), M = t(() => [{
			value: "",
			label: m("order.move")
		}, ...(D.value?.next ?? []).map(({ key: e, name: t }) => ({
			value: e,
			label: t
		}))]);
		async function N() {
			let e = S.value;
			D.value = await _("GET", `/orders/${l.id}`) ?? D.value, e && (S.value = e);
		}
		async function F(e, t, n = {}) {
			let r = D.value?.revision, i = await _(e, `/orders/${l.id}${t}`, {
				...n,
				revision: r
			});
			return Object.keys(T.value).length === 0 && await N(), i !== null;
		}
		async function R() {
			await F("PUT", "", O.value) && (O.value = null);
		}
		async function z() {
			let { fault: e } = D.value, t = `/orders/${l.id}/warranty-claims`, n = await _("POST", t, { fault: e });
			n && x.visit(I.order(n.id));
		}
		return d(N), (t, l) => (f(), i(e, null, [g(S) ? (f(), i("p", it, h(g(S)), 1)) : r("", !0), D.value ? (f(), i(e, { key: 1 }, [
			s(g(k), {
				title: `${D.value.number} · ${D.value.device}`,
				description: D.value.customer_name,
				parent: {
					href: g(I).board,
					label: g(m)("nav.title")
				}
			}, {
				default: v(() => [s(g(w), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-file-text",
					size: "lg",
					href: g(L)(c.id, "ticket"),
					target: "_blank",
					external: ""
				}, {
					default: v(() => [o(h(g(m)("order.ticket")), 1)]),
					_: 1
				}, 8, ["href"]), s(g(w), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-tag",
					size: "lg",
					href: g(L)(c.id, "label"),
					target: "_blank",
					external: ""
				}, {
					default: v(() => [o(h(g(m)("order.label")), 1)]),
					_: 1
				}, 8, ["href"])]),
				_: 1
			}, 8, [
				"title",
				"description",
				"parent"
			]),
			a("div", at, [
				s(g(C), {
					size: "lg",
					variant: "subtle",
					color: D.value.isOverdue ? "error" : D.value.isOver ? "neutral" : "primary",
					"data-testid": "state"
				}, {
					default: v(() => [o(h(D.value.stateName), 1)]),
					_: 1
				}, 8, ["color"]),
				!D.value.isOver && D.value.due_on ? (f(), i("span", {
					key: 0,
					class: u(["faint", D.value.isOverdue && "late"])
				}, h(g(m)(D.value.isOverdue ? "board.overdue" : "board.due", { day: g(b)(D.value.due_on) })), 3)) : r("", !0),
				D.value.isUnderWarranty ? (f(), i("span", ot, h(g(m)("order.under_warranty", { day: g(b)(D.value.warranty_until) })), 1)) : r("", !0),
				D.value.receipt_number ? (f(), i("span", st, h(g(m)("order.sold", { receipt: D.value.receipt_number })), 1)) : r("", !0),
				a("span", ct, [
					D.value.suggested ? (f(), n(g(w), {
						key: 0,
						size: "lg",
						icon: "i-lucide-arrow-right",
						loading: g(E),
						onClick: l[0] ||= (e) => F("PUT", "/state", { to: D.value.suggested.key })
					}, {
						default: v(() => [o(h(D.value.suggested.name), 1)]),
						_: 1
					}, 8, ["loading"])) : r("", !0),
					D.value.next.length > 0 ? (f(), n(g(j), {
						key: 1,
						name: "state",
						"model-value": "",
						label: g(m)("order.move"),
						options: M.value,
						"hides-label": "",
						"onUpdate:modelValue": l[1] ||= (e) => e && F("PUT", "/state", { to: e })
					}, null, 8, ["label", "options"])) : r("", !0),
					D.value.isUnderWarranty ? (f(), n(g(w), {
						key: 2,
						color: "neutral",
						variant: "outline",
						size: "lg",
						icon: "i-lucide-shield-check",
						loading: g(E),
						onClick: z
					}, {
						default: v(() => [o(h(g(m)("order.warranty_claim")), 1)]),
						_: 1
					}, 8, ["loading"])) : r("", !0)
				])
			]),
			a("div", lt, [a("div", ut, [s(g(A), { title: g(m)("order.intake") }, {
				actions: v(() => [O.value ? r("", !0) : (f(), n(g(w), {
					key: 0,
					color: "neutral",
					variant: "ghost",
					onClick: l[2] ||= (e) => O.value = { ...D.value }
				}, {
					default: v(() => [o(h(g(m)("order.edit")), 1)]),
					_: 1
				}))]),
				default: v(() => [O.value ? (f(), i("form", {
					key: 0,
					novalidate: "",
					onSubmit: y(R, ["prevent"])
				}, [s(Z, {
					modelValue: O.value,
					"onUpdate:modelValue": l[3] ||= (e) => O.value = e,
					errors: g(T),
					technicians: D.value.technicians
				}, null, 8, [
					"modelValue",
					"errors",
					"technicians"
				]), a("div", dt, [s(g(w), {
					type: "submit",
					loading: g(E)
				}, {
					default: v(() => [o(h(g(m)("order.save")), 1)]),
					_: 1
				}, 8, ["loading"]), s(g(w), {
					color: "neutral",
					variant: "ghost",
					onClick: l[4] ||= (e) => O.value = null
				}, {
					default: v(() => [o(h(g(m)("order.cancel")), 1)]),
					_: 1
				})])], 32)) : (f(), n(Ue, {
					key: 1,
					order: D.value
				}, null, 8, ["order"]))]),
				_: 1
			}, 8, ["title"]), (f(), n(rt, {
				key: D.value.revision,
				lines: D.value.lines,
				totals: D.value.totals,
				currency: D.value.currency,
				errors: g(T),
				"is-locked": D.value.receipt_number !== null,
				onSave: l[5] ||= (e) => F("PUT", "/lines", { lines: e })
			}, null, 8, [
				"lines",
				"totals",
				"currency",
				"errors",
				"is-locked"
			]))]), a("div", ft, [s(Ie, {
				order: D.value,
				onAsked: N
			}, null, 8, ["order"]), s(qe, {
				history: D.value.history,
				error: g(T).text,
				onNote: l[6] ||= (e) => F("POST", "/notes", { text: e })
			}, null, 8, ["history", "error"])])])
		], 64)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-f4026257"]]), mt = { class: "work-orders" }, ht = { class: "tabs" }, gt = /* @__PURE__ */ c({
	__name: "work_orders",
	props: { path: {} },
	setup(r) {
		let c = r, { t: l } = P(), u = t(() => c.path.split("/")), d = {
			"": I.board,
			calendar: I.calendar,
			all: I.all
		}, p = t(() => Object.entries(d).map(([e, t]) => ({
			href: t,
			label: l(`tabs.${e === "" ? "board" : e}`),
			isHere: c.path === e
		})));
		return (t, c) => (f(), i("div", mt, [r.path === "new" ? (f(), n(Ee, { key: 0 })) : u.value[0] === "orders" && u.value[1] ? (f(), n(pt, {
			id: u.value[1],
			key: u.value[1]
		}, null, 8, ["id"])) : (f(), i(e, { key: 2 }, [
			s(g(k), { title: g(l)("nav.title") }, {
				default: v(() => [s(g(w), {
					icon: "i-lucide-plus",
					size: "lg",
					to: g(I).new
				}, {
					default: v(() => [o(h(g(l)("board.new")), 1)]),
					_: 1
				}, 8, ["to"])]),
				_: 1
			}, 8, ["title"]),
			a("nav", ht, [(f(!0), i(e, null, m(p.value, (e) => (f(), n(g(b), {
				key: e.href,
				href: e.href,
				"aria-current": e.isHere ? "page" : void 0
			}, {
				default: v(() => [o(h(e.label), 1)]),
				_: 2
			}, 1032, ["href", "aria-current"]))), 128))]),
			r.path === "calendar" ? (f(), n(ge, { key: 0 })) : r.path === "all" ? (f(), n(ee, { key: 1 })) : (f(), n(de, { key: 2 }))
		], 64))]));
	}
});
export { gt as WorkOrders };
