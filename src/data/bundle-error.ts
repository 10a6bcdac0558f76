/** A bundle that cannot be used. The message names the file and the part that is wrong. */
export class BundleError extends Error {
  override name = 'BundleError';
}
