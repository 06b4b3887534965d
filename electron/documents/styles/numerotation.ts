import type { INumberingOptions } from 'docx';
import { cm } from './mesures.ts';

/** Les deux suites que Word tient lui-même : les tirets d'une liste et le rang d'un point. */
export const NUMEROTATION: INumberingOptions = {
  config: [
    {
      reference: 'tirets',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '–',
          alignment: 'left',
          style: { paragraph: { indent: { left: cm(0.6), hanging: cm(0.6) } } },
        },
      ],
    },
    {
      reference: 'points',
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1.',
          alignment: 'left',
          style: { paragraph: { indent: { left: cm(0.8), hanging: cm(0.8) } } },
        },
      ],
    },
  ],
};
