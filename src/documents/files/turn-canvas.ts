import { type Canvas, createCanvas } from "@napi-rs/canvas";

/** The page turned about its middle by a small angle (radians, clockwise), on white of the same size. */
export function turned(page: Canvas, angle: number): Canvas {
	return draw(page, page.width, page.height, angle);
}

/** The page turned clockwise by quarters of a circle. */
export function turnedBy(page: Canvas, quarters: number): Canvas {
	const onSide = quarters % 2 === 1;
	return draw(
		page,
		onSide ? page.height : page.width,
		onSide ? page.width : page.height,
		(quarters * Math.PI) / 2,
	);
}

function draw(page: Canvas, width: number, height: number, angle: number): Canvas {
	const canvas = createCanvas(width, height);
	const context = canvas.getContext("2d");
	context.fillStyle = "white";
	context.fillRect(0, 0, width, height);
	context.translate(width / 2, height / 2);
	context.rotate(angle);
	context.drawImage(page, -page.width / 2, -page.height / 2);
	return canvas;
}
