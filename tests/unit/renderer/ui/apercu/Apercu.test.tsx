import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Bloc } from '#shared/documents/blocs.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
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
});
