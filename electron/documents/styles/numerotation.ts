import type { INumberingOptions } from 'docx';
import { cm } from './mesures.ts';

/**
 * `docx` remplace dans tout le document « {nom-0} » par un numéro de liste, jusque dans le texte d’un
 * procès-verbal qui dirait « {tirets-0} ». U+FFFE ne peut venir d’aucun texte : `xmlSafe` l’en retire.
 */
const HORS_TEXTE = '\uFFFE';

/** Une ligne de liste à tirets. */
export const TIRETS = { reference: `${HORS_TEXTE}tirets`, level: 0 } as const;
/** Un titre numéroté : Word tient le compte. */
export const POINTS = { reference: `${HORS_TEXTE}points`, level: 0 } as const;

const suspendu = (largeur: number) => ({ paragraph: { indent: { left: cm(largeur), hanging: cm(largeur) } } });

/** Les deux suites que Word tient lui-même. */
export const NUMEROTATION: INumberingOptions = {
  config: [
    {
      reference: TIRETS.reference,
      levels: [{ level: 0, format: 'bullet', text: '–', alignment: 'left', style: suspendu(0.6) }],
    },
    {
      reference: POINTS.reference,
      levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'left', style: suspendu(0.8) }],
    },
  ],
};
