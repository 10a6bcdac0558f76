import type { Topology } from 'topojson-specification';

type Shape = Topology['objects'][string];

type Nested = number | readonly Nested[];

/** The same objects, and of the arcs only those that they use, numbered anew in the order of use. */
export function usedArcs(topology: Topology): Topology {
  const numbers = new Map<number, number>();
  const renumbered = (arcs: Nested): Nested => {
    if (typeof arcs !== 'number') return arcs.map(renumbered);
    const arc = arcs < 0 ? ~arcs : arcs;
    const number = numbers.get(arc) ?? numbers.size;
    numbers.set(arc, number);
    return arcs < 0 ? ~number : number;
  };
  const kept = (object: Shape): Shape => {
    if (object.type === 'GeometryCollection') {
      return { ...object, geometries: object.geometries.map(kept) };
    }
    return 'arcs' in object ? ({ ...object, arcs: renumbered(object.arcs) } as never) : object;
  };
  const objects = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [name, kept(object)]),
  );
  const arcs = [...numbers.keys()].map((arc) => topology.arcs[arc] ?? []);
  return { ...topology, objects, arcs };
}
