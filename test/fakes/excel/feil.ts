/** What Excel itself answers when a request can't be carried out. Anything else thrown in the fake is a mistake in a test or in the product. */
export class Excelfeil extends Error {
  readonly kode: string;

  constructor(kode: string, melding = kode) {
    super(melding);
    this.kode = kode;
  }
}

export const ugyldigArgument = (hva: string) =>
  new Excelfeil('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${hva}`);
export const finnesIkke = (hva: string) =>
  new Excelfeil('ItemNotFound', `The requested resource doesn't exist: ${hva}`);
export const nektet = (hva: string) =>
  new Excelfeil('AccessDenied', `You cannot perform the requested operation: ${hva}`);
