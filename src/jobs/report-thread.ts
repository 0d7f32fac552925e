import { parentPort, workerData } from "node:worker_threads";
import { loadLocale } from "../views/locale.ts";
import { reportBytes, type ThreadOrder } from "./report-files.ts";

/* The thread that makes one file of many rows and ends: started by `report-files.ts`, never imported. */
const bytes = await reportBytes(loadLocale("vi"), workerData as ThreadOrder);
parentPort?.postMessage(bytes);
