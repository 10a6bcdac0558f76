/** What the numbers cannot say by themselves; paragraphs of `docs/benchmarks.md`. */
export const NOTES = {
  question:
    'How long after the slider has moved does the map show the new instant? Compared are this map, what one could use instead, and the least that is possible with the same map library: to draw the same scene once more with nothing changed (*bare repaint*).',

  columns: `Milliseconds are medians, and the 95th percentile beside them; lower is better.

- *shown*: from asking for the instant until the screen has it. *painted*: until the contender's own canvas has it.
- *ours is*: by which factor ours is faster, from the medians of *shown*; below 1, slower.
- *script*, *main thread*: processor time of the page's main thread an update, JavaScript alone and all of it.
- *scrub*: different pictures a second while random instants are asked for, up to sixty a second. *late*: how long the last one then took.
- *play*: frames a second of a playback; only ours cross-fades.
- *first map*: from data in memory to the first instant painted. *heap*: JavaScript memory of the main thread that the map adds (workers' is not in it).`,

  unmeasured: 'The scenes are not measured yet: `npm run bench` does it. The pipeline below is.',

  misses: `What stands behind it:

- There is no graphics processor here: WebGL is computed by the processor (SwiftShader). Filling the picture a few times over costs a WebGL map tens of milliseconds before any data is drawn; that is the bare repaint, and no way of recolouring on MapLibre can be below it. A 2D canvas is rasterised by the processor anyway and is drawn only where it changed. So with few cells Leaflet shows an instant before MapLibre could repaint at all. It draws no terrain, labels or fronts then, nor a fade. On a machine with a graphics processor the repaint shrinks; the other columns stay.
- \`leaflet-styles\` is not a plugin: it is our own diff of colours, written for Leaflet, to see what Leaflet itself can do at best.
- Whatever differs between two random instants must reach the graphics memory: with 100,000 cells a jump changes tens of thousands of colours. Playing, with a few hundred changes a step, is the usual case.`,

  sizes:
    'Script is gzipped, MapLibre with its worker. Style sheets, fonts and pictures are not in it. Data is gzipped; coordinates as each format has them.',

  method: `One browser draws everything; each contender has a page of its own, all are open, one is at work. They take turns of ten updates, and who goes first changes. Instants are random with a fixed seed, the same for all, and each changes at least one cell in a hundred.

An update is *painted* when, in the task of the contender's own frame, a pixel of a changed cell read back from its canvas has the new colour. The read returns only after everything drawn so far is rasterised, for WebGL (\`readPixels\`) and for a 2D canvas (\`getImageData\`) alike. Then up to nineteen more pixels, of changed cells first, must have their colours, or it was not that frame; their reading is not counted. So no contender is believed: each number is of a picture that was seen. It is *shown* two animation frames later, when the GPU's queue is empty: a 2D canvas must bring its pixels to the compositor by then.

A bare repaint is timed right after each update, on the same page, with the same instant and the same proof; *ours is … that* is the median of the ratios of such pairs. Waiting for the next frame of a sixtieth of a second is in every number. Processor time is measured in a pass of its own, without reading pixels.

Real data: \`geodata/bundle/syria.json\` through the product's own parser, timeline and map view, with terrain, labels, dots and fronts. The contenders on MapLibre draw the same terrain and labels, but no fronts, hatches and sieges: they are spared that. *Ground only* is the same data as plain coloured cells, which Leaflet and deck.gl can draw too. Invented stories have the Voronoi cells of a jittered grid over Syria, 2.8 control intervals a cell as the real one, captured in a wave. *770 days of one front* is as large as the daily maps that are kept of long wars: a line across the country that moves by some six pockets of 2.4 km² a day, each a cell with a history of its own, and all ground that never changes hands one cell a side (\`tests/bench/scenes/front-bundle.ts\` argues for the numbers, a test counts its vertices); the line itself is not drawn, for it would cover pockets of three pixels and with them the proof. Invented stories pass through the product's parser, \`Timeline\` and \`ControlPainter\`.

Again: \`npm run bench\` (about twenty minutes; \`npm run bench -- syria\` measures one scene and writes nothing). Absolute numbers follow the machine and what else it does; ratios are what to read.`,

  contenders: `- **ours**: one polygon a cell, loaded once; feature state for what differs between two instants.
- **filter**: MapLibre, one polygon for every span of time in which a cell keeps its colour, and the leanest filter on start and end.
- **maplibre-gl-dates**: the same with the filter that OpenHistoricalMap's plugin writes.
- **set-data**, **update-data**: MapLibre's \`setData\` with all cells in new colours, and \`updateData\` with those that changed.
- **leaflet-timeline**: Leaflet's canvas renderer with leaflet.timeline.
- **leaflet-styles**: Leaflet's canvas renderer, cells once, \`setStyle\` on those that changed; no plugin.
- **leaflet-timedimension**: Leaflet.TimeDimension. Its GeoJSON layer has no end times (one duration for all), so all spans that have begun are drawn, later ones over earlier ones.
- **deck**: deck.gl's \`SolidPolygonLayer\` with \`DataFilterExtension\`; all spans on the GPU, the shader leaves out those of other times.`,

  pipeline:
    'The steps of `npm run geodata` on copies of the real facts: every place so many times, scattered around its original on the same ground, with its reports; every area with the copies of its members. So the country gets denser, not larger, and the instants at which something changes stay the same: what grows is the number of places, reports, cells and lines. Each size runs in a process of its own.',
} as const;
