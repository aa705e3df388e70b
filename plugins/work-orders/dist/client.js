import { Fragment as e, computed as t, createBlock as n, createCommentVNode as r, createElementBlock as i, createElementVNode as a, createTextVNode as o, createVNode as s, defineComponent as c, mergeModels as l, normalizeClass as u, onMounted as d, openBlock as f, ref as p, renderList as m, renderSlot as h, shallowRef as g, toDisplayString as _, unref as v, useId as y, useModel as b, vShow as x, withCtx as S, withDirectives as C, withModifiers as w } from "vue";
import { TAmountInput as T, TBadge as E, TButton as D, TDataTable as O, TEmptyState as k, TFormField as A, TInput as j, TModal as M, TPageHeader as N, TSectionCard as P, TSelectField as F, TTextField as I, usePlugin as L } from "@tillhouse/sdk/ui";
import { Link as R, router as z } from "@inertiajs/vue3";
// plugins/work-orders/client/use_desk.ts
function B() {
	let { t: e, call: t, money: n, locale: r } = L(), i = p(""), a = p({}), o = p(!1);
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
var V = "/p/work-orders", H = {
	board: V,
	calendar: `${V}/calendar`,
	all: `${V}/all`,
	new: `${V}/new`,
	order: (e) => `${V}/orders/${e}`
}, U = (e, t) => `/plugins/api/work-orders/orders/${e}/${t}`, ee = { class: "top" }, te = { class: "number" }, ne = {
	key: 0,
	class: "price"
}, re = { class: "device" }, ie = { class: "who" }, ae = { class: "bottom" }, oe = { key: 0 }, se = {
	key: 2,
	class: "technician"
}, ce = /*@__PURE__*/ c({
	__name: "order_card",
	props: {
		order: {},
		showsState: { type: Boolean },
		hidesTechnician: { type: Boolean }
	},
	setup(e) {
		let { t, money: o, showDay: s } = B();
		return (c, l) => (f(), n(v(R), {
			href: v(H).order(e.order.id),
			class: "card",
			"data-testid": `order-${e.order.number}`
		}, {
			default: S(() => [
				a("span", ee, [a("span", te, _(e.order.number), 1), e.order.total_minor > 0 ? (f(), i("span", ne, _(v(o)(e.order.total_minor)), 1)) : r("", !0)]),
				a("span", re, _(e.order.device), 1),
				a("span", ie, _(e.order.customer_name), 1),
				a("span", ae, [e.showsState ? (f(), i("span", oe, _(e.order.stateName), 1)) : e.order.due_on ? (f(), i("span", {
					key: 1,
					class: u(e.order.isOverdue && "late")
				}, _(v(t)(e.order.isOverdue ? "board.overdue" : "board.due", { day: v(s)(e.order.due_on) })), 3)) : r("", !0), e.hidesTechnician ? r("", !0) : (f(), i("span", se, _(e.order.technician ?? v(t)("board.no_technician")), 1))])
			]),
			_: 1
		}, 8, ["href", "data-testid"]));
	}
}), W = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, G = /*#__PURE__*/ W(ce, [["__scopeId", "data-v-66568bc1"]]), le = {
	key: 0,
	class: "none"
}, ue = {
	key: 1,
	class: "orders"
}, de = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "customer_repairs",
	props: { customer: {} },
	setup(t) {
		let a = t, { t: o, send: s } = B(), c = p(null);
		return d(async () => {
			c.value = await s("GET", `/customers/${a.customer.id}/orders`);
		}), (t, a) => c.value ? (f(), n(v(P), {
			key: 0,
			title: v(o)("order.of_customer"),
			"data-testid": "customer-repairs"
		}, {
			default: S(() => [c.value.length === 0 ? (f(), i("p", le, _(v(o)("order.none_of_customer")), 1)) : (f(), i("div", ue, [(f(!0), i(e, null, m(c.value, (e) => (f(), n(G, {
				key: e.id,
				order: e,
				"shows-state": ""
			}, null, 8, ["order"]))), 128))]))]),
			_: 1
		}, 8, ["title"])) : r("", !0);
	}
}), [["__scopeId", "data-v-f2c3344a"]]), fe = 1e4;
function pe() {
	let { draftSale: e, sale: t, closePage: n } = L(), r = B();
	async function i(i, a) {
		if (!e) return;
		let o = a.map(({ role: e, ...t }) => t), s = e.prepareLines(o);
		if (!await r.send("POST", `/register/orders/${i.id}/lines`, { lines: a.map((e, t) => ({
			id: s.lineIds[t],
			role: e.role,
			source_id: "sourceLineId" in e ? e.sourceLineId : null
		})) })) return;
		r.isBusy.value = !0;
		let c = await s.add();
		if (r.isBusy.value = !1, c.ok) return i.customer && !t.value?.customer && await e.attachCustomer(i.customer), n();
		c.reason !== "stopped" && (r.problem.value = r.t(`register.refused.${c.reason}`));
	}
	return {
		...r,
		sell: (e) => i(e, e.sale),
		takeDeposit: (e, t) => i(e, [{
			...e.deposit,
			role: "deposit",
			quantityThousandths: 1e3,
			unitPriceMinorE4: t * fe
		}])
	};
}
// plugins/work-orders/client/register_order.vue?vue&type=script&setup=true&lang.ts
var me = {
	class: "repair",
	"data-testid": "register-repair"
}, he = {
	key: 0,
	class: "problem",
	role: "alert"
}, ge = {
	key: 0,
	class: "said"
}, _e = {
	key: 1,
	class: "said"
}, ve = { key: 2 }, ye = { class: "amount" }, be = { scope: "row" }, xe = { class: "amount" }, Se = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "register_order",
	props: { id: {} },
	emits: ["back"],
	setup(c, { emit: l }) {
		let h = c, g = l, { t: y, money: b, send: x, problem: C, isBusy: E, sell: O, takeDeposit: k } = pe(), A = p(null), j = p(!1), M = p(null), N = t(() => (M.value ?? 0) > 0), P = t(() => {
			let { total_minor: e, deposit_minor: t, toPay_minor: n } = A.value;
			return t === 0 ? [{
				key: "lines.total",
				minor: e
			}] : [
				{
					key: "lines.total",
					minor: e
				},
				{
					key: "register.deposit",
					minor: -t
				},
				{
					key: n < 0 ? "register.to_pay_back" : "register.to_pay",
					minor: Math.abs(n)
				}
			];
		});
		return d(async () => {
			A.value = await x("GET", `/register/orders/${h.id}`);
		}), (t, c) => (f(), i("div", me, [
			s(v(D), {
				class: "back",
				color: "neutral",
				variant: "ghost",
				size: "xl",
				icon: "i-lucide-arrow-left",
				onClick: c[0] ||= (e) => g("back")
			}, {
				default: S(() => [o(_(v(y)("register.back")), 1)]),
				_: 1
			}),
			v(C) ? (f(), i("p", he, _(v(C)), 1)) : r("", !0),
			A.value ? (f(), i(e, { key: 1 }, [
				a("header", null, [a("h2", null, _(A.value.number) + " · " + _(A.value.device), 1), a("p", null, _(A.value.customer_name) + " · " + _(A.value.stateName), 1)]),
				A.value.receipt_number ? (f(), i("p", ge, _(v(y)("order.sold", { receipt: A.value.receipt_number })), 1)) : A.value.lines.length === 0 ? (f(), i("p", _e, _(v(y)("lines.none")), 1)) : r("", !0),
				A.value.lines.length > 0 ? (f(), i("table", ve, [a("tbody", null, [(f(!0), i(e, null, m(A.value.lines, (e) => (f(), i("tr", { key: e.id }, [a("td", null, _(e.text), 1), a("td", ye, _(v(b)(e.total_minor)), 1)]))), 128))]), a("tfoot", null, [(f(!0), i(e, null, m(P.value, (e, t) => (f(), i("tr", {
					key: e.key,
					class: u(t === P.value.length - 1 && "last")
				}, [a("th", be, _(v(y)(e.key)), 1), a("td", xe, _(v(b)(e.minor)), 1)], 2))), 128))])])) : r("", !0),
				A.value.receipt_number ? r("", !0) : (f(), i(e, { key: 3 }, [A.value.sale.length > 0 ? (f(), n(v(D), {
					key: 0,
					block: "",
					size: "xl",
					class: "act",
					icon: "i-lucide-shopping-bag",
					"data-testid": "repair-sell",
					loading: v(E) && !j.value,
					onClick: c[1] ||= (e) => v(O)(A.value)
				}, {
					default: S(() => [o(_(v(y)("register.sell")), 1)]),
					_: 1
				}, 8, ["loading"])) : r("", !0), j.value ? (f(), i("form", {
					key: 1,
					class: "deposit",
					onSubmit: c[3] ||= w((e) => N.value && v(k)(A.value, M.value), ["prevent"])
				}, [s(v(T), {
					modelValue: M.value,
					"onUpdate:modelValue": c[2] ||= (e) => M.value = e,
					name: "deposit",
					label: v(y)("register.deposit_amount"),
					digits: A.value.currency?.minorDigits ?? 2,
					currency: A.value.currency?.code
				}, null, 8, [
					"modelValue",
					"label",
					"digits",
					"currency"
				]), s(v(D), {
					type: "submit",
					size: "xl",
					class: "act",
					"data-testid": "deposit-take",
					disabled: !N.value,
					loading: v(E)
				}, {
					default: S(() => [o(_(v(y)("register.deposit_into_sale")), 1)]),
					_: 1
				}, 8, ["disabled", "loading"])], 32)) : (f(), n(v(D), {
					key: 2,
					block: "",
					size: "xl",
					class: "act",
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-coins",
					"data-testid": "repair-deposit",
					onClick: c[4] ||= (e) => j.value = !0
				}, {
					default: S(() => [o(_(v(y)("register.take_deposit")), 1)]),
					_: 1
				}))], 64))
			], 64)) : r("", !0)
		]));
	}
}), [["__scopeId", "data-v-e63e9743"]]), K = g(null), Ce = 6;
function we(e, t) {
	let n = e.trim().toUpperCase();
	if (!n.startsWith(t.toUpperCase())) return !1;
	let r = n.slice(t.length);
	return /^\d{1,9}$/.test(r) && (t !== "" || r.length <= Ce);
}
var Te = c({ setup() {
	let { call: e, onScan: t, openPage: n } = L(), r = p(null);
	return t((e) => r.value === null || !we(e, r.value) ? !1 : (K.value = e, n("register"), !0)), d(async () => {
		let t = await e("GET", "/register/letters");
		t.ok && (r.value = t.body.numberPrefix);
	}), () => null;
} }), Ee = {
	key: 1,
	class: "repairs",
	"data-testid": "register-repairs"
}, De = {
	key: 0,
	class: "problem",
	role: "alert"
}, Oe = {
	key: 1,
	class: "none"
}, ke = { key: 2 }, Ae = ["data-testid", "onClick"], je = { class: "number" }, Me = { class: "what" }, Ne = { class: "device" }, Pe = { class: "price" }, Fe = {
	key: 3,
	class: "none"
}, Ie = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "register_orders",
	setup(t) {
		let { t: c, money: l, send: h, problem: g } = B(), { onScan: y } = L(), b = p(""), x = p(null), C = p(!1), T = p(null), E;
		async function O() {
			let e = encodeURIComponent(b.value.trim()), t = await h("GET", `/register/orders?text=${e}`);
			t && (x.value = t.orders, C.value = t.hasMore);
		}
		function k(e) {
			b.value = String(e), clearTimeout(E), E = setTimeout(O, 200);
		}
		async function A(e = b.value) {
			clearTimeout(E), b.value = e, T.value = null, await O();
			let [t, ...n] = x.value ?? [];
			t && n.length === 0 && (T.value = t.id);
		}
		return y((e) => (A(e), !0)), d(() => {
			let e = K.value;
			K.value = null, e ? A(e) : O();
		}), (t, d) => T.value ? (f(), n(Se, {
			id: T.value,
			key: T.value,
			onBack: d[0] ||= (e) => T.value = null
		}, null, 8, ["id"])) : (f(), i("div", Ee, [
			a("form", { onSubmit: d[1] ||= w((e) => A(), ["prevent"]) }, [s(v(j), {
				"model-value": b.value,
				name: "repair",
				size: "xl",
				autofocus: "",
				icon: "i-lucide-search",
				autocomplete: "off",
				placeholder: v(c)("register.search"),
				"aria-label": v(c)("register.search"),
				ui: {
					root: "w-full",
					base: "h-12"
				},
				"onUpdate:modelValue": k
			}, null, 8, [
				"model-value",
				"placeholder",
				"aria-label"
			])], 32),
			v(g) ? (f(), i("p", De, _(v(g)), 1)) : x.value?.length === 0 ? (f(), i("p", Oe, _(v(c)(b.value.trim() === "" ? "register.none" : "board.found_nothing")), 1)) : r("", !0),
			x.value?.length ? (f(), i("ul", ke, [(f(!0), i(e, null, m(x.value, (e) => (f(), i("li", { key: e.id }, [a("button", {
				type: "button",
				"data-testid": `repair-${e.number}`,
				onClick: (t) => T.value = e.id
			}, [
				a("span", je, _(e.number), 1),
				a("span", Me, [a("span", Ne, _(e.device), 1), a("small", null, _(e.customer_name), 1)]),
				a("span", Pe, [o(_(v(l)(e.total_minor)) + " ", 1), a("small", { class: u(e.isReady && "is-ready") }, _(e.stateName), 3)])
			], 8, Ae)]))), 128))])) : r("", !0),
			C.value ? (f(), i("p", Fe, _(v(c)("register.more")), 1)) : r("", !0),
			v(g) ? (f(), n(v(D), {
				key: 4,
				color: "neutral",
				variant: "outline",
				size: "xl",
				onClick: d[2] ||= (e) => O()
			}, {
				default: S(() => [o(_(v(c)("register.again")), 1)]),
				_: 1
			})) : r("", !0)
		]));
	}
}), [["__scopeId", "data-v-c93fcbe7"]]), Le = {
	key: 0,
	class: "problem",
	role: "alert"
}, Re = {
	key: 1,
	class: "faint",
	role: "status"
}, ze = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "all_orders",
	setup(c) {
		let { t: l, money: u, send: m, showDay: h, problem: g, isBusy: y } = B(), b = p(""), x = p(0), C = p([]), T = p(!1), k = p(!1), A = t(() => [
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
				text: b.value,
				page: String(e)
			}), n = await m("GET", `/orders?${t}`);
			n && (x.value = e, C.value = e === 0 ? n.orders : [...C.value, ...n.orders], T.value = n.hasMore, k.value = !0);
		}
		return d(() => j(0)), (t, c) => (f(), i(e, null, [
			a("form", {
				class: "search",
				role: "search",
				onSubmit: c[1] ||= w((e) => j(0), ["prevent"])
			}, [s(v(I), {
				modelValue: b.value,
				"onUpdate:modelValue": c[0] ||= (e) => b.value = e,
				name: "text",
				type: "search",
				label: v(l)("board.search")
			}, null, 8, ["modelValue", "label"]), s(v(D), {
				type: "submit",
				icon: "i-lucide-search",
				size: "lg",
				loading: v(y),
				"aria-label": v(l)("board.search")
			}, null, 8, ["loading", "aria-label"])], 32),
			v(g) ? (f(), i("p", Le, _(v(g)), 1)) : r("", !0),
			k.value && C.value.length === 0 ? (f(), i("p", Re, _(v(l)("board.found_nothing")), 1)) : (f(), n(v(O), {
				key: 2,
				rows: C.value,
				columns: A.value,
				caption: v(l)("tabs.all"),
				"row-href": (e) => v(H).order(e.id)
			}, {
				"cell-state": S(({ row: e }) => [s(v(E), {
					color: e.isOverdue ? "error" : e.isOver ? "neutral" : "primary",
					variant: "subtle"
				}, {
					default: S(() => [o(_(e.stateName), 1)]),
					_: 2
				}, 1032, ["color"])]),
				"cell-due_on": S(({ row: e }) => [o(_(v(h)(e.due_on)), 1)]),
				"cell-total_minor": S(({ row: e }) => [o(_(e.total_minor > 0 ? v(u)(e.total_minor) : ""), 1)]),
				_: 1
			}, 8, [
				"rows",
				"columns",
				"caption",
				"row-href"
			])),
			T.value ? (f(), n(v(D), {
				key: 3,
				class: "more",
				color: "neutral",
				variant: "outline",
				loading: v(y),
				onClick: c[2] ||= (e) => j(x.value + 1)
			}, {
				default: S(() => [o(_(v(l)("board.more")), 1)]),
				_: 1
			}, 8, ["loading"])) : r("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-395a8813"]]), Be = {
	key: 0,
	class: "problem",
	role: "alert"
}, Ve = {
	key: 0,
	class: "filter"
}, He = ["aria-label"], Ue = ["aria-selected", "onClick"], We = { class: "board" }, Ge = [
	"aria-label",
	"data-testid",
	"onDrop"
], Ke = { class: "count" }, qe = {
	key: 0,
	class: "nothing"
}, Je = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "board_view",
	setup(c) {
		let { t: l, send: h, problem: g } = B(), y = p(null), b = p(""), x = p(""), C = p(null), T = t(() => [{
			value: "",
			label: l("board.everybody")
		}, ...(y.value?.technicians ?? []).map((e) => ({
			value: e,
			label: e
		}))]), E = t(() => (y.value?.states ?? []).map((e) => ({
			...e,
			orders: (y.value?.orders ?? []).filter((t) => t.state === e.key && (b.value === "" || t.technician === b.value))
		}))), O = t(() => E.value.find(({ key: e }) => e === x.value)?.key ?? E.value.find(({ orders: e }) => e.length > 0)?.key ?? E.value[0]?.key);
		async function A() {
			y.value = await h("GET", "/board");
		}
		async function j(e) {
			let t = C.value;
			if (C.value = null, !t || t.state === e) return;
			let n = await h("PUT", `/orders/${t.id}/state`, {
				to: e,
				revision: t.revision
			}), r = g.value;
			await A(), n || (g.value = r);
		}
		return d(A), (t, c) => (f(), i(e, null, [v(g) ? (f(), i("p", Be, _(v(g)), 1)) : r("", !0), y.value ? (f(), i(e, { key: 1 }, [y.value.orders.length === 0 ? (f(), n(v(k), {
			key: 0,
			icon: "i-lucide-wrench",
			title: v(l)("board.empty_title"),
			text: v(l)("board.empty_text")
		}, {
			default: S(() => [s(v(D), {
				to: v(H).new,
				icon: "i-lucide-plus"
			}, {
				default: S(() => [o(_(v(l)("board.new")), 1)]),
				_: 1
			}, 8, ["to"])]),
			_: 1
		}, 8, ["title", "text"])) : (f(), i(e, { key: 1 }, [
			y.value.technicians.length > 0 ? (f(), i("div", Ve, [s(v(F), {
				modelValue: b.value,
				"onUpdate:modelValue": c[0] ||= (e) => b.value = e,
				name: "technician",
				label: v(l)("board.mine"),
				options: T.value,
				"hides-label": ""
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			])])) : r("", !0),
			a("div", {
				class: "chips",
				role: "tablist",
				"aria-label": v(l)("board.states")
			}, [(f(!0), i(e, null, m(E.value, (e) => (f(), i("button", {
				key: e.key,
				type: "button",
				role: "tab",
				"aria-selected": e.key === O.value,
				onClick: (t) => x.value = e.key
			}, [o(_(e.name) + " ", 1), a("b", null, _(e.orders.length), 1)], 8, Ue))), 128))], 8, He),
			a("div", We, [(f(!0), i(e, null, m(E.value, (t) => (f(), i("section", {
				key: t.key,
				class: u(["column", {
					"is-shown": t.key === O.value,
					"is-target": C.value && C.value.state !== t.key
				}]),
				"aria-label": t.name,
				"data-testid": `column-${t.key}`,
				onDragover: c[2] ||= w(() => {}, ["prevent"]),
				onDrop: w((e) => j(t.key), ["prevent"])
			}, [
				a("h2", null, [o(_(t.name) + " ", 1), a("span", Ke, _(t.orders.length), 1)]),
				(f(!0), i(e, null, m(t.orders, (e) => (f(), n(G, {
					key: e.id,
					order: e,
					draggable: "true",
					onDragstart: (t) => C.value = e,
					onDragend: c[1] ||= (e) => C.value = null
				}, null, 8, ["order", "onDragstart"]))), 128)),
				t.orders.length === 0 ? (f(), i("p", qe, _(v(l)("board.nothing_here")), 1)) : r("", !0)
			], 42, Ge))), 128))])
		], 64))], 64)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-eb9501e0"]]), Ye = { class: "end" }, Xe = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "plan_dialog",
	props: {
		order: {},
		technicians: {}
	},
	emits: ["save", "close"],
	setup(e, { emit: t }) {
		let i = e, c = t, { t: l } = B(), u = p(i.order.due_on ?? ""), d = p(i.order.technician), m = [{
			value: null,
			label: l("board.no_technician")
		}, ...i.technicians.map((e) => ({
			value: e,
			label: e
		}))];
		return (t, i) => (f(), n(v(M), {
			open: !0,
			title: v(l)("calendar.plan", { number: e.order.number }),
			description: `${e.order.device} · ${e.order.customer_name}`,
			"onUpdate:open": i[4] ||= (e) => e || c("close")
		}, {
			body: S(() => [a("form", {
				class: "fields",
				onSubmit: i[3] ||= w((e) => u.value && c("save", u.value, d.value), ["prevent"])
			}, [
				s(v(I), {
					modelValue: u.value,
					"onUpdate:modelValue": i[0] ||= (e) => u.value = e,
					name: "plan-day",
					type: "date",
					label: v(l)("fields.due")
				}, null, 8, ["modelValue", "label"]),
				m.length > 1 ? (f(), n(v(F), {
					key: 0,
					modelValue: d.value,
					"onUpdate:modelValue": i[1] ||= (e) => d.value = e,
					name: "plan-technician",
					label: v(l)("fields.technician"),
					options: m
				}, null, 8, ["modelValue", "label"])) : r("", !0),
				a("div", Ye, [s(v(D), {
					type: "submit",
					size: "lg",
					disabled: u.value === ""
				}, {
					default: S(() => [o(_(v(l)("order.save")), 1)]),
					_: 1
				}, 8, ["disabled"]), s(v(D), {
					color: "neutral",
					variant: "ghost",
					size: "lg",
					onClick: i[2] ||= (e) => c("close")
				}, {
					default: S(() => [o(_(v(l)("order.cancel")), 1)]),
					_: 1
				})])
			], 32)]),
			_: 1
		}, 8, ["title", "description"]));
	}
}), [["__scopeId", "data-v-7e93495c"]]), Ze = {
	key: 0,
	class: "problem",
	role: "alert"
}, Qe = { class: "bar" }, $e = { "aria-live": "polite" }, et = {
	key: 0,
	class: "late-ones",
	"data-testid": "day-late"
}, tt = { class: "late" }, nt = { class: "cards" }, rt = { class: "week" }, it = { key: 0 }, at = ["aria-label", "data-testid"], ot = { key: 0 }, st = ["data-testid", "onDrop"], ct = { key: 0 }, lt = {
	key: 1,
	class: "faint nothing"
}, ut = 864e5, dt = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "calendar_view",
	setup(c) {
		let { t: l, send: h, problem: g, locale: y } = B(), b = p(null), x = p(null), C = p(null), T = t(() => Array.from({ length: 7 }, (e, t) => {
			let n = A(b.value.from, t);
			return {
				day: n,
				title: j(n),
				isToday: n === b.value.today
			};
		})), E = t(() => {
			let { technicians: e, orders: t } = b.value, n = t.flatMap(({ technician: e }) => e ?? []), r = [.../* @__PURE__ */ new Set([...e, ...n])], i = {
				key: "",
				name: r.length > 0 ? l("board.no_technician") : "",
				technician: null
			};
			return [...r.map((e) => ({
				key: e,
				name: e,
				technician: e
			})), i];
		}), O = t(() => `${j(T.value[0].day)} – ${j(T.value[6].day)}`);
		function k(e, t) {
			return b.value.orders.filter((n) => n.technician === e && n.due_on === t);
		}
		function A(e, t) {
			return new Date(Date.parse(`${e}T00:00:00Z`) + t * ut).toISOString().slice(0, 10);
		}
		function j(e) {
			return new Intl.DateTimeFormat(y(), {
				weekday: "short",
				day: "numeric",
				month: "short",
				timeZone: "UTC"
			}).format(/* @__PURE__ */ new Date(`${e}T00:00:00Z`));
		}
		async function M(e = b.value?.from ?? "") {
			let t = g.value;
			b.value = await h("GET", `/calendar?from=${e}`) ?? b.value, t && (g.value = t);
		}
		async function N(e, t, n) {
			if (x.value = null, C.value = null, e.due_on === t && e.technician === n) return;
			let { revision: r } = e;
			await h("PUT", `/orders/${e.id}/plan`, {
				due_on: t,
				technician: n,
				revision: r
			}), await M();
		}
		function P(e, t) {
			x.value && N(x.value, e, t);
		}
		return d(() => M()), (t, c) => (f(), i(e, null, [v(g) ? (f(), i("p", Ze, _(v(g)), 1)) : r("", !0), b.value ? (f(), i(e, { key: 1 }, [
			a("div", Qe, [
				a("h2", $e, _(O.value), 1),
				s(v(D), {
					color: "neutral",
					variant: "outline",
					size: "lg",
					icon: "i-lucide-chevron-left",
					"data-testid": "last-week",
					"aria-label": v(l)("calendar.before"),
					onClick: c[0] ||= (e) => M(A(b.value.from, -7))
				}, null, 8, ["aria-label"]),
				s(v(D), {
					color: "neutral",
					variant: "outline",
					size: "lg",
					"data-testid": "this-week",
					onClick: c[1] ||= (e) => M(b.value.today)
				}, {
					default: S(() => [o(_(v(l)("calendar.this_week")), 1)]),
					_: 1
				}),
				s(v(D), {
					color: "neutral",
					variant: "outline",
					size: "lg",
					icon: "i-lucide-chevron-right",
					"data-testid": "next-week",
					"aria-label": v(l)("calendar.after"),
					onClick: c[2] ||= (e) => M(A(b.value.from, 7))
				}, null, 8, ["aria-label"])
			]),
			b.value.late.length > 0 ? (f(), i("section", et, [a("h3", tt, _(v(l)("board.late")), 1), a("div", nt, [(f(!0), i(e, null, m(b.value.late, (e) => (f(), i("div", {
				key: e.id,
				class: "planned"
			}, [s(G, {
				order: e,
				draggable: "true",
				onDragstart: (t) => x.value = e,
				onDragend: c[3] ||= (e) => x.value = null
			}, null, 8, ["order", "onDragstart"]), s(v(D), {
				class: "plan",
				color: "neutral",
				variant: "ghost",
				icon: "i-lucide-calendar-clock",
				"data-testid": `plan-${e.number}`,
				"aria-label": v(l)("calendar.plan", { number: e.number }),
				onClick: (t) => C.value = e
			}, null, 8, [
				"data-testid",
				"aria-label",
				"onClick"
			])]))), 128))])])) : r("", !0),
			a("div", rt, [a("div", {
				class: u(["row heads", E.value.length > 1 && "is-named"]),
				"aria-hidden": "true"
			}, [E.value.length > 1 ? (f(), i("span", it)) : r("", !0), (f(!0), i(e, null, m(T.value, (e) => (f(), i("span", {
				key: e.day,
				class: u(e.isToday && "is-today")
			}, _(e.title), 3))), 128))], 2), (f(!0), i(e, null, m(E.value, (t) => (f(), i("section", {
				key: t.key,
				class: u(["row", E.value.length > 1 && "is-named"]),
				"aria-label": t.name || void 0,
				"data-testid": `row-${t.key}`
			}, [E.value.length > 1 ? (f(), i("h3", ot, _(t.name), 1)) : r("", !0), (f(!0), i(e, null, m(T.value, (n) => (f(), i("div", {
				key: n.day,
				class: u(["day", {
					"is-today": n.isToday,
					"is-target": x.value
				}]),
				"data-testid": `day-${n.day}`,
				onDragover: c[5] ||= w(() => {}, ["prevent"]),
				onDrop: w((e) => P(n.day, t.technician), ["prevent"])
			}, [k(t.technician, n.day).length > 0 ? (f(), i("h4", ct, _(n.title), 1)) : r("", !0), (f(!0), i(e, null, m(k(t.technician, n.day), (e) => (f(), i("div", {
				key: e.id,
				class: "planned"
			}, [s(G, {
				order: e,
				"shows-state": "",
				"hides-technician": "",
				draggable: "true",
				onDragstart: (t) => x.value = e,
				onDragend: c[4] ||= (e) => x.value = null
			}, null, 8, ["order", "onDragstart"]), s(v(D), {
				class: "plan",
				color: "neutral",
				variant: "ghost",
				icon: "i-lucide-calendar-clock",
				"data-testid": `plan-${e.number}`,
				"aria-label": v(l)("calendar.plan", { number: e.number }),
				onClick: (t) => C.value = e
			}, null, 8, [
				"data-testid",
				"aria-label",
				"onClick"
			])]))), 128))], 42, st))), 128))], 10, at))), 128))]),
			b.value.orders.length === 0 ? (f(), i("p", lt, _(v(l)("calendar.nothing")), 1)) : r("", !0),
			C.value ? (f(), n(Xe, {
				key: C.value.id,
				order: C.value,
				technicians: E.value.flatMap(({ technician: e }) => e ?? []),
				onSave: c[6] ||= (e, t) => N(C.value, e, t),
				onClose: c[7] ||= (e) => C.value = null
			}, null, 8, ["order", "technicians"])) : r("", !0)
		], 64)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-d0976003"]]), ft = { class: "pick" }, pt = ["id", "aria-label"], mt = [
	"id",
	"aria-selected",
	"onClick"
], ht = {
	class: "sr-only",
	"aria-live": "polite"
}, q = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "pick_field",
	props: /*@__PURE__*/ l({
		name: {},
		label: {},
		hint: {},
		error: {},
		required: { type: Boolean },
		size: {},
		find: { type: Function }
	}, {
		modelValue: { required: !0 },
		modelModifiers: {}
	}),
	emits: /*@__PURE__*/ l(["pick"], ["update:modelValue"]),
	setup(r, { emit: o }) {
		let c = r, l = b(r, "modelValue"), u = o, { t: d } = B(), g = y(), T = p(null), E = p(-1), D, O = 0, k = t(() => T.value !== null && T.value.length > 0), M = t(() => E.value < 0 ? void 0 : `${g}-${E.value}`);
		function N(e) {
			if (l.value = String(e), clearTimeout(D), l.value.trim().length < 2) return F();
			D = setTimeout(P, 200);
		}
		async function P() {
			let e = ++O, t = await c.find(l.value.trim());
			e === O && (T.value = t, E.value = -1);
		}
		function F() {
			O++, clearTimeout(D), T.value = null, E.value = -1;
		}
		function I(e) {
			F(), u("pick", e);
		}
		function L(e) {
			let t = (T.value?.length ?? 0) - 1;
			if (k.value) {
				if (e.key === "ArrowDown") E.value = E.value >= t ? 0 : E.value + 1;
				else if (e.key === "ArrowUp") E.value = E.value <= 0 ? t : E.value - 1;
				else if (e.key === "Escape") F();
				else if (e.key === "Enter" && E.value >= 0) I(T.value[E.value]);
				else return;
				e.preventDefault();
			}
		}
		return (t, o) => (f(), n(v(A), {
			name: r.name,
			label: r.label,
			help: r.hint,
			error: r.error,
			required: r.required,
			size: r.size
		}, {
			default: S(() => [a("div", ft, [
				s(v(j), {
					"model-value": l.value,
					name: r.name,
					size: r.size ?? "lg",
					class: "w-full",
					autocomplete: "off",
					role: "combobox",
					"aria-autocomplete": "list",
					"aria-expanded": k.value,
					"aria-controls": v(g),
					"aria-activedescendant": M.value,
					"onUpdate:modelValue": N,
					onKeydown: L,
					onBlur: F
				}, null, 8, [
					"model-value",
					"name",
					"size",
					"aria-expanded",
					"aria-controls",
					"aria-activedescendant"
				]),
				C(a("ul", {
					id: v(g),
					role: "listbox",
					"aria-label": r.label
				}, [(f(!0), i(e, null, m(T.value ?? [], (e, n) => (f(), i("li", {
					id: `${v(g)}-${n}`,
					key: e.id,
					role: "option",
					"aria-selected": n === E.value,
					"data-testid": "choice",
					onPointerdown: o[0] ||= w(() => {}, ["prevent"]),
					onClick: (t) => I(e)
				}, [h(t.$slots, "default", { choice: e })], 40, mt))), 128))], 8, pt), [[x, k.value]]),
				a("span", ht, _(T.value?.length === 0 ? v(d)("pick.none") : ""), 1)
			])]),
			_: 3
		}, 8, [
			"name",
			"label",
			"help",
			"error",
			"required",
			"size"
		]));
	}
}), [["__scopeId", "data-v-a5623811"]]), gt = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "customer_field",
	props: /*@__PURE__*/ l({ errors: {} }, {
		modelValue: { required: !0 },
		modelModifiers: {}
	}),
	emits: ["update:modelValue"],
	setup(e) {
		let t = b(e, "modelValue"), { t: c, send: l } = B();
		async function u(e) {
			return await l("GET", `/customers?text=${encodeURIComponent(e)}`) ?? [];
		}
		function d({ id: e, name: n, email: r, phone: i }) {
			let { customer_email: a, customer_phone: o } = t.value;
			Object.assign(t.value, {
				customer_id: e,
				customer_name: n,
				customer_email: r ?? a,
				customer_phone: i ?? o
			});
		}
		function p(e) {
			Object.assign(t.value, {
				customer_name: e,
				customer_id: null
			});
		}
		return (l, m) => (f(), i("div", null, [s(q, {
			"model-value": t.value.customer_name,
			name: "customer_name",
			required: "",
			label: v(c)("fields.customer"),
			hint: t.value.customer_id ? void 0 : v(c)("pick.hint"),
			error: e.errors.customer_name,
			find: u,
			"onUpdate:modelValue": p,
			onPick: d
		}, {
			default: S(({ choice: e }) => [a("span", null, _(e.name), 1), a("small", null, _(e.phone ?? e.email ?? e.number), 1)]),
			_: 1
		}, 8, [
			"model-value",
			"label",
			"hint",
			"error"
		]), t.value.customer_id ? (f(), n(v(E), {
			key: 0,
			class: "known",
			color: "success",
			variant: "subtle",
			icon: "i-lucide-check",
			"data-testid": "known-customer"
		}, {
			default: S(() => [o(_(v(c)("pick.known")), 1)]),
			_: 1
		})) : r("", !0)]));
	}
}), [["__scopeId", "data-v-26cb55ea"]]), _t = { class: "head" }, vt = { class: "title" }, yt = ["viewBox", "aria-label"], bt = {
	key: 0,
	x: "300",
	y: "105",
	"text-anchor": "middle"
}, xt = ["points"], J = 600, Y = 200, St = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "signature_pad",
	props: {
		modelValue: { required: !0 },
		modelModifiers: {}
	},
	emits: ["update:modelValue"],
	setup(s) {
		let c = b(s, "modelValue"), { t: l } = B(), u = p(null), d = p(!1), h = t(() => (c.value ?? []).map((e) => e.map((e) => e.join(",")).join(" ")));
		function g(e) {
			let { left: t, top: n, width: r, height: i } = u.value.getBoundingClientRect(), a = (e, t, n) => Math.min(1, Math.max(0, (e - t) / n));
			return [Math.round(a(e.clientX, t, r) * J), Math.round(a(e.clientY, n, i) * Y)];
		}
		function y(e) {
			u.value.setPointerCapture(e.pointerId), d.value = !0, c.value = [...c.value ?? [], [g(e)]];
		}
		function x(e) {
			if (!d.value || !c.value) return;
			let t = [...c.value];
			t.push([...t.pop(), g(e)]), c.value = t;
		}
		return (t, s) => (f(), i("div", null, [a("div", _t, [a("span", vt, _(v(l)("fields.signature")), 1), c.value ? (f(), n(v(D), {
			key: 0,
			color: "neutral",
			variant: "ghost",
			size: "sm",
			onClick: s[0] ||= (e) => c.value = null
		}, {
			default: S(() => [o(_(v(l)("fields.clear")), 1)]),
			_: 1
		})) : r("", !0)]), (f(), i("svg", {
			ref_key: "field",
			ref: u,
			viewBox: `0 0 ${J} ${Y}`,
			role: "img",
			"aria-label": v(l)("fields.signature"),
			"data-testid": "signature",
			onPointerdown: w(y, ["prevent"]),
			onPointermove: x,
			onPointerup: s[1] ||= (e) => d.value = !1,
			onPointercancel: s[2] ||= (e) => d.value = !1
		}, [c.value ? r("", !0) : (f(), i("text", bt, _(v(l)("fields.signature_hint")), 1)), (f(!0), i(e, null, m(h.value, (e, t) => (f(), i("polyline", {
			key: t,
			points: e
		}, null, 8, xt))), 128))], 40, yt))]));
	}
}), [["__scopeId", "data-v-7a701936"]]), Ct = { class: "form" }, X = /* @__PURE__ */ c({
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
		let a = e, o = b(e, "modelValue"), { t: c } = B(), l = Object.entries({
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
		return (t, a) => (f(), i("div", Ct, [
			s(gt, {
				modelValue: o.value,
				"onUpdate:modelValue": a[0] ||= (e) => o.value = e,
				class: "wide",
				errors: e.errors
			}, null, 8, ["modelValue", "errors"]),
			s(v(I), {
				modelValue: o.value.customer_phone,
				"onUpdate:modelValue": a[1] ||= (e) => o.value.customer_phone = e,
				name: "customer_phone",
				type: "tel",
				inputmode: "tel",
				label: v(c)("fields.phone"),
				error: e.errors.customer_phone
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(v(I), {
				modelValue: o.value.customer_email,
				"onUpdate:modelValue": a[2] ||= (e) => o.value.customer_email = e,
				name: "customer_email",
				type: "email",
				inputmode: "email",
				label: v(c)("fields.email"),
				error: e.errors.customer_email
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(v(I), {
				modelValue: o.value.device,
				"onUpdate:modelValue": a[3] ||= (e) => o.value.device = e,
				name: "device",
				required: "",
				label: v(c)("fields.device"),
				hint: v(c)("fields.device_hint"),
				error: e.errors.device
			}, null, 8, [
				"modelValue",
				"label",
				"hint",
				"error"
			]),
			s(v(I), {
				modelValue: o.value.serial,
				"onUpdate:modelValue": a[4] ||= (e) => o.value.serial = e,
				name: "serial",
				label: v(c)("fields.serial"),
				error: e.errors.serial
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(v(I), {
				modelValue: o.value.fault,
				"onUpdate:modelValue": a[5] ||= (e) => o.value.fault = e,
				class: "wide",
				name: "fault",
				required: "",
				rows: 4,
				label: v(c)("fields.fault"),
				error: e.errors.fault
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(v(I), {
				modelValue: o.value.accessories,
				"onUpdate:modelValue": a[6] ||= (e) => o.value.accessories = e,
				class: "wide",
				name: "accessories",
				label: v(c)("fields.accessories"),
				hint: v(c)("fields.accessories_hint"),
				error: e.errors.accessories
			}, null, 8, [
				"modelValue",
				"label",
				"hint",
				"error"
			]),
			s(v(I), {
				modelValue: o.value.due_on,
				"onUpdate:modelValue": a[7] ||= (e) => o.value.due_on = e,
				name: "due_on",
				type: "date",
				label: v(c)("fields.due"),
				error: e.errors.due_on
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			u.value.length > 1 ? (f(), n(v(F), {
				key: 0,
				modelValue: o.value.technician,
				"onUpdate:modelValue": a[8] ||= (e) => o.value.technician = e,
				name: "technician",
				label: v(c)("fields.technician"),
				options: u.value
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			])) : r("", !0),
			s(v(F), {
				modelValue: o.value.locale,
				"onUpdate:modelValue": a[9] ||= (e) => o.value.locale = e,
				name: "locale",
				label: v(c)("fields.language"),
				options: v(l)
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			]),
			s(St, {
				modelValue: o.value.signature,
				"onUpdate:modelValue": a[10] ||= (e) => o.value.signature = e,
				class: "wide"
			}, null, 8, ["modelValue"])
		]));
	}
}), wt = 1600, Tt = .82;
async function Et(e) {
	try {
		let t = await createImageBitmap(e), n = Math.min(1, wt / Math.max(t.width, t.height)), r = document.createElement("canvas");
		return r.width = Math.max(1, Math.round(t.width * n)), r.height = Math.max(1, Math.round(t.height * n)), r.getContext("2d").drawImage(t, 0, 0, r.width, r.height), t.close(), r.toDataURL("image/jpeg", Tt).split(",")[1] ?? null;
	} catch {
		return null;
	}
}
// plugins/work-orders/client/photo_input.vue?vue&type=script&setup=true&lang.ts
var Dt = { class: "inputs" }, Z = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "photo_input",
	props: { isBusy: { type: Boolean } },
	emits: ["taken", "refused"],
	setup(e, { emit: t }) {
		let n = t, { t: r } = B(), c = p(null), l = p(null);
		async function u(e) {
			let t = e.target, r = [...t.files ?? []];
			t.value = "";
			for (let e of r) {
				let t = await Et(e);
				t ? n("taken", t) : n("refused");
			}
		}
		return (t, n) => (f(), i("span", Dt, [
			s(v(D), {
				class: "camera",
				color: "neutral",
				variant: "outline",
				size: "lg",
				icon: "i-lucide-camera",
				loading: e.isBusy,
				onClick: n[0] ||= (e) => c.value?.click()
			}, {
				default: S(() => [o(_(v(r)("photos.take")), 1)]),
				_: 1
			}, 8, ["loading"]),
			s(v(D), {
				color: "neutral",
				variant: "outline",
				size: "lg",
				icon: "i-lucide-plus",
				loading: e.isBusy,
				onClick: n[1] ||= (e) => l.value?.click()
			}, {
				default: S(() => [o(_(v(r)("photos.choose")), 1)]),
				_: 1
			}, 8, ["loading"]),
			a("input", {
				ref_key: "camera",
				ref: c,
				hidden: "",
				type: "file",
				accept: "image/*",
				capture: "environment",
				"data-testid": "camera",
				onChange: u
			}, null, 544),
			a("input", {
				ref_key: "chooser",
				ref: l,
				hidden: "",
				type: "file",
				accept: "image/*",
				multiple: "",
				"data-testid": "pictures",
				onChange: u
			}, null, 544)
		]));
	}
}), [["__scopeId", "data-v-9bc428e5"]]), Ot = {
	key: 0,
	class: "problem",
	role: "alert"
}, kt = {
	key: 0,
	class: "photos"
}, At = ["src", "alt"], jt = { class: "actions end" }, Mt = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "new_order",
	setup(t) {
		let { t: n, locale: c, send: l, problem: u, errors: h, isBusy: g } = B(), y = p([]), b = p({
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
		}), x = p([]);
		async function C() {
			let e = await l("POST", "/orders", b.value);
			if (e) {
				for (let t of x.value) await l("POST", `/orders/${e.id}/photos`, { photo: t });
				z.visit(H.order(e.id));
			}
		}
		return d(async () => {
			y.value = (await l("GET", "/board"))?.technicians ?? [];
		}), (t, c) => (f(), i(e, null, [s(v(N), {
			title: v(n)("board.new"),
			parent: {
				href: v(H).board,
				label: v(n)("nav.title")
			}
		}, null, 8, ["title", "parent"]), a("form", {
			class: "narrow",
			novalidate: "",
			onSubmit: w(C, ["prevent"])
		}, [
			v(u) ? (f(), i("p", Ot, _(v(u)), 1)) : r("", !0),
			s(v(P), null, {
				default: S(() => [s(X, {
					modelValue: b.value,
					"onUpdate:modelValue": c[0] ||= (e) => b.value = e,
					errors: v(h),
					technicians: y.value
				}, null, 8, [
					"modelValue",
					"errors",
					"technicians"
				])]),
				_: 1
			}),
			s(v(P), {
				title: v(n)("photos.title"),
				class: "photo-card"
			}, {
				default: S(() => [x.value.length > 0 ? (f(), i("ul", kt, [(f(!0), i(e, null, m(x.value, (e, t) => (f(), i("li", { key: e }, [a("img", {
					src: `data:image/jpeg;base64,${e}`,
					alt: v(n)("photos.number", { number: t + 1 })
				}, null, 8, At), s(v(D), {
					class: "remove",
					color: "neutral",
					icon: "i-lucide-x",
					"aria-label": v(n)("photos.remove"),
					onClick: (e) => x.value.splice(t, 1)
				}, null, 8, ["aria-label", "onClick"])]))), 128))])) : r("", !0), s(Z, {
					onTaken: c[1] ||= (e) => x.value.push(e),
					onRefused: c[2] ||= (e) => u.value = v(n)("errors.no_picture")
				})]),
				_: 1
			}, 8, ["title"]),
			a("div", jt, [s(v(D), {
				type: "submit",
				size: "xl",
				loading: v(g)
			}, {
				default: S(() => [o(_(v(n)("order.create")), 1)]),
				_: 1
			}, 8, ["loading"])])
		], 32)], 64));
	}
}), [["__scopeId", "data-v-3d6f91da"]]), Nt = {
	key: 0,
	class: "problem",
	role: "alert"
}, Pt = { "data-testid": "estimate" }, Ft = {
	key: 1,
	class: "late above"
}, It = {
	key: 2,
	class: "link",
	role: "status"
}, Lt = { class: "faint" }, Rt = ["value", "aria-label"], zt = { class: "actions" }, Bt = { class: "faint" }, Vt = {
	key: 3,
	class: "actions send"
}, Ht = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "estimate_card",
	props: { order: {} },
	emits: ["asked"],
	setup(e, { emit: c }) {
		let l = e, u = c, { t: d, money: m, send: h, showDay: g, problem: y, isBusy: b } = B(), x = p(null), C = p(!1), w = t(() => {
			let { estimate: e } = l.order;
			if (!e) return d("estimate.none");
			let t = m(e.total_minor), n = g(e.answered_at ?? e.sent_at);
			if (e.answer === "approved" || e.answer === "declined") return d(`estimate.${e.answer}`, {
				name: e.answered_by ?? "",
				total: t,
				day: n
			});
			let r = g(e.expires_at), i = d("estimate.sent", {
				day: n,
				total: t,
				until: r
			});
			return e.isExpired ? `${i} ${d("estimate.expired", { day: r })}` : i;
		}), T = t(() => {
			let { estimate: e, total_minor: t } = l.order;
			return e?.answer === "approved" && e.total_minor !== t;
		}), E = t(() => {
			if (!x.value) return "";
			let { mailedTo: e } = x.value;
			return e ? d("estimate.mailed", { email: e }) : d(l.order.customer_email ? "errors.mail_failed" : "errors.no_email");
		});
		async function O() {
			let { id: e, revision: t } = l.order;
			C.value = !1, x.value = await h("POST", `/orders/${e}/estimates`, { revision: t });
			let n = y.value;
			u("asked"), y.value = n;
		}
		async function k() {
			await navigator.clipboard.writeText(x.value.link), C.value = !0;
		}
		return (t, c) => (f(), n(v(P), { title: v(d)("estimate.title") }, {
			default: S(() => [
				v(y) ? (f(), i("p", Nt, _(v(y)), 1)) : r("", !0),
				a("p", Pt, _(w.value), 1),
				T.value ? (f(), i("p", Ft, _(v(d)("estimate.above", { total: v(m)(e.order.total_minor) })), 1)) : r("", !0),
				x.value ? (f(), i("div", It, [
					a("p", Lt, _(E.value), 1),
					a("input", {
						value: x.value.link,
						readonly: "",
						"aria-label": v(d)("estimate.link"),
						"data-testid": "link",
						onFocus: c[0] ||= (e) => e.target.select()
					}, null, 40, Rt),
					a("div", zt, [s(v(D), {
						color: "neutral",
						variant: "outline",
						icon: C.value ? "i-lucide-check" : "i-lucide-copy",
						onClick: k
					}, {
						default: S(() => [o(_(v(d)(C.value ? "estimate.copied" : "estimate.copy")), 1)]),
						_: 1
					}, 8, ["icon"])]),
					a("p", Bt, _(v(d)("estimate.once")), 1)
				])) : r("", !0),
				e.order.isOver ? r("", !0) : (f(), i("div", Vt, [s(v(D), {
					size: "lg",
					icon: "i-lucide-mail",
					variant: e.order.estimate ? "outline" : "solid",
					color: e.order.estimate ? "neutral" : "primary",
					loading: v(b),
					disabled: e.order.lines.length === 0,
					onClick: O
				}, {
					default: S(() => [o(_(v(d)(e.order.estimate ? "estimate.send_again" : "estimate.send")), 1)]),
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
}), [["__scopeId", "data-v-b45c6e95"]]), Ut = { class: "facts" }, Wt = { class: "wide" }, Gt = { class: "long" }, Kt = {
	key: 0,
	class: "wide"
}, qt = ["aria-label"], Jt = ["points"], Yt = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "order_facts",
	props: { order: {} },
	setup(n) {
		let o = n, { t: s, showDay: c } = B(), l = t(() => {
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
		return (t, o) => (f(), i("dl", Ut, [
			(f(!0), i(e, null, m(l.value, (e) => (f(), i("div", { key: e.label }, [a("dt", null, _(e.label), 1), a("dd", null, _(e.value), 1)]))), 128)),
			a("div", Wt, [a("dt", null, _(v(s)("fields.fault")), 1), a("dd", Gt, _(n.order.fault), 1)]),
			u.value.length > 0 ? (f(), i("div", Kt, [a("dt", null, _(v(s)("fields.signature")), 1), a("dd", null, [(f(), i("svg", {
				viewBox: "0 0 600 200",
				role: "img",
				"aria-label": v(s)("fields.signature")
			}, [(f(!0), i(e, null, m(u.value, (e, t) => (f(), i("polyline", {
				key: t,
				points: e
			}, null, 8, Jt))), 128))], 8, qt))])])) : r("", !0)
		]));
	}
}), [["__scopeId", "data-v-dd85ccee"]]), Xt = {
	key: 0,
	class: "said"
}, Zt = { key: 1 }, Qt = { class: "faint" }, $t = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "order_history",
	props: {
		history: {},
		error: {}
	},
	emits: ["note"],
	setup(t, { emit: r }) {
		let c = r, { t: l, money: u, showDay: d, showTime: h } = B(), g = p("");
		function y({ kind: e, detail: t }) {
			let { totalMinor: n, ...r } = t, i = typeof n == "number" ? u(n) : "";
			if (e === "planned") {
				let { due_on: e, technician: n } = t, r = String(n ?? l("board.no_technician"));
				return l("events.planned", {
					day: d(String(e)),
					who: r
				});
			}
			return l(`events.${e}`, {
				...r,
				total: i
			});
		}
		function b() {
			c("note", g.value), g.value = "";
		}
		return (r, c) => (f(), n(v(P), { title: v(l)("order.history") }, {
			default: S(() => [a("form", {
				novalidate: "",
				onSubmit: w(b, ["prevent"])
			}, [s(v(I), {
				modelValue: g.value,
				"onUpdate:modelValue": c[0] ||= (e) => g.value = e,
				name: "note",
				rows: 2,
				label: v(l)("order.note"),
				error: t.error
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]), s(v(D), {
				type: "submit",
				class: "add",
				color: "neutral",
				variant: "outline",
				disabled: g.value.trim() === ""
			}, {
				default: S(() => [o(_(v(l)("order.add_note")), 1)]),
				_: 1
			}, 8, ["disabled"])], 32), a("ol", null, [(f(!0), i(e, null, m(t.history, (e) => (f(), i("li", { key: e.id }, [e.kind === "noted" ? (f(), i("p", Xt, _(e.detail.text), 1)) : (f(), i("p", Zt, _(y(e)), 1)), a("p", Qt, _(v(h)(e.at)) + " · " + _(e.by_name ?? v(l)("events.customer")), 1)]))), 128))])]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-4974cbf5"]]), en = {
	key: 0,
	class: "problem",
	role: "alert"
}, tn = {
	key: 1,
	class: "photos"
}, nn = ["href"], rn = [
	"src",
	"alt",
	"title"
], an = {
	key: 2,
	class: "faint none"
}, on = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "photo_card",
	props: { order: {} },
	emits: ["changed"],
	setup(t, { emit: o }) {
		let c = t, l = o, { t: u, send: d, problem: h, isBusy: g, showTime: y } = B(), b = `/orders/${c.order.id}/photos`, x = p([]), C = (e) => `/plugins/api/work-orders${b}/${e}`;
		async function w(e) {
			if (x.value.push(e), !(x.value.length > 1)) {
				for (; x.value[0] !== void 0;) await d("POST", b, { photo: x.value[0] }) ? x.value.shift() : x.value = [];
				l("changed");
			}
		}
		async function T(e) {
			await d("DELETE", `${b}/${e}`) && l("changed");
		}
		return (o, c) => (f(), n(v(P), { title: v(u)("photos.title") }, {
			default: S(() => [
				v(h) ? (f(), i("p", en, _(v(h)), 1)) : r("", !0),
				t.order.photos.length > 0 ? (f(), i("ul", tn, [(f(!0), i(e, null, m(t.order.photos, (e, t) => (f(), i("li", {
					key: e.id,
					"data-testid": "photo"
				}, [a("a", {
					href: C(e.id),
					target: "_blank",
					rel: "noopener"
				}, [a("img", {
					src: C(e.id),
					loading: "lazy",
					alt: v(u)("photos.number", { number: t + 1 }),
					title: v(y)(e.at)
				}, null, 8, rn)], 8, nn), s(v(D), {
					class: "remove",
					color: "neutral",
					icon: "i-lucide-x",
					"aria-label": v(u)("photos.remove"),
					onClick: (t) => T(e.id)
				}, null, 8, ["aria-label", "onClick"])]))), 128))])) : (f(), i("p", an, _(v(u)("photos.none")), 1)),
				s(Z, {
					"is-busy": v(g),
					onTaken: w,
					onRefused: c[0] ||= (e) => h.value = v(u)("errors.no_picture")
				}, null, 8, ["is-busy"])
			]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-5dfee1bb"]]), sn = { class: "edited" }, cn = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "line_fields",
	props: /*@__PURE__*/ l({
		index: {},
		errors: {},
		currency: {}
	}, {
		modelValue: { required: !0 },
		modelModifiers: {}
	}),
	emits: /*@__PURE__*/ l(["remove"], ["update:modelValue"]),
	setup(e, { emit: t }) {
		let r = b(e, "modelValue"), o = t, { t: c, money: l, send: u } = B();
		async function d(e) {
			return await u("GET", `/items?text=${encodeURIComponent(e)}`) ?? [];
		}
		function p({ id: e, name: t, price_minor: n }) {
			Object.assign(r.value, {
				item_id: e,
				text: t,
				unit_price_minor: n
			});
		}
		return (t, u) => (f(), i("div", sn, [
			r.value.kind === "part" ? (f(), n(q, {
				key: 0,
				modelValue: r.value.text,
				"onUpdate:modelValue": [u[0] ||= (e) => r.value.text = e, u[1] ||= (e) => r.value.item_id = null],
				class: "text",
				size: "xl",
				name: `text-${e.index}`,
				label: v(c)("lines.part"),
				hint: r.value.item_id ? v(c)("pick.from_catalog") : void 0,
				error: e.errors[`${e.index}.text`],
				find: d,
				onPick: p
			}, {
				default: S(({ choice: e }) => [a("span", null, _(e.name), 1), a("small", null, _(e.price_minor === null ? e.code : v(l)(e.price_minor)), 1)]),
				_: 1
			}, 8, [
				"modelValue",
				"name",
				"label",
				"hint",
				"error"
			])) : (f(), n(v(A), {
				key: 1,
				class: "text",
				size: "xl",
				label: v(c)("lines.labour"),
				error: e.errors[`${e.index}.text`]
			}, {
				default: S(() => [s(v(j), {
					modelValue: r.value.text,
					"onUpdate:modelValue": u[2] ||= (e) => r.value.text = e,
					name: `text-${e.index}`,
					size: "xl",
					class: "w-full"
				}, null, 8, ["modelValue", "name"])]),
				_: 1
			}, 8, ["label", "error"])),
			s(v(A), {
				label: v(c)(r.value.kind === "labour" ? "lines.hours" : "lines.quantity"),
				error: e.errors[`${e.index}.quantity_thousandths`],
				size: "xl"
			}, {
				default: S(() => [s(v(j), {
					modelValue: r.value.quantity,
					"onUpdate:modelValue": u[3] ||= (e) => r.value.quantity = e,
					name: `quantity-${e.index}`,
					inputmode: "decimal",
					size: "xl",
					ui: { base: "h-12 text-right text-lg tabular" }
				}, null, 8, ["modelValue", "name"])]),
				_: 1
			}, 8, ["label", "error"]),
			s(v(T), {
				modelValue: r.value.unit_price_minor,
				"onUpdate:modelValue": u[4] ||= (e) => r.value.unit_price_minor = e,
				name: `price-${e.index}`,
				label: v(c)("lines.price"),
				digits: e.currency?.minorDigits ?? 2,
				currency: e.currency?.code
			}, null, 8, [
				"modelValue",
				"name",
				"label",
				"digits",
				"currency"
			]),
			s(v(D), {
				class: "remove",
				color: "neutral",
				variant: "ghost",
				icon: "i-lucide-x",
				size: "xl",
				"aria-label": v(c)("lines.remove"),
				onClick: u[5] ||= (e) => o("remove")
			}, null, 8, ["aria-label"])
		]));
	}
}), [["__scopeId", "data-v-7a034af1"]]);
// plugins/work-orders/client/quantity.ts
function ln(e) {
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
var un = {
	key: 0,
	class: "actions"
}, dn = { class: "actions" }, fn = {
	key: 1,
	class: "faint"
}, pn = { key: 2 }, mn = { class: "amount" }, hn = { class: "amount" }, gn = { class: "total" }, _n = { scope: "row" }, vn = {
	class: "amount",
	"data-testid": "total"
}, yn = /*#__PURE__*/ W(/* @__PURE__ */ c({
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
		let u = c, d = l, { t: h, money: g, locale: y } = B(), b = p(null), x = new Intl.NumberFormat(y()).format(1.5).charAt(1), C = 0, T = t(() => [{
			label: h("lines.parts_sum"),
			minor: u.totals.partsMinor
		}, {
			label: h("lines.labour_sum"),
			minor: u.totals.labourMinor
		}]);
		function E() {
			b.value = u.lines.map(({ kind: e, item_id: t, text: n, quantity_thousandths: r, unit_price_minor: i }) => ({
				kind: e,
				item_id: t,
				text: n,
				unit_price_minor: i,
				key: ++C,
				quantity: Q(r, x)
			}));
		}
		function O(e) {
			b.value || E(), b.value.push({
				key: ++C,
				kind: e,
				item_id: null,
				text: "",
				quantity: "1",
				unit_price_minor: null
			});
		}
		function k() {
			let e = b.value.map(({ kind: e, item_id: t, text: n, quantity: r, unit_price_minor: i }) => ({
				kind: e,
				item_id: t,
				text: n,
				quantity_thousandths: ln(r) ?? -1,
				unit_price_minor: i ?? -1
			}));
			d("save", e);
		}
		return (t, l) => (f(), n(v(P), { title: v(h)("lines.title") }, {
			actions: S(() => [c.isLocked ? r("", !0) : (f(), i("span", un, [
				!b.value && c.lines.length > 0 ? (f(), n(v(D), {
					key: 0,
					color: "neutral",
					variant: "ghost",
					onClick: E
				}, {
					default: S(() => [o(_(v(h)("order.edit")), 1)]),
					_: 1
				})) : r("", !0),
				s(v(D), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-plus",
					"data-testid": "add-part",
					onClick: l[0] ||= (e) => O("part")
				}, {
					default: S(() => [o(_(v(h)("lines.add_part")), 1)]),
					_: 1
				}),
				s(v(D), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-plus",
					"data-testid": "add-labour",
					onClick: l[1] ||= (e) => O("labour")
				}, {
					default: S(() => [o(_(v(h)("lines.add_labour")), 1)]),
					_: 1
				})
			]))]),
			default: S(() => [b.value ? (f(), i("form", {
				key: 0,
				novalidate: "",
				onSubmit: w(k, ["prevent"])
			}, [(f(!0), i(e, null, m(b.value, (e, t) => (f(), n(cn, {
				key: e.key,
				modelValue: b.value[t],
				"onUpdate:modelValue": (e) => b.value[t] = e,
				index: t,
				errors: c.errors,
				currency: c.currency,
				onRemove: (e) => b.value.splice(t, 1)
			}, null, 8, [
				"modelValue",
				"onUpdate:modelValue",
				"index",
				"errors",
				"currency",
				"onRemove"
			]))), 128)), a("div", dn, [s(v(D), {
				type: "submit",
				size: "lg"
			}, {
				default: S(() => [o(_(v(h)("lines.save")), 1)]),
				_: 1
			}), s(v(D), {
				color: "neutral",
				variant: "ghost",
				size: "lg",
				onClick: l[2] ||= (e) => b.value = null
			}, {
				default: S(() => [o(_(v(h)("order.cancel")), 1)]),
				_: 1
			})])], 32)) : c.lines.length === 0 ? (f(), i("p", fn, _(v(h)("lines.none")), 1)) : (f(), i("table", pn, [a("tbody", null, [(f(!0), i(e, null, m(c.lines, (e, t) => (f(), i("tr", { key: t }, [a("td", null, [o(_(e.text) + " ", 1), a("small", null, _(v(Q)(e.quantity_thousandths, v(x))) + " × " + _(v(g)(e.unit_price_minor)), 1)]), a("td", mn, _(v(g)(e.total_minor)), 1)]))), 128))]), a("tfoot", null, [(f(!0), i(e, null, m(T.value, (e) => (f(), i("tr", {
				key: e.label,
				class: "sum"
			}, [a("td", null, _(e.label), 1), a("td", hn, _(v(g)(e.minor)), 1)]))), 128)), a("tr", gn, [a("th", _n, _(v(h)("lines.total")), 1), a("td", vn, _(v(g)(c.totals.totalMinor)), 1)])])]))]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-48c333ea"]]), $ = {
	key: 0,
	class: "problem",
	role: "alert"
}, bn = { class: "state" }, xn = {
	key: 1,
	class: "faint"
}, Sn = {
	key: 2,
	class: "faint"
}, Cn = { class: "actions" }, wn = { class: "columns" }, Tn = { class: "column" }, En = { class: "actions save" }, Dn = { class: "column" }, On = /*#__PURE__*/ W(/* @__PURE__ */ c({
	__name: "order_page",
	props: { id: {} },
	setup(c) {
		let l = c, { t: h, money: g, send: y, showDay: b, problem: x, errors: C, isBusy: T } = B(), O = p(null), k = p(null), A = t(() => [{
			value: "",
			label: h("order.move")
		}, ...(O.value?.next ?? []).map(({ key: e, name: t }) => ({
			value: e,
			label: t
		}))]);
		async function j() {
			let e = x.value;
			O.value = await y("GET", `/orders/${l.id}`) ?? O.value, e && (x.value = e);
		}
		async function M(e, t, n = {}) {
			let r = O.value?.revision, i = await y(e, `/orders/${l.id}${t}`, {
				...n,
				revision: r
			});
			return Object.keys(C.value).length === 0 && await j(), i !== null;
		}
		async function I() {
			await M("PUT", "", k.value) && (k.value = null);
		}
		async function L() {
			let { fault: e } = O.value, t = `/orders/${l.id}/warranty-claims`, n = await y("POST", t, { fault: e });
			n && z.visit(H.order(n.id));
		}
		return d(j), (t, l) => (f(), i(e, null, [v(x) ? (f(), i("p", $, _(v(x)), 1)) : r("", !0), O.value ? (f(), i(e, { key: 1 }, [
			s(v(N), {
				title: `${O.value.number} · ${O.value.device}`,
				description: O.value.customer_name,
				parent: {
					href: v(H).board,
					label: v(h)("nav.title")
				}
			}, {
				default: S(() => [s(v(D), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-file-text",
					size: "lg",
					href: v(U)(c.id, "ticket"),
					target: "_blank",
					external: ""
				}, {
					default: S(() => [o(_(v(h)("order.ticket")), 1)]),
					_: 1
				}, 8, ["href"]), s(v(D), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-tag",
					size: "lg",
					href: v(U)(c.id, "label"),
					target: "_blank",
					external: ""
				}, {
					default: S(() => [o(_(v(h)("order.label")), 1)]),
					_: 1
				}, 8, ["href"])]),
				_: 1
			}, 8, [
				"title",
				"description",
				"parent"
			]),
			a("div", bn, [
				s(v(E), {
					size: "lg",
					variant: "subtle",
					color: O.value.isOverdue ? "error" : O.value.isOver ? "neutral" : "primary",
					"data-testid": "state"
				}, {
					default: S(() => [o(_(O.value.stateName), 1)]),
					_: 1
				}, 8, ["color"]),
				!O.value.isOver && O.value.due_on ? (f(), i("span", {
					key: 0,
					class: u(["faint", O.value.isOverdue && "late"])
				}, _(v(h)(O.value.isOverdue ? "board.overdue" : "board.due", { day: v(b)(O.value.due_on) })), 3)) : r("", !0),
				O.value.isUnderWarranty ? (f(), i("span", xn, _(v(h)("order.under_warranty", { day: v(b)(O.value.warranty_until) })), 1)) : r("", !0),
				O.value.receipt_number ? (f(), i("span", Sn, _(v(h)("order.sold", { receipt: O.value.receipt_number })), 1)) : r("", !0),
				(f(!0), i(e, null, m(O.value.deposits, (e) => (f(), i("span", {
					key: e.lineId,
					class: "faint"
				}, _(v(h)("order.deposit_stands", {
					total: v(g)(e.amountMinor),
					receipt: e.receiptNumber
				})), 1))), 128)),
				a("span", Cn, [
					O.value.suggested ? (f(), n(v(D), {
						key: 0,
						size: "lg",
						icon: "i-lucide-arrow-right",
						loading: v(T),
						onClick: l[0] ||= (e) => M("PUT", "/state", { to: O.value.suggested.key })
					}, {
						default: S(() => [o(_(O.value.suggested.name), 1)]),
						_: 1
					}, 8, ["loading"])) : r("", !0),
					O.value.next.length > 0 ? (f(), n(v(F), {
						key: 1,
						name: "state",
						"model-value": "",
						label: v(h)("order.move"),
						options: A.value,
						"hides-label": "",
						"onUpdate:modelValue": l[1] ||= (e) => e && M("PUT", "/state", { to: e })
					}, null, 8, ["label", "options"])) : r("", !0),
					O.value.isUnderWarranty ? (f(), n(v(D), {
						key: 2,
						color: "neutral",
						variant: "outline",
						size: "lg",
						icon: "i-lucide-shield-check",
						loading: v(T),
						onClick: L
					}, {
						default: S(() => [o(_(v(h)("order.warranty_claim")), 1)]),
						_: 1
					}, 8, ["loading"])) : r("", !0)
				])
			]),
			a("div", wn, [a("div", Tn, [s(v(P), { title: v(h)("order.intake") }, {
				actions: S(() => [k.value ? r("", !0) : (f(), n(v(D), {
					key: 0,
					color: "neutral",
					variant: "ghost",
					onClick: l[2] ||= (e) => k.value = { ...O.value }
				}, {
					default: S(() => [o(_(v(h)("order.edit")), 1)]),
					_: 1
				}))]),
				default: S(() => [k.value ? (f(), i("form", {
					key: 0,
					novalidate: "",
					onSubmit: w(I, ["prevent"])
				}, [s(X, {
					modelValue: k.value,
					"onUpdate:modelValue": l[3] ||= (e) => k.value = e,
					errors: v(C),
					technicians: O.value.technicians
				}, null, 8, [
					"modelValue",
					"errors",
					"technicians"
				]), a("div", En, [s(v(D), {
					type: "submit",
					loading: v(T)
				}, {
					default: S(() => [o(_(v(h)("order.save")), 1)]),
					_: 1
				}, 8, ["loading"]), s(v(D), {
					color: "neutral",
					variant: "ghost",
					onClick: l[4] ||= (e) => k.value = null
				}, {
					default: S(() => [o(_(v(h)("order.cancel")), 1)]),
					_: 1
				})])], 32)) : (f(), n(Yt, {
					key: 1,
					order: O.value
				}, null, 8, ["order"]))]),
				_: 1
			}, 8, ["title"]), (f(), n(yn, {
				key: O.value.revision,
				lines: O.value.lines,
				totals: O.value.totals,
				currency: O.value.currency,
				errors: v(C),
				"is-locked": O.value.receipt_number !== null,
				onSave: l[5] ||= (e) => M("PUT", "/lines", { lines: e })
			}, null, 8, [
				"lines",
				"totals",
				"currency",
				"errors",
				"is-locked"
			]))]), a("div", Dn, [
				s(Ht, {
					order: O.value,
					onAsked: j
				}, null, 8, ["order"]),
				s(on, {
					order: O.value,
					onChanged: j
				}, null, 8, ["order"]),
				s($t, {
					history: O.value.history,
					error: v(C).text,
					onNote: l[6] ||= (e) => M("POST", "/notes", { text: e })
				}, null, 8, ["history", "error"])
			])])
		], 64)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-433279eb"]]), kn = { class: "work-orders" }, An = { class: "tabs" }, jn = /* @__PURE__ */ c({
	__name: "work_orders",
	props: { path: {} },
	setup(r) {
		let c = r, { t: l } = B(), u = t(() => c.path.split("/")), d = {
			"": H.board,
			calendar: H.calendar,
			all: H.all
		}, p = t(() => Object.entries(d).map(([e, t]) => ({
			href: t,
			label: l(`tabs.${e === "" ? "board" : e}`),
			isHere: c.path === e
		})));
		return (t, c) => (f(), i("div", kn, [r.path === "new" ? (f(), n(Mt, { key: 0 })) : u.value[0] === "orders" && u.value[1] ? (f(), n(On, {
			id: u.value[1],
			key: u.value[1]
		}, null, 8, ["id"])) : (f(), i(e, { key: 2 }, [
			s(v(N), { title: v(l)("nav.title") }, {
				default: S(() => [s(v(D), {
					icon: "i-lucide-plus",
					size: "lg",
					to: v(H).new
				}, {
					default: S(() => [o(_(v(l)("board.new")), 1)]),
					_: 1
				}, 8, ["to"])]),
				_: 1
			}, 8, ["title"]),
			a("nav", An, [(f(!0), i(e, null, m(p.value, (e) => (f(), n(v(R), {
				key: e.href,
				href: e.href,
				"aria-current": e.isHere ? "page" : void 0
			}, {
				default: S(() => [o(_(e.label), 1)]),
				_: 2
			}, 1032, ["href", "aria-current"]))), 128))]),
			r.path === "calendar" ? (f(), n(dt, { key: 0 })) : r.path === "all" ? (f(), n(ze, { key: 1 })) : (f(), n(Je, { key: 2 }))
		], 64))]));
	}
});
export { de as CustomerRepairs, Ie as RegisterOrders, Te as TicketScans, jn as WorkOrders };
