import { Fragment as e, computed as t, createBlock as n, createCommentVNode as r, createElementBlock as i, createElementVNode as a, createTextVNode as o, createVNode as s, defineComponent as c, onMounted as l, openBlock as u, ref as d, renderList as f, shallowRef as p, toDisplayString as m, unref as h, watch as g, withCtx as _, withModifiers as v } from "vue";
import { TBadge as y, TButton as b, TCheckbox as x, TEmptyState as S, TPageHeader as C, TSectionCard as w, TSelectField as T, useFormat as E, usePlugin as D } from "@tillhouse/sdk/ui";
import { Link as O } from "@inertiajs/vue3";
// plugins/crm-club/client/member_line.vue?vue&type=script&setup=true&lang.ts
var k = { class: "line" }, A = { "data-testid": "club-points" }, j = {
	key: 2,
	class: "next"
}, M = /*@__PURE__*/ c({
	__name: "member_line",
	props: { member: {} },
	setup(e) {
		let { t } = D();
		return (s, c) => (u(), i("div", k, [
			a("strong", A, m(h(t)("panel.points", { points: e.member.balance })), 1),
			e.member.tier ? (u(), n(h(y), {
				key: 0,
				variant: "subtle",
				"data-testid": "club-tier"
			}, {
				default: _(() => [o(m(e.member.tier), 1)]),
				_: 1
			})) : r("", !0),
			e.member.hasBirthday ? (u(), n(h(y), {
				key: 1,
				color: "success",
				variant: "subtle"
			}, {
				default: _(() => [o(m(h(t)("panel.birthday_today")), 1)]),
				_: 1
			})) : r("", !0),
			e.member.next ? (u(), i("span", j, m(h(t)("panel.to_next", {
				points: e.member.next.missingPoints,
				tier: e.member.next.name
			})), 1)) : r("", !0)
		]));
	}
}), N = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, P = /*#__PURE__*/ N(M, [["__scopeId", "data-v-c70d9143"]]);
// plugins/crm-club/client/use_card.ts
function F(e, t) {
	let { call: n } = D(), r = d(null), i = d("nobody"), a = 0;
	async function o() {
		let [o, s] = [e(), t()], c = ++a;
		if (o === null) {
			r.value = null, i.value = "nobody";
			return;
		}
		r.value || (i.value = "loading");
		let l = s === null ? "" : `?saleId=${s}`, u = await n("GET", `/members/${o}${l}`);
		c === a && (r.value = u.ok ? u.body : null, i.value = u.ok ? "there" : "unreachable");
	}
	return g([e, t], ([e], t) => {
		e !== t[0] && (r.value = null), o();
	}, { immediate: !0 }), {
		card: r,
		state: i,
		load: o
	};
}
// plugins/crm-club/client/customer_card.vue?vue&type=script&setup=true&lang.ts
var ee = {
	key: 0,
	class: "card",
	"data-testid": "club-card"
}, te = { class: "amount" }, I = { class: "points" }, L = /*#__PURE__*/ N(/* @__PURE__ */ c({
	__name: "customer_card",
	props: { customer: {} },
	setup(t) {
		let n = t, { t: o, money: c } = D(), { date: l } = E(), { card: d } = F(() => n.customer.id, () => null);
		return (t, n) => h(d)?.member ? (u(), i("section", ee, [s(P, { member: h(d).member }, null, 8, ["member"]), h(d).purchases.length ? (u(), i(e, { key: 0 }, [a("h3", null, m(h(o)("panel.last_purchases")), 1), a("ul", null, [(u(!0), i(e, null, f(h(d).purchases, (e) => (u(), i("li", { key: e.receiptNumber }, [
			a("span", null, m(h(l)(e.completedAt)), 1),
			a("span", te, m(h(c)(e.amountMinor)), 1),
			a("span", I, m(h(o)("panel.points", { points: e.points })), 1)
		]))), 128))])], 64)) : r("", !0)])) : r("", !0);
	}
}), [["__scopeId", "data-v-d8170c85"]]), R = {
	key: 0,
	class: "tab"
}, z = { class: "quiet" }, B = {
	key: 0,
	class: "quiet"
}, V = { key: 1 }, H = { class: "day" }, U = { class: "kind" }, W = { class: "note" }, G = { class: "points" }, K = {
	key: 1,
	class: "quiet"
}, q = /*#__PURE__*/ N(/* @__PURE__ */ c({
	__name: "customer_tab",
	props: { customer: {} },
	setup(c) {
		let p = c, { t: g, call: v, locale: y } = D(), { date: x } = E(), S = d(null), C = d(!1), T = t(() => {
			let e = S.value?.member?.birthday;
			return e ? new Intl.DateTimeFormat(y(), {
				day: "numeric",
				month: "long",
				timeZone: "UTC"
			}).format(/* @__PURE__ */ new Date(`2024-${e}T00:00:00Z`)) : null;
		});
		async function O() {
			let e = await v("GET", `/members/${p.customer.id}`);
			S.value = e.ok ? e.body : null;
		}
		async function k() {
			await v("DELETE", `/members/${p.customer.id}`), C.value = !1, await O();
		}
		return l(O), (t, c) => S.value ? (u(), n(h(w), {
			key: 0,
			title: h(g)("tab.title"),
			"data-testid": "club-tab"
		}, {
			default: _(() => [S.value.member ? (u(), i("div", R, [
				s(P, { member: S.value.member }, null, 8, ["member"]),
				a("p", z, [o(m(h(g)("tab.joined", { date: h(x)(S.value.member.joined_at) })) + " ", 1), T.value ? (u(), i(e, { key: 0 }, [o(" · " + m(h(g)("tab.birthday", { day: T.value })), 1)], 64)) : r("", !0)]),
				S.value.moves.length ? (u(), i("ul", V, [(u(!0), i(e, null, f(S.value.moves, (e, t) => (u(), i("li", { key: t }, [
					a("span", H, m(h(x)(e.moved_at)), 1),
					a("span", U, m(h(g)(`moves.${e.kind}`)), 1),
					a("span", W, m(e.note), 1),
					a("span", G, m(e.points > 0 ? `+${e.points}` : e.points), 1)
				]))), 128))])) : (u(), i("p", B, m(h(g)("tab.none")), 1)),
				C.value ? (u(), n(h(b), {
					key: 3,
					class: "leave",
					color: "error",
					variant: "soft",
					"data-testid": "club-leave-sure",
					onClick: k
				}, {
					default: _(() => [o(m(h(g)("tab.leave_sure", { points: S.value.member.balance })), 1)]),
					_: 1
				})) : (u(), n(h(b), {
					key: 2,
					class: "leave",
					color: "neutral",
					variant: "ghost",
					"data-testid": "club-leave",
					onClick: c[0] ||= (e) => C.value = !0
				}, {
					default: _(() => [o(m(h(g)("tab.leave")), 1)]),
					_: 1
				}))
			])) : (u(), i("p", K, m(h(g)("panel.not_member")), 1))]),
			_: 1
		}, 8, ["title"])) : r("", !0);
	}
}), [["__scopeId", "data-v-f66359f5"]]), J = { class: "page" }, Y = {
	key: 0,
	role: "alert"
}, X = { "data-testid": "club-members" }, Z = { class: "since" }, ne = { class: "points" }, re = { class: "since" }, ie = { class: "points" }, ae = /*#__PURE__*/ N(/* @__PURE__ */ c({
	__name: "members_page",
	setup(t) {
		let { t: c, call: g } = D(), { date: v } = E(), x = p([]), T = d(null), k = d(!1), A = 0;
		async function j() {
			let e = await g("GET", `/members?page=${A + 1}`);
			k.value = !e.ok, e.ok && (A += 1, x.value = [...x.value, ...e.body.members], T.value = e.body);
		}
		return l(j), (t, l) => (u(), i(e, null, [s(h(C), { title: h(c)("members.title") }, null, 8, ["title"]), a("div", J, [k.value ? (u(), i("p", Y, m(h(c)("members.unreachable")), 1)) : r("", !0), T.value ? (u(), i(e, { key: 1 }, [T.value.count === 0 ? (u(), n(h(S), {
			key: 0,
			icon: "i-lucide-award",
			title: h(c)("members.none"),
			text: h(c)("members.none_text")
		}, null, 8, ["title", "text"])) : (u(), n(h(w), {
			key: 1,
			title: h(c)("members.count", { count: T.value.count }),
			description: h(c)("members.outstanding", { points: T.value.outstandingPoints })
		}, {
			default: _(() => [a("table", X, [a("thead", null, [a("tr", null, [
				a("th", null, m(h(c)("members.name")), 1),
				a("th", null, m(h(c)("members.tier")), 1),
				a("th", Z, m(h(c)("members.since")), 1),
				a("th", ne, m(h(c)("members.points")), 1)
			])]), a("tbody", null, [(u(!0), i(e, null, f(x.value, (e) => (u(), i("tr", { key: e.customer_id }, [
				a("td", null, [s(h(O), { href: `/customers/${e.customer_id}` }, {
					default: _(() => [o(m(e.name), 1)]),
					_: 2
				}, 1032, ["href"])]),
				a("td", null, [e.tier ? (u(), n(h(y), {
					key: 0,
					variant: "subtle"
				}, {
					default: _(() => [o(m(e.tier), 1)]),
					_: 2
				}, 1024)) : r("", !0)]),
				a("td", re, m(h(v)(e.joined_at)), 1),
				a("td", ie, m(e.balance), 1)
			]))), 128))])]), x.value.length < T.value.count ? (u(), n(h(b), {
				key: 0,
				color: "neutral",
				variant: "ghost",
				onClick: j
			}, {
				default: _(() => [o(m(h(c)("members.more")), 1)]),
				_: 1
			})) : r("", !0)]),
			_: 1
		}, 8, ["title", "description"]))], 64)) : r("", !0)])], 64));
	}
}), [["__scopeId", "data-v-ed859323"]]);
// plugins/crm-club/client/card.ts
function Q(e) {
	let { reason: t } = e ?? {};
	return typeof t == "string" ? t : null;
}
// plugins/crm-club/client/join_form.vue?vue&type=script&setup=true&lang.ts
var oe = { class: "title" }, se = { class: "terms" }, ce = { class: "birthday" }, le = {
	key: 0,
	class: "problem",
	role: "alert"
}, ue = { class: "acts" }, de = /*#__PURE__*/ N(/* @__PURE__ */ c({
	__name: "join_form",
	props: {
		customer: {},
		terms: {}
	},
	emits: ["joined", "cancel"],
	setup(e, { emit: n }) {
		let c = e, l = n, { t: f, call: p, locale: g } = D(), y = d(null), S = d(null), C = d(!1), w = d(!1), E = d(null), O = (e) => String(e).padStart(2, "0"), k = {
			label: "–",
			value: null
		}, A = [k, ...Array.from({ length: 31 }, (e, t) => ({
			label: String(t + 1),
			value: O(t + 1)
		}))], j = t(() => {
			let e = new Intl.DateTimeFormat(g(), {
				month: "long",
				timeZone: "UTC"
			}), t = Array.from({ length: 12 }, (t, n) => ({
				label: e.format(new Date(Date.UTC(2024, n, 1))),
				value: O(n + 1)
			}));
			return [k, ...t];
		}), M = t(() => y.value && S.value ? `${S.value}-${y.value}` : null);
		async function N() {
			w.value = !0;
			let e = await p("POST", "/members", {
				customerId: c.customer.id,
				name: c.customer.name,
				birthday: M.value,
				takesMail: C.value
			});
			if (w.value = !1, e.ok) return l("joined");
			let t = Q(e.body);
			E.value = f(t ? `errors.${t}` : "panel.unreachable");
		}
		return (t, n) => (u(), i("form", {
			class: "form",
			"data-testid": "club-join-form",
			onSubmit: v(N, ["prevent"])
		}, [
			a("p", oe, m(h(f)("panel.join_title", { name: e.customer.name })), 1),
			a("p", se, m(e.terms || h(f)("panel.no_terms")), 1),
			a("div", ce, [s(h(T), {
				modelValue: y.value,
				"onUpdate:modelValue": n[0] ||= (e) => y.value = e,
				name: "club-day",
				label: h(f)("panel.birthday"),
				options: A
			}, null, 8, ["modelValue", "label"]), s(h(T), {
				modelValue: S.value,
				"onUpdate:modelValue": n[1] ||= (e) => S.value = e,
				name: "club-month",
				label: h(f)("panel.month"),
				options: j.value
			}, null, 8, [
				"modelValue",
				"label",
				"options"
			])]),
			s(h(x), {
				modelValue: C.value,
				"onUpdate:modelValue": n[2] ||= (e) => C.value = e,
				label: h(f)("panel.mail")
			}, null, 8, ["modelValue", "label"]),
			E.value ? (u(), i("p", le, m(E.value), 1)) : r("", !0),
			a("div", ue, [s(h(b), {
				type: "submit",
				size: "lg",
				loading: w.value,
				"data-testid": "club-consent"
			}, {
				default: _(() => [o(m(h(f)("panel.consent")), 1)]),
				_: 1
			}, 8, ["loading"]), s(h(b), {
				size: "lg",
				color: "neutral",
				variant: "ghost",
				onClick: n[3] ||= (e) => l("cancel")
			}, {
				default: _(() => [o(m(h(f)("panel.cancel")), 1)]),
				_: 1
			})])
		], 32));
	}
}), [["__scopeId", "data-v-cf17c135"]]), fe = {
	key: 0,
	class: "rewards"
}, pe = {
	class: "used",
	"data-testid": "club-used"
}, $ = {
	key: 1,
	class: "rewards"
}, me = {
	key: 2,
	class: "problem",
	role: "alert"
}, he = /*#__PURE__*/ N(/* @__PURE__ */ c({
	__name: "reward_list",
	props: {
		card: {},
		saleId: {},
		customerId: {}
	},
	emits: ["changed"],
	setup(c, { emit: l }) {
		let p = c, g = l, { t: v, call: y, draftSale: x } = D(), S = d(!1), C = d(null), w = t(() => p.card.rewards.filter(({ isCovered: e }) => e)), T = t(() => {
			let { used: e, rewards: t } = p.card;
			return e && (t.find(({ coupon: t }) => t === e.coupon)?.name ?? e.coupon);
		});
		async function E({ coupon: e }) {
			await k(async () => {
				let { saleId: t, customerId: n } = p, r = await y("POST", "/redemptions", {
					saleId: t,
					customerId: n,
					coupon: e
				});
				if (r.ok) await x.enterCoupon(e) || (await y("DELETE", `/redemptions/${t}`), C.value = v("panel.coupon_failed"));
				else {
					let e = Q(r.body);
					C.value = v(e ? `errors.${e}` : "panel.unreachable");
				}
			});
		}
		async function O() {
			await k(async () => {
				(await y("DELETE", `/redemptions/${p.saleId}`)).ok || (C.value = v("panel.unreachable"));
			});
		}
		async function k(e) {
			S.value = !0, C.value = null, await e(), S.value = !1, g("changed");
		}
		return (t, c) => (u(), i(e, null, [T.value ? (u(), i("div", fe, [a("span", pe, m(h(v)("panel.used", { name: T.value })), 1), s(h(b), {
			color: "neutral",
			variant: "ghost",
			size: "lg",
			loading: S.value,
			"data-testid": "club-give-back",
			onClick: O
		}, {
			default: _(() => [o(m(h(v)("panel.give_back")), 1)]),
			_: 1
		}, 8, ["loading"])])) : w.value.length ? (u(), i("div", $, [(u(!0), i(e, null, f(w.value, (e) => (u(), n(h(b), {
			key: e.coupon,
			color: "neutral",
			variant: "outline",
			size: "lg",
			class: "reward",
			icon: "i-lucide-gift",
			loading: S.value,
			"data-testid": "club-reward",
			onClick: (t) => E(e)
		}, {
			default: _(() => [o(m(h(v)("panel.use", {
				name: e.name,
				points: e.points
			})), 1)]),
			_: 2
		}, 1032, ["loading", "onClick"]))), 128))])) : r("", !0), C.value ? (u(), i("p", me, m(C.value), 1)) : r("", !0)], 64));
	}
}), [["__scopeId", "data-v-f3a6612e"]]), ge = {
	key: 0,
	class: "club",
	"data-testid": "club-panel"
}, _e = {
	key: 0,
	class: "quiet",
	role: "status"
}, ve = {
	key: 1,
	class: "quiet",
	role: "status"
}, ye = {
	key: 4,
	class: "invitation"
}, be = { class: "quiet" }, xe = /*#__PURE__*/ N(/* @__PURE__ */ c({
	__name: "points_panel",
	props: { sale: {} },
	setup(t) {
		let c = t, { t: l } = D(), { card: f, state: p, load: v } = F(() => c.sale.customer?.id ?? null, () => c.sale.id), y = d(!1);
		g(() => c.sale.customer?.id, () => y.value = !1);
		function x() {
			y.value = !1, v();
		}
		return (c, d) => t.sale.customer && h(p) !== "nobody" ? (u(), i("div", ge, [h(p) === "loading" ? (u(), i("p", _e, m(h(l)("panel.loading")), 1)) : h(p) === "unreachable" ? (u(), i("p", ve, m(h(l)("panel.unreachable")), 1)) : h(f)?.member ? (u(), i(e, { key: 2 }, [s(P, { member: h(f).member }, null, 8, ["member"]), s(he, {
			card: h(f),
			"sale-id": t.sale.id,
			"customer-id": t.sale.customer.id,
			onChanged: h(v)
		}, null, 8, [
			"card",
			"sale-id",
			"customer-id",
			"onChanged"
		])], 64)) : h(f) && y.value ? (u(), n(de, {
			key: 3,
			customer: t.sale.customer,
			terms: h(f).terms,
			onJoined: x,
			onCancel: d[0] ||= (e) => y.value = !1
		}, null, 8, ["customer", "terms"])) : (u(), i("div", ye, [a("span", be, m(h(l)("panel.not_member")), 1), s(h(b), {
			size: "lg",
			variant: "soft",
			icon: "i-lucide-award",
			"data-testid": "club-join",
			onClick: d[1] ||= (e) => y.value = !0
		}, {
			default: _(() => [o(m(h(l)("panel.join")), 1)]),
			_: 1
		})]))])) : r("", !0);
	}
}), [["__scopeId", "data-v-3617fc32"]]);
export { L as CustomerCard, q as CustomerTab, ae as MembersPage, xe as PointsPanel };
