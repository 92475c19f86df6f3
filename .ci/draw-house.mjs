// Draws the rooms of src and who stands on whom, as the imports say, into src/house.svg: node .ci/draw-house.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const [WIDTH, HEIGHT, GAP, BETWEEN, MARGIN] = [132, 40, 16, 46, 20];

/** Room -> the rooms whose values it imports. */
function importsOfRooms() {
  const rooms = readdirSync(SRC, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(rooms.map((room) => [room, importsOf(room, rooms)]));
}

function importsOf(room, rooms) {
  const found = new Set();
  for (const name of readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const code = readFileSync(join(SRC, room, name), "utf8");
    const calls =
      /(?:^import (?!type\b)[^"]*?|^export \{[^"]*?from |\bimport\()"(?:\.\.\/)+([a-z]+)\/index\.ts"/gm;
    for (const [, other] of code.matchAll(calls))
      if (other !== room && rooms.includes(other)) found.add(other);
  }
  return found;
}

/** Without what a room reaches through another anyway. */
function reduced(imports) {
  const reach = (room) => new Set([...imports.get(room)].flatMap((next) => [next, ...reach(next)]));
  return new Map(
    [...imports].map(([room, below]) => {
      const through = new Set([...below].flatMap((next) => [...reach(next)]));
      return [room, [...below].filter((next) => !through.has(next)).sort()];
    }),
  );
}

function floorsOf(imports) {
  const floor = (room) => 1 + Math.max(-1, ...[...imports.get(room)].map(floor));
  const floors = [];
  for (const room of imports.keys()) {
    floors[floor(room)] ??= [];
    floors[floor(room)].push(room);
  }
  return floors;
}

/** The picture as SVG: what is imported lies below. */
export function drawHouse() {
  const imports = importsOfRooms();
  const floors = floorsOf(imports);
  const most = Math.max(...floors.map(({ length }) => length));
  const width = 2 * MARGIN + most * (WIDTH + GAP) - GAP;
  const height = 2 * MARGIN + floors.length * (HEIGHT + BETWEEN) - BETWEEN;
  const places = new Map();
  for (const [floor, rooms] of floors.entries()) {
    const free = width - 2 * MARGIN - rooms.length * WIDTH;
    for (const [index, room] of rooms.entries()) {
      const x = MARGIN + (free * (index + 1)) / (rooms.length + 1) + index * WIDTH;
      places.set(room, { x: Math.round(x), y: height - MARGIN - HEIGHT - floor * (HEIGHT + BETWEEN) });
    }
  }
  const lines = [...reduced(imports)].flatMap(([room, below]) =>
    below.map((other) => {
      const [from, to] = [places.get(room), places.get(other)];
      const [x1, y1, x2, y2] = [from.x + WIDTH / 2, from.y + HEIGHT, to.x + WIDTH / 2, to.y];
      return `<path d="M${x1} ${y1}C${x1} ${y1 + 24} ${x2} ${y2 - 24} ${x2} ${y2}"/>`;
    }),
  );
  const boxes = [...places].map(
    ([room, { x, y }]) =>
      `<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="4"/><text x="${x + WIDTH / 2}" y="${y + 25}">${room}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The rooms of src; a line leads down to a room whose values are imported">
<style>rect{fill:#fff;stroke:#345}path{fill:none;stroke:#89a;stroke-width:1.2}text{font:15px sans-serif;text-anchor:middle;fill:#123}.ground{fill:#f4f6f8;stroke:none}</style>
<rect class="ground" width="${width}" height="${height}"/>
${lines.join("\n")}
${boxes.join("\n")}
</svg>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(SRC, "house.svg"), drawHouse());
