// `npm run manifest`: what editors and documentation tools know of the custom elements, read from the
// docblocks of their classes. Made with the package, into `package/`, and not kept.

const isElement = (declaration) => declaration.customElement && declaration.tagName;

/** Leaves what others can use of a declaration. */
function publicPartsOf(declaration) {
  const members = (declaration.members ?? []).filter(
    ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
  );
  const names = new Set(members.map(({ name }) => name));
  return {
    ...declaration,
    members,
    // An element's own state has no attribute, though the analyzer gives it one.
    attributes: (declaration.attributes ?? []).filter(
      ({ fieldName }) => !fieldName || names.has(fieldName),
    ),
    // An event that is only dispatched somewhere has a type and no words; where one method dispatches
    // them all, it is even named like that method's parameter. Those of a docblock count.
    events: (declaration.events ?? []).filter(({ description, type }) => description || !type),
  };
}

/** Elements only: functions, styles and abstract classes are nobody's business. */
const onlyElements = {
  name: 'only-elements',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(isElement).map(publicPartsOf);
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ declaration }) => names.has(declaration.name));
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations.length > 0,
    );
  },
};

export default {
  globs: ['src/controls/**/*.ts', 'src/embed/**/*.ts'],
  outdir: 'package',
  litelement: true,
  // What npm carries is stated in package.json already.
  packagejson: false,
  plugins: [onlyElements],
};
