/** Whose data a map is drawn from: names and licences, the same in every language. */
export const ATTRIBUTION =
  'Natural Earth · GeoNames (CC BY 4.0) · OCHA · OurAirports · Control Map (CC BY 4.0)';
