/** A file that cannot be had or used. The message names the file and the part that is wrong. */
export class BundleError extends Error {
  override name = 'BundleError';

  /** @param passing the file may be had in a moment: there is no network, or the server has trouble. */
  constructor(
    message: string,
    readonly passing = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
