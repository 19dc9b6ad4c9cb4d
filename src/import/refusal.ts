/** A document that is not imported at all: what is wrong with it, and what its author can do. */
export class Refusal extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.name = 'Refusal';
    this.advice = advice;
  }
}
