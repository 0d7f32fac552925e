import { expect, test } from "vitest";
import { presentBody } from "../../../src/domain/agencies/present-body.ts";

const body = (id: string, name: string, successorId: string | null = null) => ({
	id,
	name,
	aliases: [],
	successorId,
});
const DIRECTORY = [
	body("stc", "Sở Tài chính"),
	body("sct", "Sở Công Thương", "stc"),
	body("a", "Trung tâm A", "b"),
	body("b", "Trung tâm B", "a"),
];
const today = (name: string, day = "2026-03-02") => presentBody(name, DIRECTORY, day)?.name ?? null;

test("a name of the directory is that body, and its successor once it was merged", () => {
	expect(today("Sở Tài chính")).toBe("Sở Tài chính");
	expect(today("sở công thương")).toBe("Sở Tài chính");
});

test("a department that the law merged is the one that took its work over, from that day on", () => {
	expect(today("Sở Kế hoạch và Đầu tư")).toBe("Sở Tài chính");
	expect(today("Sở Kế hoạch và Đầu tư", "2024-06-01")).toBeNull();
});

test("a successor that the directory does not have is not invented", () => {
	expect(today("Sở Giao thông vận tải")).toBeNull();
});

test("a circle entered by mistake ends", () => {
	expect(today("Trung tâm A")).not.toBeNull();
});
