import type { SensDossier } from './dossier.schema.ts';
import type { NatureDeSaisine } from './saisines.data.ts';

export const natureDeSaisineLibelle: Readonly<Record<NatureDeSaisine, string>> = {
  avis: 'Avis',
  avis_favorable: 'Avis favorable requis',
  decision: 'Décision de la commission',
};

/** Le sens d'un avis, et d'une décision quand c'est la commission qui la prend. */
export const sensDossierLibelle: Readonly<Record<'avis' | 'decision', Readonly<Record<SensDossier, string>>>> = {
  avis: { favorable: 'Favorable', reserve: 'Favorable avec réserves', defavorable: 'Défavorable' },
  decision: { favorable: 'Accordée', reserve: 'Accordée sous conditions', defavorable: 'Refusée' },
};

/** « Favorable », « Refusée », ou « À rendre ». */
export const sensEnClair = (nature: NatureDeSaisine, sens: SensDossier | null): string =>
  sens === null ? 'À rendre' : sensDossierLibelle[nature === 'decision' ? 'decision' : 'avis'][sens];
