import { baocao } from "./baocao.ts";
import { caidat } from "./caidat.ts";
import { chitieu } from "./chitieu.ts";
import { chuanbihop } from "./chuanbihop.ts";
import { chuyen } from "./chuyen.ts";
import type { Command } from "./command.ts";
import { congvan } from "./congvan.ts";
import { coquan } from "./coquan.ts";
import { dangky } from "./dangky.ts";
import { dieuchinh } from "./dieuchinh.ts";
import { dondoc } from "./dondoc.ts";
import { duyet } from "./duyet.ts";
import { giahan } from "./giahan.ts";
import { giao } from "./giao.ts";
import { gopy } from "./gopy.ts";
import { hanchot } from "./hanchot.ts";
import { ketqua } from "./ketqua.ts";
import { kichhoat } from "./kichhoat.ts";
import { kiennghi } from "./kiennghi.ts";
import { lich } from "./lich.ts";
import { lienket } from "./lienket.ts";
import { longghep } from "./longghep.ts";
import { nhan } from "./nhan.ts";
import { nhap } from "./nhap.ts";
import { nhatky } from "./nhatky.ts";
import { nhiemvu } from "./nhiemvu.ts";
import { phancong } from "./phancong.ts";
import { phanquyen } from "./phanquyen.ts";
import { start } from "./start.ts";
import { thoathuan } from "./thoathuan.ts";
import { thoi } from "./thoi.ts";
import { tiendo } from "./tiendo.ts";
import { tralai } from "./tralai.ts";
import { trangthai } from "./trangthai.ts";
import { trogiup } from "./trogiup.ts";
import { uyquyen } from "./uyquyen.ts";
import { vuong } from "./vuong.ts";
import { vuotquyen } from "./vuotquyen.ts";
import { xong } from "./xong.ts";

/** The one list: mounted by `route.ts`, published by `menus.ts`, in the order in which menus and help show it. */
export const commands: readonly Command[] = [
	nhiemvu,
	hanchot,
	baocao,
	longghep,
	chuanbihop,
	ketqua,
	xong,
	tiendo,
	vuong,
	giahan,
	vuotquyen,
	nhan,
	giao,
	dondoc,
	congvan,
	gopy,
	duyet,
	tralai,
	chuyen,
	thoi,
	dieuchinh,
	kichhoat,
	phancong,
	kiennghi,
	thoathuan,
	chitieu,
	nhap,
	lienket,
	dangky,
	phanquyen,
	uyquyen,
	coquan,
	lich,
	caidat,
	nhatky,
	trangthai,
	trogiup,
	start,
];
