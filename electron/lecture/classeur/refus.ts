import type { RefusDeClasseur } from '#shared/domain/reprise/classeur.schema.ts';

/** Un refus de lire ; l'appelant le dit en français. */
export class ClasseurRefuse extends Error {
  readonly refus: RefusDeClasseur;

  constructor(refus: RefusDeClasseur) {
    super(refus);
    this.name = 'ClasseurRefuse';
    this.refus = refus;
  }
}
