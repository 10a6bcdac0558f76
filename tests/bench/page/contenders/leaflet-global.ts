import L from 'leaflet';

// Leaflet.TimeDimension looks for Leaflet on `window`.
Object.assign(window, { L });
