import { Fragment as e, Teleport as t, computed as n, createBlock as r, createCommentVNode as i, createElementBlock as a, createElementVNode as o, createTextVNode as s, createVNode as c, defineComponent as l, onMounted as u, openBlock as d, ref as f, renderList as p, shallowRef as m, toDisplayString as h, unref as g, watch as _, withCtx as v, withKeys as y, withModifiers as b } from "vue";
import { TBadge as x, TButton as S, TEmptyState as C, TFormField as w, TInput as T, TModal as E, TPageHeader as D, TSectionCard as O, TShareBars as k, useFormat as A, usePlugin as j } from "@tillhouse/sdk/ui";
import { Link as M } from "@inertiajs/vue3";
// plugins/pricing-markdown/client/use_marks.ts
var N = 6e4, P = m(/* @__PURE__ */ new Map()), F = -Infinity;
function I() {
	let { call: e, locale: t } = j();
	async function n() {
		let t = performance.now();
		if (t - F < N) return;
		F = t;
		let n = await e("GET", "/marks");
		n.ok && (P.value = Map.groupBy(n.body, ({ itemId: e }) => e));
	}
	return n(), {
		marks: P,
		percent: (e) => new Intl.NumberFormat(t(), {
			style: "percent",
			maximumFractionDigits: 1
		}).format(-e / 1e6)
	};
}
// plugins/pricing-markdown/client/line_badge.vue
var L = /* @__PURE__ */ l({
	__name: "line_badge",
	props: { line: {} },
	setup(e) {
		let t = e, { marks: a } = I(), o = n(() => {
			let { itemId: e, batch: n, expiresOn: r } = t.line;
			return a.value.get(e ?? "")?.find((e) => {
				let t = [[n, e.batch], [r, e.expiresOn]].filter(([e, t]) => e !== null && t !== null);
				return t.every(([e, t]) => e === t) && (!e.isCoded || t.length > 0);
			});
		});
		return (e, t) => o.value ? (d(), r(g(x), {
			key: 0,
			color: "warning",
			variant: "subtle",
			size: "sm",
			"data-testid": "markdown-line"
		}, {
			default: v(() => [s(h(o.value.reason), 1)]),
			_: 1
		})) : i("", !0);
	}
}), ee = {
	key: 0,
	class: "found"
}, te = /*@__PURE__*/ l({
	__name: "batch_form",
	emits: ["added"],
	setup(t, { emit: n }) {
		let l = n, { t: u, call: m } = j(), _ = f(""), x = f([]), C = f(null), E = f(""), D = f(""), k = f("1"), A = f(null), M = f(!1), N = (e) => A.value?.field === e ? A.value.text : void 0;
		async function P() {
			if (_.value.trim() === "") return;
			let e = new URLSearchParams({ text: _.value }), t = await m("GET", `/items?${e}`);
			if (!t.ok) return;
			let { items: n, ...r } = t.body;
			x.value = n, A.value = n.length === 0 ? {
				field: "item",
				text: u("errors.no_item")
			} : null, n.length === 1 && F(n[0]), E.value = r.batch ?? E.value, D.value = r.expiresOn ?? D.value;
		}
		function F(e) {
			C.value = e, _.value = e.name, x.value = [];
		}
		async function I() {
			C.value || await P();
			let e = Math.round(Number(k.value.replace(",", ".")) * 1e3);
			C.value ? D.value === "" ? A.value = {
				field: "day",
				text: u("errors.fill")
			} : e > 0 ? await L(C.value.id, e) : A.value = {
				field: "quantity",
				text: u("errors.fill")
			} : A.value = {
				field: "item",
				text: u("errors.no_item")
			};
		}
		async function L(e, t) {
			M.value = !0;
			let n = {
				itemId: e,
				batch: E.value,
				expiresOn: D.value,
				quantityThousandths: t
			}, r = await m("POST", "/batches", n);
			if (M.value = !1, !r.ok) {
				let e = r.body?.problem ?? "failed";
				A.value = {
					field: e === "no_item" ? "item" : "day",
					text: u(`errors.${e}`)
				};
			} else A.value = null, C.value = null, _.value = E.value = D.value = "", k.value = "1", l("added");
		}
		return (t, n) => (d(), r(g(O), { title: g(u)("batches.add") }, {
			default: v(() => [o("form", {
				class: "form",
				onSubmit: b(I, ["prevent"])
			}, [
				c(g(w), {
					class: "wide",
					label: g(u)("batches.item"),
					help: g(u)("batches.item_hint"),
					error: N("item")
				}, {
					default: v(() => [c(g(T), {
						modelValue: _.value,
						"onUpdate:modelValue": [n[0] ||= (e) => _.value = e, n[1] ||= (e) => C.value = null],
						name: "item",
						size: "lg",
						class: "w-full",
						autofocus: "",
						autocomplete: "off",
						onKeydown: y(b(P, ["prevent"]), ["enter"]),
						onChange: P
					}, null, 8, ["modelValue", "onKeydown"]), x.value.length > 1 ? (d(), a("ul", ee, [(d(!0), a(e, null, p(x.value, (e) => (d(), a("li", { key: e.id }, [c(g(S), {
						color: "neutral",
						variant: "ghost",
						block: "",
						onClick: (t) => F(e)
					}, {
						default: v(() => [s(h(e.name), 1)]),
						_: 2
					}, 1032, ["onClick"])]))), 128))])) : i("", !0)]),
					_: 1
				}, 8, [
					"label",
					"help",
					"error"
				]),
				c(g(w), { label: g(u)("batches.batch") }, {
					default: v(() => [c(g(T), {
						modelValue: E.value,
						"onUpdate:modelValue": n[2] ||= (e) => E.value = e,
						name: "batch",
						size: "lg",
						class: "w-full",
						maxlength: "20"
					}, null, 8, ["modelValue"])]),
					_: 1
				}, 8, ["label"]),
				c(g(w), {
					label: g(u)("batches.expires"),
					error: N("day")
				}, {
					default: v(() => [c(g(T), {
						modelValue: D.value,
						"onUpdate:modelValue": n[3] ||= (e) => D.value = e,
						name: "expires_on",
						type: "date",
						size: "lg",
						class: "w-full"
					}, null, 8, ["modelValue"])]),
					_: 1
				}, 8, ["label", "error"]),
				c(g(w), {
					label: g(u)("batches.quantity"),
					error: N("quantity")
				}, {
					default: v(() => [c(g(T), {
						modelValue: k.value,
						"onUpdate:modelValue": n[4] ||= (e) => k.value = e,
						name: "quantity",
						inputmode: "decimal",
						size: "lg",
						class: "w-full"
					}, null, 8, ["modelValue"])]),
					_: 1
				}, 8, ["label", "error"]),
				c(g(S), {
					type: "submit",
					size: "lg",
					block: "",
					loading: M.value,
					"data-testid": "add-batch"
				}, {
					default: v(() => [s(h(g(u)("batches.save")), 1)]),
					_: 1
				}, 8, ["loading"])
			], 32)]),
			_: 1
		}, 8, ["title"]));
	}
}), R = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, ne = /*#__PURE__*/ R(te, [["__scopeId", "data-v-11e2289f"]]), re = { class: "stack" }, z = {
	key: 0,
	class: "problem",
	role: "alert"
}, B = { "data-testid": "batches" }, V = { class: "what" }, H = { class: "faint" }, U = {
	key: 0,
	class: "faint"
}, W = { class: "faint" }, G = { class: "actions" }, K = /*#__PURE__*/ R(/* @__PURE__ */ l({
	__name: "batches_view",
	setup(t) {
		let { t: n, call: l, locale: m } = j(), _ = f(null), y = f(!1), x = f(""), D = f(null), k = 1;
		async function A(e = 1) {
			let t = await l("GET", `/batches?page=${e}`);
			x.value = t.ok ? "" : n("errors.failed"), t.ok && (k = e, _.value = e === 1 ? t.body.batches : [..._.value, ...t.body.batches], y.value = t.body.hasMore);
		}
		async function M() {
			let { id: e, count: t } = D.value, r = Math.round(Number(t.replace(",", ".")) * 1e3), i = await l("POST", `/batches/${e}/thrown`, { quantityThousandths: r });
			x.value = i.ok ? "" : n("errors.too_many"), i.ok && (D.value = null, await A());
		}
		async function N(e) {
			await l("DELETE", `/batches/${e}`), await A();
		}
		let P = (e) => new Intl.DateTimeFormat(m(), {
			dateStyle: "medium",
			timeZone: "UTC"
		}).format(/* @__PURE__ */ new Date(`${e.slice(0, 10)}T00:00:00Z`)), F = (e) => ((e.quantity_thousandths - e.thrown_thousandths) / 1e3).toLocaleString(m());
		return u(() => A()), (t, l) => (d(), a("div", re, [
			c(ne, { onAdded: l[0] ||= (e) => A() }),
			x.value && !D.value ? (d(), a("p", z, h(x.value), 1)) : i("", !0),
			_.value?.length === 0 ? (d(), r(g(C), {
				key: 1,
				icon: "i-lucide-package",
				title: g(n)("batches.none"),
				text: g(n)("batches.none_text")
			}, null, 8, ["title", "text"])) : _.value ? (d(), r(g(O), {
				key: 2,
				title: g(n)("batches.list")
			}, {
				default: v(() => [o("div", B, [(d(!0), a(e, null, p(_.value, (e) => (d(), a("div", {
					key: e.id,
					class: "row"
				}, [
					o("span", V, [
						o("strong", null, h(e.item_name), 1),
						o("span", H, h(P(e.expires_on)), 1),
						e.batch ? (d(), a("span", U, " · " + h(e.batch), 1)) : i("", !0)
					]),
					o("span", W, h(g(n)("batches.left", { count: F(e) })), 1),
					o("span", G, [c(g(S), {
						color: "neutral",
						variant: "outline",
						onClick: (t) => D.value = {
							id: e.id,
							count: F(e)
						}
					}, {
						default: v(() => [s(h(g(n)("batches.throw")), 1)]),
						_: 1
					}, 8, ["onClick"]), c(g(S), {
						color: "neutral",
						variant: "ghost",
						onClick: (t) => N(e.id)
					}, {
						default: v(() => [s(h(g(n)("batches.close")), 1)]),
						_: 1
					}, 8, ["onClick"])])
				]))), 128))]), y.value ? (d(), r(g(S), {
					key: 0,
					color: "neutral",
					variant: "ghost",
					onClick: l[1] ||= (e) => A(g(k) + 1)
				}, {
					default: v(() => [s(h(g(n)("batches.more")), 1)]),
					_: 1
				})) : i("", !0)]),
				_: 1
			}, 8, ["title"])) : i("", !0),
			c(g(E), {
				open: D.value !== null,
				title: g(n)("batches.throw_title"),
				"onUpdate:open": l[3] ||= (e) => e || (D.value = null)
			}, {
				body: v(() => [D.value ? (d(), a("form", {
					key: 0,
					class: "stack",
					onSubmit: b(M, ["prevent"])
				}, [c(g(w), {
					label: g(n)("batches.thrown"),
					error: x.value || void 0
				}, {
					default: v(() => [c(g(T), {
						modelValue: D.value.count,
						"onUpdate:modelValue": l[2] ||= (e) => D.value.count = e,
						inputmode: "decimal",
						size: "lg",
						autofocus: ""
					}, null, 8, ["modelValue"])]),
					_: 1
				}, 8, ["label", "error"]), c(g(S), {
					type: "submit",
					block: "",
					size: "lg",
					"data-testid": "throw"
				}, {
					default: v(() => [s(h(g(n)("batches.throw")), 1)]),
					_: 1
				})], 32)) : i("", !0)]),
				_: 1
			}, 8, ["open", "title"])
		]));
	}
}), [["__scopeId", "data-v-19873858"]]), q = "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112".split(" "), [J, Y, X, ie] = [
	100,
	102,
	105,
	106
];
function Z({ gtin: e, batch: t, expiresOn: n }) {
	return `(01)${e}(17)${n.slice(2).replaceAll("-", "")}${t === null ? "" : `(10)${t}`}`;
}
function ae(e) {
	let t = [
		X,
		Y,
		...((Z({
			...e,
			batch: null
		}).replaceAll(/[()]/g, "") + (e.batch === null ? "" : "10")).match(/\d\d/g) ?? []).map(Number)
	];
	if (e.batch !== null) {
		t.push(J);
		for (let n of e.batch) t.push(n.charCodeAt(0) - 32);
	}
	let n = t.reduce((e, t, n) => e + t * Math.max(n, 1), 0);
	return [
		...t,
		n % 103,
		ie
	].flatMap((e) => [...q[e]].map(Number));
}
// plugins/pricing-markdown/client/label_sheet.vue?vue&type=script&setup=true&lang.ts
var oe = { class: "markdown-sheet" }, se = {
	key: 0,
	class: "now"
}, ce = ["viewBox"], le = ["x", "width"], ue = 500, de = /* @__PURE__ */ l({
	__name: "label_sheet",
	props: { labels: {} },
	setup(c) {
		let l = c, { money: u } = j(), f = n(() => l.labels.flatMap((e) => Array.from({ length: e.pieces }, (t, n) => ({
			label: e,
			at: n
		}))).slice(0, ue).map(({ label: e, at: t }) => ({
			...e,
			key: `${e.id}/${t}`,
			bars: m(e)
		})));
		function m({ code: e }) {
			if (!e) return null;
			let t = [], n = 0;
			for (let [r, i] of ae(e).entries()) r % 2 == 0 && t.push({
				x: n,
				width: i
			}), n += i;
			return {
				bars: t,
				modules: n,
				text: Z(e)
			};
		}
		return (n, c) => (d(), r(t, { to: "body" }, [o("div", oe, [(d(!0), a(e, null, p(f.value, (t) => (d(), a("article", { key: t.key }, [
			o("b", null, h(t.name), 1),
			o("span", null, h(t.reason), 1),
			t.nowMinor === null ? i("", !0) : (d(), a("span", se, [o("s", null, h(g(u)(t.beforeMinor)), 1), s(" " + h(g(u)(t.nowMinor)), 1)])),
			t.bars ? (d(), a(e, { key: 1 }, [(d(), a("svg", {
				viewBox: `-10 0 ${t.bars.modules + 20} 40`,
				preserveAspectRatio: "none"
			}, [(d(!0), a(e, null, p(t.bars.bars, (e) => (d(), a("rect", {
				key: e.x,
				x: e.x,
				y: "0",
				width: e.width,
				height: "40"
			}, null, 8, le))), 128))], 8, ce)), o("small", null, h(t.bars.text), 1)], 64)) : i("", !0)
		]))), 128))])]));
	}
}), fe = {
	key: 0,
	class: "problem",
	role: "alert"
}, pe = { class: "actions" }, me = { "data-testid": "marked-down" }, he = { class: "what" }, ge = { class: "faint" }, _e = {
	key: 0,
	class: "faint codeless"
}, ve = { class: "faint" }, ye = {
	key: 0,
	class: "price"
}, be = { class: "faint" }, xe = /*#__PURE__*/ R(/* @__PURE__ */ l({
	__name: "today_view",
	setup(t) {
		let { t: l, call: m, money: _ } = j(), y = f(null), b = f(!1), w = f(!1), T = n(() => (y.value ?? []).filter(({ isPrinted: e }) => !e)), E = n(() => T.value.reduce((e, { pieces: t }) => e + t, 0));
		async function D() {
			let e = await m("GET", "/labels");
			b.value = !e.ok, e.ok && (y.value = e.body);
		}
		async function k() {
			w.value = !0;
			let e = await m("POST", "/runs");
			await D(), b.value ||= !e.ok, w.value = !1;
		}
		async function A() {
			let e = T.value.map(({ id: e, ratePpm: t }) => ({
				id: e,
				ratePpm: t
			}));
			window.print(), await m("POST", "/labels/printed", { labels: e }), await D();
		}
		return u(D), (t, n) => (d(), a(e, null, [b.value ? (d(), a("p", fe, h(g(l)("errors.failed")), 1)) : i("", !0), y.value ? (d(), a(e, { key: 1 }, [y.value.length === 0 ? (d(), r(g(C), {
			key: 0,
			icon: "i-lucide-calendar-clock",
			title: g(l)("today.none"),
			text: g(l)("today.none_text")
		}, {
			default: v(() => [c(g(S), {
				color: "neutral",
				variant: "outline",
				loading: w.value,
				"data-testid": "run",
				onClick: k
			}, {
				default: v(() => [s(h(g(l)("today.run")), 1)]),
				_: 1
			}, 8, ["loading"])]),
			_: 1
		}, 8, ["title", "text"])) : (d(), r(g(O), {
			key: 1,
			title: g(l)("today.marked", { count: y.value.length })
		}, {
			actions: v(() => [o("div", pe, [c(g(S), {
				color: "neutral",
				variant: "outline",
				loading: w.value,
				"data-testid": "run",
				onClick: k
			}, {
				default: v(() => [s(h(g(l)("today.run")), 1)]),
				_: 1
			}, 8, ["loading"]), E.value > 0 ? (d(), r(g(S), {
				key: 0,
				icon: "i-lucide-printer",
				"data-testid": "print-labels",
				onClick: A
			}, {
				default: v(() => [s(h(g(l)("today.print", { count: E.value })), 1)]),
				_: 1
			})) : i("", !0)])]),
			default: v(() => [o("div", me, [(d(!0), a(e, null, p(y.value, (e) => (d(), a("div", {
				key: e.id,
				class: "row"
			}, [
				o("span", he, [
					o("strong", null, h(e.name), 1),
					o("span", ge, h(e.reason), 1),
					e.code ? i("", !0) : (d(), a("span", _e, h(g(l)("today.codeless")), 1))
				]),
				o("span", ve, h(g(l)("today.pieces", { count: e.pieces })), 1),
				e.nowMinor === null ? i("", !0) : (d(), a("span", ye, [o("s", be, h(g(_)(e.beforeMinor)), 1), s(" " + h(g(_)(e.nowMinor)), 1)])),
				c(g(x), {
					color: e.isPrinted ? "neutral" : "warning",
					variant: "subtle"
				}, {
					default: v(() => [s(h(g(l)(e.isPrinted ? "today.printed" : "today.new")), 1)]),
					_: 2
				}, 1032, ["color"])
			]))), 128))])]),
			_: 1
		}, 8, ["title"])), c(de, { labels: T.value }, null, 8, ["labels"])], 64)) : i("", !0)], 64));
	}
}), [["__scopeId", "data-v-f58e922d"]]), Q = { class: "markdown" }, Se = { class: "tabs" }, $ = "/p/pricing-markdown", Ce = /* @__PURE__ */ l({
	__name: "markdown_page",
	props: { path: {} },
	setup(e) {
		let { t } = j();
		return (n, i) => (d(), a("div", Q, [
			c(g(D), { title: g(t)("plugin.name") }, null, 8, ["title"]),
			o("nav", Se, [c(g(M), {
				href: $,
				"aria-current": e.path === "batches" ? void 0 : "page"
			}, {
				default: v(() => [s(h(g(t)("tabs.labels")), 1)]),
				_: 1
			}, 8, ["aria-current"]), c(g(M), {
				href: `${$}/batches`,
				"aria-current": e.path === "batches" ? "page" : void 0
			}, {
				default: v(() => [s(h(g(t)("tabs.batches")), 1)]),
				_: 1
			}, 8, ["href", "aria-current"])]),
			e.path === "batches" ? (d(), r(K, { key: 0 })) : (d(), r(xe, { key: 1 }))
		]));
	}
}), we = { class: "figures" }, Te = { class: "faint" }, Ee = { class: "faint" }, De = {
	key: 1,
	class: "faint"
}, Oe = /*#__PURE__*/ R(/* @__PURE__ */ l({
	__name: "report_section",
	props: {
		storeId: {},
		from: {},
		to: {}
	},
	setup(e) {
		let t = e, { t: s, call: c, money: l } = j(), { quantity: u } = A(), p = f(null), m = (e) => s("report.pieces", { count: u(e) }), y = n(() => (p.value?.items ?? []).filter(({ givenMinor: e }) => e > 0).map(({ name: e, quantityThousandths: t, givenMinor: n }, r) => ({
			key: String(r),
			label: e,
			detail: m(t),
			amountMinor: n
		})));
		async function b() {
			let e = new URLSearchParams({
				from: t.from.slice(0, 10),
				to: t.to.slice(0, 10)
			}), n = await c("GET", `/report?${e}`);
			p.value = n.ok ? n.body : null;
		}
		return _(() => [t.from, t.to], b, { immediate: !0 }), (e, t) => p.value ? (d(), r(g(O), {
			key: 0,
			title: g(s)("report.title"),
			"data-testid": "markdown-report"
		}, {
			default: v(() => [o("dl", we, [
				o("div", null, [
					o("dt", null, h(g(s)("report.sold")), 1),
					o("dd", null, h(g(l)(p.value.grossMinor)), 1),
					o("dd", Te, h(m(p.value.soldThousandths)), 1)
				]),
				o("div", null, [o("dt", null, h(g(s)("report.given")), 1), o("dd", null, h(g(l)(p.value.givenMinor)), 1)]),
				o("div", null, [
					o("dt", null, h(g(s)("report.thrown")), 1),
					o("dd", null, h(g(l)(p.value.thrownMinor)), 1),
					o("dd", Ee, h(m(p.value.thrownThousandths)), 1)
				]),
				o("div", null, [o("dt", null, h(g(s)("report.now")), 1), o("dd", null, h(p.value.markedNow), 1)])
			]), y.value.length > 0 ? (d(), r(g(k), {
				key: 0,
				rows: y.value,
				money: g(l)
			}, null, 8, ["rows", "money"])) : (d(), a("p", De, h(g(s)("report.nothing")), 1))]),
			_: 1
		}, 8, ["title"])) : i("", !0);
	}
}), [["__scopeId", "data-v-f61c2b1e"]]), ke = /* @__PURE__ */ l({
	__name: "tile_badge",
	props: { item: {} },
	setup(e) {
		let t = e, { marks: a, percent: o } = I(), c = n(() => a.value.get(t.item.id)?.[0]);
		return (e, t) => c.value ? (d(), r(g(x), {
			key: 0,
			color: "warning",
			variant: "subtle",
			size: "sm",
			title: c.value.reason,
			"data-testid": "markdown-tile"
		}, {
			default: v(() => [s(h(g(o)(c.value.ratePpm)), 1)]),
			_: 1
		}, 8, ["title"])) : i("", !0);
	}
});
export { L as LineBadge, Ce as MarkdownPage, Oe as ReportSection, ke as TileBadge };
