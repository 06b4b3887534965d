import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Bloc } from '#shared/documents/blocs.ts';
import { dessiner } from '#shared/documents/graphiques/dessiner.ts';
import { largeurDesFigures, numeroterLesFigures, texteDeRemplacement } from '#shared/documents/graphiques/figures.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { DES_FIGURES, G1, G2, G3 } from '#tests/support/documents/des-figures.ts';
import { unDocument } from '#tests/support/documents/un-document.ts';

const lettre = (id: string, nouvelleLettre: boolean): Bloc[] => [
  { type: 'adresse', id, lignes: [[{ texte: 'Timbre' }]], nouvelleLettre },
  { type: 'paragraphe', id: `${id}_corps`, style: 'corps', lie: false, segments: [{ texte: 'Corps.' }] },
];

describe('Apercu', () => {
  it('ouvre une page à l’en-tête du service pour chaque lettre, comme Word (R-047, R-120)', () => {
    const document = unDocument([...lettre('a', false), ...lettre('b', true)], {
      enTete: { image: null, intitule: ['DDETS'], mentions: [], titreCourant: 'CDPE – convocation' },
    });
    const { container } = render(<Apercu document={document} />);
    expect([...container.querySelectorAll('.fw-emetteur')].map(({ textContent }) => textContent)).toEqual([
      'DDETS',
      'DDETS',
    ]);
    expect([...container.querySelectorAll('.fw-folio')].map(({ textContent }) => textContent)).toEqual([
      '1 / 2',
      '2 / 2',
    ]);
  });

  it('montre de chaque figure le dessin même que Word reçoit, et ce qu’on en dit à qui ne le voit pas', () => {
    const document = unDocument(numeroterLesFigures([...DES_FIGURES]));
    const { container } = render(<Apercu document={document} />);
    const deWord = DES_FIGURES.flatMap((bloc) =>
      bloc.figures.map(({ graphique }) => dessiner(graphique, largeurDesFigures(bloc)).svg),
    );
    const images = [...container.querySelectorAll('figure img')];
    const dessins = images.map((image) =>
      decodeURIComponent((image.getAttribute('src') ?? '').replace(/^[^,]*,/u, '')),
    );
    expect(dessins).toEqual(deWord);
    expect(images.map((image) => image.getAttribute('alt'))).toEqual([G1, G2, G3].map(texteDeRemplacement));
    expect([...container.querySelectorAll('figcaption')].map(({ textContent }) => textContent?.slice(0, 3))).toEqual([
      'G1.',
      'G2.',
      'G3.',
    ]);
  });
});
