import { Fragment as e, computed as t, createBlock as n, createCommentVNode as r, createElementBlock as i, createElementVNode as a, createTextVNode as o, createVNode as s, defineComponent as c, mergeModels as l, normalizeClass as u, onMounted as d, openBlock as f, ref as p, renderList as m, shallowRef as h, toDisplayString as g, unref as _, useModel as v, withCtx as y, withModifiers as b } from "vue";
import { TAmountInput as x, TBadge as S, TButton as C, TDataTable as w, TEmptyState as T, TFormField as E, TInput as D, TPageHeader as O, TSectionCard as k, TSelectField as A, TTextField as j, usePlugin as M } from "@tillhouse/sdk/ui";
import { Link as N, router as P } from "@inertiajs/vue3";
// plugins/work-orders/client/use_desk.ts
function F() {
	let { t: e, call: t, money: n, locale: r } = M(), i = p(""), a = p({}), o = p(!1);
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
var I = "/p/work-orders", L = {
	board: I,
	calendar: `${I}/calendar`,
	all: `${I}/all`,
	new: `${I}/new`,
	order: (e) => `${I}/orders/${e}`
}, R = (e, t) => `/plugins/api/work-orders/orders/${e}/${t}`, z = 1e4;
function B() {
	let { draftSale: e, sale: t, closePage: n } = M(), r = F();
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
			unitPriceMinorE4: t * z
		}])
	};
}
// plugins/work-orders/client/register_order.vue?vue&type=script&setup=true&lang.ts
var V = {
	class: "repair",
	"data-testid": "register-repair"
}, ee = {
	key: 0,
	class: "problem",
	role: "alert"
}, te = {
	key: 0,
	class: "said"
}, ne = {
	key: 1,
	class: "said"
}, re = { key: 2 }, ie = { class: "amount" }, ae = { scope: "row" }, oe = { class: "amount" }, H = /*@__PURE__*/ c({
	__name: "register_order",
	props: { id: {} },
	emits: ["back"],
	setup(c, { emit: l }) {
		let h = c, v = l, { t: S, money: w, send: T, problem: E, isBusy: D, sell: O, takeDeposit: k } = B(), A = p(null), j = p(!1), M = p(null), N = t(() => (M.value ?? 0) > 0), P = t(() => {
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
			A.value = await T("GET", `/register/orders/${h.id}`);
		}), (t, c) => (f(), i("div", V, [
			s(_(C), {
				class: "back",
				color: "neutral",
				variant: "ghost",
				size: "xl",
				icon: "i-lucide-arrow-left",
				onClick: c[0] ||= (e) => v("back")
			}, {
				default: y(() => [o(g(_(S)("register.back")), 1)]),
				_: 1
			}),
			_(E) ? (f(), i("p", ee, g(_(E)), 1)) : r("", !0),
			A.value ? (f(), i(e, { key: 1 }, [
				a("header", null, [a("h2", null, g(A.value.number) + " · " + g(A.value.device), 1), a("p", null, g(A.value.customer_name) + " · " + g(A.value.stateName), 1)]),
				A.value.receipt_number ? (f(), i("p", te, g(_(S)("order.sold", { receipt: A.value.receipt_number })), 1)) : A.value.lines.length === 0 ? (f(), i("p", ne, g(_(S)("lines.none")), 1)) : r("", !0),
				A.value.lines.length > 0 ? (f(), i("table", re, [a("tbody", null, [(f(!0), i(e, null, m(A.value.lines, (e) => (f(), i("tr", { key: e.id }, [a("td", null, g(e.text), 1), a("td", ie, g(_(w)(e.total_minor)), 1)]))), 128))]), a("tfoot", null, [(f(!0), i(e, null, m(P.value, (e, t) => (f(), i("tr", {
					key: e.key,
					class: u(t === P.value.length - 1 && "last")
				}, [a("th", ae, g(_(S)(e.key)), 1), a("td", oe, g(_(w)(e.minor)), 1)], 2))), 128))])])) : r("", !0),
				A.value.receipt_number ? r("", !0) : (f(), i(e, { key: 3 }, [A.value.sale.length > 0 ? (f(), n(_(C), {
					key: 0,
					block: "",
					size: "xl",
					class: "act",
					icon: "i-lucide-shopping-bag",
					"data-testid": "repair-sell",
					loading: _(D) && !j.value,
					onClick: c[1] ||= (e) => _(O)(A.value)
				}, {
					default: y(() => [o(g(_(S)("register.sell")), 1)]),
					_: 1
				}, 8, ["loading"])) : r("", !0), j.value ? (f(), i("form", {
					key: 1,
					class: "deposit",
					onSubmit: c[3] ||= b((e) => N.value && _(k)(A.value, M.value), ["prevent"])
				}, [s(_(x), {
					modelValue: M.value,
					"onUpdate:modelValue": c[2] ||= (e) => M.value = e,
					name: "deposit",
					label: _(S)("register.deposit_amount"),
					digits: A.value.currency?.minorDigits ?? 2,
					currency: A.value.currency?.code
				}, null, 8, [
					"modelValue",
					"label",
					"digits",
					"currency"
				]), s(_(C), {
					type: "submit",
					size: "xl",
					class: "act",
					"data-testid": "deposit-take",
					disabled: !N.value,
					loading: _(D)
				}, {
					default: y(() => [o(g(_(S)("register.deposit_into_sale")), 1)]),
					_: 1
				}, 8, ["disabled", "loading"])], 32)) : (f(), n(_(C), {
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
					default: y(() => [o(g(_(S)("register.take_deposit")), 1)]),
					_: 1
				}))], 64))
			], 64)) : r("", !0)
		]));
	}
}), U = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, W = /*#__PURE__*/ U(H, [["__scopeId", "data-v-e63e9743"]]), G = h(null), K = 6;
function q(e, t) {
	let n = e.trim().toUpperCase();
	if (!n.startsWith(t.toUpperCase())) return !1;
	let r = n.slice(t.length);
	return /^\d{1,9}$/.test(r) && (t !== "" || r.length <= K);
}
var se = c({ setup() {
	let { call: e, onScan: t, openPage: n } = M(), r = p(null);
	return t((e) => r.value === null || !q(e, r.value) ? !1 : (G.value = e, n("register"), !0)), d(async () => {
		let t = await e("GET", "/register/letters");
		t.ok && (r.value = t.body.numberPrefix);
	}), () => null;
} }), ce = {
	key: 1,
	class: "repairs",
	"data-testid": "register-repairs"
}, le = {
	key: 0,
	class: "problem",
	role: "alert"
}, ue = {
	key: 1,
	class: "none"
}, de = { key: 2 }, fe = ["data-testid", "onClick"], pe = { class: "number" }, me = { class: "what" }, he = { class: "device" }, ge = { class: "price" }, _e = {
	key: 3,
	class: "none"
}, ve = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "register_orders",
	setup(t) {
		let { t: c, money: l, send: h, problem: v } = F(), { onScan: x } = M(), S = p(""), w = p(null), T = p(!1), E = p(null), O;
		async function k() {
			let e = encodeURIComponent(S.value.trim()), t = await h("GET", `/register/orders?text=${e}`);
			t && (w.value = t.orders, T.value = t.hasMore);
		}
		function A(e) {
			S.value = String(e), clearTimeout(O), O = setTimeout(k, 200);
		}
		async function j(e = S.value) {
			clearTimeout(O), S.value = e, E.value = null, await k();
			let [t, ...n] = w.value ?? [];
			t && n.length === 0 && (E.value = t.id);
		}
		return x((e) => (j(e), !0)), d(() => {
			let e = G.value;
			G.value = null, e ? j(e) : k();
		}), (t, d) => E.value ? (f(), n(W, {
			id: E.value,
			key: E.value,
			onBack: d[0] ||= (e) => E.value = null
		}, null, 8, ["id"])) : (f(), i("div", ce, [
			a("form", { onSubmit: d[1] ||= b((e) => j(), ["prevent"]) }, [s(_(D), {
				"model-value": S.value,
				name: "repair",
				size: "xl",
				autofocus: "",
				icon: "i-lucide-search",
				autocomplete: "off",
				placeholder: _(c)("register.search"),
				"aria-label": _(c)("register.search"),
				ui: {
					root: "w-full",
					base: "h-12"
				},
				"onUpdate:modelValue": A
			}, null, 8, [
				"model-value",
				"placeholder",
				"aria-label"
			])], 32),
			_(v) ? (f(), i("p", le, g(_(v)), 1)) : w.value?.length === 0 ? (f(), i("p", ue, g(_(c)(S.value.trim() === "" ? "register.none" : "board.found_nothing")), 1)) : r("", !0),
			w.value?.length ? (f(), i("ul", de, [(f(!0), i(e, null, m(w.value, (e) => (f(), i("li", { key: e.id }, [a("button", {
				type: "button",
				"data-testid": `repair-${e.number}`,
				onClick: (t) => E.value = e.id
			}, [
				a("span", pe, g(e.number), 1),
				a("span", me, [a("span", he, g(e.device), 1), a("small", null, g(e.customer_name), 1)]),
				a("span", ge, [o(g(_(l)(e.total_minor)) + " ", 1), a("small", { class: u(e.isReady && "is-ready") }, g(e.stateName), 3)])
			], 8, fe)]))), 128))])) : r("", !0),
			T.value ? (f(), i("p", _e, g(_(c)("register.more")), 1)) : r("", !0),
			_(v) ? (f(), n(_(C), {
				key: 4,
				color: "neutral",
				variant: "outline",
				size: "xl",
				onClick: d[2] ||= (e) => k()
			}, {
				default: y(() => [o(g(_(c)("register.again")), 1)]),
				_: 1
			})) : r("", !0)
		]));
	}
}), [["__scopeId", "data-v-c93fcbe7"]]), ye = {
	key: 0,
	class: "problem",
	role: "alert"
}, be = {
	key: 1,
	class: "faint",
	role: "status"
}, xe = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "all_orders",
	setup(c) {
		let { t: l, money: u, send: m, showDay: h, problem: v, isBusy: x } = F(), T = p(""), E = p(0), D = p([]), O = p(!1), k = p(!1), A = t(() => [
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
		async function M(e) {
			let t = new URLSearchParams({
				text: T.value,
				page: String(e)
			}), n = await m("GET", `/orders?${t}`);
			n && (E.value = e, D.value = e === 0 ? n.orders : [...D.value, ...n.orders], O.value = n.hasMore, k.value = !0);
		}
		return d(() => M(0)), (t, c) => (f(), i(e, null, [
			a("form", {
				class: "search",
				role: "search",
				onSubmit: c[1] ||= b((e) => M(0), ["prevent"])
			}, [s(_(j), {
				modelValue: T.value,
				"onUpdate:modelValue": c[0] ||= (e) => T.value = e,
				name: "text",
				type: "search",
				label: _(l)("board.search")
			}, null, 8, ["modelValue", "label"]), s(_(C), {
				type: "submit",
				icon: "i-lucide-search",
				size: "lg",
				loading: _(x),
				"aria-label": _(l)("board.search")
			}, null, 8, ["loading", "aria-label"])], 32),
			_(v) ? (f(), i("p", ye, g(_(v)), 1)) : r("", !0),
			k.value && D.value.length === 0 ? (f(), i("p", be, g(_(l)("board.found_nothing")), 1)) : (f(), n(_(w), {
				key: 2,
				rows: D.value,
				columns: A.value,
				caption: _(l)("tabs.all"),
				"row-href": (e) => _(L).order(e.id)
			}, {
				"cell-state": y(({ row: e }) => [s(_(S), {
					color: e.isOverdue ? "error" : e.isOver ? "neutral" : "primary",
					variant: "subtle"
				}, {
					default: y(() => [o(g(e.stateName), 1)]),
					_: 2
				}, 1032, ["color"])]),
				"cell-due_on": y(({ row: e }) => [o(g(_(h)(e.due_on)), 1)]),
				"cell-total_minor": y(({ row: e }) => [o(g(e.total_minor > 0 ? _(u)(e.total_minor) : ""), 1)]),
				_: 1
			}, 8, [
				"rows",
				"columns",
				"caption",
				"row-href"
			])),
			O.value ? (f(), n(_(C), {
				key: 3,
				class: "more",
				color: "neutral",
				variant: "outline",
				loading: _(x),
				onClick: c[2] ||= (e) => M(E.value + 1)
			}, {
				default: y(() => [o(g(_(l)("board.more")), 1)]),
				_: 1
			}, 8, ["loading"])) : r("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-395a8813"]]), Se = { class: "top" }, Ce = { class: "number" }, we = {
	key: 0,
	class: "price"
}, Te = { class: "device" }, Ee = { class: "who" }, De = { class: "bottom" }, Oe = { key: 0 }, ke = { class: "technician" }, J = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "order_card",
	props: {
		order: {},
		showsState: { type: Boolean }
	},
	setup(e) {
		let { t, money: o, showDay: s } = F();
		return (c, l) => (f(), n(_(N), {
			href: _(L).order(e.order.id),
			class: "card",
			"data-testid": `order-${e.order.number}`
		}, {
			default: y(() => [
				a("span", Se, [a("span", Ce, g(e.order.number), 1), e.order.total_minor > 0 ? (f(), i("span", we, g(_(o)(e.order.total_minor)), 1)) : r("", !0)]),
				a("span", Te, g(e.order.device), 1),
				a("span", Ee, g(e.order.customer_name), 1),
				a("span", De, [e.showsState ? (f(), i("span", Oe, g(e.order.stateName), 1)) : e.order.due_on ? (f(), i("span", {
					key: 1,
					class: u(e.order.isOverdue && "late")
				}, g(_(t)(e.order.isOverdue ? "board.overdue" : "board.due", { day: _(s)(e.order.due_on) })), 3)) : r("", !0), a("span", ke, g(e.order.technician ?? _(t)("board.no_technician")), 1)])
			]),
			_: 1
		}, 8, ["href", "data-testid"]));
	}
}), [["__scopeId", "data-v-d881ec42"]]), Ae = {
	key: 0,
	class: "problem",
	role: "alert"
}, je = {
	key: 0,
	class: "filter"
}, Me = ["aria-label"], Ne = ["aria-selected", "onClick"], Pe = { class: "board" }, Fe = [
	"aria-label",
	"data-testid",
	"onDrop"
], Ie = { class: "count" }, Le = {
	key: 0,
	class: "nothing"
}, Re = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "board_view",
	setup(c) {
		let { t: l, send: h, problem: v } = F(), x = p(null), S = p(""), w = p(""), E = p(null), D = t(() => [{
			value: "",
			label: l("board.everybody")
		}, ...(x.value?.technicians ?? []).map((e) => ({
			value: e,
			label: e
		}))]), O = t(() => (x.value?.states ?? []).map((e) => ({
			...e,
			orders: (x.value?.orders ?? []).filter((t) => t.state === e.key && (S.value === "" || t.technician === S.value))
		}))), k = t(() => O.value.find(({ key: e }) => e === w.value)?.key ?? O.value.find(({ orders: e }) => e.length > 0)?.key ?? O.value[0]?.key);
		async function j() {
			x.value = await h("GET", "/board");
		}
		async function M(e) {
			let t = E.value;
			if (E.value = null, !t || t.state === e) return;
			let n = await h("PUT", `/orders/${t.id}/state`, {
				to: e,
				revision: t.revision
			}), r = v.value;
			await j(), n || (v.value = r);
		}
		return d(j), (t, c) => (f(), i(e, null, [_(v) ? (f(), i("p", Ae, g(_(v)), 1)) : r("", !0), x.value ? (f(), i(e, { key: 1 }, [x.value.orders.length === 0 ? (f(), n(_(T), {
			key: 0,
			icon: "i-lucide-wrench",
			title: _(l)("board.empty_title"),
			text: _(l)("board.empty_text")
		}, {
			default: y(() => [s(_(C), {
				to: _(L).new,
				icon: "i-lucide-plus"
			}, {
				default: y(() => [o(g(_(l)("board.new")), 1)]),
				_: 1
			}, 8, ["to"])]),
			_: 1
		}, 8, ["title", "text"])) : (f(), i(e, { key: 1 }, [
			x.value.technicians.length > 0 ? (f(), i("div", je, [s(_(A), {
				modelValue: S.value,
				"onUpdate:modelValue": c[0] ||= (e) => S.value = e,
				name: "technician",
				label: _(l)("board.mine"),
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
				"aria-label": _(l)("board.states")
			}, [(f(!0), i(e, null, m(O.value, (e) => (f(), i("button", {
				key: e.key,
				type: "button",
				role: "tab",
				"aria-selected": e.key === k.value,
				onClick: (t) => w.value = e.key
			}, [o(g(e.name) + " ", 1), a("b", null, g(e.orders.length), 1)], 8, Ne))), 128))], 8, Me),
			a("div", Pe, [(f(!0), i(e, null, m(O.value, (t) => (f(), i("section", {
				key: t.key,
				class: u(["column", {
					"is-shown": t.key === k.value,
					"is-target": E.value && E.value.state !== t.key
				}]),
				"aria-label": t.name,
				"data-testid": `column-${t.key}`,
				onDragover: c[2] ||= b(() => {}, ["prevent"]),
				onDrop: b((e) => M(t.key), ["prevent"])
			}, [
				a("h2", null, [o(g(t.name) + " ", 1), a("span", Ie, g(t.orders.length), 1)]),
				(f(!0), i(e, null, m(t.orders, (e) => (f(), n(J, {
					key: e.id,
					order: e,
					draggable: "true",
					onDragstart: (t) => E.value = e,
					onDragend: c[1] ||= (e) => E.value = null
				}, null, 8, ["order", "onDragstart"]))), 128)),
				t.orders.length === 0 ? (f(), i("p", Le, g(_(l)("board.nothing_here")), 1)) : r("", !0)
			], 42, Fe))), 128))])
		], 64))], 64)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-eb9501e0"]]), ze = {
	key: 0,
	class: "problem",
	role: "alert"
}, Be = { class: "calendar" }, Ve = ["data-testid"], He = 14, Ue = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "calendar_view",
	setup(o) {
		let { t: s, send: c, problem: l, locale: h } = F(), v = p(null), y = t(() => {
			let { today: e, orders: t } = v.value ?? {
				today: "",
				orders: []
			};
			if (e === "") return [];
			let n = t.filter(({ isOverdue: e }) => e), r = Array.from({ length: He }, (n, r) => {
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
			return new Intl.DateTimeFormat(h(), {
				weekday: "short",
				day: "numeric",
				month: "short",
				timeZone: "UTC"
			}).format(/* @__PURE__ */ new Date(`${e}T00:00:00Z`));
		}
		return d(async () => {
			v.value = await c("GET", "/board");
		}), (t, o) => (f(), i(e, null, [_(l) ? (f(), i("p", ze, g(_(l)), 1)) : r("", !0), a("div", Be, [(f(!0), i(e, null, m(y.value, (t) => (f(), i("section", {
			key: t.key,
			class: u(["day", { "is-empty": t.orders.length === 0 }]),
			"data-testid": `day-${t.key}`
		}, [a("h2", { class: u(t.isLate && "late") }, g(t.title), 3), (f(!0), i(e, null, m(t.orders, (e) => (f(), n(J, {
			key: e.id,
			order: e,
			"shows-state": ""
		}, null, 8, ["order"]))), 128))], 10, Ve))), 128))])], 64));
	}
}), [["__scopeId", "data-v-eaf08056"]]), We = { class: "head" }, Ge = { class: "title" }, Ke = ["viewBox", "aria-label"], qe = {
	key: 0,
	x: "300",
	y: "105",
	"text-anchor": "middle"
}, Je = ["points"], Y = 600, X = 200, Ye = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "signature_pad",
	props: {
		modelValue: { required: !0 },
		modelModifiers: {}
	},
	emits: ["update:modelValue"],
	setup(s) {
		let c = v(s, "modelValue"), { t: l } = F(), u = p(null), d = p(!1), h = t(() => (c.value ?? []).map((e) => e.map((e) => e.join(",")).join(" ")));
		function x(e) {
			let { left: t, top: n, width: r, height: i } = u.value.getBoundingClientRect(), a = (e, t, n) => Math.min(1, Math.max(0, (e - t) / n));
			return [Math.round(a(e.clientX, t, r) * Y), Math.round(a(e.clientY, n, i) * X)];
		}
		function S(e) {
			u.value.setPointerCapture(e.pointerId), d.value = !0, c.value = [...c.value ?? [], [x(e)]];
		}
		function w(e) {
			if (!d.value || !c.value) return;
			let t = [...c.value];
			t.push([...t.pop(), x(e)]), c.value = t;
		}
		return (t, s) => (f(), i("div", null, [a("div", We, [a("span", Ge, g(_(l)("fields.signature")), 1), c.value ? (f(), n(_(C), {
			key: 0,
			color: "neutral",
			variant: "ghost",
			size: "sm",
			onClick: s[0] ||= (e) => c.value = null
		}, {
			default: y(() => [o(g(_(l)("fields.clear")), 1)]),
			_: 1
		})) : r("", !0)]), (f(), i("svg", {
			ref_key: "field",
			ref: u,
			viewBox: `0 0 ${Y} ${X}`,
			role: "img",
			"aria-label": _(l)("fields.signature"),
			"data-testid": "signature",
			onPointerdown: b(S, ["prevent"]),
			onPointermove: w,
			onPointerup: s[1] ||= (e) => d.value = !1,
			onPointercancel: s[2] ||= (e) => d.value = !1
		}, [c.value ? r("", !0) : (f(), i("text", qe, g(_(l)("fields.signature_hint")), 1)), (f(!0), i(e, null, m(h.value, (e, t) => (f(), i("polyline", {
			key: t,
			points: e
		}, null, 8, Je))), 128))], 40, Ke))]));
	}
}), [["__scopeId", "data-v-0cb20728"]]), Xe = { class: "form" }, Z = /* @__PURE__ */ c({
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
		let a = e, o = v(e, "modelValue"), { t: c } = F(), l = Object.entries({
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
		return (t, a) => (f(), i("div", Xe, [
			s(_(j), {
				modelValue: o.value.customer_name,
				"onUpdate:modelValue": a[0] ||= (e) => o.value.customer_name = e,
				class: "wide",
				name: "customer_name",
				required: "",
				label: _(c)("fields.customer"),
				error: e.errors.customer_name
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(_(j), {
				modelValue: o.value.customer_phone,
				"onUpdate:modelValue": a[1] ||= (e) => o.value.customer_phone = e,
				name: "customer_phone",
				type: "tel",
				inputmode: "tel",
				label: _(c)("fields.phone"),
				error: e.errors.customer_phone
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(_(j), {
				modelValue: o.value.customer_email,
				"onUpdate:modelValue": a[2] ||= (e) => o.value.customer_email = e,
				name: "customer_email",
				type: "email",
				inputmode: "email",
				label: _(c)("fields.email"),
				error: e.errors.customer_email
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(_(j), {
				modelValue: o.value.device,
				"onUpdate:modelValue": a[3] ||= (e) => o.value.device = e,
				name: "device",
				required: "",
				label: _(c)("fields.device"),
				hint: _(c)("fields.device_hint"),
				error: e.errors.device
			}, null, 8, [
				"modelValue",
				"label",
				"hint",
				"error"
			]),
			s(_(j), {
				modelValue: o.value.serial,
				"onUpdate:modelValue": a[4] ||= (e) => o.value.serial = e,
				name: "serial",
				label: _(c)("fields.serial"),
				error: e.errors.serial
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(_(j), {
				modelValue: o.value.fault,
				"onUpdate:modelValue": a[5] ||= (e) => o.value.fault = e,
				class: "wide",
				name: "fault",
				required: "",
				rows: 4,
				label: _(c)("fields.fault"),
				error: e.errors.fault
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			s(_(j), {
				modelValue: o.value.accessories,
				"onUpdate:modelValue": a[6] ||= (e) => o.value.accessories = e,
				class: "wide",
				name: "accessories",
				label: _(c)("fields.accessories"),
				hint: _(c)("fields.accessories_hint"),
				error: e.errors.accessories
			}, null, 8, [
				"modelValue",
				"label",
				"hint",
				"error"
			]),
			s(_(j), {
				modelValue: o.value.due_on,
				"onUpdate:modelValue": a[7] ||= (e) => o.value.due_on = e,
				name: "due_on",
				type: "date",
				label: _(c)("fields.due"),
				error: e.errors.due_on
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]),
			u.value.length > 1 ? (f(), n(_(A), {
				key: 0,
				modelValue: o.value.technician,
				"onUpdate:modelValue": a[8] ||= (e) => o.value.technician = e,
				name: "technician",
				label: _(c)("fields.technician"),
				options: u.value
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			])) : r("", !0),
			s(_(A), {
				modelValue: o.value.locale,
				"onUpdate:modelValue": a[9] ||= (e) => o.value.locale = e,
				name: "locale",
				label: _(c)("fields.language"),
				options: _(l)
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			]),
			s(Ye, {
				modelValue: o.value.signature,
				"onUpdate:modelValue": a[10] ||= (e) => o.value.signature = e,
				class: "wide"
			}, null, 8, ["modelValue"])
		]));
	}
}), Ze = {
	key: 0,
	class: "problem",
	role: "alert"
}, Qe = { class: "actions end" }, $e = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "new_order",
	setup(t) {
		let { t: n, locale: c, send: l, problem: u, errors: m, isBusy: h } = F(), v = p([]), x = p({
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
		async function S() {
			let e = await l("POST", "/orders", x.value);
			e && P.visit(L.order(e.id));
		}
		return d(async () => {
			v.value = (await l("GET", "/board"))?.technicians ?? [];
		}), (t, c) => (f(), i(e, null, [s(_(O), {
			title: _(n)("board.new"),
			parent: {
				href: _(L).board,
				label: _(n)("nav.title")
			}
		}, null, 8, ["title", "parent"]), a("form", {
			class: "narrow",
			novalidate: "",
			onSubmit: b(S, ["prevent"])
		}, [
			_(u) ? (f(), i("p", Ze, g(_(u)), 1)) : r("", !0),
			s(_(k), null, {
				default: y(() => [s(Z, {
					modelValue: x.value,
					"onUpdate:modelValue": c[0] ||= (e) => x.value = e,
					errors: _(m),
					technicians: v.value
				}, null, 8, [
					"modelValue",
					"errors",
					"technicians"
				])]),
				_: 1
			}),
			a("div", Qe, [s(_(C), {
				type: "submit",
				size: "xl",
				loading: _(h)
			}, {
				default: y(() => [o(g(_(n)("order.create")), 1)]),
				_: 1
			}, 8, ["loading"])])
		], 32)], 64));
	}
}), [["__scopeId", "data-v-6c9cd766"]]), et = {
	key: 0,
	class: "problem",
	role: "alert"
}, tt = { "data-testid": "estimate" }, nt = {
	key: 1,
	class: "late above"
}, rt = {
	key: 2,
	class: "link",
	role: "status"
}, it = { class: "faint" }, at = ["value", "aria-label"], ot = { class: "actions" }, st = { class: "faint" }, ct = {
	key: 3,
	class: "actions send"
}, lt = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "estimate_card",
	props: { order: {} },
	emits: ["asked"],
	setup(e, { emit: c }) {
		let l = e, u = c, { t: d, money: m, send: h, showDay: v, problem: b, isBusy: x } = F(), S = p(null), w = p(!1), T = t(() => {
			let { estimate: e } = l.order;
			if (!e) return d("estimate.none");
			let t = m(e.total_minor), n = v(e.answered_at ?? e.sent_at);
			if (e.answer === "approved" || e.answer === "declined") return d(`estimate.${e.answer}`, {
				name: e.answered_by ?? "",
				total: t,
				day: n
			});
			let r = v(e.expires_at), i = d("estimate.sent", {
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
			w.value = !1, S.value = await h("POST", `/orders/${e}/estimates`, { revision: t });
			let n = b.value;
			u("asked"), b.value = n;
		}
		async function A() {
			await navigator.clipboard.writeText(S.value.link), w.value = !0;
		}
		return (t, c) => (f(), n(_(k), { title: _(d)("estimate.title") }, {
			default: y(() => [
				_(b) ? (f(), i("p", et, g(_(b)), 1)) : r("", !0),
				a("p", tt, g(T.value), 1),
				E.value ? (f(), i("p", nt, g(_(d)("estimate.above", { total: _(m)(e.order.total_minor) })), 1)) : r("", !0),
				S.value ? (f(), i("div", rt, [
					a("p", it, g(D.value), 1),
					a("input", {
						value: S.value.link,
						readonly: "",
						"aria-label": _(d)("estimate.link"),
						"data-testid": "link",
						onFocus: c[0] ||= (e) => e.target.select()
					}, null, 40, at),
					a("div", ot, [s(_(C), {
						color: "neutral",
						variant: "outline",
						icon: w.value ? "i-lucide-check" : "i-lucide-copy",
						onClick: A
					}, {
						default: y(() => [o(g(_(d)(w.value ? "estimate.copied" : "estimate.copy")), 1)]),
						_: 1
					}, 8, ["icon"])]),
					a("p", st, g(_(d)("estimate.once")), 1)
				])) : r("", !0),
				e.order.isOver ? r("", !0) : (f(), i("div", ct, [s(_(C), {
					size: "lg",
					icon: "i-lucide-mail",
					variant: e.order.estimate ? "outline" : "solid",
					color: e.order.estimate ? "neutral" : "primary",
					loading: _(x),
					disabled: e.order.lines.length === 0,
					onClick: O
				}, {
					default: y(() => [o(g(_(d)(e.order.estimate ? "estimate.send_again" : "estimate.send")), 1)]),
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
}), [["__scopeId", "data-v-b45c6e95"]]), ut = { class: "facts" }, dt = { class: "wide" }, ft = { class: "long" }, pt = {
	key: 0,
	class: "wide"
}, mt = ["aria-label"], ht = ["points"], gt = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "order_facts",
	props: { order: {} },
	setup(n) {
		let o = n, { t: s, showDay: c } = F(), l = t(() => {
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
		return (t, o) => (f(), i("dl", ut, [
			(f(!0), i(e, null, m(l.value, (e) => (f(), i("div", { key: e.label }, [a("dt", null, g(e.label), 1), a("dd", null, g(e.value), 1)]))), 128)),
			a("div", dt, [a("dt", null, g(_(s)("fields.fault")), 1), a("dd", ft, g(n.order.fault), 1)]),
			u.value.length > 0 ? (f(), i("div", pt, [a("dt", null, g(_(s)("fields.signature")), 1), a("dd", null, [(f(), i("svg", {
				viewBox: "0 0 600 200",
				role: "img",
				"aria-label": _(s)("fields.signature")
			}, [(f(!0), i(e, null, m(u.value, (e, t) => (f(), i("polyline", {
				key: t,
				points: e
			}, null, 8, ht))), 128))], 8, mt))])])) : r("", !0)
		]));
	}
}), [["__scopeId", "data-v-dd85ccee"]]), _t = {
	key: 0,
	class: "said"
}, vt = { key: 1 }, yt = { class: "faint" }, bt = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "order_history",
	props: {
		history: {},
		error: {}
	},
	emits: ["note"],
	setup(t, { emit: r }) {
		let c = r, { t: l, money: u, showTime: d } = F(), h = p("");
		function v({ kind: e, detail: t }) {
			let { totalMinor: n, ...r } = t, i = typeof n == "number" ? u(n) : "";
			return l(`events.${e}`, {
				...r,
				total: i
			});
		}
		function x() {
			c("note", h.value), h.value = "";
		}
		return (r, c) => (f(), n(_(k), { title: _(l)("order.history") }, {
			default: y(() => [a("form", {
				novalidate: "",
				onSubmit: b(x, ["prevent"])
			}, [s(_(j), {
				modelValue: h.value,
				"onUpdate:modelValue": c[0] ||= (e) => h.value = e,
				name: "note",
				rows: 2,
				label: _(l)("order.note"),
				error: t.error
			}, null, 8, [
				"modelValue",
				"label",
				"error"
			]), s(_(C), {
				type: "submit",
				class: "add",
				color: "neutral",
				variant: "outline",
				disabled: h.value.trim() === ""
			}, {
				default: y(() => [o(g(_(l)("order.add_note")), 1)]),
				_: 1
			}, 8, ["disabled"])], 32), a("ol", null, [(f(!0), i(e, null, m(t.history, (e) => (f(), i("li", { key: e.id }, [e.kind === "noted" ? (f(), i("p", _t, g(e.detail.text), 1)) : (f(), i("p", vt, g(v(e)), 1)), a("p", yt, g(_(d)(e.at)) + " · " + g(e.by_name ?? _(l)("events.customer")), 1)]))), 128))])]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-9f5c2bc7"]]);
// plugins/work-orders/client/quantity.ts
function xt(e) {
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
var St = {
	key: 0,
	class: "actions"
}, Ct = { class: "actions" }, wt = {
	key: 1,
	class: "faint"
}, Tt = { key: 2 }, Et = { class: "amount" }, Dt = { class: "amount" }, Ot = { class: "total" }, kt = { scope: "row" }, At = {
	class: "amount",
	"data-testid": "total"
}, jt = /*#__PURE__*/ U(/* @__PURE__ */ c({
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
		let u = c, d = l, { t: h, money: v, locale: S } = F(), w = p(null), T = new Intl.NumberFormat(S()).format(1.5).charAt(1), O = 0, A = t(() => [{
			label: h("lines.parts_sum"),
			minor: u.totals.partsMinor
		}, {
			label: h("lines.labour_sum"),
			minor: u.totals.labourMinor
		}]);
		function M() {
			w.value = u.lines.map(({ kind: e, item_id: t, text: n, quantity_thousandths: r, unit_price_minor: i }) => ({
				kind: e,
				item_id: t,
				text: n,
				unit_price_minor: i,
				key: ++O,
				quantity: Q(r, T)
			}));
		}
		function N(e) {
			w.value || M(), w.value.push({
				key: ++O,
				kind: e,
				item_id: null,
				text: "",
				quantity: "1",
				unit_price_minor: null
			});
		}
		function P() {
			let e = w.value.map(({ kind: e, item_id: t, text: n, quantity: r, unit_price_minor: i }) => ({
				kind: e,
				item_id: t,
				text: n,
				quantity_thousandths: xt(r) ?? -1,
				unit_price_minor: i ?? -1
			}));
			d("save", e);
		}
		return (t, l) => (f(), n(_(k), { title: _(h)("lines.title") }, {
			actions: y(() => [c.isLocked ? r("", !0) : (f(), i("span", St, [
				!w.value && c.lines.length > 0 ? (f(), n(_(C), {
					key: 0,
					color: "neutral",
					variant: "ghost",
					onClick: M
				}, {
					default: y(() => [o(g(_(h)("order.edit")), 1)]),
					_: 1
				})) : r("", !0),
				s(_(C), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-plus",
					"data-testid": "add-part",
					onClick: l[0] ||= (e) => N("part")
				}, {
					default: y(() => [o(g(_(h)("lines.add_part")), 1)]),
					_: 1
				}),
				s(_(C), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-plus",
					"data-testid": "add-labour",
					onClick: l[1] ||= (e) => N("labour")
				}, {
					default: y(() => [o(g(_(h)("lines.add_labour")), 1)]),
					_: 1
				})
			]))]),
			default: y(() => [w.value ? (f(), i("form", {
				key: 0,
				novalidate: "",
				onSubmit: b(P, ["prevent"])
			}, [(f(!0), i(e, null, m(w.value, (e, t) => (f(), i("div", {
				key: e.key,
				class: "edited"
			}, [
				s(_(j), {
					modelValue: e.text,
					"onUpdate:modelValue": (t) => e.text = t,
					class: "text",
					name: `text-${t}`,
					label: _(h)(`lines.${e.kind}`),
					error: c.errors[`${t}.text`]
				}, null, 8, [
					"modelValue",
					"onUpdate:modelValue",
					"name",
					"label",
					"error"
				]),
				s(_(E), {
					label: _(h)(e.kind === "labour" ? "lines.hours" : "lines.quantity"),
					error: c.errors[`${t}.quantity_thousandths`],
					size: "xl"
				}, {
					default: y(() => [s(_(D), {
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
				s(_(x), {
					modelValue: e.unit_price_minor,
					"onUpdate:modelValue": (t) => e.unit_price_minor = t,
					name: `price-${t}`,
					label: _(h)("lines.price"),
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
				s(_(C), {
					class: "remove",
					color: "neutral",
					variant: "ghost",
					icon: "i-lucide-x",
					size: "xl",
					"aria-label": _(h)("lines.remove"),
					onClick: (e) => w.value.splice(t, 1)
				}, null, 8, ["aria-label", "onClick"])
			]))), 128)), a("div", Ct, [s(_(C), {
				type: "submit",
				size: "lg"
			}, {
				default: y(() => [o(g(_(h)("lines.save")), 1)]),
				_: 1
			}), s(_(C), {
				color: "neutral",
				variant: "ghost",
				size: "lg",
				onClick: l[2] ||= (e) => w.value = null
			}, {
				default: y(() => [o(g(_(h)("order.cancel")), 1)]),
				_: 1
			})])], 32)) : c.lines.length === 0 ? (f(), i("p", wt, g(_(h)("lines.none")), 1)) : (f(), i("table", Tt, [a("tbody", null, [(f(!0), i(e, null, m(c.lines, (e, t) => (f(), i("tr", { key: t }, [a("td", null, [o(g(e.text) + " ", 1), a("small", null, g(_(Q)(e.quantity_thousandths, _(T))) + " × " + g(_(v)(e.unit_price_minor)), 1)]), a("td", Et, g(_(v)(e.total_minor)), 1)]))), 128))]), a("tfoot", null, [(f(!0), i(e, null, m(A.value, (e) => (f(), i("tr", {
				key: e.label,
				class: "sum"
			}, [a("td", null, g(e.label), 1), a("td", Dt, g(_(v)(e.minor)), 1)]))), 128)), a("tr", Ot, [a("th", kt, g(_(h)("lines.total")), 1), a("td", At, g(_(v)(c.totals.totalMinor)), 1)])])]))]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-2f6f2c12"]]), Mt = {
	key: 0,
	class: "problem",
	role: "alert"
}, Nt = { class: "state" }, $ = {
	key: 1,
	class: "faint"
}, Pt = {
	key: 2,
	class: "faint"
}, Ft = { class: "actions" }, It = { class: "columns" }, Lt = { class: "column" }, Rt = { class: "actions save" }, zt = { class: "column" }, Bt = /*#__PURE__*/ U(/* @__PURE__ */ c({
	__name: "order_page",
	props: { id: {} },
	setup(c) {
		let l = c, { t: m, send: h, showDay: v, problem: x, errors: w, isBusy: T } = F(), E = p(null), D = p(null), j = t(() => [{
			value: "",
			label: m("order.move")
		}, ...(E.value?.next ?? []).map(({ key: e, name: t }) => ({
			value: e,
			label: t
		}))]);
		async function M() {
			let e = x.value;
			E.value = await h("GET", `/orders/${l.id}`) ?? E.value, e && (x.value = e);
		}
		async function N(e, t, n = {}) {
			let r = E.value?.revision, i = await h(e, `/orders/${l.id}${t}`, {
				...n,
				revision: r
			});
			return Object.keys(w.value).length === 0 && await M(), i !== null;
		}
		async function I() {
			await N("PUT", "", D.value) && (D.value = null);
		}
		async function z() {
			let { fault: e } = E.value, t = `/orders/${l.id}/warranty-claims`, n = await h("POST", t, { fault: e });
			n && P.visit(L.order(n.id));
		}
		return d(M), (t, l) => (f(), i(e, null, [_(x) ? (f(), i("p", Mt, g(_(x)), 1)) : r("", !0), E.value ? (f(), i(e, { key: 1 }, [
			s(_(O), {
				title: `${E.value.number} · ${E.value.device}`,
				description: E.value.customer_name,
				parent: {
					href: _(L).board,
					label: _(m)("nav.title")
				}
			}, {
				default: y(() => [s(_(C), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-file-text",
					size: "lg",
					href: _(R)(c.id, "ticket"),
					target: "_blank",
					external: ""
				}, {
					default: y(() => [o(g(_(m)("order.ticket")), 1)]),
					_: 1
				}, 8, ["href"]), s(_(C), {
					color: "neutral",
					variant: "outline",
					icon: "i-lucide-tag",
					size: "lg",
					href: _(R)(c.id, "label"),
					target: "_blank",
					external: ""
				}, {
					default: y(() => [o(g(_(m)("order.label")), 1)]),
					_: 1
				}, 8, ["href"])]),
				_: 1
			}, 8, [
				"title",
				"description",
				"parent"
			]),
			a("div", Nt, [
				s(_(S), {
					size: "lg",
					variant: "subtle",
					color: E.value.isOverdue ? "error" : E.value.isOver ? "neutral" : "primary",
					"data-testid": "state"
				}, {
					default: y(() => [o(g(E.value.stateName), 1)]),
					_: 1
				}, 8, ["color"]),
				!E.value.isOver && E.value.due_on ? (f(), i("span", {
					key: 0,
					class: u(["faint", E.value.isOverdue && "late"])
				}, g(_(m)(E.value.isOverdue ? "board.overdue" : "board.due", { day: _(v)(E.value.due_on) })), 3)) : r("", !0),
				E.value.isUnderWarranty ? (f(), i("span", $, g(_(m)("order.under_warranty", { day: _(v)(E.value.warranty_until) })), 1)) : r("", !0),
				E.value.receipt_number ? (f(), i("span", Pt, g(_(m)("order.sold", { receipt: E.value.receipt_number })), 1)) : r("", !0),
				a("span", Ft, [
					E.value.suggested ? (f(), n(_(C), {
						key: 0,
						size: "lg",
						icon: "i-lucide-arrow-right",
						loading: _(T),
						onClick: l[0] ||= (e) => N("PUT", "/state", { to: E.value.suggested.key })
					}, {
						default: y(() => [o(g(E.value.suggested.name), 1)]),
						_: 1
					}, 8, ["loading"])) : r("", !0),
					E.value.next.length > 0 ? (f(), n(_(A), {
						key: 1,
						name: "state",
						"model-value": "",
						label: _(m)("order.move"),
						options: j.value,
						"hides-label": "",
						"onUpdate:modelValue": l[1] ||= (e) => e && N("PUT", "/state", { to: e })
					}, null, 8, ["label", "options"])) : r("", !0),
					E.value.isUnderWarranty ? (f(), n(_(C), {
						key: 2,
						color: "neutral",
						variant: "outline",
						size: "lg",
						icon: "i-lucide-shield-check",
						loading: _(T),
						onClick: z
					}, {
						default: y(() => [o(g(_(m)("order.warranty_claim")), 1)]),
						_: 1
					}, 8, ["loading"])) : r("", !0)
				])
			]),
			a("div", It, [a("div", Lt, [s(_(k), { title: _(m)("order.intake") }, {
				actions: y(() => [D.value ? r("", !0) : (f(), n(_(C), {
					key: 0,
					color: "neutral",
					variant: "ghost",
					onClick: l[2] ||= (e) => D.value = { ...E.value }
				}, {
					default: y(() => [o(g(_(m)("order.edit")), 1)]),
					_: 1
				}))]),
				default: y(() => [D.value ? (f(), i("form", {
					key: 0,
					novalidate: "",
					onSubmit: b(I, ["prevent"])
				}, [s(Z, {
					modelValue: D.value,
					"onUpdate:modelValue": l[3] ||= (e) => D.value = e,
					errors: _(w),
					technicians: E.value.technicians
				}, null, 8, [
					"modelValue",
					"errors",
					"technicians"
				]), a("div", Rt, [s(_(C), {
					type: "submit",
					loading: _(T)
				}, {
					default: y(() => [o(g(_(m)("order.save")), 1)]),
					_: 1
				}, 8, ["loading"]), s(_(C), {
					color: "neutral",
					variant: "ghost",
					onClick: l[4] ||= (e) => D.value = null
				}, {
					default: y(() => [o(g(_(m)("order.cancel")), 1)]),
					_: 1
				})])], 32)) : (f(), n(gt, {
					key: 1,
					order: E.value
				}, null, 8, ["order"]))]),
				_: 1
			}, 8, ["title"]), (f(), n(jt, {
				key: E.value.revision,
				lines: E.value.lines,
				totals: E.value.totals,
				currency: E.value.currency,
				errors: _(w),
				"is-locked": E.value.receipt_number !== null,
				onSave: l[5] ||= (e) => N("PUT", "/lines", { lines: e })
			}, null, 8, [
				"lines",
				"totals",
				"currency",
				"errors",
				"is-locked"
			]))]), a("div", zt, [s(lt, {
				order: E.value,
				onAsked: M
			}, null, 8, ["order"]), s(bt, {
				history: E.value.history,
				error: _(w).text,
				onNote: l[6] ||= (e) => N("POST", "/notes", { text: e })
			}, null, 8, ["history", "error"])])])
		], 64)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-f4026257"]]), Vt = { class: "work-orders" }, Ht = { class: "tabs" }, Ut = /* @__PURE__ */ c({
	__name: "work_orders",
	props: { path: {} },
	setup(r) {
		let c = r, { t: l } = F(), u = t(() => c.path.split("/")), d = {
			"": L.board,
			calendar: L.calendar,
			all: L.all
		}, p = t(() => Object.entries(d).map(([e, t]) => ({
			href: t,
			label: l(`tabs.${e === "" ? "board" : e}`),
			isHere: c.path === e
		})));
		return (t, c) => (f(), i("div", Vt, [r.path === "new" ? (f(), n($e, { key: 0 })) : u.value[0] === "orders" && u.value[1] ? (f(), n(Bt, {
			id: u.value[1],
			key: u.value[1]
		}, null, 8, ["id"])) : (f(), i(e, { key: 2 }, [
			s(_(O), { title: _(l)("nav.title") }, {
				default: y(() => [s(_(C), {
					icon: "i-lucide-plus",
					size: "lg",
					to: _(L).new
				}, {
					default: y(() => [o(g(_(l)("board.new")), 1)]),
					_: 1
				}, 8, ["to"])]),
				_: 1
			}, 8, ["title"]),
			a("nav", Ht, [(f(!0), i(e, null, m(p.value, (e) => (f(), n(_(N), {
				key: e.href,
				href: e.href,
				"aria-current": e.isHere ? "page" : void 0
			}, {
				default: y(() => [o(g(e.label), 1)]),
				_: 2
			}, 1032, ["href", "aria-current"]))), 128))]),
			r.path === "calendar" ? (f(), n(Ue, { key: 0 })) : r.path === "all" ? (f(), n(xe, { key: 1 })) : (f(), n(Re, { key: 2 }))
		], 64))]));
	}
});
export { ve as RegisterOrders, se as TicketScans, Ut as WorkOrders };
