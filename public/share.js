// A share page leads into the map, with what its own query says of the view.
(() => {
  const link = document.getElementById('map');
  if (!link) return;
  const target = new URL(link.href);
  for (const [name, value] of new URLSearchParams(location.search)) {
    target.searchParams.set(name, value);
  }
  location.replace(target);
})();
